import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'lt',
  endings: { t: 'tas|ta|ti|tos|to' },
  labels: {
    created:
      'sukur{t}|sukūrimas|sukūrimo data|sukūrimo laikas|kūrimo data|sugeneruo{t}|generavimo data|išduo{t}|išdavimo data|pridė{t}|pridėjimo data',
    rotated: 'rotuo{t}|rotacija|paskutinė rotacija|pergeneruo{t}|iš naujo sugeneruo{t}',
    expires:
      'baigiasi|baigia galioti|baigs galioti|baigėsi|galioja iki|galiojimas|galiojimo pabaiga|galiojimo pabaigos data|galiojimo laikas|galiojimo terminas|nustoja galioti|pasibaigia|pasibaigė|pabaigos data',
    'last-used':
      'paskutinis naudojimas|paskutinį kartą naudo{t}|paskutinį kartą panaudo{t}|paskutinio naudojimo data|naudo{t}|panaudo{t}|panaudojimas|naudojimas|paskutinis panaudojimas|paskutinė veikla|paskutinė prieiga|paskutinė užklausa',
    changed:
      'atnaujin{t}|atnaujintas(a)|atnaujinimas|atnaujinimo data|paskutinis atnaujinimas|paskutinį kartą atnaujin{t}|pakeis{t}|pakeitimas|pakeitimo data|paskutinis pakeitimas|keis{t}|redaguo{t}|paskutinis redagavimas|sinchronizuo{t}',
    age: 'amžius|rakto amžius',
    name: 'pavadinimas|vardas|antraštė|etiketė|rakto pavadinimas',
    id: 'identifikatorius|rakto id',
    author: 'sukūrė|kūrėjas|autorius|savininkas|išdavė|pridėjo|atnaujino|pakeitė|naudojo',
    by: 'naudotojo',
    old: 'senas|sena|senasis|ankstesnis|ankstesnė|buvęs',
    last: 'paskutinis|paskutinė|paskutinį kartą|neseniai|naujausias|vėliausias',
    other:
      'paskyra|paskyros|naudotojas|naudotojai|vartotojas|vartotojai|vartotojo|narys|nariai|profilis|prisijungimas|prisijungta|paskutinis prisijungimas|registruo{t}|registracija|sąskaita|sąskaitos|mokėjimas|mokėjimai|straipsnis|straipsniai|įrašas|paskelb{t}|publikuo{t}|įvykis|įvykiai|žurnalas|prenumerata|įmonė|organizacija|sesija|sesijos|seansas|klientas|klientai|kontaktas|užsakymas|komentarai|sertifikatas|domenas|versija|pakvies{t}|atšauk{t}|ištrin{t}|išjung{t}|komanda',
    key:
      'raktas|raktai|rakto|raktų|prieigos raktas|api raktas|žetonas|žetonai|prieigos žetonas|token|paslaptis|slaptasis raktas|programos slaptažodis|programų slaptažodžiai|' +
      'raktus|raktais|raktams|raktą|žetonus',
    filler:
      'data|laikas|diena|valanda|yra|buvo|šis|jūsų|ir|prieš|nuo|iki|prieiga|prieigos|asmeninis|privatus|paslauga|paslaugos|kūrėjo|programa|programos',
    until: 'iki|ne vėliau kaip|prieš',
    planned: 'bus|suplanuota|planuojama|laukiama|nepavyko|nesėkmingas|atšaukta|klaida',
    condition: 'jei',
    holder: 'politika|prieiga|prieigos|paslauga|paslaugos|programa|programos',
    for: 'skirta',
    left: 'liko|netrukus',
    heading:
      'informacija|išsami informacija|detalės|apžvalga|bendra|bendra informacija|santrauka|būsena|būklė|nustatymai|nuostatos|konfigūracija|autentifikavimas',
    column: 'leidimai|teisės|sritis|veiksmai|tipas|rūšis|vaidmuo|rolė',
    'free-text': 'aprašymas|aprašas|pastaba|pastabos|komentaras|tikslas|priežastis',
    none: 'nėra|dar nėra|tuščia|joks',
    never: 'niekada|dar niekada',
    'never-used':
      'niekada nenaudo{t}|niekada nepanaudo{t}|nenaudo{t}|nepanaudo{t}|dar nenaudo{t}|dar nepanaudo{t}|nebuvo naudo{t}|niekada nebuvo naudo{t}',
    'never-expires':
      'niekada nesibaigia|nesibaigia|galiojimas nesibaigia|niekada nenustoja galioti|neribotas galiojimas|galioja neribotai|neterminuo{t}|be galiojimo pabaigos|be termino|nėra galiojimo pabaigos',
    'other-secret': 'kliento paslaptis|kliento id|užklausos id',
  },

  lists: {
    about: 'apie|maždaug|daugiau nei|daugiau kaip|bent|mažiausiai|virš',
    stale:
      'gali būti pasenę|gali būti pasenęs|yra pasenę|pasenę duomenys|nėra naujausi|neatnaujint|naujesnių raktų|naujesni raktai|naujesni įrašai|nauja versija|jūsų raktų peržiūra|raktų peržiūra|ištrauka|pavyzdiniai duomenys|su klaidomis|su įspėjimais|iš dalies sinchron|kol pasirod|kol bus rodom|pasirodo vėliau|vėlav|vėluo',
    content: 'duomenys|informacija|puslapis',
    span: 'praėjus|pastarųjų|pastar|ankstesn|tarp',
    who: 'kuris|kuri',
    was: 'buvo',
    not: 'ne|nebuvo|nėra|be|nenaudo|nepanaudo|neveik',
    'show-verb': 'rodyti|peržiūrėti|žiūrėti|skaityti',
    yours: 'jūsų|tavo',
    entire: 'sąrašas|esami|dabartiniai',
    account: 'paskyra|paskyros|planas|versija|kontaktas',
    aside: 'atsiliepimai|siųsti atsiliepimą|vadovas|vadovą|pranešti apie problemą',
    state: 'būsena',
    done: 'atnaujint|pratęst|pakeist|rotuot|atšaukt|ištrint|pašalint|pakoreguot|redaguot',
    events: 'pakeitimai|pakeitimų|pokyčiai|istorija|veikla|įvykiai|žurnalas',
    rights: 'visa prieiga|tik skaitymas|skaitymas ir rašymas',
    unnamed: 'be pavadinimo|be vardo|nepavadint|nenustatyta|nenurodyta|pridėti pavadinimą|pridėkite pavadinimą',
    states: 'pažeistas|nutekėjęs|ribojamas|apribotas|pasenęs|užblokuotas|užrakintas|pristabdytas',
    'other-keys': 'šifravim|pasirašym|saugos rakt|licencij',
    'no-name':
      'aktyvus|aktyvi|neaktyvus|įjungta|išjungta|įjungtas|išjungtas|atšauktas|atšaukta|panaikintas|pasibaigęs|' +
      'nebegalioja|galioja|galiojantis|negalioja|negaliojantis|laukiama|taip|ne|redaguoti|keisti|peržiūrėti|' +
      'rodyti|atidaryti|kopijuoti|ištrinti|trinti|pašalinti|pervadinti|atšaukti|panaikinti|atnaujinti|tvarkyti|' +
      'valdyti|išsami informacija|išsamiau|plačiau|daugiau|veiksmai|neseniai|prieš kurį laiką|seniai',
    all:
      'visi|visos|viskas|visus|bet kas|bet kuris|bet kuri|visi savininkai|visi naudotojai|visi vartotojai|' +
      'visos būsenos|visi tipai|rodyti viską|rodyti visus|pasirinkti viską|be filtro',
    search: 'ieškoti|paieška|ieškok',
    advice: 'bendrin|nesidaly|rekomend|nukopij|galite',
    filter: 'laikotarpis|datų intervalas|filtras|filtrai|filtruoti|pridėti filtrą',
    'load-more':
      'įkelti daugiau|rodyti daugiau|žiūrėti daugiau|daugiau rezultatų|rodyti viską|rodyti visus|rodyti visas|' +
      'peržiūrėti visus',
    'next-page': 'kitas|kita|toliau|kitas puslapis|paskutinis puslapis',
    'previous-page': 'ankstesnis|ankstesnė|atgal|ankstesnis puslapis|pirmas puslapis',
    'per-page': 'puslapyje',
    'of-total': 'iš|rezultatas|rezultatai|rezultatų|elementai|elementų|įrašai|įrašų|eilučių|viso|rodoma|rasta|dar',
    'no-results':
      'nėra rezultatų|rezultatų nėra|nerasta|neatitinka|atitinkančių|atitinka|paieškos rezultatai|aktyvūs filtrai|' +
      'išvalyti filtrus|valyti filtrus|pašalinti filtrus|' +
      'netelpa|telpa šiame puslapyje',
    refused:
      'neturite prieigos|nėra prieigos|prieiga uždrausta|prieiga atmesta|neturite leidimo|neturite teisių|' +
      'neturite teisės|nėra leidimo|nepakanka teisių|neleidžiama|draudžiama|neįgaliotas|susisiekite su|' +
      'kreipkitės į|klauskite administratoriaus|tik administratoriai|matote tik',
    failed:
      'klaida|kažkas nutiko|nepavyko|negalima įkelti|bandykite dar kartą|bandyti dar kartą|bandykite vėliau|' +
      'atnaujinkite puslapį|nėra ryšio|nėra interneto|ryšys nutrūko|baigėsi laikas|sesija baigėsi|seansas baigėsi|' +
      'prisijunkite|nepasiekiama|nepasiekiamas|neprieinamas|neegzistuoja|puslapis nerastas|įkeliama|kraunama|' +
      'palaukite',
    'no-keys-yet':
      'nėra|dar nėra|kol kas nėra|neturite|dar neturite|kol kas neturite|jūs neturite|jūs dar neturite|nesukurta|' +
      'dar nesukurta|dar nesukūrėte|nesukūrėte',
    part:
      'aktyvūs|aktyvus|neaktyvūs|nebegaliojantys|pasibaigę|atšaukti|archyvuoti|archyvas|ištrinti|mano|tik mano|' +
      'mano raktai|naujausi|mėgstami|juodraščiai|laukiantys|asmeniniai|bendrinami|privatūs|vieši',
    sort: 'rikiuoti|rikiuoti pagal|rūšiuoti|tvarka',
    some:
      'kai kurie|kai kurių|tik|vien|kiti raktai|senesni|archyv|atšaukt|neaktyv|aktyv|pasibaig|išjungt|įjungt|' +
      'ištrint|paslėpt|naujausi|paskutin|neseni|mano raktai|likę|nenaudot|ne visi|visas sąrašas|' +
      'nerodom|nerodyt|nematom|neįtrauk|neįeina|dalis rakt|dalį rakt|dalis žeton|neišsam|nepiln|apribot|ribojam|' +
      'matote ne vis|matyti ne vis|ne visus|ne visų|nematote|' +
      'neišvard|kitų naudotojų',
    limit: 'daugiausia',
    elsewhere: 'kitur|perkelti|nukirpt|kitame puslapyje|kitų projekt|kito projekt',
    shown:
      'rodo|matom|matyti|išvardyt|paslėpt|slepia|nerodom|nerodyt|neįtrauk|neįeina|nematom|sąraš|matote|' +
      'nematote|šis rodinys|įkelta|neišvard',
    'of-value': 'vieną kartą|kartą|dar kartą|kopij|simbol|reikšm|saug|kuriant|kai sukur',
    doubt: 'nepavyko|klaid|problem|įkel|bandyk|paslėpt|filtr|atitink|palauk|neprisijung|kai kur',
    page: 'puslap',
    rows: 'įraš|rezultat|eilut|element',
    rest: 'daugiau|dar|kiti|kitų|ir dar|likę|paslėpti|papildomi',
    reset: 'išvalyti viską|išvalyti|atstatyti|bandyti dar kartą|bandykite dar kartą|kartoti',
    matches: 'yra žodis|prasideda',
    whose: 'kūrėj',
  },
};
