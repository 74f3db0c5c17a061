import { sentencesByLanguage } from './sentence-table.ts';

/**
 * How a page says, in each language that the tables know, that keys are not in its list: the reader sees only some; the list was
 * cut; keys are archived elsewhere; they were moved; no more than some are shown; others stand on another page. In this order.
 */
export const ELSEWHERE = sentencesByLanguage(`
af|Jy sien slegs die sleutels van jou span|Die lys is na 2 rye afgesny|Onaktiewe sleutels word elders bewaar|Ouer sleutels is na die argief geskuif|Hoogstens 2 sleutels word hier gewys|Sleutels van diensrekeninge is op ’n ander bladsy
ar|لا ترى سوى مفاتيح فريقك|تم اقتطاع القائمة بعد 2 صفوف|تُحفظ المفاتيح غير النشطة في مكان آخر|تم نقل المفاتيح القديمة إلى الأرشيف|يتم عرض 2 مفاتيح كحد أقصى هنا|تجد مفاتيح حسابات الخدمة في صفحة أخرى
az|Yalnız komandanızın açarlarını görürsünüz|Siyahı 2 sətirdən sonra kəsilib|Aktiv olmayan açarlar başqa yerdə saxlanılır|Köhnə açarlar arxivə köçürülüb|Burada ən çox 2 açar göstərilir|Xidmət hesablarının açarları başqa səhifədədir
be|Вы бачыце толькі ключы сваёй каманды|Спіс абрэзаны пасля 2 радкоў|Неактыўныя ключы захоўваюцца ў іншым месцы|Старыя ключы перамешчаны ў архіў|Тут паказваецца не больш за 2 ключы|Ключы сэрвісных акаўнтаў знаходзяцца на іншай старонцы
bg|Виждате само ключовете на своя екип|Списъкът е отрязан след 2 реда|Неактивните ключове се съхраняват на друго място|По-старите ключове бяха преместени в архива|Тук се показват най-много 2 ключа|Ключовете на сервизните акаунти са на друга страница
bn|আপনি শুধু আপনার দলের কী দেখতে পান|তালিকাটি 2টি সারির পরে কেটে দেওয়া হয়েছে|নিষ্ক্রিয় কী অন্যত্র সংরক্ষিত|পুরোনো কী আর্কাইভে সরানো হয়েছে|এখানে সর্বাধিক 2টি কী দেখানো হয়|পরিষেবা অ্যাকাউন্টের কী অন্য পৃষ্ঠায় আছে
bs|Vidite samo ključeve svog tima|Lista je skraćena nakon 2 reda|Neaktivni ključevi se čuvaju na drugom mjestu|Stariji ključevi su premješteni u arhivu|Ovdje se prikazuju najviše 2 ključa|Ključevi servisnih računa su na drugoj stranici
ca|Només veieu les claus del vostre equip|La llista s’ha tallat després de 2 files|Les claus inactives s’arxiven en un altre lloc|Les claus antigues s’han mogut a l’arxiu|Aquí es mostren com a màxim 2 claus|Les claus dels comptes de servei són en una altra pàgina
cs|Vidíte pouze klíče svého týmu|Seznam byl po 2 řádcích zkrácen|Neaktivní klíče jsou archivovány jinde|Starší klíče byly přesunuty do archivu|Zde se zobrazují nejvýše 2 klíče|Klíče servisních účtů najdete na jiné stránce
cy|Dim ond allweddi eich tîm a welwch|Torrwyd y rhestr ar ôl 2 res|Mae allweddi anweithredol wedi’u harchifo mewn man arall|Symudwyd allweddi hŷn i’r archif|Dangosir hyd at 2 allwedd yma ar y mwyaf|Mae allweddi cyfrifon gwasanaeth ar dudalen arall
da|Du ser kun dit teams nøgler|Listen blev afkortet efter 2 rækker|Inaktive nøgler er arkiveret andetsteds|Ældre nøgler er flyttet til arkivet|Her vises højst 2 nøgler|Nøgler til servicekonti findes på en anden side
de|Sie sehen nur die Schlüssel Ihres Teams|Die Liste wurde nach 2 Zeilen abgeschnitten|Inaktive Schlüssel sind anderswo archiviert|Ältere Schlüssel wurden ins Archiv verschoben|Hier werden höchstens 2 Schlüssel angezeigt|Schlüssel von Dienstkonten finden Sie auf einer anderen Seite
el|Βλέπετε μόνο τα κλειδιά της ομάδας σας|Η λίστα κόπηκε μετά από 2 γραμμές|Τα ανενεργά κλειδιά αρχειοθετούνται αλλού|Τα παλαιότερα κλειδιά μεταφέρθηκαν στο αρχείο|Εδώ εμφανίζονται το πολύ 2 κλειδιά|Τα κλειδιά των λογαριασμών υπηρεσίας βρίσκονται σε άλλη σελίδα
eo|Vi vidas nur la ŝlosilojn de via teamo|La listo estas tranĉita post 2 vicoj|Neaktivaj ŝlosiloj estas arkivitaj aliloke|Pli malnovaj ŝlosiloj estas movitaj al la arkivo|Maksimume 2 ŝlosiloj estas montrataj ĉi tie|Ŝlosiloj de servokontoj estas sur alia paĝo
es|Solo ves las claves de tu equipo|La lista se cortó después de 2 filas|Las claves inactivas se archivan en otro lugar|Las claves antiguas se movieron al archivo|Aquí se muestran como máximo 2 claves|Las claves de cuentas de servicio están en otra página
et|Näete ainult oma meeskonna võtmeid|Loend lõigati pärast 2 rida|Mitteaktiivsed võtmed on arhiveeritud mujal|Vanemad võtmed teisaldati arhiivi|Siin kuvatakse kõige rohkem 2 võtit|Teenusekontode võtmed on teisel lehel
eu|Zure taldearen gakoak soilik ikusten dituzu|Zerrenda 2 errenkadaren ondoren moztu da|Gako inaktiboak beste leku batean gordetzen dira|Gako zaharrak artxibora eraman dira|Hemen gehienez 2 gako erakusten dira|Zerbitzu-kontuen gakoak beste orri batean daude
fa|فقط کلیدهای تیم خود را می‌بینید|فهرست پس از 2 ردیف بریده شد|کلیدهای غیرفعال در جای دیگری بایگانی می‌شوند|کلیدهای قدیمی‌تر به بایگانی منتقل شدند|در اینجا حداکثر 2 کلید نمایش داده می‌شود|کلیدهای حساب‌های سرویس در صفحهٔ دیگری هستند
fi|Näet vain tiimisi avaimet|Luettelo katkaistiin 2 rivin jälkeen|Käytöstä poistetut avaimet on arkistoitu muualle|Vanhemmat avaimet siirrettiin arkistoon|Tässä näytetään enintään 2 avainta|Palvelutilien avaimet ovat toisella sivulla
fr|Vous ne voyez que les clés de votre équipe|La liste a été coupée après 2 lignes|Les clés inactives sont archivées ailleurs|Les anciennes clés ont été déplacées dans les archives|Au maximum 2 clés sont affichées ici|Les clés des comptes de service se trouvent sur une autre page
gl|Só ves as claves do teu equipo|A lista cortouse despois de 2 filas|As claves inactivas arquívanse noutro lugar|As claves antigas movéronse ao arquivo|Aquí móstranse como máximo 2 claves|As claves das contas de servizo están noutra páxina
he|רואים רק את המפתחות של הצוות שלך|הרשימה נקטעה אחרי 2 שורות|מפתחות לא פעילים נשמרים במקום אחר|מפתחות ישנים הועברו לארכיון|כאן מוצגים לכל היותר 2 מפתחות|מפתחות של חשבונות שירות נמצאים בדף אחר
hi|आप केवल अपनी टीम की कुंजियाँ देखते हैं|सूची 2 पंक्तियों के बाद काट दी गई|निष्क्रिय कुंजियाँ कहीं और संग्रहीत हैं|पुरानी कुंजियाँ संग्रह में ले जाई गईं|यहाँ अधिकतम 2 कुंजियाँ दिखाई जाती हैं|सेवा खातों की कुंजियाँ दूसरे पृष्ठ पर हैं
hr|Vidite samo ključeve svog tima|Popis je skraćen nakon 2 retka|Neaktivni ključevi arhivirani su drugdje|Stariji ključevi premješteni su u arhivu|Ovdje se prikazuju najviše 2 ključa|Ključevi servisnih računa nalaze se na drugoj stranici
hu|Csak a csapata kulcsait látja|A listát 2 sor után levágtuk|Az inaktív kulcsok máshol vannak archiválva|A régebbi kulcsokat áthelyeztük az archívumba|Itt legfeljebb 2 kulcs jelenik meg|A szolgáltatásfiókok kulcsai egy másik oldalon vannak
hy|Դուք տեսնում եք միայն ձեր թիմի բանալիները|Ցանկը կտրվել է 2 տողից հետո|Ոչ ակտիվ բանալիները պահվում են այլ տեղ|Հին բանալիները տեղափոխվել են արխիվ|Այստեղ ցուցադրվում է առավելագույնը 2 բանալի|Ծառայողական հաշիվների բանալիները այլ էջում են
id|Anda hanya melihat kunci tim Anda|Daftar dipotong setelah 2 baris|Kunci yang tidak aktif diarsipkan di tempat lain|Kunci lama dipindahkan ke arsip|Paling banyak 2 kunci ditampilkan di sini|Kunci akun layanan ada di halaman lain
is|Þú sérð aðeins lykla teymisins þíns|Listinn var styttur eftir 2 raðir|Óvirkir lyklar eru geymdir annars staðar|Eldri lyklar voru fluttir í safnið|Hér birtast í mesta lagi 2 lyklar|Lyklar þjónustureikninga eru á annarri síðu
it|Vedi solo le chiavi del tuo team|L’elenco è stato troncato dopo 2 righe|Le chiavi inattive sono archiviate altrove|Le chiavi più vecchie sono state spostate nell’archivio|Qui vengono mostrate al massimo 2 chiavi|Le chiavi degli account di servizio si trovano in un’altra pagina
ja|チームのキーのみ表示できます|一覧は 2 行で切り捨てられました|無効なキーは別の場所に保管されています|古いキーはアーカイブに移動されました|ここには最大 2 件のキーが表示されます|サービスアカウントのキーは別のページにあります
ka|თქვენ ხედავთ მხოლოდ თქვენი გუნდის გასაღებებს|სია შეწყვეტილია 2 სტრიქონის შემდეგ|არააქტიური გასაღებები ინახება სხვაგან|ძველი გასაღებები გადატანილია არქივში|აქ ნაჩვენებია მაქსიმუმ 2 გასაღები|სერვისის ანგარიშების გასაღებები სხვა გვერდზეა
ko|팀의 키만 볼 수 있습니다|목록이 2개 행 이후에 잘렸습니다|비활성 키는 다른 곳에 보관됩니다|이전 키는 보관함으로 이동되었습니다|여기에는 최대 2개의 키가 표시됩니다|서비스 계정 키는 다른 페이지에 있습니다
lt|Matote tik savo komandos raktus|Sąrašas nukirptas po 2 eilučių|Neaktyvūs raktai archyvuojami kitur|Senesni raktai perkelti į archyvą|Čia rodomi daugiausia 2 raktai|Paslaugų paskyrų raktai yra kitame puslapyje
lv|Jūs redzat tikai savas komandas atslēgas|Saraksts ir saīsināts pēc 2 rindām|Neaktīvās atslēgas tiek arhivētas citur|Vecākas atslēgas tika pārvietotas uz arhīvu|Šeit tiek rādītas ne vairāk kā 2 atslēgas|Pakalpojumu kontu atslēgas ir citā lapā
mk|Ги гледате само клучевите на вашиот тим|Списокот е скратен по 2 реда|Неактивните клучеви се чуваат на друго место|Постарите клучеви се преместени во архивата|Тука се прикажуваат најмногу 2 клуча|Клучевите на сервисните сметки се на друга страница
mn|Та зөвхөн багийнхаа түлхүүрүүдийг харна|Жагсаалтыг 2 мөрийн дараа таслав|Идэвхгүй түлхүүрүүд өөр газар хадгалагдана|Хуучин түлхүүрүүдийг архив руу зөөв|Энд хамгийн ихдээ 2 түлхүүр харуулна|Үйлчилгээний бүртгэлийн түлхүүрүүд өөр хуудсанд байна
ms|Anda hanya melihat kunci pasukan anda|Senarai dipotong selepas 2 baris|Kunci tidak aktif diarkibkan di tempat lain|Kunci lama telah dialihkan ke arkib|Paling banyak 2 kunci dipaparkan di sini|Kunci akaun perkhidmatan berada di halaman lain
nb|Du ser bare teamets nøkler|Listen ble kuttet etter 2 rader|Inaktive nøkler er arkivert et annet sted|Eldre nøkler ble flyttet til arkivet|Her vises maksimalt 2 nøkler|Nøkler til tjenestekontoer finner du på en annen side
nl|Je ziet alleen de sleutels van je team|De lijst is na 2 rijen afgekapt|Inactieve sleutels zijn elders gearchiveerd|Oudere sleutels zijn naar het archief verplaatst|Hier worden maximaal 2 sleutels getoond|Sleutels van serviceaccounts staan op een andere pagina
nn|Du ser berre nøklane til teamet ditt|Lista vart kutta etter 2 rader|Inaktive nøklar er arkiverte ein annan stad|Eldre nøklar vart flytte til arkivet|Her blir maksimalt 2 nøklar viste|Nøklar til tenestekontoar finn du på ei anna side
pl|Widzisz tylko klucze swojego zespołu|Lista została ucięta po 2 wierszach|Nieaktywne klucze są archiwizowane gdzie indziej|Starsze klucze przeniesiono do archiwum|Pokazujemy tu najwyżej 2 klucze|Klucze kont usługi znajdziesz na innej stronie
pt|Você vê apenas as chaves da sua equipe|A lista foi cortada após 2 linhas|As chaves inativas são arquivadas em outro lugar|As chaves antigas foram movidas para o arquivo|Aqui são exibidas no máximo 2 chaves|As chaves de contas de serviço ficam em outra página
ro|Vedeți doar cheile echipei dvs.|Lista a fost tăiată după 2 rânduri|Cheile inactive sunt arhivate în altă parte|Cheile mai vechi au fost mutate în arhivă|Aici sunt afișate cel mult 2 chei|Cheile conturilor de serviciu se află pe altă pagină
ru|Вы видите только ключи своей команды|Список обрезан после 2 строк|Неактивные ключи хранятся в другом месте|Старые ключи перемещены в архив|Здесь показано не более 2 ключей|Ключи сервисных аккаунтов находятся на другой странице
sk|Vidíte iba kľúče svojho tímu|Zoznam bol po 2 riadkoch skrátený|Neaktívne kľúče sú archivované inde|Staršie kľúče boli presunuté do archívu|Tu sa zobrazujú najviac 2 kľúče|Kľúče servisných účtov nájdete na inej stránke
sl|Vidite samo ključe svoje ekipe|Seznam je bil skrajšan po 2 vrsticah|Neaktivni ključi so arhivirani drugje|Starejši ključi so bili premaknjeni v arhiv|Tukaj sta prikazana največ 2 ključa|Ključi storitvenih računov so na drugi strani
sq|Ju shihni vetëm çelësat e ekipit tuaj|Lista u shkurtua pas 2 rreshtave|Çelësat joaktivë arkivohen diku tjetër|Çelësat më të vjetër u zhvendosën në arkiv|Këtu shfaqen më së shumti 2 çelësa|Çelësat e llogarive të shërbimit janë në një faqe tjetër
sr|Видите само кључеве свог тима|Листа је скраћена после 2 реда|Неактивни кључеви се чувају на другом месту|Старији кључеви су премештени у архиву|Овде се приказују највише 2 кључа|Кључеви сервисних налога су на другој страници
sr-Latn|Vidite samo ključeve svog tima|Lista je skraćena posle 2 reda|Neaktivni ključevi se čuvaju na drugom mestu|Stariji ključevi su premešteni u arhivu|Ovde se prikazuju najviše 2 ključa|Ključevi servisnih naloga su na drugoj stranici
sv|Du ser bara ditt teams nycklar|Listan kapades efter 2 rader|Inaktiva nycklar arkiveras på annan plats|Äldre nycklar har flyttats till arkivet|Här visas högst 2 nycklar|Nycklar för tjänstekonton finns på en annan sida
ta|உங்கள் குழுவின் விசைகளை மட்டுமே காண்கிறீர்கள்|பட்டியல் 2 வரிசைகளுக்குப் பிறகு துண்டிக்கப்பட்டது|செயலற்ற விசைகள் வேறு இடத்தில் சேமிக்கப்படுகின்றன|பழைய விசைகள் காப்பகத்திற்கு நகர்த்தப்பட்டன|இங்கே அதிகபட்சம் 2 விசைகள் காட்டப்படும்|சேவைக் கணக்குகளின் விசைகள் வேறு பக்கத்தில் உள்ளன
th|คุณเห็นเฉพาะคีย์ของทีมของคุณ|รายการถูกตัดหลังจาก 2 แถว|คีย์ที่ไม่ใช้งานถูกเก็บไว้ที่อื่น|คีย์เก่าถูกย้ายไปยังที่เก็บถาวร|แสดงคีย์สูงสุด 2 รายการที่นี่|คีย์ของบัญชีบริการอยู่ในหน้าอื่น
tr|Yalnızca ekibinizin anahtarlarını görüyorsunuz|Liste 2 satırdan sonra kesildi|Etkin olmayan anahtarlar başka bir yerde arşivlenir|Eski anahtarlar arşive taşındı|Burada en fazla 2 anahtar gösterilir|Hizmet hesabı anahtarları başka bir sayfadadır
uk|Ви бачите лише ключі своєї команди|Список обрізано після 2 рядків|Неактивні ключі зберігаються в іншому місці|Старі ключі переміщено до архіву|Тут показано щонайбільше 2 ключі|Ключі сервісних облікових записів розташовано на іншій сторінці
ur|آپ صرف اپنی ٹیم کی کلیدیں دیکھتے ہیں|فہرست 2 قطاروں کے بعد کاٹ دی گئی|غیر فعال کلیدیں کہیں اور محفوظ ہیں|پرانی کلیدیں آرکائیو میں منتقل کر دی گئیں|یہاں زیادہ سے زیادہ 2 کلیدیں دکھائی جاتی ہیں|سروس اکاؤنٹس کی کلیدیں دوسرے صفحے پر ہیں
uz|Siz faqat jamoangiz kalitlarini ko‘rasiz|Ro‘yxat 2 qatordan keyin kesildi|Nofaol kalitlar boshqa joyda saqlanadi|Eski kalitlar arxivga ko‘chirildi|Bu yerda ko‘pi bilan 2 kalit ko‘rsatiladi|Xizmat hisoblari kalitlari boshqa sahifada
vi|Bạn chỉ thấy các khóa của nhóm mình|Danh sách đã bị cắt sau 2 hàng|Các khóa không hoạt động được lưu trữ ở nơi khác|Các khóa cũ đã được chuyển vào kho lưu trữ|Tối đa 2 khóa được hiển thị ở đây|Khóa của tài khoản dịch vụ nằm ở trang khác
zh|您只能看到您团队的密钥|列表在 2 行后被截断|未启用的密钥归档在其他位置|较旧的密钥已移至存档|此处最多显示 2 个密钥|服务账号密钥在其他页面
zh-TW|您只能看到您團隊的金鑰|清單在 2 列後被截斷|未啟用的金鑰封存在其他位置|較舊的金鑰已移至封存|此處最多顯示 2 個金鑰|服務帳戶金鑰在其他頁面
`);

