import { sentencesByLanguage } from './sentence-table.ts';

/**
 * What stands beside a list and says nothing of it, in each language that the tables know: a key is shown only once; keys are
 * not shared; never to share them; to replace them regularly; what a key lets others do. In this order.
 */
export const ADVICE = sentencesByLanguage(`
af|Hierdie sleutel word slegs een keer vertoon wanneer dit geskep word|Sleutels word nie met ander gebruikers gedeel nie|Moet nooit jou sleutels deel nie|Ons beveel aan dat jy sleutels gereeld vervang|Sleutels gee volle toegang tot jou rekening
ar|يُعرض هذا المفتاح مرة واحدة فقط عند إنشائه|لا تتم مشاركة المفاتيح مع مستخدمين آخرين|لا تشارك مفاتيحك أبدًا|نوصي بتغيير المفاتيح بانتظام|تمنح المفاتيح وصولًا كاملًا إلى حسابك
az|Bu açar yalnız bir dəfə, yaradılarkən göstərilir|Açarlar digər istifadəçilərlə paylaşılmır|Açarlarınızı heç vaxt paylaşmayın|Açarları müntəzəm olaraq dəyişməyi tövsiyə edirik|Açarlar hesabınıza tam giriş verir
be|Гэты ключ паказваецца толькі адзін раз пры стварэнні|Ключы не перадаюцца іншым карыстальнікам|Ніколі не дзяліцеся сваімі ключамі|Рэкамендуем рэгулярна мяняць ключы|Ключы даюць поўны доступ да вашага ўліковага запісу
bg|Този ключ се показва само веднъж при създаването|Ключовете не се споделят с други потребители|Никога не споделяйте ключовете си|Препоръчваме редовно да сменяте ключовете|Ключовете дават пълен достъп до вашия акаунт
bn|এই কী তৈরির সময় শুধুমাত্র একবার দেখানো হয়|কী অন্য ব্যবহারকারীদের সাথে শেয়ার করা হয় না|আপনার কী কখনও শেয়ার করবেন না|নিয়মিত কী পরিবর্তন করার পরামর্শ দেওয়া হয়|কী আপনার অ্যাকাউন্টে সম্পূর্ণ অ্যাক্সেস দেয়
bs|Ovaj ključ se prikazuje samo jednom prilikom kreiranja|Ključevi se ne dijele s drugim korisnicima|Nikada ne dijelite svoje ključeve|Preporučujemo da redovno mijenjate ključeve|Ključevi daju potpun pristup vašem računu
ca|Aquesta clau només es mostra una vegada en crear-la|Les claus no es comparteixen amb altres usuaris|No compartiu mai les vostres claus|Us recomanem que canvieu les claus regularment|Les claus donen accés complet al vostre compte
cs|Tento klíč se zobrazí pouze jednou při vytvoření|Klíče nejsou sdíleny s jinými uživateli|Nikdy své klíče nesdílejte|Doporučujeme klíče pravidelně měnit|Klíče umožňují plný přístup k vašemu účtu
cy|Dim ond unwaith y dangosir yr allwedd hon, wrth ei chreu|Ni chaiff allweddi eu rhannu â defnyddwyr eraill|Peidiwch byth â rhannu eich allweddi|Rydym yn argymell newid allweddi yn rheolaidd|Mae allweddi yn rhoi mynediad llawn i’ch cyfrif
da|Denne nøgle vises kun én gang, når den oprettes|Nøgler deles ikke med andre brugere|Del aldrig dine nøgler|Vi anbefaler, at du udskifter nøgler regelmæssigt|Nøgler giver fuld adgang til din konto
de|Dieser Schlüssel wird nur einmal beim Erstellen angezeigt|Schlüssel werden nicht mit anderen Benutzern geteilt|Geben Sie Ihre Schlüssel niemals weiter|Wir empfehlen, Schlüssel regelmäßig zu erneuern|Schlüssel gewähren vollen Zugriff auf Ihr Konto
el|Αυτό το κλειδί εμφανίζεται μόνο μία φορά κατά τη δημιουργία του|Τα κλειδιά δεν κοινοποιούνται σε άλλους χρήστες|Μην κοινοποιείτε ποτέ τα κλειδιά σας|Συνιστούμε να αλλάζετε τακτικά τα κλειδιά|Τα κλειδιά δίνουν πλήρη πρόσβαση στον λογαριασμό σας
eo|Ĉi tiu ŝlosilo estas montrata nur unufoje dum kreado|Ŝlosiloj ne estas kunhavigataj kun aliaj uzantoj|Neniam kunhavigu viajn ŝlosilojn|Ni rekomendas regule ŝanĝi ŝlosilojn|Ŝlosiloj donas plenan aliron al via konto
es|Esta clave solo se muestra una vez al crearla|Las claves no se comparten con otros usuarios|No compartas nunca tus claves|Te recomendamos cambiar las claves con regularidad|Las claves dan acceso completo a tu cuenta
et|Seda võtit kuvatakse ainult üks kord loomisel|Võtmeid ei jagata teiste kasutajatega|Ärge kunagi jagage oma võtmeid|Soovitame võtmeid regulaarselt vahetada|Võtmed annavad täieliku juurdepääsu teie kontole
eu|Gako hau behin bakarrik erakusten da sortzean|Gakoak ez dira beste erabiltzaileekin partekatzen|Ez partekatu inoiz zure gakoak|Gakoak aldizka aldatzea gomendatzen dugu|Gakoek zure konturako sarbide osoa ematen dute
fa|این کلید فقط یک بار هنگام ایجاد نمایش داده می‌شود|کلیدها با کاربران دیگر به اشتراک گذاشته نمی‌شوند|هرگز کلیدهای خود را به اشتراک نگذارید|توصیه می‌کنیم کلیدها را مرتب تغییر دهید|کلیدها دسترسی کامل به حساب شما می‌دهند
fi|Tämä avain näytetään vain kerran luomisen yhteydessä|Avaimia ei jaeta muiden käyttäjien kanssa|Älä koskaan jaa avaimiasi|Suosittelemme vaihtamaan avaimet säännöllisesti|Avaimet antavat täydet oikeudet tiliisi
fr|Cette clé n’est affichée qu’une seule fois lors de sa création|Les clés ne sont pas partagées avec d’autres utilisateurs|Ne partagez jamais vos clés|Nous recommandons de renouveler régulièrement les clés|Les clés donnent un accès complet à votre compte
gl|Esta clave só se mostra unha vez ao creala|As claves non se comparten con outros usuarios|Non compartas nunca as túas claves|Recomendamos cambiar as claves regularmente|As claves dan acceso completo á túa conta
he|מפתח זה מוצג פעם אחת בלבד בעת יצירתו|מפתחות אינם משותפים עם משתמשים אחרים|לעולם אל תשתף את המפתחות שלך|מומלץ להחליף מפתחות באופן קבוע|מפתחות מעניקים גישה מלאה לחשבון שלך
hi|यह कुंजी बनाते समय केवल एक बार दिखाई जाती है|कुंजियाँ अन्य उपयोगकर्ताओं के साथ साझा नहीं की जातीं|अपनी कुंजियाँ कभी साझा न करें|हम नियमित रूप से कुंजियाँ बदलने की सलाह देते हैं|कुंजियाँ आपके खाते तक पूर्ण पहुँच देती हैं
hr|Ovaj se ključ prikazuje samo jednom prilikom stvaranja|Ključevi se ne dijele s drugim korisnicima|Nikada ne dijelite svoje ključeve|Preporučujemo redovito mijenjanje ključeva|Ključevi daju potpuni pristup vašem računu
hu|Ez a kulcs csak egyszer, a létrehozáskor jelenik meg|A kulcsokat nem osztjuk meg más felhasználókkal|Soha ne ossza meg a kulcsait|Javasoljuk a kulcsok rendszeres cseréjét|A kulcsok teljes hozzáférést adnak a fiókjához
hy|Այս բանալին ցուցադրվում է միայն մեկ անգամ՝ ստեղծելիս|Բանալիները չեն փոխանցվում այլ օգտատերերի|Երբեք մի կիսվեք ձեր բանալիներով|Խորհուրդ ենք տալիս պարբերաբար փոխել բանալիները|Բանալիները տալիս են լիարժեք մուտք դեպի ձեր հաշիվ
id|Kunci ini hanya ditampilkan sekali saat dibuat|Kunci tidak dibagikan kepada pengguna lain|Jangan pernah membagikan kunci Anda|Kami menyarankan untuk mengganti kunci secara berkala|Kunci memberikan akses penuh ke akun Anda
is|Þessi lykill er aðeins sýndur einu sinni þegar hann er búinn til|Lyklum er ekki deilt með öðrum notendum|Deildu aldrei lyklunum þínum|Við mælum með að skipta reglulega um lykla|Lyklar veita fullan aðgang að reikningnum þínum
it|Questa chiave viene mostrata solo una volta al momento della creazione|Le chiavi non vengono condivise con altri utenti|Non condividere mai le tue chiavi|Ti consigliamo di cambiare regolarmente le chiavi|Le chiavi danno pieno accesso al tuo account
ja|このキーは作成時に一度だけ表示されます|キーは他のユーザーと共有されません|キーを決して共有しないでください|キーを定期的に変更することをお勧めします|キーを使うとアカウントに完全にアクセスできます
ka|ეს გასაღები მხოლოდ ერთხელ, შექმნისას ჩანს|გასაღებები სხვა მომხმარებლებს არ უზიარდება|არასოდეს გააზიაროთ თქვენი გასაღებები|გირჩევთ, რეგულარულად შეცვალოთ გასაღებები|გასაღებები იძლევა სრულ წვდომას თქვენს ანგარიშზე
ko|이 키는 생성할 때 한 번만 표시됩니다|키는 다른 사용자와 공유되지 않습니다|키를 절대 공유하지 마세요|키를 정기적으로 변경하는 것이 좋습니다|키는 계정에 대한 전체 액세스 권한을 부여합니다
lt|Šis raktas rodomas tik vieną kartą jį sukūrus|Raktai nėra bendrinami su kitais naudotojais|Niekada nesidalykite savo raktais|Rekomenduojame reguliariai keisti raktus|Raktai suteikia visą prieigą prie jūsų paskyros
lv|Šī atslēga tiek rādīta tikai vienu reizi, to izveidojot|Atslēgas netiek kopīgotas ar citiem lietotājiem|Nekad nekopīgojiet savas atslēgas|Iesakām regulāri mainīt atslēgas|Atslēgas sniedz pilnu piekļuvi jūsu kontam
mk|Овој клуч се прикажува само еднаш при создавањето|Клучевите не се споделуваат со други корисници|Никогаш не ги споделувајте вашите клучеви|Препорачуваме редовно да ги менувате клучевите|Клучевите даваат целосен пристап до вашата сметка
mn|Энэ түлхүүрийг үүсгэх үед зөвхөн нэг удаа харуулна|Түлхүүрийг бусад хэрэглэгчтэй хуваалцдаггүй|Түлхүүрээ хэзээ ч бусдад бүү өг|Түлхүүрээ тогтмол солихыг зөвлөж байна|Түлхүүр нь таны бүртгэлд бүрэн хандах эрх олгоно
ms|Kunci ini dipaparkan sekali sahaja semasa dicipta|Kunci tidak dikongsi dengan pengguna lain|Jangan sekali-kali berkongsi kunci anda|Kami mengesyorkan agar kunci ditukar secara berkala|Kunci memberikan akses penuh kepada akaun anda
nb|Denne nøkkelen vises bare én gang når den opprettes|Nøkler deles ikke med andre brukere|Del aldri nøklene dine|Vi anbefaler å bytte nøkler regelmessig|Nøkler gir full tilgang til kontoen din
nl|Deze sleutel wordt maar één keer getoond bij het aanmaken|Sleutels worden niet gedeeld met andere gebruikers|Deel je sleutels nooit|We raden aan om sleutels regelmatig te vervangen|Sleutels geven volledige toegang tot je account
nn|Denne nøkkelen blir berre vist éin gong når han blir oppretta|Nøklar blir ikkje delte med andre brukarar|Del aldri nøklane dine|Vi tilrår å byta nøklar jamleg|Nøklar gir full tilgang til kontoen din
pl|Ten klucz jest wyświetlany tylko raz podczas tworzenia|Klucze nie są udostępniane innym użytkownikom|Nigdy nie udostępniaj swoich kluczy|Zalecamy regularną wymianę kluczy|Klucze dają pełny dostęp do Twojego konta
pt|Esta chave é exibida apenas uma vez, ao ser criada|As chaves não são compartilhadas com outros usuários|Nunca compartilhe suas chaves|Recomendamos trocar as chaves regularmente|As chaves dão acesso total à sua conta
ro|Această cheie este afișată o singură dată, la creare|Cheile nu sunt partajate cu alți utilizatori|Nu partajați niciodată cheile|Vă recomandăm să schimbați cheile în mod regulat|Cheile oferă acces complet la contul dvs.
ru|Этот ключ показывается только один раз при создании|Ключи не передаются другим пользователям|Никогда не делитесь своими ключами|Рекомендуем регулярно менять ключи|Ключи дают полный доступ к вашему аккаунту
sk|Tento kľúč sa zobrazí len raz pri vytvorení|Kľúče sa nezdieľajú s inými používateľmi|Nikdy nezdieľajte svoje kľúče|Odporúčame kľúče pravidelne meniť|Kľúče umožňujú úplný prístup k vášmu účtu
sl|Ta ključ je prikazan samo enkrat ob ustvarjanju|Ključi se ne delijo z drugimi uporabniki|Nikoli ne delite svojih ključev|Priporočamo redno menjavo ključev|Ključi omogočajo poln dostop do vašega računa
sq|Ky çelës shfaqet vetëm një herë kur krijohet|Çelësat nuk u jepen përdoruesve të tjerë|Mos ua jepni kurrë çelësat tuaj të tjerëve|Rekomandojmë t’i ndryshoni rregullisht çelësat|Çelësat japin hyrje të plotë te llogaria juaj
sr|Овај кључ се приказује само једном при прављењу|Кључеви се не деле са другим корисницима|Никада не делите своје кључеве|Препоручујемо да редовно мењате кључеве|Кључеви дају пун приступ вашем налогу
sr-Latn|Ovaj ključ se prikazuje samo jednom pri pravljenju|Ključevi se ne dele sa drugim korisnicima|Nikada ne delite svoje ključeve|Preporučujemo da redovno menjate ključeve|Ključevi daju pun pristup vašem nalogu
sv|Den här nyckeln visas bara en gång när den skapas|Nycklar delas inte med andra användare|Dela aldrig dina nycklar|Vi rekommenderar att du byter nycklar regelbundet|Nycklar ger full åtkomst till ditt konto
ta|இந்த விசை உருவாக்கும்போது ஒரு முறை மட்டுமே காட்டப்படும்|விசைகள் பிற பயனர்களுடன் பகிரப்படுவதில்லை|உங்கள் விசைகளை ஒருபோதும் பகிர வேண்டாம்|விசைகளைத் தவறாமல் மாற்றப் பரிந்துரைக்கிறோம்|விசைகள் உங்கள் கணக்கிற்கு முழு அணுகலை வழங்குகின்றன
th|คีย์นี้จะแสดงเพียงครั้งเดียวเมื่อสร้าง|คีย์จะไม่ถูกแชร์กับผู้ใช้อื่น|อย่าแชร์คีย์ของคุณ|เราแนะนำให้เปลี่ยนคีย์เป็นประจำ|คีย์ให้สิทธิ์เข้าถึงบัญชีของคุณอย่างเต็มที่
tr|Bu anahtar yalnızca oluşturulurken bir kez gösterilir|Anahtarlar diğer kullanıcılarla paylaşılmaz|Anahtarlarınızı asla paylaşmayın|Anahtarları düzenli olarak değiştirmenizi öneririz|Anahtarlar hesabınıza tam erişim sağlar
uk|Цей ключ показується лише один раз під час створення|Ключі не передаються іншим користувачам|Ніколи не діліться своїми ключами|Рекомендуємо регулярно змінювати ключі|Ключі надають повний доступ до вашого облікового запису
ur|یہ کلید بناتے وقت صرف ایک بار دکھائی جاتی ہے|کلیدیں دوسرے صارفین کے ساتھ شیئر نہیں کی جاتیں|اپنی کلیدیں کبھی شیئر نہ کریں|ہم باقاعدگی سے کلیدیں تبدیل کرنے کا مشورہ دیتے ہیں|کلیدیں آپ کے اکاؤنٹ تک مکمل رسائی دیتی ہیں
uz|Bu kalit yaratilganda faqat bir marta ko‘rsatiladi|Kalitlar boshqa foydalanuvchilar bilan ulashilmaydi|Kalitlaringizni hech qachon ulashmang|Kalitlarni muntazam almashtirishni tavsiya qilamiz|Kalitlar hisobingizga to‘liq kirish huquqini beradi
vi|Khóa này chỉ hiển thị một lần khi được tạo|Khóa không được chia sẻ với người dùng khác|Không bao giờ chia sẻ khóa của bạn|Chúng tôi khuyên bạn nên thay khóa thường xuyên|Khóa cấp toàn quyền truy cập vào tài khoản của bạn
zh|此密钥仅在创建时显示一次|密钥不会与其他用户共享|切勿分享您的密钥|建议定期更换密钥|密钥可完全访问您的帐户
zh-TW|此金鑰僅在建立時顯示一次|金鑰不會與其他使用者共用|切勿分享您的金鑰|建議定期更換金鑰|金鑰可完整存取您的帳戶
`);
