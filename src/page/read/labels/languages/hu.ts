import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'hu',
  labels: {},

  lists: {
    all:
      'összes|mind|mindegyik|bármely|bármelyik|bárki|mindenki|minden|minden tulajdonos|összes tulajdonos|' +
      'minden felhasználó|összes felhasználó|minden állapot|összes állapot|bármely állapot|minden típus|' +
      'összes típus|bármikor|minden dátum|összes projekt|összes elem|összes eredmény|összes megjelenítése|' +
      'összes kijelölése|nincs szűrő',
    search: 'keresés|keres',
    filter: 'szűrő|szűrők|szűrés|szűrő hozzáadása|összes szűrő',
    'load-more':
      'továbbiak betöltése|több betöltése|továbbiak megjelenítése|több megjelenítése|több megtekintése|' +
      'további találatok|összes megjelenítése|összes megtekintése|összes betöltése|mutass többet',
    'next-page': 'következő|következő oldal|tovább|régebbi|utolsó oldal',
    'previous-page': 'előző|előző oldal|vissza|újabb|első oldal',
    'per-page': 'oldalanként|sor oldalanként|elem oldalanként|oldalméret',
    'of-total': 'találat|találatok|elem|sor|rekord|bejegyzés|összesen|összes|kulcs|további|ebből',
    'no-results':
      'nincs találat|nincsenek találatok|nincs eredmény|nincs egyezés|nem található|nem találhatók|nem felel meg|' +
      'megfelelő|keresési feltételeknek|keresési eredmények|szűrve|aktív szűrők|szűrő törlése|szűrők törlése|' +
      'szűrők visszaállítása|keresés törlése',
    refused:
      'nincs hozzáférés|nincs hozzáférése|nincs hozzáférésed|hozzáférés megtagadva|hozzáférés korlátozva|' +
      'hozzáférés kérése|nincs jogosultság|nincs jogosultsága|nincs jogosultságod|nincs engedély|nincs engedélye|' +
      'nincs engedélyed|nem rendelkezik|nem rendelkezel|elégtelen jogosultság|jogosultság szükséges|' +
      'nem engedélyezett|nem jogosult|tiltott|kérje meg a rendszergazdát|forduljon a|fordulj a|lépjen kapcsolatba|' +
      'csak rendszergazdák|csak adminisztrátorok|nem tekintheti meg|csak a saját',
    failed:
      'valami hiba történt|hiba történt|hiba|hiba lépett fel|valami nem sikerült|nem sikerült|nem tölthető be|' +
      'nem lehet betölteni|sikertelen|próbálja újra|próbáld újra|próbálja meg újra|töltse újra|frissítse az oldalt|' +
      'nincs kapcsolat|nincs internetkapcsolat|nincs internet|megszakadt a kapcsolat|ellenőrizze a kapcsolatot|' +
      'offline állapotban|időtúllépés|lejárt a munkamenet|munkamenet lejárt|kijelentkezett|jelentkezzen be|' +
      'nem érhető el|nem elérhető|nem létezik|az oldal nem található|túl sok kérés|betöltés|kérjük várjon',
    'no-keys-yet':
      'nincs|nincsenek|még nincs|még nincsenek|nincs még|jelenleg nincs|önnek nincs|önnek még nincs|' +
      'nincs egyetlen sem|még nincs egyetlen sem|nincs létrehozva|még nincs létrehozva|még nem hozott létre|' +
      'még nem hoztál létre|nincs elérhető|ennek a fióknak nincs',
    part:
      'aktív|inaktív|engedélyezett|letiltott|lejárt|visszavont|archivált|archívum|törölt|saját|csak saját|' +
      'sajátjaim|az én|kulcsaim|általam létrehozott|velem megosztott|hamarosan lejár|nem használt|legutóbbi|' +
      'kedvencek|piszkozatok|függőben|érvényes|személyes|megosztott|privát|nyilvános|teszt',
    sort: 'rendezés|rendezés alapja|sorrend|legújabb elöl|legrégebbi elöl',
  },
};
