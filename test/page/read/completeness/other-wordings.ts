import { sentencesByLanguage } from './sentence-table.ts';

/**
 * Other wordings, in each language that the tables know. Of rows that are left out: expired keys are not listed here; keys of
 * others do not appear in the list; one sees the keys only that one created; the list shows the last entries only; some keys
 * cannot be seen. And of none: that the key will not be shown again, twice; that several keys can be made; where to keep them.
 */
export const OTHER_LEFT_OUT = sentencesByLanguage(`
af|Vervalde sleutels word nie hier gelys nie|Sleutels van ander gebruikers verskyn nie in hierdie lys nie|Jy kan slegs sleutels sien wat jy geskep het|Die lys wys net die laaste inskrywings|Sommige sleutels is nie vir jou sigbaar nie
ar|المفاتيح منتهية الصلاحية غير مدرجة هنا|لا تظهر مفاتيح المستخدمين الآخرين في هذه القائمة|يمكنك رؤية المفاتيح التي أنشأتها فقط|تعرض القائمة آخر الإدخالات فقط|بعض المفاتيح غير مرئية لك
az|Vaxtı keçmiş açarlar burada göstərilmir|Digər istifadəçilərin açarları bu siyahıda görünmür|Yalnız özünüz yaratdığınız açarları görə bilərsiniz|Siyahıda yalnız son yazılar göstərilir|Bəzi açarlar sizə görünmür
be|Пратэрмінаваныя ключы тут не паказваюцца|Ключы іншых карыстальнікаў не адлюстроўваюцца ў гэтым спісе|Вы можаце бачыць толькі створаныя вамі ключы|Спіс паказвае толькі апошнія запісы|Некаторыя ключы вам не бачныя
bg|Изтеклите ключове не са изброени тук|Ключовете на други потребители не се виждат в този списък|Можете да виждате само ключове, които сте създали|Списъкът показва само последните записи|Някои ключове не са видими за вас
bn|মেয়াদোত্তীর্ণ কী এখানে তালিকাভুক্ত নয়|অন্য ব্যবহারকারীদের কী এই তালিকায় দেখা যায় না|আপনি শুধুমাত্র আপনার তৈরি কী দেখতে পারেন|তালিকায় শুধুমাত্র সর্বশেষ এন্ট্রি দেখানো হয়|কিছু কী আপনার কাছে দৃশ্যমান নয়
bs|Istekli ključevi nisu navedeni ovdje|Ključevi drugih korisnika se ne pojavljuju na ovoj listi|Možete vidjeti samo ključeve koje ste vi kreirali|Lista prikazuje samo posljednje unose|Neki ključevi vam nisu vidljivi
ca|Les claus caducades no apareixen aquí|Les claus d’altres usuaris no es mostren en aquesta llista|Només podeu veure les claus que heu creat|La llista només mostra les últimes entrades|Algunes claus no són visibles per a vós
cs|Klíče s prošlou platností zde nejsou uvedeny|Klíče jiných uživatelů se v tomto seznamu nezobrazují|Vidíte pouze klíče, které jste vytvořili|Seznam zobrazuje pouze poslední záznamy|Některé klíče pro vás nejsou viditelné
cy|Nid yw allweddi sydd wedi dod i ben wedi’u rhestru yma|Nid yw allweddi defnyddwyr eraill yn ymddangos yn y rhestr hon|Dim ond allweddi a grëwyd gennych chi y gallwch eu gweld|Mae’r rhestr yn dangos y cofnodion diwethaf yn unig|Nid yw rhai allweddi yn weladwy i chi
da|Udløbne nøgler er ikke angivet her|Andre brugeres nøgler fremgår ikke af denne liste|Du kan kun se nøgler, som du selv har oprettet|Listen viser kun de seneste poster|Nogle nøgler er ikke synlige for dig
de|Abgelaufene Schlüssel sind hier nicht aufgeführt|Schlüssel anderer Benutzer erscheinen nicht in dieser Liste|Sie können nur Schlüssel sehen, die Sie erstellt haben|Die Liste zeigt nur die letzten Einträge|Einige Schlüssel sind für Sie nicht sichtbar
el|Τα ληγμένα κλειδιά δεν παρατίθενται εδώ|Τα κλειδιά άλλων χρηστών δεν εμφανίζονται σε αυτή τη λίστα|Μπορείτε να δείτε μόνο τα κλειδιά που δημιουργήσατε|Η λίστα εμφανίζει μόνο τις τελευταίες εγγραφές|Ορισμένα κλειδιά δεν είναι ορατά σε εσάς
eo|Eksvalidiĝintaj ŝlosiloj ne estas listigitaj ĉi tie|Ŝlosiloj de aliaj uzantoj ne aperas en ĉi tiu listo|Vi povas vidi nur ŝlosilojn, kiujn vi kreis|La listo montras nur la lastajn erojn|Iuj ŝlosiloj ne estas videblaj al vi
es|Las claves caducadas no aparecen aquí|Las claves de otros usuarios no figuran en esta lista|Solo puedes ver las claves que has creado|La lista solo muestra las últimas entradas|Algunas claves no son visibles para ti
et|Aegunud võtmeid siin ei loetleta|Teiste kasutajate võtmed selles loendis ei kuvata|Näete ainult enda loodud võtmeid|Loend näitab ainult viimaseid kirjeid|Mõned võtmed pole teile nähtavad
eu|Iraungitako gakoak ez dira hemen agertzen|Beste erabiltzaileen gakoak ez dira zerrenda honetan agertzen|Zuk sortutako gakoak soilik ikus ditzakezu|Zerrendak azken sarrerak bakarrik erakusten ditu|Gako batzuk ez daude zuretzat ikusgai
fa|کلیدهای منقضی‌شده در اینجا فهرست نشده‌اند|کلیدهای کاربران دیگر در این فهرست دیده نمی‌شوند|فقط می‌توانید کلیدهایی را که ساخته‌اید ببینید|فهرست فقط آخرین موارد را نشان می‌دهد|برخی کلیدها برای شما قابل مشاهده نیستند
fi|Vanhentuneita avaimia ei luetella tässä|Muiden käyttäjien avaimet eivät näy tässä luettelossa|Näet vain itse luomasi avaimet|Luettelossa näytetään vain viimeisimmät merkinnät|Jotkin avaimet eivät näy sinulle
fr|Les clés expirées ne sont pas répertoriées ici|Les clés des autres utilisateurs n’apparaissent pas dans cette liste|Vous ne pouvez voir que les clés que vous avez créées|La liste n’affiche que les dernières entrées|Certaines clés ne vous sont pas visibles
gl|As claves caducadas non aparecen aquí|As claves doutros usuarios non figuran nesta lista|Só podes ver as claves que creaches|A lista só mostra as últimas entradas|Algunhas claves non son visibles para ti
he|מפתחות שפג תוקפם אינם מופיעים כאן|מפתחות של משתמשים אחרים אינם מוצגים ברשימה זו|באפשרותך לראות רק מפתחות שיצרת|הרשימה מציגה רק את הרשומות האחרונות|חלק מהמפתחות אינם גלויים לך
hi|समाप्त हो चुकी कुंजियाँ यहाँ सूचीबद्ध नहीं हैं|अन्य उपयोगकर्ताओं की कुंजियाँ इस सूची में नहीं दिखतीं|आप केवल अपनी बनाई हुई कुंजियाँ देख सकते हैं|सूची केवल नवीनतम प्रविष्टियाँ दिखाती है|कुछ कुंजियाँ आपको दिखाई नहीं देतीं
hr|Istekli ključevi nisu navedeni ovdje|Ključevi drugih korisnika ne pojavljuju se na ovom popisu|Možete vidjeti samo ključeve koje ste stvorili|Popis prikazuje samo posljednje unose|Neki ključevi nisu vam vidljivi
hu|A lejárt kulcsok itt nem szerepelnek|Más felhasználók kulcsai nem láthatók ebben a listában|Csak a saját maga által létrehozott kulcsokat láthatja|A lista csak a legutóbbi bejegyzéseket mutatja|Néhány kulcs nem látható az Ön számára
hy|Ժամկետանց բանալիներն այստեղ նշված չեն|Այլ օգտատերերի բանալիները չեն երևում այս ցանկում|Դուք կարող եք տեսնել միայն ձեր ստեղծած բանալիները|Ցանկում ցուցադրվում են միայն վերջին գրառումները|Որոշ բանալիներ ձեզ տեսանելի չեն
id|Kunci yang kedaluwarsa tidak tercantum di sini|Kunci pengguna lain tidak muncul dalam daftar ini|Anda hanya dapat melihat kunci yang Anda buat|Daftar hanya menampilkan entri terakhir|Beberapa kunci tidak terlihat oleh Anda
is|Útrunnir lyklar eru ekki taldir upp hér|Lyklar annarra notenda birtast ekki í þessum lista|Þú getur aðeins séð lykla sem þú bjóst til|Listinn sýnir aðeins síðustu færslur|Sumir lyklar eru þér ekki sýnilegir
it|Le chiavi scadute non sono elencate qui|Le chiavi di altri utenti non compaiono in questo elenco|Puoi vedere solo le chiavi che hai creato|L’elenco mostra solo le ultime voci|Alcune chiavi non ti sono visibili
ja|期限切れのキーはここには掲載されません|他のユーザーのキーはこの一覧に表示されません|自分が作成したキーのみ表示できます|一覧には最新の項目のみが表示されます|一部のキーは表示できません
ka|ვადაგასული გასაღებები აქ არ არის ჩამოთვლილი|სხვა მომხმარებლების გასაღებები ამ სიაში არ ჩანს|შეგიძლიათ ნახოთ მხოლოდ თქვენ მიერ შექმნილი გასაღებები|სიაში ნაჩვენებია მხოლოდ ბოლო ჩანაწერები|ზოგიერთი გასაღები თქვენთვის არ ჩანს
ko|만료된 키는 여기에 나열되지 않습니다|다른 사용자의 키는 이 목록에 나타나지 않습니다|직접 만든 키만 볼 수 있습니다|목록에는 최근 항목만 표시됩니다|일부 키는 볼 수 없습니다
lt|Pasibaigę raktai čia neišvardyti|Kitų naudotojų raktai šiame sąraše nerodomi|Galite matyti tik savo sukurtus raktus|Sąraše rodomi tik paskutiniai įrašai|Kai kurių raktų nematote
lv|Beigušās atslēgas šeit nav uzskaitītas|Citu lietotāju atslēgas šajā sarakstā neparādās|Jūs varat redzēt tikai paša izveidotās atslēgas|Sarakstā ir redzami tikai pēdējie ieraksti|Dažas atslēgas jums nav redzamas
mk|Истечените клучеви не се наведени тука|Клучевите на други корисници не се појавуваат во оваа листа|Можете да ги видите само клучевите што сте ги создале|Списокот ги прикажува само последните записи|Некои клучеви не ви се видливи
mn|Хугацаа дууссан түлхүүрүүд энд харагдахгүй|Бусад хэрэглэгчийн түлхүүр энэ жагсаалтад гарахгүй|Та зөвхөн өөрийн үүсгэсэн түлхүүрийг харах боломжтой|Жагсаалтад зөвхөн сүүлийн бичлэгүүдийг харуулна|Зарим түлхүүр танд харагдахгүй
ms|Kunci yang tamat tempoh tidak disenaraikan di sini|Kunci pengguna lain tidak muncul dalam senarai ini|Anda hanya boleh melihat kunci yang anda cipta|Senarai hanya menunjukkan entri terakhir|Sesetengah kunci tidak kelihatan kepada anda
nb|Utløpte nøkler er ikke oppført her|Andre brukeres nøkler vises ikke i denne listen|Du kan bare se nøkler du selv har opprettet|Listen viser bare de siste oppføringene|Noen nøkler er ikke synlige for deg
nl|Verlopen sleutels staan hier niet vermeld|Sleutels van andere gebruikers verschijnen niet in deze lijst|Je kunt alleen sleutels zien die je zelf hebt gemaakt|De lijst toont alleen de laatste items|Sommige sleutels zijn niet zichtbaar voor jou
nn|Utgåtte nøklar er ikkje førte opp her|Nøklane til andre brukarar står ikkje i denne lista|Du kan berre sjå nøklar du sjølv har oppretta|Lista viser berre dei siste oppføringane|Nokre nøklar er ikkje synlege for deg
pl|Wygasłe klucze nie są tu wymienione|Klucze innych użytkowników nie pojawiają się na tej liście|Widzisz tylko utworzone przez siebie klucze|Lista pokazuje tylko ostatnie wpisy|Niektóre klucze nie są dla Ciebie widoczne
pt|As chaves expiradas não são listadas aqui|As chaves de outros usuários não aparecem nesta lista|Você só pode ver as chaves que criou|A lista mostra apenas as últimas entradas|Algumas chaves não estão visíveis para você
ro|Cheile expirate nu sunt listate aici|Cheile altor utilizatori nu apar în această listă|Puteți vedea doar cheile pe care le-ați creat|Lista afișează doar ultimele intrări|Unele chei nu sunt vizibile pentru dvs.
ru|Просроченные ключи здесь не перечислены|Ключи других пользователей не видны в этом списке|Вы видите только созданные вами ключи|В списке показаны только последние записи|Некоторые ключи вам недоступны
sk|Kľúče po platnosti tu nie sú uvedené|Kľúče iných používateľov sa v tomto zozname nezobrazujú|Vidíte len kľúče, ktoré ste vytvorili|Zoznam zobrazuje len posledné záznamy|Niektoré kľúče pre vás nie sú viditeľné
sl|Potekli ključi tukaj niso navedeni|Ključi drugih uporabnikov se na tem seznamu ne prikažejo|Vidite lahko samo ključe, ki ste jih ustvarili|Seznam prikazuje samo zadnje vnose|Nekateri ključi vam niso vidni
sq|Çelësat e skaduar nuk janë listuar këtu|Çelësat e përdoruesve të tjerë nuk duken në këtë listë|Mund të shihni vetëm çelësat që keni krijuar|Lista shfaq vetëm zërat e fundit|Disa çelësa nuk janë të dukshëm për ju
sr|Истекли кључеви нису наведени овде|Кључеви других корисника се не појављују на овом списку|Можете видети само кључеве које сте направили|Списак приказује само последње уносе|Неки кључеви вам нису видљиви
sr-Latn|Istekli ključevi nisu navedeni ovde|Ključevi drugih korisnika se ne pojavljuju na ovom spisku|Možete videti samo ključeve koje ste napravili|Spisak prikazuje samo poslednje unose|Neki ključevi vam nisu vidljivi
sv|Utgångna nycklar listas inte här|Andra användares nycklar visas inte i den här listan|Du kan bara se nycklar som du själv har skapat|Listan visar bara de senaste posterna|Vissa nycklar är inte synliga för dig
ta|காலாவதியான விசைகள் இங்கே பட்டியலிடப்படவில்லை|பிற பயனர்களின் விசைகள் இந்தப் பட்டியலில் தோன்றாது|நீங்கள் உருவாக்கிய விசைகளை மட்டுமே பார்க்க முடியும்|பட்டியல் சமீபத்திய உள்ளீடுகளை மட்டுமே காட்டுகிறது|சில விசைகள் உங்களுக்குத் தெரியாது
th|คีย์ที่หมดอายุจะไม่อยู่ในรายการนี้|คีย์ของผู้ใช้อื่นจะไม่ปรากฏในรายการนี้|คุณเห็นเฉพาะคีย์ที่คุณสร้าง|รายการนี้แสดงเฉพาะข้อมูลล่าสุด|คุณมองไม่เห็นคีย์บางรายการ
tr|Süresi dolan anahtarlar burada listelenmez|Diğer kullanıcıların anahtarları bu listede yer almaz|Yalnızca oluşturduğunuz anahtarları görebilirsiniz|Liste yalnızca son girdileri gösterir|Bazı anahtarlar size görünmez
uk|Прострочені ключі тут не перелічено|Ключі інших користувачів не показуються в цьому списку|Ви бачите лише створені вами ключі|У списку показано лише останні записи|Деякі ключі вам не видно
ur|میعاد ختم شدہ کلیدیں یہاں درج نہیں ہیں|دوسرے صارفین کی کلیدیں اس فہرست میں ظاہر نہیں ہوتیں|آپ صرف اپنی بنائی ہوئی کلیدیں دیکھ سکتے ہیں|فہرست صرف آخری اندراجات دکھاتی ہے|کچھ کلیدیں آپ کو نظر نہیں آتیں
uz|Muddati o‘tgan kalitlar bu yerda ko‘rsatilmagan|Boshqa foydalanuvchilarning kalitlari bu ro‘yxatda ko‘rinmaydi|Siz faqat o‘zingiz yaratgan kalitlarni ko‘ra olasiz|Ro‘yxatda faqat oxirgi yozuvlar ko‘rsatiladi|Ba’zi kalitlar sizga ko‘rinmaydi
vi|Các khóa đã hết hạn không được liệt kê ở đây|Khóa của người dùng khác không xuất hiện trong danh sách này|Bạn chỉ có thể xem các khóa do bạn tạo|Danh sách chỉ hiển thị các mục gần đây nhất|Bạn không thể xem một số khóa
zh|过期的密钥不会在此列出|其他用户的密钥不会出现在此列表中|您只能查看自己创建的密钥|列表仅显示最近的条目|您看不到部分密钥
zh-TW|過期的金鑰不會列在這裡|其他使用者的金鑰不會出現在此清單中|您只能檢視自己建立的金鑰|清單僅顯示最近的項目|您看不到部分金鑰
`);

