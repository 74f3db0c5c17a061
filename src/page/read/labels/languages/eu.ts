import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'eu',
  labels: {},

  lists: {
    all:
      'denak|guztiak|guztia|edozein|edonor|jabe guztiak|erabiltzaile guztiak|egoera guztiak|mota guztiak|' +
      'erakutsi denak|hautatu denak',
    search: 'bilatu|bilaketa',
    filter: 'iragazkia|iragazkiak|iragazi',
    'load-more': 'kargatu gehiago|erakutsi gehiago|ikusi gehiago|emaitza gehiago|erakutsi denak|ikusi denak',
    'next-page': 'hurrengoa|hurrengo orria|azken orria',
    'previous-page': 'aurrekoa|aurreko orria|lehen orria',
    'per-page': 'orriko|orri bakoitzeko',
    'of-total': 'emaitza|emaitzak|elementu|erregistro|errenkada|guztira|erakusten|gehiago',
    'no-results':
      'emaitzarik ez|ez da emaitzarik|ez da aurkitu|ez dator bat|bat datozen|bilaketaren emaitzak|' +
      'garbitu iragazkiak|kendu iragazkiak',
    refused:
      'ez duzu sarbiderik|sarbidea ukatuta|sarbiderik ez|ez duzu baimenik|baimenik ez|ez dago baimenduta|' +
      'debekatuta|administratzaileari|administratzaileak soilik|ezin duzu ikusi',
    failed:
      'errorea|akatsa|arazo bat|zerbait gaizki|ezin izan da|huts egin|saiatu berriro|birkargatu|konexiorik ez|' +
      'ez dago konexiorik|denbora agortu|saioa iraungi|hasi saioa|ez dago erabilgarri|ez da existitzen|kargatzen|' +
      'itxaron',
    'no-keys-yet': 'ez dago|oraindik ez dago|ez duzu|oraindik ez duzu|ez duzu sortu|oraindik ez duzu sortu',
    part:
      'aktiboak|inaktiboak|iraungiak|baliogabetuak|artxibatuak|ezabatuak|nireak|nireak soilik|azkenak|gogokoak|' +
      'pribatuak|publikoak',
    sort: 'ordenatu|ordenatu honen arabera',
  },
};
