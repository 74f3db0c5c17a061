import { sentencesByLanguage } from './sentence-table.ts';

/**
 * What stands around a list of which more is elsewhere, in each language that the tables know: no keys match a filter; no
 * results; one of three pages; how many of all show; a button for more, in two wordings; the size of a page. In this order.
 */
export const PAGERS = sentencesByLanguage(`
af|Geen sleutels stem ooreen met jou filter nie|Geen resultate gevind nie|Bladsy 1 van 3|Wys tans 1–2 van 32|Laai meer|Wys meer|2 per bladsy
ar|لا توجد مفاتيح تطابق عامل التصفية|لم يتم العثور على نتائج|الصفحة 1 من 3|عرض 1–2 من 32|تحميل المزيد|عرض المزيد|2 لكل صفحة
az|Filtrinizə uyğun açar yoxdur|Heç bir nəticə tapılmadı|Səhifə 1 / 3|32 nəticədən 1–2 göstərilir|Daha çox yüklə|Daha çox göstər|Səhifədə 2
be|Няма ключоў, якія адпавядаюць фільтру|Нічога не знойдзена|Старонка 1 з 3|Паказана 1–2 з 32|Загрузіць яшчэ|Паказаць больш|2 на старонцы
bg|Няма ключове, отговарящи на филтъра|Няма намерени резултати|Страница 1 от 3|Показване на 1–2 от 32|Зареждане на още|Покажи още|2 на страница
bn|আপনার ফিল্টারের সাথে কোনো কী মেলে না|কোনো ফলাফল পাওয়া যায়নি|পৃষ্ঠা 1 / 3|32টির মধ্যে 1–2 দেখানো হচ্ছে|আরও লোড করুন|আরও দেখান|প্রতি পৃষ্ঠায় 2টি
bs|Nijedan ključ ne odgovara vašem filteru|Nema pronađenih rezultata|Stranica 1 od 3|Prikazano 1–2 od 32|Učitaj još|Prikaži više|2 po stranici
ca|Cap clau no coincideix amb el filtre|No s’ha trobat cap resultat|Pàgina 1 de 3|Es mostren 1–2 de 32|Carrega’n més|Mostra’n més|2 per pàgina
cs|Filtru neodpovídají žádné klíče|Nenalezeny žádné výsledky|Stránka 1 ze 3|Zobrazeno 1–2 z 32|Načíst další|Zobrazit více|2 na stránku
cy|Nid oes unrhyw allweddi yn cyfateb i’ch hidlydd|Ni chafwyd hyd i unrhyw ganlyniadau|Tudalen 1 o 3|Yn dangos 1–2 o 32|Llwytho rhagor|Dangos mwy|2 y dudalen
da|Ingen nøgler matcher dit filter|Ingen resultater fundet|Side 1 af 3|Viser 1–2 af 32|Indlæs flere|Vis mere|2 pr. side
de|Keine Schlüssel entsprechen Ihrem Filter|Keine Ergebnisse gefunden|Seite 1 von 3|1–2 von 32 werden angezeigt|Mehr laden|Mehr anzeigen|2 pro Seite
el|Κανένα κλειδί δεν ταιριάζει με το φίλτρο σας|Δεν βρέθηκαν αποτελέσματα|Σελίδα 1 από 3|Εμφάνιση 1–2 από 32|Φόρτωση περισσότερων|Εμφάνιση περισσότερων|2 ανά σελίδα
eo|Neniu ŝlosilo kongruas kun via filtrilo|Neniuj rezultoj trovitaj|Paĝo 1 el 3|Montras 1–2 el 32|Ŝargi pli|Montri pli|2 po paĝo
es|Ninguna clave coincide con tu filtro|No se encontraron resultados|Página 1 de 3|Mostrando 1–2 de 32|Cargar más|Mostrar más|2 por página
et|Ükski võti ei vasta teie filtrile|Tulemusi ei leitud|Leht 1/3|Kuvatakse 1–2, kokku 32|Laadi rohkem|Näita rohkem|2 lehe kohta
eu|Ez dago zure iragazkiarekin bat datorren gakorik|Ez da emaitzarik aurkitu|1. orria, guztira 3|1–2 erakusten, guztira 32|Kargatu gehiago|Erakutsi gehiago|2 orriko
fa|هیچ کلیدی با فیلتر شما مطابقت ندارد|نتیجه‌ای یافت نشد|صفحه 1 از 3|نمایش 1–2 از 32|بارگذاری بیشتر|نمایش بیشتر|2 در هر صفحه
fi|Yksikään avain ei vastaa suodatinta|Tuloksia ei löytynyt|Sivu 1/3|Näytetään 1–2/32|Lataa lisää|Näytä lisää|2 sivua kohti
fr|Aucune clé ne correspond à votre filtre|Aucun résultat trouvé|Page 1 sur 3|Affichage de 1–2 sur 32|Charger plus|Afficher plus|2 par page
gl|Ningunha clave coincide co teu filtro|Non se atoparon resultados|Páxina 1 de 3|Amosando 1–2 de 32|Cargar máis|Amosar máis|2 por páxina
he|אין מפתחות התואמים למסנן שלך|לא נמצאו תוצאות|עמוד 1 מתוך 3|מציג 1–2 מתוך 32|טען עוד|הצג עוד|2 בעמוד
hi|आपके फ़िल्टर से कोई कुंजी मेल नहीं खाती|कोई परिणाम नहीं मिला|पृष्ठ 1 / 3|32 में से 1–2 दिखाए जा रहे हैं|और लोड करें|और दिखाएँ|प्रति पृष्ठ 2
hr|Nijedan ključ ne odgovara vašem filtru|Nema rezultata|Stranica 1 od 3|Prikazuje se 1–2 od 32|Učitaj više|Prikaži više|2 po stranici
hu|Nincs a szűrőnek megfelelő kulcs|Nincs találat|1. oldal, összesen 3|1–2 megjelenítése, összesen 32|Továbbiak betöltése|Több megjelenítése|2 oldalanként
hy|Ձեր զտիչին համապատասխանող բանալիներ չկան|Արդյունքներ չեն գտնվել|Էջ 1՝ 3-ից|Ցուցադրվում է 1–2՝ 32-ից|Բեռնել ավելին|Ցույց տալ ավելին|2 մեկ էջում
id|Tidak ada kunci yang cocok dengan filter Anda|Tidak ada hasil yang ditemukan|Halaman 1 dari 3|Menampilkan 1–2 dari 32|Muat lebih banyak|Tampilkan lebih banyak|2 per halaman
is|Engir lyklar passa við síuna|Engar niðurstöður fundust|Síða 1 af 3|Sýni 1–2 af 32|Hlaða fleiri|Sýna meira|2 á síðu
it|Nessuna chiave corrisponde al filtro|Nessun risultato trovato|Pagina 1 di 3|Visualizzazione di 1–2 su 32|Carica altro|Mostra altro|2 per pagina
ja|フィルターに一致するキーはありません|結果が見つかりませんでした|1 / 3 ページ|32 件中 1–2 件を表示|さらに読み込む|もっと見る|1 ページあたり 2 件
ka|თქვენს ფილტრს არცერთი გასაღები არ შეესაბამება|შედეგები ვერ მოიძებნა|გვერდი 1 / 3|ნაჩვენებია 1–2, სულ 32|მეტის ჩატვირთვა|მეტის ჩვენება|2 გვერდზე
ko|필터와 일치하는 키가 없습니다|결과를 찾을 수 없습니다|3페이지 중 1페이지|32개 중 1–2개 표시|더 불러오기|더 보기|페이지당 2개
lt|Jūsų filtro neatitinka joks raktas|Rezultatų nerasta|1 puslapis iš 3|Rodoma 1–2 iš 32|Įkelti daugiau|Rodyti daugiau|2 puslapyje
lv|Filtram neatbilst neviena atslēga|Nav atrasts neviens rezultāts|1. lapa no 3|Rāda 1–2 no 32|Ielādēt vairāk|Rādīt vairāk|2 lapā
mk|Нема клучеви што одговараат на филтерот|Не се најдени резултати|Страница 1 од 3|Прикажани 1–2 од 32|Вчитај повеќе|Прикажи повеќе|2 по страница
mn|Таны шүүлтүүрт тохирох түлхүүр алга|Илэрц олдсонгүй|3-аас 1-р хуудас|32-оос 1–2-ыг харуулж байна|Цааш ачаалах|Цааш харуулах|Хуудас бүрт 2
ms|Tiada kunci yang sepadan dengan penapis anda|Tiada hasil ditemui|Halaman 1 daripada 3|Memaparkan 1–2 daripada 32|Muatkan lagi|Tunjukkan lagi|2 setiap halaman
nb|Ingen nøkler samsvarer med filteret|Ingen resultater funnet|Side 1 av 3|Viser 1–2 av 32|Last inn flere|Vis mer|2 per side
nl|Geen sleutels komen overeen met je filter|Geen resultaten gevonden|Pagina 1 van 3|1–2 van 32 weergegeven|Meer laden|Meer weergeven|2 per pagina
nn|Ingen nøklar passar med filteret|Fann ingen resultat|Side 1 av 3|Viser 1–2 av 32|Last inn fleire|Vis meir|2 per side
pl|Żadne klucze nie pasują do filtra|Nie znaleziono wyników|Strona 1 z 3|Wyświetlanie 1–2 z 32|Załaduj więcej|Pokaż więcej|2 na stronę
pt|Nenhuma chave corresponde ao filtro|Nenhum resultado encontrado|Página 1 de 3|Exibindo 1–2 de 32|Carregar mais|Mostrar mais|2 por página
ro|Nicio cheie nu corespunde filtrului|Nu s-au găsit rezultate|Pagina 1 din 3|Se afișează 1–2 din 32|Încarcă mai multe|Afișează mai multe|2 pe pagină
ru|Нет ключей, соответствующих фильтру|Ничего не найдено|Страница 1 из 3|Показано 1–2 из 32|Загрузить ещё|Показать больше|2 на странице
sk|Filtru nezodpovedajú žiadne kľúče|Nenašli sa žiadne výsledky|Strana 1 z 3|Zobrazuje sa 1–2 z 32|Načítať viac|Zobraziť viac|2 na stranu
sl|Noben ključ ne ustreza filtru|Ni najdenih rezultatov|Stran 1 od 3|Prikazano 1–2 od 32|Naloži več|Pokaži več|2 na stran
sq|S’ka çelësa që përputhen me filtrin tuaj|S’u gjetën përfundime|Faqja 1 nga 3|Po shfaqen 1–2 nga 32|Ngarko më tepër|Shfaq më tepër|2 për faqe
sr|Ниједан кључ не одговара филтеру|Нема пронађених резултата|Страница 1 од 3|Приказано 1–2 од 32|Учитај још|Прикажи више|2 по страници
sr-Latn|Nijedan ključ ne odgovara filteru|Nema pronađenih rezultata|Stranica 1 od 3|Prikazano 1–2 od 32|Učitaj još|Prikaži više|2 po stranici
sv|Inga nycklar matchar ditt filter|Inga resultat hittades|Sida 1 av 3|Visar 1–2 av 32|Läs in fler|Visa mer|2 per sida
ta|உங்கள் வடிகட்டிக்குப் பொருந்தும் விசைகள் இல்லை|முடிவுகள் எதுவும் கிடைக்கவில்லை|பக்கம் 1 / 3|32 இல் 1–2 காட்டப்படுகிறது|மேலும் ஏற்று|மேலும் காட்டு|ஒரு பக்கத்திற்கு 2
th|ไม่มีคีย์ที่ตรงกับตัวกรองของคุณ|ไม่พบผลลัพธ์|หน้า 1 จาก 3|แสดง 1–2 จาก 32|โหลดเพิ่ม|แสดงเพิ่มเติม|2 ต่อหน้า
tr|Filtrenizle eşleşen anahtar yok|Sonuç bulunamadı|Sayfa 1 / 3|32 sonuçtan 1–2 gösteriliyor|Daha fazla yükle|Daha fazla göster|Sayfa başına 2
uk|Немає ключів, що відповідають фільтру|Нічого не знайдено|Сторінка 1 з 3|Показано 1–2 з 32|Завантажити більше|Показати більше|2 на сторінці
ur|آپ کے فلٹر سے کوئی کلید مماثل نہیں|کوئی نتیجہ نہیں ملا|صفحہ 1 از 3|32 میں سے 1–2 دکھائے جا رہے ہیں|مزید لوڈ کریں|مزید دکھائیں|فی صفحہ 2
uz|Filtringizga mos kalit yo‘q|Hech qanday natija topilmadi|1-sahifa, jami 3|32 tadan 1–2 ko‘rsatilmoqda|Ko‘proq yuklash|Ko‘proq ko‘rsatish|Sahifada 2 ta
vi|Không có khóa nào khớp với bộ lọc của bạn|Không tìm thấy kết quả nào|Trang 1 / 3|Hiển thị 1–2 trong số 32|Tải thêm|Hiển thị thêm|2 mỗi trang
zh|没有符合筛选条件的密钥|未找到结果|第 1 页，共 3 页|显示第 1–2 条，共 32 条|加载更多|显示更多|每页 2 条
zh-TW|沒有符合篩選條件的金鑰|找不到結果|第 1 頁，共 3 頁|顯示第 1–2 筆，共 32 筆|載入更多|顯示更多|每頁 2 筆
`);
