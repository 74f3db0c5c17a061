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
    key:
      'kalit|kalitlar|kaliti|api kaliti|kirish kaliti|token|tokenlar|maxfiy kalit|ilova paroli|калит|калитлар|калити|токен|токенлар|' +
      'kalitlarni|kalitlarning|kalitlaringiz|kalitlaringizni|kalitlari|kalitlarga|kalitni|tokenlarni',
    filler:
      'sana|sanasi|vaqt|vaqti|soat|kun|kuni|bu|va|uchun|oldin|shaxsiy|xizmat|dasturchi|ilova|сана|вақт|соат|кун|ва|учун',
    until: 'gacha|qadar|avval',
    planned: 'boʻladi|rejalashtirilgan|kutilmoqda|muvaffaqiyatsiz|bekor qilingan|xato',
    condition: 'agar',
    holder: 'siyosat|xizmat|ilova',
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
    about: 'taxminan|tahminan|ortiq|kamida',
    stale:
      "eskirgan bo'lishi mumkin|eskirgan|dolzarb emas|yangilanmagan|yangiroq kalitlar|yangiroq yozuvlar|yangi versiya|kalitlaringizni oldindan|namuna ma'lumotlar|xatolar bilan|ogohlantirishlar bilan|qisman sinxron|paydo bo'lishi|ko'rinishi uchun|kechik",
    content: "ma'lumot|ma'lumotlar|sahifa",
    span: "so'nggi|oxirgi|o'tgan|oldingi|beri",
    who: 'qaysi',
    was: 'edi',
    not: "emas|yo'q|ishlatilma|foydalanilma|qilinma|bo'lma|йўқ|эмас|ишлатилма",
    'show-verb': "ko'rsatish|ko'rish|o'qish",
    yours: 'kalitlaringiz|sizning',
    entire: "ro'yxati|mavjud|joriy",
    account: 'hisob|tarif|versiya|aloqa',
    aside: "fikr mulohaza|fikr bildirish|qo'llanma|qo'llanmani|muammo haqida xabar berish",
    done: 'yangilandi|bekor qilindi|o chirildi|o zgartirildi',
    events: 'o zgarishlar|faoliyat tarixi|voqealar',
    rights: "to'liq ruxsat|faqat o'qish|o'qish va yozish",
    unnamed: 'nomsiz|sarlavhasiz|ismsiz|o rnatilmagan|belgilanmagan|nom qo shish|номсиз|ном қўшиш',
    states: 'buzilgan|sizdirilgan|cheklangan|eskirgan|bloklangan|qulflangan|to xtatilgan',
    'other-keys': 'shifrlash|imzolash|imzo|шифрлаш|имзолаш',
    'no-name':
      'faol|faol emas|nofaol|yoqilgan|o chirilgan|bekor qilingan|muddati tugagan|muddati o tgan|yaroqli|' +
      'yaroqsiz|kutilmoqda|ha|yo q|tahrirlash|ko rish|ko rsatish|ochish|nusxalash|nusxa olish|o chirish|' +
      'olib tashlash|nomini o zgartirish|qayta nomlash|bekor qilish|yangilash|boshqarish|tafsilotlar|batafsil|' +
      'ko proq|yana|amallar|yaqinda|bir oz oldin|ancha oldin',
    all:
      "barchasi|barcha|hammasi|hamma|istalgan|har qanday|barcha egalar|barcha foydalanuvchilar|barcha a'zolar|" +
      "barcha holatlar|barcha turlar|istalgan vaqt|barcha sanalar|barchasini ko'rsatish|hammasini ko'rsatish|" +
      'barchasini tanlash|hammasini tanlash|filtrsiz',
    search: 'qidirish|qidiruv|izlash|topish',
    advice: 'ulash|tavsiya|huquqini beradi',
    filter: "davr|sana oralig'i|vaqt oralig'i|filtr|filtrlar|filtrlash|filtr qo'shish|barcha filtrlar|saralash",
    'load-more':
      "ko'proq yuklash|yana yuklash|ko'proq ko'rsatish|yana ko'rsatish|yana ko'rish|ko'proq natijalar|" +
      "barchasini ko'rsatish|hammasini ko'rsatish|barchasini ko'rish|hammasini ko'rish|barchasini yuklash",
    'next-page': 'keyingi|keyingi sahifa|oldinga|oxirgi sahifa',
    'previous-page': 'oldingi|oldingi sahifa|avvalgi|avvalgi sahifa|orqaga|birinchi sahifa',
    'per-page': 'sahifada|har sahifada|bir sahifada',
    'of-total':
      "dan|tadan|jami|natija|natijalar|yozuv|yozuvlar|element|elementlar|qator|qatorlar|ko'rsatilmoqda|topildi|yana",
    rest: "yana|boshqa|boshqalar|va boshqalar|qolgan|qolganlari|yashirilgan|ko'rsatilmagan",
    reset: "hammasini tozalash|barchasini tozalash|asliga qaytarish|qayta urinish|qayta urinib ko'ring",
    'no-results':
      "natija yo'q|natijalar yo'q|topilmadi|mos kelmaydi|mos keladigan|mos kelmadi|qidiruvingiz|" +
      'qidiruv natijalari|faol filtrlar|filtrni tozalash|filtrlarni tozalash|filtrni olib tashlash|' +
      "filtrlarni olib tashlash|sig'maydi|sig'madi|filtringizga mos|filtrga mos|mos kalit yo'q",
    refused:
      "ruxsat yo'q|ruxsatingiz yo'q|kirish huquqi yo'q|huquqingiz yo'q|kirish rad etildi|kirish cheklangan|" +
      "ruxsat so'rash|ruxsat talab qilinadi|ruxsat kerak|ruxsat etilmagan|ruxsat berilmagan|taqiqlangan|" +
      'administratorga murojaat|faqat administratorlar|siz faqat|administratoringizga murojaat|' +
      'administratoringiz bilan|administrator bilan',
    failed:
      "xatolik|xato|muammo yuz berdi|yuklanmadi|amalga oshmadi|muvaffaqiyatsiz|bo'lmadi|" +
      "qayta urinib ko'ring|yana urinib ko'ring|sahifani yangilang|qayta yuklang|ulanish yo'q|aloqa yo'q|" +
      "internet yo'q|aloqa uzildi|oflayn|vaqt tugadi|seans tugadi|sessiya tugadi|seans muddati|" +
      'sessiya muddati|qayta kiring|tizimga kiring|mavjud emas|yuklanmoqda|kutib turing|kuting',
    'no-keys-yet':
      "yo'q|hali yo'q|hozircha yo'q|hech qanday yo'q|sizda yo'q|sizda hali yo'q|sizda hozircha yo'q|" +
      "sizda hech qanday yo'q|sizda hali hech qanday yo'q|hali yaratilmagan|hali hech qanday yaratilmagan|" +
      'siz hali yaratmagansiz|siz hali hech qanday yaratmagansiz',
    part:
      "faol|faol emas|nofaol|yoqilgan|o'chirilgan|muddati tugagan|muddati o'tgan|bekor qilingan|arxiv|arxivlangan|" +
      'mening|faqat mening|mening kalitlarim|men yaratgan|ishlatilmagan|yaqinda|sevimlilar|qoralamalar|kutilmoqda|' +
      'shaxsiy|umumiy|ommaviy|sinov',
    sort: "saralash|tartiblash|tartib|bo'yicha saralash|bo'yicha tartiblash|avval yangilari|avval eskilari",
    some:
      "ba'zi|ayrim|bir nechta|faqat|boshqa kalit|eskiroq|arxiv|bekor qilin|nofaol|faol|muddati tugagan|" +
      "muddati o'tgan|o'chirilgan|yoqilgan|yashirilgan|yaqinda|so'nggi|oxirgi|eng yangi|mening|qolgan|" +
      "ishlatilmagan|hammasi emas|to'liq ro'yxat|" +
      "ko'rsatilma|ko'rinma|kiritilma|qo'shilma|bir qism|to'liq emas|cheklangan|cheklanadi|ko'rmas|ko'rmay|" +
      'barchasi emas',
    limit: 'ko‘pi bilan',
    elsewhere: 'boshqa joy|ko‘chiril|kesildi|boshqa sahifa|boshqa loyiha',
    shown: "ko'rsat|ko'rin|ro'yxat|yashir|" + "kiritilma|qo'shilma|ko'rmas|ko'rmay|yuklandi|" + "ko'ra ol",
    doubt: "muvaffaqiyatsiz|xato|muammo|yuklan|urin|yashir|filtrlan|mos|kut|oflayn|ba'zi|ayrim|bo'lmadi",
    'of-value': 'bir marta|qayta|nusxa|belgi|qiymat|xavfsiz|yaratishda',
    page: 'sahifa|sahifada',
    rows: 'yozuv|natija|qator|element',
  },
};
