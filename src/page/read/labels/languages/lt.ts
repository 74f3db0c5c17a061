import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'lt',
  labels: {},

  lists: {
    all:
      'visi|visos|viskas|visus|bet kas|bet kuris|bet kuri|visi savininkai|visi naudotojai|visi vartotojai|' +
      'visos būsenos|visi tipai|rodyti viską|rodyti visus|pasirinkti viską|be filtro',
    search: 'ieškoti|paieška|ieškok',
    filter: 'filtras|filtrai|filtruoti|pridėti filtrą',
    'load-more':
      'įkelti daugiau|rodyti daugiau|žiūrėti daugiau|daugiau rezultatų|rodyti viską|rodyti visus|rodyti visas|' +
      'peržiūrėti visus',
    'next-page': 'kitas|kita|toliau|kitas puslapis|paskutinis puslapis',
    'previous-page': 'ankstesnis|ankstesnė|atgal|ankstesnis puslapis|pirmas puslapis',
    'per-page': 'puslapyje|eilučių puslapyje|viename puslapyje',
    'of-total':
      'iš|rezultatas|rezultatai|rezultatų|elementai|elementų|įrašai|įrašų|eilučių|iš viso|viso|rodoma|rasta|dar',
    'no-results':
      'nėra rezultatų|rezultatų nėra|rezultatų nerasta|nerasta|nieko nerasta|neatitinka|atitinkančių|atitinka|' +
      'paieškos rezultatai|aktyvūs filtrai|išvalyti filtrus|valyti filtrus|pašalinti filtrus',
    refused:
      'neturite prieigos|nėra prieigos|prieiga uždrausta|prieiga atmesta|neturite leidimo|neturite teisių|' +
      'neturite teisės|nėra leidimo|nepakanka teisių|neleidžiama|draudžiama|neįgaliotas|susisiekite su|' +
      'kreipkitės į|klauskite administratoriaus|tik administratoriai|negalite peržiūrėti|matote tik',
    failed:
      'įvyko klaida|klaida|kažkas nutiko|kažkas nepavyko|nepavyko|negalima įkelti|nepavyko įkelti|' +
      'bandykite dar kartą|bandyti dar kartą|bandykite vėliau|atnaujinkite puslapį|nėra ryšio|nėra interneto|' +
      'ryšys nutrūko|baigėsi laikas|sesija baigėsi|seansas baigėsi|prisijunkite|nepasiekiama|nepasiekiamas|' +
      'neprieinamas|neegzistuoja|puslapis nerastas|įkeliama|kraunama|palaukite',
    'no-keys-yet':
      'nėra|dar nėra|kol kas nėra|neturite|dar neturite|kol kas neturite|jūs neturite|jūs dar neturite|nesukurta|' +
      'dar nesukurta|dar nesukūrėte|nesukūrėte',
    part:
      'aktyvūs|aktyvus|neaktyvūs|nebegaliojantys|pasibaigę|atšaukti|archyvuoti|archyvas|ištrinti|mano|tik mano|' +
      'mano raktai|naujausi|mėgstami|juodraščiai|laukiantys|asmeniniai|bendrinami|privatūs|vieši',
    sort: 'rikiuoti|rikiuoti pagal|rūšiuoti|tvarka',
  },
};
