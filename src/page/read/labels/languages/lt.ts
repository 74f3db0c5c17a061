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
    key: 'raktas|raktai|rakto|raktų|prieigos raktas|api raktas|žetonas|žetonai|prieigos žetonas|token|paslaptis|slaptasis raktas|programos slaptažodis|programų slaptažodžiai',
    filler:
      'data|laikas|diena|valanda|yra|buvo|šis|jūsų|ir|prieš|nuo|iki|prieiga|prieigos|asmeninis|privatus|paslauga|paslaugos|kūrėjo|programa|programos',
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

  lists: {},
};
