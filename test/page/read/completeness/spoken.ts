import type { Words } from './lists.ts';

/** What pages say in one language, each phrase as some product prints it. */
export interface Spoken extends Words {
  readonly create: string;
  readonly all: string;
  readonly mine: string;
  readonly more: string;
  readonly next: string;
  readonly perPage: string;
  readonly total: string;
  readonly noResults: string;
  readonly refused: string;
  readonly failed: string;
  readonly none: string;
}

const KEYS = 'lang title name created used create all mine more next perPage total noResults refused failed none'.split(
  ' ',
);
export const SPOKEN: readonly Spoken[] = `
en|API keys|Name|Created|Last used|Create API key|All|Mine|Load more|Next|Rows per page: 10|Showing 1 to 2 of 57|No API keys match your search|You don’t have permission to view API keys|Something went wrong. Try again.|You don’t have any API keys yet
pl|Klucze API|Nazwa|Utworzono|Ostatnie użycie|Utwórz klucz API|Wszystkie|Moje|Pokaż więcej|Następna|Wierszy na stronę: 10|1–2 z 57|Brak kluczy pasujących do wyszukiwania|Nie masz uprawnień do wyświetlania kluczy|Coś poszło nie tak|Nie masz jeszcze żadnych kluczy API
de|API-Schlüssel|Name|Erstellt|Zuletzt verwendet|API-Schlüssel erstellen|Alle|Meine|Mehr laden|Weiter|Zeilen pro Seite: 10|1–2 von 57|Keine API-Schlüssel entsprechen deiner Suche|Du hast keinen Zugriff auf API-Schlüssel|Es ist ein Fehler aufgetreten|Du hast noch keine API-Schlüssel
fr|Clés API|Nom|Créé le|Dernière utilisation|Créer une clé API|Toutes|Mes clés|Afficher plus|Suivant|Lignes par page : 10|1–2 sur 57|Aucune clé API ne correspond à votre recherche|Vous n’avez pas accès aux clés API|Une erreur est survenue|Vous n’avez pas encore de clés API
es|Claves API|Nombre|Creado|Último uso|Crear clave API|Todas|Mías|Cargar más|Siguiente|Filas por página: 10|1–2 de 57|Ninguna clave coincide con tu búsqueda|No tienes permiso para ver las claves|Algo salió mal|Aún no tienes claves API
it|Chiavi API|Nome|Creato il|Ultimo utilizzo|Crea chiave API|Tutte|Mie|Carica altri|Successiva|Righe per pagina: 10|1–2 di 57|Nessuna chiave corrisponde alla tua ricerca|Non hai i permessi per vedere le chiavi|Qualcosa è andato storto|Non hai ancora chiavi API
pt|Chaves de API|Nome|Criado em|Último uso|Criar chave de API|Todas|Minhas|Carregar mais|Próxima|Linhas por página: 10|1–2 de 57|Nenhuma chave corresponde à sua pesquisa|Você não tem permissão para ver as chaves|Algo deu errado|Você ainda não tem chaves de API
nl|API-sleutels|Naam|Aangemaakt|Laatst gebruikt|API-sleutel maken|Alle|Mijn sleutels|Meer laden|Volgende|Rijen per pagina: 10|1–2 van 57|Geen sleutels gevonden voor je zoekopdracht|Je hebt geen toegang tot API-sleutels|Er is iets misgegaan|Je hebt nog geen API-sleutels
sv|API-nycklar|Namn|Skapad|Senast använd|Skapa API-nyckel|Alla|Mina|Visa fler|Nästa|Rader per sida: 10|1–2 av 57|Inga nycklar matchar din sökning|Du saknar behörighet att visa nycklar|Något gick fel|Du har inga API-nycklar ännu
da|API-nøgler|Navn|Oprettet|Sidst brugt|Opret API-nøgle|Alle|Mine|Vis flere|Næste|Rækker pr. side: 10|1–2 af 57|Ingen nøgler matcher din søgning|Du har ikke adgang til API-nøgler|Noget gik galt|Du har ingen API-nøgler endnu
nb|API-nøkler|Navn|Opprettet|Sist brukt|Opprett API-nøkkel|Alle|Mine|Vis flere|Neste|Rader per side: 10|1–2 av 57|Ingen nøkler samsvarer med søket ditt|Du har ikke tilgang til API-nøkler|Noe gikk galt|Du har ingen API-nøkler ennå
fi|API-avaimet|Nimi|Luotu|Viimeksi käytetty|Luo API-avain|Kaikki|Omat|Näytä lisää|Seuraava|Rivejä sivulla: 10|1–2 / 57|Hakuasi vastaavia avaimia ei löytynyt|Sinulla ei ole oikeutta nähdä avaimia|Jotain meni pieleen|Sinulla ei ole vielä API-avaimia
ja|APIキー|名前|作成日|最終使用|APIキーを作成|すべて|自分のみ|もっと見る|次へ|1ページあたりの行数: 10|57件中1～2件を表示|検索条件に一致するAPIキーはありません|APIキーを表示する権限がありません|エラーが発生しました|APIキーはまだありません
zh-CN|API 密钥|名称|创建时间|上次使用|创建 API 密钥|全部|我的|加载更多|下一页|每页 10 条|第 1–2 条，共 57 条|没有符合条件的 API 密钥|您没有权限查看 API 密钥|加载失败，请重试|您还没有 API 密钥
zh-TW|API 金鑰|名稱|建立日期|上次使用|建立 API 金鑰|全部|我的|載入更多|下一頁|每頁 10 筆|第 1–2 筆，共 57 筆|沒有符合條件的 API 金鑰|您沒有權限檢視 API 金鑰|發生錯誤|尚無 API 金鑰
ko|API 키|이름|생성일|마지막 사용|API 키 만들기|전체|내 키|더 보기|다음|페이지당 행: 10|57개 중 1–2|검색과 일치하는 API 키가 없습니다|API 키를 볼 수 있는 권한이 없습니다|문제가 발생했습니다|아직 API 키가 없습니다
th|คีย์ API|ชื่อ|วันที่สร้าง|ใช้ล่าสุด|สร้างคีย์ API|ทั้งหมด|ของฉัน|โหลดเพิ่มเติม|ถัดไป|แถวต่อหน้า: 10|1–2 จาก 57|ไม่พบคีย์ API ที่ตรงกับการค้นหา|คุณไม่มีสิทธิ์ดูคีย์ API|เกิดข้อผิดพลาด|คุณยังไม่มีคีย์ API
ru|Ключи API|Название|Создан|Последнее использование|Создать ключ API|Все|Мои|Показать ещё|Следующая|Строк на странице: 10|1–2 из 57|Нет ключей, соответствующих запросу|У вас нет прав на просмотр ключей|Произошла ошибка|У вас пока нет ключей API
cs|API klíče|Název|Vytvořeno|Naposledy použito|Vytvořit API klíč|Všechny|Moje|Načíst další|Další|Řádků na stránku: 10|1–2 z 57|Žádné klíče neodpovídají vašemu hledání|Nemáte oprávnění zobrazit klíče|Něco se pokazilo|Zatím nemáte žádné API klíče
tr|API anahtarları|Ad|Oluşturulma tarihi|Son kullanım|API anahtarı oluştur|Tümü|Benim|Daha fazla göster|Sonraki|Sayfa başına satır: 10|57 sonuçtan 1–2 arası|Aramanızla eşleşen anahtar bulunamadı|API anahtarlarını görme izniniz yok|Bir şeyler ters gitti|Henüz API anahtarı yok
ar|مفاتيح API|الاسم|تاريخ الإنشاء|آخر استخدام|إنشاء مفتاح API|الكل|مفاتيحي|عرض المزيد|التالي|صفوف لكل صفحة: 10|1–2 من 57|لا توجد مفاتيح مطابقة|ليس لديك إذن لعرض المفاتيح|حدث خطأ|ليس لديك أي مفاتيح API
he|מפתחות API|שם|תאריך יצירה|שימוש אחרון|צור מפתח API|הכל|שלי|הצג עוד|הבא|שורות לעמוד: 10|1–2 מתוך 57|לא נמצאו מפתחות תואמים|אין לך הרשאה לצפות במפתחות|משהו השתבש|אין לך עדיין מפתחות API
af|API-sleutels|Naam|Geskep|Laas gebruik|Skep API-sleutel|Almal|Myne|Laai meer|Volgende|Rye per bladsy: 10|1–2 van 57|Geen sleutels stem ooreen met jou soektog nie|Jy het nie toegang tot API-sleutels nie|Iets het verkeerd gegaan|Jy het nog geen API-sleutels nie
be|Ключы API|Назва|Створаны|Апошняе выкарыстанне|Стварыць ключ API|Усе|Мае|Паказаць яшчэ|Наступная|Радкоў на старонцы: 10|1–2 з 57|Няма ключоў, якія адпавядаюць запыту|У вас няма правоў на прагляд ключоў|Адбылася памылка|У вас пакуль няма ключоў API
bn|API কী|নাম|তৈরি|সর্বশেষ ব্যবহার|API কী তৈরি করুন|সব|আমার|আরও দেখুন|পরবর্তী|প্রতি পৃষ্ঠায় সারি: 10|57 এর মধ্যে 1–2|আপনার অনুসন্ধানের সাথে কোনো কী মেলে না|API কী দেখার অনুমতি নেই|একটি ত্রুটি ঘটেছে|আপনার এখনও কোনো API কী নেই
cy|Allweddi API|Enw|Crëwyd|Defnyddiwyd ddiwethaf|Creu allwedd API|Pob un|Fy rhai i|Llwytho mwy|Nesaf|Rhesi fesul tudalen: 10|1–2 o 57|Dim allweddi yn cyfateb i'ch chwiliad|Nid oes gennych ganiatâd i weld allweddi|Aeth rhywbeth o'i le|Nid oes gennych allweddi API eto
eo|API-ŝlosiloj|Nomo|Kreita|Laste uzita|Krei API-ŝlosilon|Ĉiuj|Miaj|Montri pli|Sekva|Vicoj por paĝo: 10|1–2 el 57|Neniuj ŝlosiloj kongruas kun via serĉo|Vi ne havas permeson vidi ŝlosilojn|Okazis eraro|Vi ankoraŭ ne havas ŝlosilojn
hy|API բանալիներ|Անվանում|Ստեղծված է|Վերջին օգտագործումը|Ստեղծել API բանալի|Բոլորը|Իմը|Ցույց տալ ավելին|Հաջորդը|Տողեր մեկ էջում: 10|57-ից 1–2|Ձեր որոնմանը համապատասխանող բանալիներ չկան|Դուք իրավունք չունեք տեսնելու բանալիները|Տեղի է ունեցել սխալ|Դուք դեռ չունեք API բանալիներ
is|API-lyklar|Nafn|Búið til|Síðast notað|Búa til API-lykil|Allir|Mínir|Sækja fleiri|Næsta|Raðir á síðu: 10|1–2 af 57|Engir lyklar passa við leitina|Þú hefur ekki heimild til að skoða lykla|Eitthvað fór úrskeiðis|Það eru engir API-lyklar ennþá
ms|Kunci API|Nama|Dicipta|Kali terakhir digunakan|Cipta kunci API|Semua|Milik saya|Muat lagi|Seterusnya|Baris setiap halaman: 10|1–2 daripada 57|Tiada kunci yang sepadan dengan carian anda|Anda tidak mempunyai kebenaran untuk melihat kunci|Ralat telah berlaku|Anda belum mempunyai kunci API
nn|API-nøklar|Namn|Oppretta|Sist brukt|Opprett API-nøkkel|Alle|Mine|Vis fleire|Neste|Rader per side: 10|1–2 av 57|Ingen nøklar passar til søket ditt|Du har ikkje tilgang til API-nøklar|Noko gjekk gale|Du har ingen API-nøklar enno
ur|API کلیدیں|نام|تخلیق شدہ|آخری استعمال|API کلید بنائیں|سب|میری|مزید دکھائیں|اگلا|فی صفحہ قطاریں: 10|57 میں سے 1–2|آپ کی تلاش سے مماثل کوئی کلید نہیں|آپ کو کلیدیں دیکھنے کی اجازت نہیں|ایک خرابی پیش آئی|آپ کے پاس ابھی تک کوئی API کلید نہیں ہے
uz|API kalitlari|Nomi|Yaratilgan|Oxirgi foydalanish|API kaliti yaratish|Barchasi|Mening|Yana ko'rsatish|Keyingi|Sahifada qatorlar: 10|57 tadan 1–2|Qidiruvingizga mos kalitlar topilmadi|Kalitlarni ko'rish uchun ruxsatingiz yo'q|Xatolik yuz berdi|Sizda hali API kalitlari yo'q
`
  .trim()
  .split('\n')
  .map((line) => Object.fromEntries(line.split('|').map((text, at) => [KEYS[at], text])) as unknown as Spoken);
