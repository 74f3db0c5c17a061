import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sl',
  endings: { n: '|a|o|i|e' },
  labels: {
    created:
      'ustvarjen{n}|ustvarjanje|ustvarjanja|datum ustvarjanja|čas ustvarjanja|datum nastanka|generiran{n}|datum generiranja|dodan{n}|datum dodajanja|narejen{n}|kreiran{n}',
    rotated: 'rotiran{n}|rotacija|zadnja rotacija|znova ustvarjen{n}|ponovno ustvarjen{n}|ponovno generiran{n}',
    expires:
      'poteče|potek|poteka|preteče|pretek|datum poteka|čas poteka|datum preteka|potekel|potekla|poteklo|velja do|veljaven do|veljavna do|veljavno do|veljavnost|iztek|izteče|datum izteka',
    'last-used':
      'zadnja uporaba|nazadnje uporabljen{n}|zadnjič uporabljen{n}|uporabljen{n}|uporaba|datum zadnje uporabe|zadnja dejavnost|zadnja aktivnost|nazadnje aktiven|zadnji dostop|zadnji klic|zadnja zahteva',
    changed:
      'posodobljen{n}|posodobitev|zadnja posodobitev|zadnjič posodobljen{n}|nazadnje posodobljen{n}|datum posodobitve|spremenjen{n}|sprememba|zadnja sprememba|nazadnje spremenjen{n}|datum spremembe|urejen{n}|urejeno|zadnje urejanje|sinhroniziran{n}',
    age: 'starost|starost ključa',
    name: 'ime|naziv|naslov|oznaka|ime ključa',
    id: 'identifikator|id ključa',
    author: 'ustvaril|ustvarila|ustvarjalec|avtor|lastnik|izdal|dodal|spremenil|posodobil|uporabil',
    by: 'od uporabnika',
    old: 'stari|stara|staro|star|starega|prejšnji|prejšnja|prejšnje',
    last: 'zadnji|zadnja|zadnje|zadnjič|nazadnje|nedavno|najnovejši',
    other:
      'račun|računi|uporabnik|uporabniki|uporabnika|član|člani|profil|prijava|prijave|prijavljen|zadnjič povezan|povezan|registriran{n}|registracija|plačilo|plačila|članek|članki|objava|objavljen{n}|dogodek|dogodki|dnevnik|naročnina|podjetje|organizacija|seja|seje|stranka|stranke|stik|naročilo|komentarji|potrdilo|certifikat|domena|različica|povabljen|preklican{n}|izbrisan{n}|onemogočen{n}|ekipa',
    key: 'ključ|ključi|ključa|ključev|dostopni ključ|api ključ|žeton|žetoni|žetona|dostopni žeton|token|skrivnost|skrivni ključ|geslo aplikacije|gesla aplikacij|gesla programov',
    filler:
      'datum|čas|dan|dne|ura|ob|v|na|za|od|do|in|je|so|bil|bila|bilo|ta|to|vaš|pred|dostop|dostopa|dostopni|osebni|zasebni|storitev|storitve|razvijalec|aplikacija|aplikacije',
    heading:
      'podrobnosti|informacije|podatki|pregled|splošno|povzetek|stanje|status|nastavitve|konfiguracija|preverjanje pristnosti|avtorizacija',
    column: 'dovoljenja|pravice|obseg|dejanja|vrsta|tip|vloga|vloge',
    'free-text': 'opis|opisi|opomba|opombe|zapisek|komentar|namen|razlog',
    none: 'ni|še ni|prazno|nič|noben',
    never: 'nikoli|še nikoli',
    'never-used':
      'nikoli uporabljen{n}|še nikoli uporabljen{n}|še ni uporabljen{n}|nikoli ni bil uporabljen|nikoli ni bila uporabljena|še ni bil uporabljen|ni bil uporabljen|neuporabljen{n}|ni uporabljen{n}',
    'never-expires':
      'nikoli ne poteče|ne poteče|nikoli ne preteče|ne preteče|brez poteka|brez datuma poteka|ni datuma poteka|neomejena veljavnost|velja neomejeno|nikoli ne potečejo|trajno veljaven',
    'other-secret': 'skrivnost odjemalca|id odjemalca|id zahteve',
  },

  lists: {},
};
