import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'hu',
  isByBehind: true,
  endings: {
    R: '|be|ki|bekapcsolva|kikapcsolva',
  },
  labels: {
    created:
      'létrehozva|létrehozás|létrehozás dátuma|létrehozás ideje|létrehozás időpontja|létrehozás napja|létrehozták|létrehozott|létrejött|készítve|generálva|generálás dátuma|generálták|hozzáadva|hozzáadás dátuma',
    rotated: 'rotálva|rotáció|utolsó rotáció|újragenerálva|lecserélve',
    expires:
      'lejár|lejárat|lejárat dátuma|lejárati dátum|lejárati idő|lejárat ideje|lejárat időpontja|lejárt|érvényes|érvényesség|érvényesség vége|érvényességi idő|érvényes eddig',
    'last-used':
      'használva|használat|utolsó használat|utoljára használva|utoljára használt|utoljára használták|utolsó használat ideje|utolsó használat dátuma|felhasználva|utolsó aktivitás|utolsó tevékenység|utoljára aktív|utolsó hozzáférés|utolsó elérés|utolsó hívás|utolsó kérés',
    changed:
      'utolsó szinkronizálás|következő szinkronizálás|következő frissítés|módosítva|módosítás|utolsó módosítás|módosítás dátuma|módosították|módosult|frissítve|frissítés|utolsó frissítés|frissítették|szerkesztve|szerkesztés|utolsó szerkesztés|utolsó változás|megváltoztatva|szinkronizálva',
    age: 'életkor|kulcs kora',
    name: 'név|nevek|cím|címke|megnevezés|elnevezés|kulcs neve|token neve|álnév|becenév',
    id: 'azonosító|kulcsazonosító|kulcs azonosítója',
    author:
      'létrehozta|készítette|generálta|kiadta|hozzáadta|létrehozó|készítő|szerző|tulajdonos|használta|módosította|frissítette|felhasználó készítette',
    by: 'által',
    old: 'régi|korábbi|előző|egykori',
    last: 'utoljára|utolsó|legutóbbi|legutóbb|nemrég|legújabb',
    other:
      'fiók|fiókok|felhasználó|felhasználók|felhasználói|tag|tagok|tag ettől|profil|bejelentkezés|bejelentkezve|regisztrált|regisztráció|számla|számlák|számlázás|fizetés|fizetések|cikk|cikkek|bejegyzés|közzétéve|közzététel|esemény|események|napló|előfizetés|cég|vállalat|munkamenet|munkamenetek|ügyfél|ügyfelek|kapcsolat|rendelés|megjegyzések|tanúsítvány|domain|verzió|meghívva|visszavonva|törölve|letiltva|csatlakozott',
    key:
      'kulcs|kulcsok|kulcsot|kulcsa|kulcsod|api-kulcs|api kulcs|token|tokenek|tokent|titok|titkos kulcs|hitelesítő adatok|alkalmazásjelszó|alkalmazásjelszavak|hozzáférési kulcs|' +
      'kulcsokra|kulcsaira|kulcsai|kulcsait|kulcsokat|kulcsoknak|tokeneket',
    filler:
      'a|az|egy|ez|ezt|ezen|dátum|dátuma|idő|ideje|időpont|időpontja|nap|napja|n|án|én|jén|ján|kor|ban|ben|lett|volt|van|és|hozzáférés|hozzáférési|elérési|személyes|privát|szolgáltatás|fejlesztői|alkalmazás|ezelőtt|óta',
    until: 'ig|legkésőbb|előtt',
    planned: 'lesz|ütemezve|ütemezett|tervezett|függőben|sikertelen|meghiúsult|törölve|megszakítva|hiba',
    condition: 'ha',
    holder: 'szabályzat|házirend|hozzáférés|szolgáltatás|alkalmazás',
    for: 'számára|részére',
    left: 'van hátra|hátravan|hamarosan',
    heading:
      'részletek|információk|információ|áttekintés|általános|összegzés|állapot|beállítások|konfiguráció|hitelesítés|engedélyezés|részletei|adatai|beállításai',
    column: 'jogosultságok|engedélyek|hatókör|hatókörök|műveletek|típus|szerepkör',
    'free-text': 'leírás|leírások|megjegyzés|megjegyzések|jegyzet|jegyzetek|cél|ok|indok',
    none: 'nincs|nincsenek|még nincs|üres|semmi',
    never: 'soha|még soha',
    'never-used':
      'soha nem használt|soha nem használták|soha nem volt használva|soha nem lett használva|még nem használt|még nem használták|még nem volt használva|még nem lett használva|még soha nem használták|nem használt|sosem használt|sosem használták|használaton kívül',
    'never-expires':
      'soha nem jár le|sosem jár le|nem jár le|nem jár le soha|nincs lejárat|nincs lejárati dátum|nincs lejárati idő|lejárat nélkül|lejárat nélküli|korlátlan érvényesség|korlátlanul érvényes|határozatlan idejű|soha le nem járó',
    'other-secret': 'ügyféltitok|ügyfélazonosító|kliens titok|kérésazonosító',
  },

  lists: {
    about: 'körülbelül|kb|nagyjából|közel|több mint|legalább|nál több|nél több|vagy több',
    stale:
      'mire az új kulcsok megjelen|elavult|elavultak lehetnek|nem naprakész|nem frissek|újabb kulcsok|újabb bejegyzés|újabb kulcs|új verzió|a kulcsai előnézete|kulcsok előnézete|kulcsainak előnézete|kivonat|mintaadatok|hibákkal|figyelmeztetésekkel|részlegesen szinkron|részben szinkron|mire megjelen|amíg megjelen|később jelennek meg|késéssel|késleltet',
    content: 'adatok|az adatok|információ|oldal|nézet',
    span: 'elmúlt|múlt|előző|óta',
    who: 'aki|amely|amit',
    was: 'volt',
    not: 'nem|sem|nélkül|nincs|használatlan',
    here: 'ezen|itt|ez a',
    bearer: 'alkalmazás|integráció|szolgáltatás|eszköz',
    place: 'lapon|lap|oldalon|szakasz|konzol|fülön|irányítópult',
    switch: 'váltson|váltás|frissít|töltse újra|kapcsol',
    seen: 'mit láthat|mit látsz|amit láthat|amit lát|amit látsz|mit lát|kulcsait nézi|kulcsait látja|kulcsait tekinti',
    'in-use': 'használ|felhasznál',
    'show-verb': 'megjelenítése|megtekintése|mutatása|megnyitása|mutass|olvassa el',
    yours: 'az ön|kulcsaid|kulcsai|kulcsaitok|tokenjei',
    entire: 'lista|listája|meglévő|jelenlegi|áttekintése',
    account: 'fiók|fiókazonosító|csomag|verzió|kapcsolat|előfizetés',
    state: 'állapot|státusz',
    done: 'megújítva|megújított|újrakiadva|lecserélve|cserélve|forgatva|rotálva|visszavonva|visszaállítva|törölve|eltávolítva|alaphelyzetbe|frissítve|módosítva|megváltoztatva|szerkesztve|átnevezve',
    events:
      'mi történt|előzmény|kulcselőzmény|tevékenység|esemény|napló|eseménynapló|auditnapló|változásnapló' +
      '|változás|módosítás|történt|történések|idővonal',
    rights: 'teljes hozzáférés|csak olvasás|olvasás és írás',
    unnamed: 'névtelen|cím nélkül|név nélkül|nincs megadva|nincs beállítva|név hozzáadása|adjon meg nevet|név megadása',
    states: 'feltört|kompromittálódott|kiszivárgott|korlátozott|elavult|letiltott|zárolt|szüneteltetve',
    'other-keys': 'titkosít|aláír|biztonsági kulcs|licenckulcs|helyreállítási kulcs',
    'no-name':
      'aktív|inaktív|engedélyezve|letiltva|visszavonva|lejárt|érvényes|érvénytelen|függőben|igen|nem|' +
      'szerkesztés|megtekintés|megjelenítés|megnyitás|másolás|törlés|eltávolítás|átnevezés|visszavonás|' +
      'megújítás|kezelés|részletek|több|további|műveletek|nemrég|a közelmúltban|egy ideje|régen|rég',
    general: 'kulcsok|kulcsokat|tokenek|jelszavak|ha|amikor|kell|kellene|lehet|javasoljuk|ajánlott|amely|amelyek',
    all:
      'az összes|összes|mind|mindegyik|bármely|bármelyik|bárki|mindenki|minden|minden tulajdonos|összes tulajdonos|' +
      'minden felhasználó|összes felhasználó|minden állapot|összes állapot|bármely állapot|minden típus|' +
      'összes típus|bármikor|minden dátum|összes projekt|összes elem|összes eredmény|összes megjelenítése|' +
      'összes kijelölése|nincs szűrő',
    search: 'keresőszó|keresés|keres',
    act: 'létrehoz|hozzáad|új|generál|töröl|törlés|eltávolít|visszavon|átnevez|szerkeszt|módosít|másol|letölt|mentés|mégse|bezár',
    filter: 'időszak|időtartomány|dátumtartomány|szűrő|szűrők|szűrés|szűrő hozzáadása|összes szűrő',
    'load-more':
      'továbbiak betöltése|több betöltése|továbbiak megjelenítése|több megjelenítése|több megtekintése|' +
      'további találatok|összes megjelenítése|összes megtekintése|összes betöltése|mutass többet',
    'next-page': 'következő|következő oldal|tovább|régebbi|utolsó oldal',
    'previous-page': 'előző|előző oldal|vissza|újabb|első oldal',
    'per-page': 'oldalanként|oldalméret',
    'of-total': 'találat|találatok|elem|sor|rekord|bejegyzés|összesen|összes|kulcs|további|ebből',
    'no-results':
      'nincs találat|nincsenek találatok|nincs eredmény|nincs egyezés|nem található|nem találhatók|nem felel meg|' +
      'megfelelő|keresési feltételeknek|keresési eredmények|szűrve|aktív szűrők|szűrő törlése|szűrők törlése|' +
      'szűrők visszaállítása|keresés törlése|' +
      'nem fér el|nem férnek el|elfér ezen az oldalon',
    refused:
      'nincs hozzáférés|nincs hozzáférése|nincs hozzáférésed|hozzáférés megtagadva|hozzáférés korlátozva|' +
      'hozzáférés kérése|nincs jogosultság|nincs jogosultsága|nincs jogosultságod|nincs engedély|nincs engedélye|' +
      'nincs engedélyed|nem rendelkezik|nem rendelkezel|elégtelen jogosultság|jogosultság szükséges|' +
      'nem engedélyezett|nem jogosult|tiltott|kérje meg a rendszergazdát|forduljon a|fordulj a|lépjen kapcsolatba|' +
      'csak rendszergazdák|csak adminisztrátorok|csak a saját',
    failed:
      'tegnapi adatok|tegnapi állapot|hiba|nem sikerült|nem tölthető be|nem lehet betölteni|sikertelen|próbálja újra|próbáld újra|' +
      'próbálja meg újra|töltse újra|frissítse az oldalt|nincs kapcsolat|nincs internetkapcsolat|nincs internet|' +
      'megszakadt a kapcsolat|ellenőrizze a kapcsolatot|offline állapotban|időtúllépés|lejárt a munkamenet|' +
      'munkamenet lejárt|kijelentkezett|jelentkezzen be|nem érhető el|nem elérhető|nem létezik|' +
      'az oldal nem található|túl sok kérés|betöltés|kérjük várjon',
    'no-keys-yet':
      'nincs|nincsenek|még nincs|még nincsenek|nincs még|jelenleg nincs|önnek nincs|önnek még nincs|' +
      'nincs egyetlen sem|még nincs egyetlen sem|nincs létrehozva|még nincs létrehozva|még nem hozott létre|' +
      'még nem hoztál létre|nincs elérhető|ennek a fióknak nincs',
    part:
      'aktív|inaktív|engedélyezett|letiltott|lejárt|visszavont|archivált|archívum|törölt|saját|csak saját|' +
      'sajátjaim|az én|kulcsaim|általam létrehozott|velem megosztott|hamarosan lejár|nem használt|legutóbbi|' +
      'kedvencek|piszkozatok|függőben|érvényes|személyes|megosztott|privát|nyilvános|teszt',
    sort: 'rendezés|rendezés alapja|sorrend|legújabb elöl|legrégebbi elöl',
    some:
      'néhány|egyes|csak|kizárólag|más kulcs|egyéb kulcs|régebbi|archív|visszavon|inaktív|aktív|lejárt|' +
      'letilt|engedélyezett|törölt|rejtett|legutóbbi|legújabb|korábbi|saját|hátralévő|többi|nem használt|' +
      'nem minden|teljes lista|nem jelennek|nem jelenik|nem szerepel|nem tartalmaz|egy része|egy részét|' +
      'hiányos|nem teljes|korlátozód|korlátozott|nem lát|nem az összes|nincsenek felsorol|nincs felsorol',
    limit: 'sebességkorlát|korlát|napn|napb|napj|napon|hónapb|hétb|évb|nap|óra|perc|hét|hónap|éve|legfeljebb',
    elsewhere: 'máshol|áthelyez|levág|másik oldal|más projekt|másik projekt',
    narrowed: 'korlátoz|csak|kizárólag|szűr|tesztadat|teszt mód|részleges',
    shown:
      'látható|látsz|megjelen|listáz|mutat|rejt|szerepel|jelennek|jelenik|lista|látj|nem tartalmaz|' +
      'ez a nézet|betöltve|felsorol',
    'of-value': 'egyszer|újra|másol|karakter|érték|biztonság|létrehozáskor|amikor létrehoz',
    doubt: 'sikertelen|hiba|probléma|betölt|próbál|rejtett|szűr|egyez|várj|várakoz|offline|néhány|nem sikerült',
    aside:
      'automatikus frissítés {R}|hiba jelentése|probléma jelentése|visszajelzés|visszajelzés küldése|útmutató|útmutatót|az útmutatót|dokumentáció|hiba bejelentése|probléma bejelentése|hibabejelentés|fiókbeállítások|súgóközpont|visszajelzés küldése|módosítások mentve|gyakori kérdések|dokumentáció|tudjon meg többet|további információ|bővebben|api referencia|referencia|útmutató|példák|' +
      'első lépések|gyors kezdés|beállítások|súgó|segítség|kapcsolatfelvétel|kapcsolat|gyik|' +
      'adatvédelmi szabályzat|adatvédelem|felhasználási feltételek|minden jog fenntartva|vissza|üdvözöljük|' +
      'biztonság|hitelesítés|mentve|most frissítve|frissítve',
    rows: 'bejegyzés|eredmény|találat|sorok|elem|tétel',
    rest: 'több|további|még|egyéb|és további|és még|rejtett|maradék',
    reset: 'összes törlése|visszaállítás|alaphelyzet|újra|újrapróbálás|próbálja újra',
    matches: 'tartalmaz|kezdőd|végződ|egyez',
    whose: 'szolgáltatásfiók|fejlesztői',
    gone: 'archív|archiv|áthelyez|kerülnek|eltűn|kuka',
    advice:
      'kezel|tárol|ossza|oszd|védj|védd|használ|soha|ne|nem|kell|őrizz|megosztás|listája|minden|lehet|van|vannak|létrehozhat',
    period: 'idén|ebben a hónapban|ezen a héten|ma|tegnap|óta',
    'title-begin': 'üdvözöljük|üdvözlet|szia|üdv|részletek|beállítások|szerkesztés|megtekintés',
    'title-end':
      'megtekintése|szerkesztése|részletei|beállításai|frissítése|kezelése|módosítása|konfigurálása|visszaállítása|visszavonása|törlése|átnevezése|adatai|áttekintése|megújítása',
    'any-title': 'kezdőlap|irányítópult|főoldal|vezérlőpult|konzol|tevékenység|előzmények|használat',
  },
};
