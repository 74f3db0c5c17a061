import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'uz',
  isByBehind: true,
  labels: {
    created:
      "yaratilgan|yaratildi|yaratilgan sana|yaratilgan sanasi|yaratilgan vaqti|yaratilish sanasi|generatsiya qilingan|berilgan sana|qo'shilgan|qo'shilgan sana|яратилган|яратилди|яратилган сана|яратилган вақти|қўшилган|қўшилган сана",
    rotated: 'rotatsiya|oxirgi rotatsiya|qayta yaratilgan|ротация|охирги ротация|қайта яратилган',
    expires:
      'muddati tugaydi|amal qilish muddati|tugash sanasi|tugash vaqti|tugaydi|muddati tugagan|amal qiladi|muddati|муддати тугайди|амал қилиш муддати|тугаш санаси|тугайди',
    'last-used':
      'oxirgi foydalanish|oxirgi marta ishlatilgan|oxirgi ishlatilgan|ishlatilgan|foydalanilgan|oxirgi faollik|oxirgi murojaat|охирги фойдаланиш|охирги марта ишлатилган|ишлатилган|фойдаланилган',
    changed:
      "yangilangan|yangilandi|oxirgi yangilanish|oxirgi yangilangan|yangilangan sana|o'zgartirilgan|oxirgi o'zgarish|o'zgartirilgan sana|tahrirlangan|янгиланган|охирги янгиланиш|ўзгартирилган|таҳрирланган",
    age: 'yoshi|kalit yoshi|ёши',
    name: 'nomi|nom|ism|sarlavha|kalit nomi|номи|ном|исм|сарлавҳа',
    id: 'identifikator|идентификатор',
    author: "yaratuvchi|yaratgan|muallif|egasi|qo'shgan|яратувчи|муаллиф|эгаси",
    by: 'tomonidan|томонидан',
    old: 'eski|oldingi|эски|олдинги',
    last: "oxirgi|oxirgi marta|so'nggi|yaqinda|охирги|сўнгги",
    other:
      "hisob|hisobi|foydalanuvchi|foydalanuvchilar|a'zo|profil|kirish|oxirgi kirish|ro'yxatdan o'tgan|hisob-faktura|to'lov|maqola|yozuv|nashr qilingan|hodisa|jurnal|obuna|kompaniya|tashkilot|sessiya|mijoz|kontakt|buyurtma|izohlar|sertifikat|domen|versiya|taklif qilingan|bekor qilingan|o'chirilgan|ҳисоб|фойдаланувчи|аъзо|профил|кириш|тўлов|мақола|ҳодиса|журнал|обуна|компания|мижоз",
    key: 'kalit|kalitlar|kaliti|api kaliti|kirish kaliti|token|tokenlar|maxfiy kalit|ilova paroli|калит|калитлар|калити|токен|токенлар',
    filler:
      'sana|sanasi|vaqt|vaqti|soat|kun|kuni|bu|va|uchun|oldin|shaxsiy|xizmat|dasturchi|ilova|сана|вақт|соат|кун|ва|учун',
    until: 'gacha|qadar|avval',
    planned: 'boʻladi|rejalashtirilgan|kutilmoqda|muvaffaqiyatsiz|bekor qilingan|xato',
    condition: 'agar',
    holder: 'xizmat|ilova',
    for: 'uchun',
    left: 'qoldi|tez orada',
    heading:
      "tafsilotlar|ma'lumot|ma'lumotlar|umumiy|umumiy ma'lumot|xulosa|holat|holati|sozlamalar|тафсилотлар|маълумот|умумий|ҳолати|созламалар",
    column: 'ruxsatlar|huquqlar|amallar|turi|rol|рухсатлар|амаллар|тури',
    'free-text': 'tavsif|izoh|eslatma|maqsad|sabab|тавсиф|изоҳ|эслатма',
    none: "yo'q|hali yo'q|bo'sh|йўқ|бўш",
    never: 'hech qachon|ҳеч қачон',
    'never-used':
      'hech qachon ishlatilmagan|ishlatilmagan|hali ishlatilmagan|foydalanilmagan|ҳеч қачон ишлатилмаган|ишлатилмаган',
    'never-expires': 'hech qachon tugamaydi|tugamaydi|muddatsiz|muddati tugamaydi|ҳеч қачон тугамайди|муддатсиз',
    'other-secret': 'mijoz siri|mijoz identifikatori',
  },

  lists: {
    'no-name':
      'faol|faol emas|nofaol|yoqilgan|o chirilgan|bekor qilingan|muddati tugagan|muddati o tgan|yaroqli|' +
      'yaroqsiz|kutilmoqda|ha|yo q|tahrirlash|ko rish|ko rsatish|ochish|nusxalash|nusxa olish|o chirish|' +
      'olib tashlash|nomini o zgartirish|qayta nomlash|bekor qilish|yangilash|boshqarish|tafsilotlar|batafsil|' +
      'ko proq|yana|amallar|yaqinda|bir oz oldin|ancha oldin',
  },
};
