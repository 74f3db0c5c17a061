import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'eu',
  isByBehind: true,
  labels: {
    created:
      'sortua|sortuta|sortu da|sortu zen|sortze-data|sortze data|sorrera-data|sorrera data|sortze-ordua|sorrera|sortze|sortu|sortutako data|sortutakoa|noiz sortua|noiz sortu zen|igorria|igorpen-data|gehituta|gehitua|gehitze-data|eratua|eratze-data',
    rotated: 'biraketa|azken biraketa|birsortua|birsortu da',
    expires:
      'iraungitzea|iraungitze-data|iraungitze data|iraungitzen da|iraungiko da|iraungita|iraungipena|iraungipen-data|iraungi da|amaiera-data|amaitzen da|balio du|baliozkoa|baliozkotasuna|indarraldia',
    'last-used':
      'azken erabilera|azkenekoz erabilia|azken aldiz erabilia|erabilita|erabilia|erabili da|erabilera|azken erabilera-data|azken jarduera|azken atzipena|azken sarbidea data|azken eskaera',
    changed:
      'eguneratuta|eguneratua|eguneratu da|eguneratzea|azken eguneraketa|azken eguneratzea|eguneratze-data|aldatuta|aldatua|azken aldaketa|aldaketa-data|editatua|azken edizioa|sinkronizatua',
    age: 'adina|gakoaren adina',
    name: 'izena|izenak|izenburua|etiketa|gakoaren izena',
    id: 'identifikatzailea|gakoaren ida',
    author: 'sortzailea|nork sortua|egilea|jabea|gehitzailea|igorlea|erabiltzaileak sortua',
    by: 'bidez',
    old: 'zaharra|aurrekoa|lehengoa',
    last: 'azken|azkena|azkenekoz|azken aldiz|duela gutxi|berriena',
    other:
      'kontua|kontuak|erabiltzailea|erabiltzaileak|kidea|kideak|profila|saio-hasiera|saioa|saioak|azken konexioa|konexioa|erregistratua|erregistroa|faktura|fakturak|ordainketa|ordainketak|artikulua|artikuluak|sarrera|argitaratua|argitaratuta|gertaera|gertaerak|egunkaria|harpidetza|enpresa|bezeroa|bezeroak|kontaktua|eskaera|iruzkinak|ziurtagiria|domeinua|bertsioa|gonbidatua|baliogabetua|ezabatua|desgaitua|taldea',
    key:
      'gakoa|gakoak|gako|giltza|giltzak|api gakoa|api giltza|atzipen giltza|atzipen-gakoa|sarbide-gakoa|sarbide gakoa|tokena|tokenak|token|sekretua|sekretuak|gako sekretua|aplikazio-pasahitza|aplikazio-pasahitzak|kredentzialak|' +
      'gakoen|gakoetara|gakoei|gakoetan|gakoekin|gakoez|tokenen',
    filler:
      'data|ordua|eguna|denbora|da|dira|zen|eta|hau|zure|orain dela|duela|atzipen|atzipena|sarbide|sarbidea|pertsonala|pribatua|zerbitzua|garatzailea|aplikazioa|an|ean|n',
    until: 'arte|baino lehen',
    planned: 'izango da|programatuta|planifikatuta|zain|huts egin du|huts|bertan behera|errorea',
    condition: 'bada',
    holder: 'politika|atzipena|sarbidea|zerbitzua|aplikazioa',
    for: 'rako',
    left: 'geratzen dira|laster',
    heading:
      'xehetasunak|informazioa|ikuspegi orokorra|orokorra|laburpena|egoera|ezarpenak|konfigurazioa|autentifikazioa',
    column: 'baimenak|esparrua|ekintzak|mota|rola',
    'free-text': 'deskribapena|azalpena|oharra|oharrak|iruzkina|helburua|arrazoia',
    none: 'ez dago|bat ere ez|hutsik|ezer ez',
    never: 'inoiz ez|sekula ez',
    'never-used':
      'inoiz ez erabilia|inoiz erabili gabe|ez da inoiz erabili|ez da erabili|oraindik ez da erabili|erabili gabe|oraindik erabili gabe',
    'never-expires':
      'ez da inoiz iraungitzen|ez da iraungitzen|inoiz ez da iraungitzen|iraungitze-datarik ez|iraungitze-datarik gabe|iraungitzerik gabe|mugagabea|ez da iraungiko|ez du iraungitze-datarik',
    'other-secret': 'bezeroaren sekretua|bezero-sekretua|bezeroaren ida',
  },

  lists: {
    about: 'inguru|gutxi gorabehera|baino|gutxienez',
    stale:
      'zaharkituta egon|zaharkituta dago|zaharkituta daude|ez daude eguneratuta|ez dago eguneratuta|gako berriagoak|sarrera berriagoak|bertsio berri|zure gakoen aurrebista|gakoen aurrebista|laburpen|adibideko datuak|erroreekin|abisuekin|partzialki sinkroniz|agertzeko|agertu arte|atzerapen',
    content: 'datuak|informazioa|orria',
    span: 'azken|iraganeko|aurreko|bitartean|geroztik',
    who: 'zeina|zein',
    was: 'zen',
    not: 'ez|gabe',
    'show-verb': 'erakutsi|ikusi|irakurri',
    yours: 'zure',
    entire: 'zerrenda|lehendik dauden|uneko|dauden',
    account: 'kontu|plan|bertsio|kontaktu',
    aside: 'iritzia|bidali iritzia|gida|jakinarazi arazoa',
    done: 'berritua|berritu da|aldatua|aldatu da|ezeztatua|ezabatua|eguneratua',
    events: 'aldaketak|aldaketen|historia|jarduera|gertaerak',
    rights: 'sarbide osoa|irakurri eta idatzi',
    unnamed: 'izenburu gabe|izenik gabe|izengabe|ezarri gabe|zehaztu gabe|gehitu izena|gehitu izen bat',
    states: 'arriskuan|agerian|mugatua|zaharkitua|blokeatuta|pausatuta',
    'other-keys': 'zifratze|enkriptatze|sinatze|sinadura|segurtasun gako|lizentzia',
    'no-name':
      'aktibo|aktiboa|inaktibo|gaituta|desgaituta|baliogabetua|iraungita|iraungia|baliozkoa|baliogabea|zain|bai|' +
      'ez|editatu|ikusi|erakutsi|ireki|kopiatu|ezabatu|kendu|aldatu izena|berrizendatu|baliogabetu|berritu|' +
      'kudeatu|xehetasunak|gehiago|ekintzak|duela gutxi|berriki|duela denbora bat|aspaldi',
    all:
      'denak|guztiak|guztia|edozein|edonor|jabe guztiak|erabiltzaile guztiak|egoera guztiak|mota guztiak|' +
      'erakutsi denak|hautatu denak',
    search: 'bilatu|bilaketa',
    advice: 'partekat|gomenda|sor ditzakez',
    filter: 'aldia|data-tartea|denbora-tartea|iragazkia|iragazkiak|iragazi',
    'load-more': 'kargatu gehiago|erakutsi gehiago|ikusi gehiago|emaitza gehiago|erakutsi denak|ikusi denak',
    'next-page': 'hurrengoa|hurrengo orria|azken orria',
    'previous-page': 'aurrekoa|aurreko orria|lehen orria',
    'per-page': 'orriko|orri bakoitzeko',
    'of-total': 'emaitza|emaitzak|elementu|erregistro|errenkada|guztira|erakusten|gehiago',
    'no-results':
      'emaitzarik ez|ez da emaitzarik|ez da aurkitu|ez dator bat|bat datozen|bilaketaren emaitzak|' +
      'garbitu iragazkiak|kendu iragazkiak|' +
      'ez dira kabitzen|orri honetan sartzen|ez dira orri honetan|bat datorren|zure iragazkiarekin|' +
      'iragazkiarekin bat',
    refused:
      'ez duzu sarbiderik|sarbidea ukatuta|sarbiderik ez|ez duzu baimenik|baimenik ez|ez dago baimenduta|' +
      'debekatuta|administratzaileari|administratzaileak soilik|' +
      'sarbidea ukatu|sarrera ukatu|sarrera ukatuta|atzipena ukatu|atzipena ukatuta|' +
      'harremanetan administratzailearekin|administratzailearekin harremanetan|zure administratzailearekin',
    failed:
      'errorea|akatsa|arazo bat|zerbait gaizki|ezin izan da|huts egin|saiatu berriro|birkargatu|konexiorik ez|' +
      'ez dago konexiorik|denbora agortu|saioa iraungi|hasi saioa|ez dago erabilgarri|ez da existitzen|kargatzen|' +
      'itxaron|' +
      'ezin izan dira|ezin da kargatu|ezin dira kargatu',
    'no-keys-yet': 'ez dago|oraindik ez dago|ez duzu|oraindik ez duzu|ez duzu sortu|oraindik ez duzu sortu',
    part:
      'aktiboak|inaktiboak|iraungiak|baliogabetuak|artxibatuak|ezabatuak|nireak|nireak soilik|azkenak|gogokoak|' +
      'pribatuak|publikoak',
    sort: 'ordenatu|ordenatu honen arabera',
    some:
      'zenbait|batzuk|soilik|bakarrik|beste gako|zaharrago|artxibo|baliogabetu|inaktibo|aktibo|iraungi|desgaitu|' +
      'gaitu|ezabatu|ezkutu|azken|berrien|nire gako|gainerako|erabili gabe|ez guzti|zerrenda osoa|' +
      'ez dira erakus|ez da erakus|ez dira ikus|ez dira agertz|ez dira ageri|ez daude barne|ez daude sartuta|' +
      'ez dira barne|zati bat|osatu gabe|osatugabe|ez da osoa|mugatuta|mugatzen|guztiak ez|ez ikus|ezkutatuta|' +
      'ez dira hemen|ez dira zerrenda|beste erabiltzaile',
    limit: 'gehienez',
    elsewhere: 'beste leku|eraman|moztu|beste orri|beste proiektu',
    shown: 'erakus|ikus|bistara|zerrenda|ageri|ezkutu|barne|ezkuta|ez daude sartuta|ikuspegi hau|kargatuta|' + 'agertz',
    'of-value': 'behin|berriro|kopia|karaktere|balio|segur|sortzean|sortzen duzunean',
    doubt: 'huts|errore|arazo|kargatz|saiatu|ezkutu|iragaz|datoz|itxaron|lineaz kanpo|batzuk|zenbait',
    page: 'orria|orri',
    rows: 'sarrera|emaitza|errenkada|elementu',
    rest: 'gehiago|beste|eta beste|gainerako|ezkutuko',
    reset: 'garbitu guztia|berrezarri|saiatu berriro|garbitu',
    whose: 'garatzaile',
  },
};