/**
 * That the reader sees a part of the keys, or has to do something to see others; where keys of others, or of another time, stand;
 * and that a list is of an earlier day. In languages of which the words for it are known.
 */
export const SEEN_IN_PART = sentencesByLanguage(`
en|Keys of service accounts are managed under Service accounts|Keys belonging to teammates are in the Team tab|Keys created before 2024 are on the legacy dashboard|Looking for keys of other projects? Select a project|Your role limits what you can see|Your permissions limit what you can see|You are viewing keys for Project Maple|You are viewing production|Switch to test mode to see test keys|Refresh to see new keys|Data as of yesterday|API keys for other workspaces can be found on the Workspaces page|Tokens made by your colleagues live in the Members section|Keys from before the migration are in the old console|What you see here depends on your role|You’re viewing the staging environment|You are currently viewing tokens of Team Birch|Turn on live mode to view live keys|Reload to see recently added keys|List as of last week|For keys of service accounts, see IAM|See IAM for keys of service accounts|Service account keys: see IAM|Only the 100 newest are kept here|Keys older than a year are not kept|1-2 of about 2|More than 2 keys|You have at least 2 keys|About 2 keys|~2 keys|2 or more keys
de|Schlüssel von Dienstkonten verwalten Sie im Bereich Dienstkonten|Schlüssel von Teammitgliedern finden Sie im Tab Team|Suchen Sie Schlüssel anderer Projekte? Wählen Sie ein Projekt|Ihre Rolle schränkt ein, was Sie sehen können|Sie sehen gerade Schlüssel für Projekt Maple|Wechseln Sie in den Testmodus, um Testschlüssel zu sehen|Aktualisieren Sie die Seite, um neue Schlüssel zu sehen|Daten von gestern|Was Sie sehen, hängt von Ihrer Rolle ab|Du siehst gerade die Produktionsumgebung|Laden Sie neu, um weitere Schlüssel zu sehen|Stand: gestern|Mehr als 2 Schlüssel|Etwa 2 Schlüssel|1–2 von etwa 2|Sie haben mehr als 2 Schlüssel|Hier werden nur die 100 neuesten aufbewahrt|Schlüssel von Dienstkonten finden Sie in IAM
fr|Les clés des comptes de service sont gérées dans l’onglet Comptes|Votre rôle limite ce que vous pouvez voir|Vous consultez les clés du projet Maple|Passez en mode test pour voir les clés de test|Actualisez pour voir les nouvelles clés|Données d’hier|Vous cherchez les clés d’un autre projet ? Sélectionnez un projet|Vos autorisations limitent ce que vous voyez|Environ 2 clés|Vous avez plus de 2 clés|Seules les 100 plus récentes sont conservées ici|Pour les clés des comptes de service, voir IAM
es|Las claves de cuentas de servicio se gestionan en la pestaña Cuentas|Tu rol limita lo que puedes ver|Estás viendo las claves del proyecto Maple|Cambia al modo de prueba para ver las claves de prueba|Actualiza para ver las claves nuevas|Datos de ayer|¿Buscas claves de otros proyectos? Selecciona un proyecto|Estás viendo producción|Unas 2 claves|Tienes más de 2 claves|Solo se conservan aquí las 100 más recientes|Para las claves de cuentas de servicio, consulte IAM
ja|サービスアカウントのキーは「サービス」タブで管理します。|ロールによって表示できる内容が制限されています|プロジェクト Maple のキーを表示中です|テストキーを表示するにはテストモードに切り替えてください|更新すると新しいキーが表示されます|昨日時点のデータ|約2件|2個以上のキーがあります|すべてのキーは表示されていません|サービスアカウントのキーはIAMを参照してください
ru|Ключи сервисных аккаунтов находятся на вкладке «Аккаунты»|Ваша роль ограничивает то, что вы видите|Вы просматриваете ключи проекта Maple|Переключитесь в тестовый режим, чтобы увидеть тестовые ключи|Обновите страницу, чтобы увидеть новые ключи|Данные за вчера|Около 2 ключей|У вас более 2 ключей|Ключи сервисных аккаунтов смотрите в IAM
tr|Hizmet hesabı anahtarları Hesaplar sekmesinde yönetilir|Rolünüz görebileceklerinizi sınırlıyor|Maple projesinin anahtarlarını görüntülüyorsunuz|Test anahtarlarını görmek için test moduna geçin|2'den fazla anahtarınız var|Yaklaşık 2 anahtar|Burada yalnızca en yeni 100 tanesi tutulur
pl|Klucze kont usługi znajdziesz na karcie Konta|Twoja rola ogranicza to, co widzisz|Przeglądasz klucze projektu Maple|Przełącz na tryb testowy, aby zobaczyć klucze testowe|Odśwież, aby zobaczyć nowe klucze|Dane z wczoraj|Około 2 kluczy|Masz ponad 2 klucze
it|Le chiavi degli account di servizio si gestiscono nella scheda Account|Il tuo ruolo limita ciò che puoi vedere|Stai visualizzando le chiavi del progetto Maple|Passa alla modalità test per vedere le chiavi di test|Dati di ieri|Circa 2 chiavi|Hai più di 2 chiavi|Qui vengono conservate solo le 100 più recenti
pt|As chaves de contas de serviço são gerenciadas na aba Contas|Sua função limita o que você pode ver|Você está visualizando as chaves do projeto Maple|Mude para o modo de teste para ver as chaves de teste|Dados de ontem|Cerca de 2 chaves|Você tem mais de 2 chaves|Apenas as 100 mais recentes são mantidas aqui|Para chaves de contas de serviço, consulte o IAM
nl|Sleutels van serviceaccounts beheer je op het tabblad Accounts|Je rol beperkt wat je kunt zien|Je bekijkt de sleutels van project Maple|Schakel over naar testmodus om testsleutels te zien|Gegevens van gisteren|Ongeveer 2 sleutels|Je hebt meer dan 2 sleutels|Alleen de 100 nieuwste worden hier bewaard
sv|Nycklar för tjänstekonton hanteras på fliken Konton|Din roll begränsar vad du kan se|Du tittar på nycklar för projekt Maple|Växla till testläge för att se testnycklar|Data från igår|Cirka 2 nycklar|Du har fler än 2 nycklar
da|Nøgler til servicekonti administreres på fanen Konti|Din rolle begrænser, hvad du kan se|Du ser på nøgler for projekt Maple|Skift til testtilstand for at se testnøgler|Cirka 2 nøgler|Du har mere end 2 nøgler
fi|Palvelutilien avaimia hallitaan Tilit-välilehdellä|Roolisi rajoittaa, mitä näet|Katselet projektin Maple avaimia|Noin 2 avainta|Sinulla on yli 2 avainta
cs|Klíče servisních účtů najdete na kartě Účty|Vaše role omezuje, co vidíte|Prohlížíte si klíče projektu Maple|Přepněte do testovacího režimu a uvidíte testovací klíče|Asi 2 klíče|Máte více než 2 klíče
hu|A szolgáltatásfiókok kulcsai a Fiókok lapon kezelhetők|A szerepköre korlátozza, hogy mit láthat|A Maple projekt kulcsait nézi|Körülbelül 2 kulcs|Több mint 2 kulcsa van
ko|서비스 계정 키는 계정 탭에서 관리합니다|역할에 따라 볼 수 있는 내용이 제한됩니다|Maple 프로젝트의 키를 보고 있습니다|테스트 키를 보려면 테스트 모드로 전환하세요|약 2개|키가 2개 이상 있습니다
zh|服务账号的密钥在“账号”标签页中管理。|您的角色限制了您可以看到的内容|您正在查看项目 Maple 的密钥|切换到测试模式以查看测试密钥|截至昨天的数据|约 2 个密钥|您有超过 2 个密钥|服务账号的密钥请参阅 IAM
uk|Ключі сервісних акаунтів розташовані на вкладці «Акаунти»|Ваша роль обмежує те, що ви бачите|Ви переглядаєте ключі проєкту Maple|Близько 2 ключів|У вас понад 2 ключі
ro|Cheile conturilor de serviciu sunt gestionate în fila Conturi|Rolul dvs. limitează ceea ce puteți vedea|Vizualizați cheile proiectului Maple|Aproximativ 2 chei|Aveți peste 2 chei
el|Ο ρόλος σας περιορίζει όσα μπορείτε να δείτε|Περίπου 2 κλειδιά|Έχετε πάνω από 2 κλειδιά
vi|Vai trò của bạn giới hạn những gì bạn có thể xem|Khoảng 2 khóa|Bạn có hơn 2 khóa
id|Peran Anda membatasi apa yang dapat Anda lihat|Sekitar 2 kunci|Anda memiliki lebih dari 2 kunci
th|บทบาทของคุณจำกัดสิ่งที่คุณเห็น
ar|دورك يحد مما يمكنك رؤيته|حوالي 2 مفاتيح|لديك أكثر من 2 مفاتيح
he|התפקיד שלך מגביל את מה שאפשר לראות|בערך 2 מפתחות|יש לך יותר מ-2 מפתחות
bg|Около 2 ключа|Имате повече от 2 ключа
ca|Unes 2 claus|Teniu més de 2 claus
hr|Oko 2 ključa|Imate više od 2 ključa
sk|Asi 2 kľúče|Máte viac ako 2 kľúče
sl|Približno 2 ključa|Imate več kot 2 ključa
et|Umbes 2 võtit|Teil on rohkem kui 2 võtit
lt|Apie 2 raktus|Turite daugiau nei 2 raktus
lv|Apmēram 2 atslēgas|Jums ir vairāk nekā 2 atslēgas
fa|حدود 2 کلید
hi|लगभग 2 कुंजियाँ
sr|Око 2 кључа|Имате више од 2 кључа
gl|Unhas 2 claves
eu|2 gako baino gehiago dituzu
`);