export const OTHER_ADVICE = sentencesByLanguage(`
af|Kopieer die sleutel nou; jy sal dit nie weer kan sien nie|Die sleutel sal nie weer vertoon word nie|Jy kan verskeie sleutels vir verskillende toepassings skep|Bewaar jou sleutels op ’n veilige plek
ar|انسخ المفتاح الآن، فلن تتمكن من رؤيته مرة أخرى|لن يتم عرض المفتاح مرة أخرى|يمكنك إنشاء عدة مفاتيح لتطبيقات مختلفة|احتفظ بمفاتيحك في مكان آمن
az|Açarı indi kopyalayın, onu bir daha görə bilməyəcəksiniz|Açar yenidən göstərilməyəcək|Müxtəlif tətbiqlər üçün bir neçə açar yarada bilərsiniz|Açarlarınızı təhlükəsiz yerdə saxlayın
be|Скапіруйце ключ зараз: вы не ўбачыце яго зноў|Ключ больш не будзе паказаны|Вы можаце стварыць некалькі ключоў для розных праграм|Захоўвайце ключы ў бяспечным месцы
bg|Копирайте ключа сега, няма да можете да го видите отново|Ключът няма да се покаже отново|Можете да създадете няколко ключа за различни приложения|Пазете ключовете си на сигурно място
bn|এখনই কী কপি করুন, আপনি এটি আবার দেখতে পাবেন না|কীটি আবার দেখানো হবে না|আপনি বিভিন্ন অ্যাপের জন্য একাধিক কী তৈরি করতে পারেন|আপনার কী নিরাপদ স্থানে রাখুন
bs|Kopirajte ključ sada, nećete ga moći ponovo vidjeti|Ključ se neće ponovo prikazati|Možete kreirati više ključeva za različite aplikacije|Čuvajte ključeve na sigurnom mjestu
ca|Copieu la clau ara, no la podreu tornar a veure|La clau no es tornarà a mostrar|Podeu crear diverses claus per a diferents aplicacions|Deseu les claus en un lloc segur
cs|Klíč si nyní zkopírujte, už jej znovu neuvidíte|Klíč se již znovu nezobrazí|Můžete vytvořit více klíčů pro různé aplikace|Uchovávejte klíče na bezpečném místě
cy|Copïwch yr allwedd nawr; ni fyddwch yn gallu ei gweld eto|Ni fydd yr allwedd yn cael ei dangos eto|Gallwch greu sawl allwedd ar gyfer gwahanol apiau|Cadwch eich allweddi mewn lle diogel
da|Kopiér nøglen nu; du kan ikke se den igen|Nøglen vises ikke igen|Du kan oprette flere nøgler til forskellige apps|Opbevar dine nøgler et sikkert sted
de|Kopieren Sie den Schlüssel jetzt, Sie können ihn später nicht mehr sehen|Der Schlüssel wird nicht erneut angezeigt|Sie können mehrere Schlüssel für verschiedene Anwendungen erstellen|Bewahren Sie Ihre Schlüssel an einem sicheren Ort auf
el|Αντιγράψτε το κλειδί τώρα· δεν θα μπορείτε να το δείτε ξανά|Το κλειδί δεν θα εμφανιστεί ξανά|Μπορείτε να δημιουργήσετε πολλά κλειδιά για διαφορετικές εφαρμογές|Φυλάξτε τα κλειδιά σας σε ασφαλές μέρος
eo|Kopiu la ŝlosilon nun; vi ne povos vidi ĝin denove|La ŝlosilo ne estos montrata denove|Vi povas krei plurajn ŝlosilojn por diversaj aplikaĵoj|Konservu viajn ŝlosilojn en sekura loko
es|Copia la clave ahora, no podrás volver a verla|La clave no se volverá a mostrar|Puedes crear varias claves para distintas aplicaciones|Guarda tus claves en un lugar seguro
et|Kopeerige võti kohe, te ei näe seda enam uuesti|Võtit uuesti ei kuvata|Saate luua mitu võtit erinevate rakenduste jaoks|Hoidke oma võtmeid turvalises kohas
eu|Kopiatu gakoa orain, ezingo duzu berriro ikusi|Gakoa ez da berriro erakutsiko|Hainbat gako sor ditzakezu aplikazio desberdinetarako|Gorde zure gakoak leku seguru batean
fa|کلید را اکنون کپی کنید؛ دوباره نمی‌توانید آن را ببینید|کلید دوباره نمایش داده نمی‌شود|می‌توانید برای برنامه‌های مختلف چند کلید بسازید|کلیدهای خود را در جای امنی نگه دارید
fi|Kopioi avain nyt, et näe sitä enää uudelleen|Avainta ei näytetä uudelleen|Voit luoda useita avaimia eri sovelluksille|Säilytä avaimesi turvallisessa paikassa
fr|Copiez la clé maintenant, vous ne pourrez plus la revoir|La clé ne sera plus affichée|Vous pouvez créer plusieurs clés pour différentes applications|Conservez vos clés en lieu sûr
gl|Copia a clave agora, non poderás volver vela|A clave non se volverá mostrar|Podes crear varias claves para distintas aplicacións|Garda as túas claves nun lugar seguro
he|העתק את המפתח עכשיו, לא תוכל לראות אותו שוב|המפתח לא יוצג שוב|באפשרותך ליצור כמה מפתחות ליישומים שונים|שמור את המפתחות שלך במקום בטוח
hi|कुंजी अभी कॉपी करें, आप इसे दोबारा नहीं देख पाएँगे|कुंजी फिर से नहीं दिखाई जाएगी|आप अलग-अलग ऐप्लिकेशन के लिए कई कुंजियाँ बना सकते हैं|अपनी कुंजियाँ सुरक्षित स्थान पर रखें
hr|Kopirajte ključ sada, nećete ga moći ponovno vidjeti|Ključ se neće ponovno prikazati|Možete stvoriti više ključeva za različite aplikacije|Čuvajte ključeve na sigurnom mjestu
hu|Másolja le most a kulcsot, később nem fogja újra látni|A kulcs nem jelenik meg újra|Több kulcsot is létrehozhat különböző alkalmazásokhoz|Tartsa kulcsait biztonságos helyen
hy|Պատճենեք բանալին հիմա, այն կրկին տեսնել չեք կարողանա|Բանալին կրկին չի ցուցադրվի|Կարող եք ստեղծել մի քանի բանալի տարբեր հավելվածների համար|Պահեք ձեր բանալիները ապահով տեղում
id|Salin kunci sekarang, Anda tidak akan dapat melihatnya lagi|Kunci tidak akan ditampilkan lagi|Anda dapat membuat beberapa kunci untuk aplikasi yang berbeda|Simpan kunci Anda di tempat yang aman
is|Afritaðu lykilinn núna, þú munt ekki geta séð hann aftur|Lykillinn verður ekki sýndur aftur|Þú getur búið til nokkra lykla fyrir mismunandi forrit|Geymdu lyklana þína á öruggum stað
it|Copia subito la chiave, non potrai più vederla|La chiave non verrà più mostrata|Puoi creare più chiavi per applicazioni diverse|Conserva le chiavi in un luogo sicuro
ja|今すぐキーをコピーしてください。再度表示することはできません|キーは再表示されません|アプリごとに複数のキーを作成できます|キーは安全な場所に保管してください
ka|ახლავე დააკოპირეთ გასაღები, ხელახლა ვეღარ ნახავთ|გასაღები ხელახლა აღარ გამოჩნდება|შეგიძლიათ შექმნათ რამდენიმე გასაღები სხვადასხვა აპლიკაციისთვის|შეინახეთ გასაღებები უსაფრთხო ადგილას
ko|지금 키를 복사하세요. 다시 볼 수 없습니다|키는 다시 표시되지 않습니다|앱마다 여러 개의 키를 만들 수 있습니다|키를 안전한 곳에 보관하세요
lt|Nukopijuokite raktą dabar, daugiau jo nepamatysite|Raktas dar kartą nebus rodomas|Galite sukurti kelis raktus skirtingoms programoms|Laikykite raktus saugioje vietoje
lv|Nokopējiet atslēgu tagad, vēlreiz to neredzēsiet|Atslēga vairs netiks rādīta|Varat izveidot vairākas atslēgas dažādām lietotnēm|Glabājiet atslēgas drošā vietā
mk|Копирајте го клучот сега, нема да можете повторно да го видите|Клучот нема повторно да се прикаже|Можете да создадете повеќе клучеви за различни апликации|Чувајте ги клучевите на безбедно место
mn|Түлхүүрийг одоо хуулж аваарай, дахин харах боломжгүй|Түлхүүрийг дахин харуулахгүй|Та өөр өөр аппад зориулж хэд хэдэн түлхүүр үүсгэж болно|Түлхүүрээ аюулгүй газар хадгал
ms|Salin kunci sekarang, anda tidak akan dapat melihatnya lagi|Kunci tidak akan dipaparkan lagi|Anda boleh mencipta beberapa kunci untuk aplikasi berbeza|Simpan kunci anda di tempat selamat
nb|Kopier nøkkelen nå, du kan ikke se den igjen|Nøkkelen vises ikke igjen|Du kan opprette flere nøkler for ulike apper|Oppbevar nøklene dine på et trygt sted
nl|Kopieer de sleutel nu, je kunt hem niet opnieuw bekijken|De sleutel wordt niet opnieuw getoond|Je kunt meerdere sleutels maken voor verschillende apps|Bewaar je sleutels op een veilige plek
nn|Kopier nøkkelen no, du kan ikkje sjå han igjen|Nøkkelen blir ikkje vist igjen|Du kan oppretta fleire nøklar for ulike appar|Oppbevar nøklane dine på ein trygg stad
pl|Skopiuj klucz teraz, nie zobaczysz go ponownie|Klucz nie zostanie ponownie wyświetlony|Możesz utworzyć kilka kluczy dla różnych aplikacji|Przechowuj klucze w bezpiecznym miejscu
pt|Copie a chave agora, você não poderá vê-la novamente|A chave não será exibida novamente|Você pode criar várias chaves para aplicativos diferentes|Guarde suas chaves em um lugar seguro
ro|Copiați cheia acum, nu o veți mai putea vedea|Cheia nu va fi afișată din nou|Puteți crea mai multe chei pentru aplicații diferite|Păstrați cheile într-un loc sigur
ru|Скопируйте ключ сейчас, вы не сможете увидеть его снова|Ключ больше не будет показан|Можно создать несколько ключей для разных приложений|Храните ключи в безопасном месте
sk|Kľúč si teraz skopírujte, znova ho neuvidíte|Kľúč sa už znova nezobrazí|Môžete vytvoriť viac kľúčov pre rôzne aplikácie|Uchovávajte kľúče na bezpečnom mieste
sl|Kopirajte ključ zdaj, znova ga ne boste mogli videti|Ključ ne bo znova prikazan|Ustvarite lahko več ključev za različne aplikacije|Hranite ključe na varnem mestu
sq|Kopjojeni çelësin tani, s’do të mund ta shihni sërish|Çelësi nuk do të shfaqet përsëri|Mund të krijoni disa çelësa për aplikacione të ndryshme|Ruajini çelësat në një vend të sigurt
sr|Копирајте кључ сада, нећете га моћи поново видети|Кључ се неће поново приказати|Можете направити више кључева за различите апликације|Чувајте кључеве на сигурном месту
sr-Latn|Kopirajte ključ sada, nećete ga moći ponovo videti|Ključ se neće ponovo prikazati|Možete napraviti više ključeva za različite aplikacije|Čuvajte ključeve na sigurnom mestu
sv|Kopiera nyckeln nu, du kan inte se den igen|Nyckeln visas inte igen|Du kan skapa flera nycklar för olika appar|Förvara dina nycklar på en säker plats
ta|விசையை இப்போதே நகலெடுக்கவும், அதை மீண்டும் பார்க்க முடியாது|விசை மீண்டும் காட்டப்படாது|வெவ்வேறு பயன்பாடுகளுக்குப் பல விசைகளை உருவாக்கலாம்|உங்கள் விசைகளைப் பாதுகாப்பான இடத்தில் வைக்கவும்
th|คัดลอกคีย์ทันที คุณจะไม่เห็นคีย์นี้อีก|คีย์จะไม่แสดงอีกครั้ง|คุณสร้างคีย์ได้หลายรายการสำหรับแอปต่างๆ|เก็บคีย์ของคุณไว้ในที่ปลอดภัย
tr|Anahtarı şimdi kopyalayın, tekrar göremeyeceksiniz|Anahtar tekrar gösterilmeyecek|Farklı uygulamalar için birden çok anahtar oluşturabilirsiniz|Anahtarlarınızı güvenli bir yerde saklayın
uk|Скопіюйте ключ зараз, ви не побачите його знову|Ключ більше не буде показано|Можна створити кілька ключів для різних програм|Зберігайте ключі в безпечному місці
ur|کلید ابھی کاپی کریں، آپ اسے دوبارہ نہیں دیکھ سکیں گے|کلید دوبارہ نہیں دکھائی جائے گی|آپ مختلف ایپس کے لیے کئی کلیدیں بنا سکتے ہیں|اپنی کلیدیں محفوظ جگہ پر رکھیں
uz|Kalitni hozir nusxalang, uni qayta ko‘ra olmaysiz|Kalit qayta ko‘rsatilmaydi|Turli ilovalar uchun bir nechta kalit yaratishingiz mumkin|Kalitlaringizni xavfsiz joyda saqlang
vi|Hãy sao chép khóa ngay, bạn sẽ không thể xem lại|Khóa sẽ không được hiển thị lại|Bạn có thể tạo nhiều khóa cho các ứng dụng khác nhau|Giữ khóa của bạn ở nơi an toàn
zh|请立即复制密钥，您将无法再次查看|密钥不会再次显示|您可以为不同的应用创建多个密钥|请将密钥保存在安全的地方
zh-TW|請立即複製金鑰，您將無法再次檢視|金鑰不會再次顯示|您可以為不同的應用程式建立多個金鑰|請將金鑰保存在安全的地方
`);
