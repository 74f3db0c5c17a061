import { sentencesByLanguage } from './sentence-table.ts';

/**
 * How a page refuses its keys, or fails to load them, in each language that the tables know: no permission to see them; no
 * access; whom to ask; keys that could not be loaded; that something went wrong; to try again. In this order.
 */
export const REFUSALS = sentencesByLanguage(`
af|Jy het nie toestemming om sleutels te sien nie|Toegang geweier|Kontak jou administrateur|Kon nie sleutels laai nie|Iets het skeefgeloop|Probeer asseblief later weer
ar|ليس لديك صلاحية لعرض المفاتيح|تم رفض الوصول|اتصل بالمسؤول|تعذر تحميل المفاتيح|حدث خطأ ما|يرجى المحاولة مرة أخرى لاحقًا
az|Açarlara baxmaq üçün icazəniz yoxdur|Giriş rədd edildi|Administratorunuzla əlaqə saxlayın|Açarları yükləmək mümkün olmadı|Nəsə səhv getdi|Zəhmət olmasa sonra yenidən cəhd edin
be|У вас няма дазволу на прагляд ключоў|Доступ забаронены|Звярніцеся да адміністратара|Не ўдалося загрузіць ключы|Нешта пайшло не так|Паспрабуйце пазней
bg|Нямате разрешение да преглеждате ключовете|Достъпът е отказан|Свържете се с вашия администратор|Ключовете не можаха да бъдат заредени|Нещо се обърка|Моля, опитайте отново по-късно
bn|কী দেখার অনুমতি আপনার নেই|অ্যাক্সেস প্রত্যাখ্যান করা হয়েছে|আপনার প্রশাসকের সাথে যোগাযোগ করুন|কী লোড করা যায়নি|কিছু ভুল হয়েছে|অনুগ্রহ করে পরে আবার চেষ্টা করুন
bs|Nemate dozvolu za pregled ključeva|Pristup odbijen|Kontaktirajte administratora|Učitavanje ključeva nije uspjelo|Nešto je pošlo po zlu|Pokušajte ponovo kasnije
ca|No teniu permís per veure les claus|Accés denegat|Poseu-vos en contacte amb l’administrador|No s’han pogut carregar les claus|Alguna cosa ha anat malament|Torneu-ho a provar més tard
cs|Nemáte oprávnění k zobrazení klíčů|Přístup odepřen|Obraťte se na správce|Klíče se nepodařilo načíst|Něco se pokazilo|Zkuste to prosím později
cy|Nid oes gennych ganiatâd i weld allweddi|Gwrthodwyd mynediad|Cysylltwch â’ch gweinyddwr|Methu llwytho allweddi|Aeth rhywbeth o’i le|Rhowch gynnig arall arni yn nes ymlaen
da|Du har ikke tilladelse til at se nøgler|Adgang nægtet|Kontakt din administrator|Kunne ikke indlæse nøgler|Noget gik galt|Prøv igen senere
de|Sie haben keine Berechtigung, Schlüssel anzuzeigen|Zugriff verweigert|Wenden Sie sich an Ihren Administrator|Schlüssel konnten nicht geladen werden|Etwas ist schiefgelaufen|Bitte versuchen Sie es später erneut
el|Δεν έχετε δικαίωμα προβολής των κλειδιών|Δεν επιτρέπεται η πρόσβαση|Επικοινωνήστε με τον διαχειριστή σας|Δεν ήταν δυνατή η φόρτωση των κλειδιών|Κάτι πήγε στραβά|Δοκιμάστε ξανά αργότερα
eo|Vi ne rajtas vidi ŝlosilojn|Aliro rifuzita|Kontaktu vian administranton|Ne eblis ŝargi ŝlosilojn|Io misfunkciis|Bonvolu reprovi poste
es|No tienes permiso para ver las claves|Acceso denegado|Ponte en contacto con tu administrador|No se pudieron cargar las claves|Algo salió mal|Inténtalo de nuevo más tarde
et|Teil puudub õigus võtmeid vaadata|Juurdepääs keelatud|Võtke ühendust administraatoriga|Võtmeid ei õnnestunud laadida|Midagi läks valesti|Palun proovige hiljem uuesti
eu|Ez duzu baimenik gakoak ikusteko|Sarbidea ukatu da|Jarri harremanetan administratzailearekin|Ezin izan dira gakoak kargatu|Zerbait gaizki joan da|Saiatu berriro geroago
fa|شما اجازهٔ مشاهدهٔ کلیدها را ندارید|دسترسی رد شد|با مدیر خود تماس بگیرید|کلیدها بارگذاری نشدند|مشکلی پیش آمد|لطفاً بعداً دوباره امتحان کنید
fi|Sinulla ei ole oikeutta tarkastella avaimia|Pääsy estetty|Ota yhteyttä järjestelmänvalvojaan|Avaimien lataaminen epäonnistui|Jokin meni vikaan|Yritä myöhemmin uudelleen
fr|Vous n’avez pas l’autorisation de voir les clés|Accès refusé|Contactez votre administrateur|Impossible de charger les clés|Un problème est survenu|Veuillez réessayer plus tard
gl|Non tes permiso para ver as claves|Acceso denegado|Ponte en contacto co teu administrador|Non foi posible cargar as claves|Algo saíu mal|Téntao de novo máis tarde
he|אין לך הרשאה להציג מפתחות|הגישה נדחתה|פנה למנהל המערכת|לא ניתן לטעון מפתחות|משהו השתבש|נסה שוב מאוחר יותר
hi|आपके पास कुंजियाँ देखने की अनुमति नहीं है|पहुँच अस्वीकृत|अपने व्यवस्थापक से संपर्क करें|कुंजियाँ लोड नहीं हो सकीं|कुछ गलत हो गया|कृपया बाद में पुनः प्रयास करें
hr|Nemate dopuštenje za prikaz ključeva|Pristup odbijen|Obratite se administratoru|Ključeve nije moguće učitati|Nešto je pošlo po krivu|Pokušajte ponovno kasnije
hu|Nincs jogosultsága a kulcsok megtekintéséhez|Hozzáférés megtagadva|Forduljon a rendszergazdához|Nem sikerült betölteni a kulcsokat|Valami hiba történt|Próbálja újra később
hy|Դուք բանալիները դիտելու թույլտվություն չունեք|Մուտքն արգելված է|Կապվեք ձեր ադմինիստրատորի հետ|Չհաջողվեց բեռնել բանալիները|Ինչ-որ բան այն չէ|Խնդրում ենք փորձել ավելի ուշ
id|Anda tidak memiliki izin untuk melihat kunci|Akses ditolak|Hubungi administrator Anda|Gagal memuat kunci|Terjadi kesalahan|Silakan coba lagi nanti
is|Þú hefur ekki leyfi til að skoða lykla|Aðgangi hafnað|Hafðu samband við kerfisstjóra|Ekki tókst að hlaða lyklum|Eitthvað fór úrskeiðis|Reyndu aftur síðar
it|Non disponi dell’autorizzazione per visualizzare le chiavi|Accesso negato|Contatta il tuo amministratore|Impossibile caricare le chiavi|Si è verificato un problema|Riprova più tardi
ja|キーを表示する権限がありません|アクセスが拒否されました|管理者にお問い合わせください|キーを読み込めませんでした|問題が発生しました|しばらくしてからもう一度お試しください
ka|თქვენ არ გაქვთ გასაღებების ნახვის უფლება|წვდომა აკრძალულია|მიმართეთ ადმინისტრატორს|გასაღებების ჩატვირთვა ვერ მოხერხდა|რაღაც შეცდომა მოხდა|გთხოვთ, სცადოთ მოგვიანებით
ko|키를 볼 권한이 없습니다|액세스가 거부되었습니다|관리자에게 문의하세요|키를 불러올 수 없습니다|문제가 발생했습니다|나중에 다시 시도해 주세요
lt|Neturite teisės peržiūrėti raktų|Prieiga uždrausta|Kreipkitės į administratorių|Nepavyko įkelti raktų|Kažkas nutiko ne taip|Bandykite dar kartą vėliau
lv|Jums nav atļaujas skatīt atslēgas|Piekļuve liegta|Sazinieties ar administratoru|Neizdevās ielādēt atslēgas|Radās kļūda|Lūdzu, mēģiniet vēlreiz vēlāk
mk|Немате дозвола да ги гледате клучевите|Пристапот е одбиен|Контактирајте го администраторот|Клучевите не можеа да се вчитаат|Нешто тргна наопаку|Обидете се повторно подоцна
mn|Танд түлхүүрүүдийг харах эрх байхгүй|Хандалт хориглогдсон|Админтайгаа холбогдоно уу|Түлхүүрүүдийг ачаалж чадсангүй|Алдаа гарлаа|Дараа дахин оролдоно уу
ms|Anda tiada kebenaran untuk melihat kunci|Akses dinafikan|Hubungi pentadbir anda|Tidak dapat memuatkan kunci|Ada yang tidak kena|Sila cuba lagi kemudian
nb|Du har ikke tillatelse til å se nøkler|Ingen tilgang|Kontakt administratoren din|Kunne ikke laste inn nøkler|Noe gikk galt|Prøv igjen senere
nl|Je hebt geen toestemming om sleutels te bekijken|Toegang geweigerd|Neem contact op met je beheerder|Sleutels konden niet worden geladen|Er is iets misgegaan|Probeer het later opnieuw
nn|Du har ikkje løyve til å sjå nøklar|Ingen tilgang|Kontakt administratoren din|Kunne ikkje lasta inn nøklar|Noko gjekk gale|Prøv igjen seinare
pl|Nie masz uprawnień do wyświetlania kluczy|Odmowa dostępu|Skontaktuj się z administratorem|Nie udało się załadować kluczy|Coś poszło nie tak|Spróbuj ponownie później
pt|Você não tem permissão para ver as chaves|Acesso negado|Entre em contato com o administrador|Não foi possível carregar as chaves|Algo deu errado|Tente novamente mais tarde
ro|Nu aveți permisiunea de a vedea cheile|Acces refuzat|Contactați administratorul|Cheile nu au putut fi încărcate|Ceva nu a mers bine|Încercați din nou mai târziu
ru|У вас нет разрешения на просмотр ключей|Доступ запрещён|Обратитесь к администратору|Не удалось загрузить ключи|Что-то пошло не так|Повторите попытку позже
sk|Nemáte oprávnenie na zobrazenie kľúčov|Prístup odmietnutý|Obráťte sa na správcu|Kľúče sa nepodarilo načítať|Niečo sa pokazilo|Skúste to znova neskôr
sl|Nimate dovoljenja za ogled ključev|Dostop zavrnjen|Obrnite se na skrbnika|Ključev ni bilo mogoče naložiti|Nekaj je šlo narobe|Poskusite znova pozneje
sq|Nuk keni leje për t’i parë çelësat|Hyrja u refuzua|Lidhuni me përgjegjësin tuaj|Çelësat s’u ngarkuan dot|Diç shkoi ters|Ju lutemi, riprovoni më vonë
sr|Немате дозволу да видите кључеве|Приступ је одбијен|Обратите се администратору|Учитавање кључева није успело|Нешто је пошло наопако|Покушајте поново касније
sr-Latn|Nemate dozvolu da vidite ključeve|Pristup je odbijen|Obratite se administratoru|Učitavanje ključeva nije uspelo|Nešto je pošlo naopako|Pokušajte ponovo kasnije
sv|Du har inte behörighet att visa nycklar|Åtkomst nekad|Kontakta din administratör|Det gick inte att läsa in nycklarna|Något gick fel|Försök igen senare
ta|விசைகளைப் பார்க்க உங்களுக்கு அனுமதி இல்லை|அணுகல் மறுக்கப்பட்டது|உங்கள் நிர்வாகியைத் தொடர்புகொள்ளவும்|விசைகளை ஏற்ற முடியவில்லை|ஏதோ தவறு நடந்துவிட்டது|பிறகு மீண்டும் முயலவும்
th|คุณไม่มีสิทธิ์ดูคีย์|การเข้าถึงถูกปฏิเสธ|โปรดติดต่อผู้ดูแลระบบของคุณ|ไม่สามารถโหลดคีย์ได้|มีบางอย่างผิดพลาด|โปรดลองอีกครั้งในภายหลัง
tr|Anahtarları görüntüleme izniniz yok|Erişim reddedildi|Yöneticinize başvurun|Anahtarlar yüklenemedi|Bir şeyler yanlış gitti|Lütfen daha sonra tekrar deneyin
uk|У вас немає дозволу на перегляд ключів|У доступі відмовлено|Зверніться до адміністратора|Не вдалося завантажити ключі|Щось пішло не так|Спробуйте ще раз пізніше
ur|آپ کو کلیدیں دیکھنے کی اجازت نہیں ہے|رسائی مسترد کر دی گئی|اپنے منتظم سے رابطہ کریں|کلیدیں لوڈ نہیں ہو سکیں|کچھ غلط ہو گیا|براہ کرم بعد میں دوبارہ کوشش کریں
uz|Kalitlarni ko‘rish uchun ruxsatingiz yo‘q|Kirish rad etildi|Administratoringizga murojaat qiling|Kalitlarni yuklab bo‘lmadi|Nimadir xato ketdi|Keyinroq qayta urinib ko‘ring
vi|Bạn không có quyền xem khóa|Truy cập bị từ chối|Liên hệ với quản trị viên của bạn|Không thể tải khóa|Đã xảy ra lỗi|Vui lòng thử lại sau
zh|您没有查看密钥的权限|拒绝访问|请联系您的管理员|无法加载密钥|出了点问题|请稍后再试
zh-TW|您沒有檢視金鑰的權限|存取遭拒|請聯絡您的管理員|無法載入金鑰|發生問題|請稍後再試
`);
