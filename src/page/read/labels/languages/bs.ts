import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'bs',
  endings: { n: '|a|o|i|e' },
  labels: {
    created:
      'kreiran{n}|kreiranja|kreiranje|datum kreiranja|vrijeme kreiranja|stvoren{n}|datum stvaranja|napravljen{n}|generisan{n}|generiran{n}|datum generisanja|dodan{n}|dodat{n}|datum dodavanja|izrađen{n}|datum izrade',
    rotated: 'rotiran{n}|rotacija|posljednja rotacija|zadnja rotacija|ponovo generisan{n}',
    expires:
      'ističe|istječe|istek|isteka|datum isteka|vrijeme isteka|istekao|istekla|isteklo|vrijedi do|važi do|važeći do|rok važenja',
    'last-used':
      'posljednje korištenje|zadnje korištenje|korištenje|korišten{n}|posljednji put korišten{n}|zadnji put korišten{n}|posljednja upotreba|zadnja upotreba|upotrijebljen{n}|posljednja aktivnost|zadnja aktivnost|posljednji pristup|zadnji pristup',
    changed:
      'ažuriran{n}|ažuriranje|posljednje ažuriranje|zadnje ažuriranje|datum ažuriranja|izmjenjen{n}|izmijenjen{n}|izmjena|posljednja izmjena|zadnja izmjena|datum izmjene|promijenjen{n}|promjena|posljednja promjena|zadnja promjena|uređen{n}|sinhronizovan{n}',
    age: 'starost|starost ključa',
    name: 'naziv|ime|naslov|oznaka|naziv ključa',
    id: 'identifikator|id ključa',
    author: 'kreirao|kreirala|napravio|generisao|izdao|dodao|autor|vlasnik|kreator|koristio|izmijenio|ažurirao',
    by: 'od strane',
    old: 'stari|stara|staro|starog|prethodni|prethodna|prethodno',
    last: 'posljednji|posljednja|posljednje|posljednji put|zadnji|zadnja|zadnje|zadnji put|nedavno|najnoviji',
    other:
      'račun|računi|nalog|nalozi|korisnik|korisnici|korisnika|član|članovi|profil|prijava|prijavljen|posljednja konekcija|konekcija|registrovan{n}|registracija|faktura|fakture|plaćanje|plaćanja|članak|članci|objava|objavljen{n}|događaj|događaji|dnevnik|pretplata|firma|kompanija|sesija|sesije|klijent|kupac|kontakt|narudžba|komentari|certifikat|domena|verzija|pozvan|opozvan{n}|obrisan{n}|deaktiviran{n}',
    key: 'ključ|ključevi|ključa|ključeva|token|tokeni|tokena|tajna|tajni ključ|lozinka aplikacije',
    filler:
      'datum|datuma|vrijeme|dan|dana|sat|u|na|za|od|do|s|i|je|su|bio|bila|bilo|ovaj|ova|ovo|vaš|prije|pristup|pristupa|pristupni|pristupnog|lični|privatni|usluga|servis|aplikacija|aplikacije',
    heading:
      'detalji|informacije|pregled|opšte|općenito|sažetak|status|stanje|postavke|konfiguracija|autentifikacija|autorizacija',
    column: 'dozvole|opseg|akcije|radnje|vrsta|tip|uloga',
    'free-text': 'opis|opisi|napomena|napomene|bilješka|bilješke|komentar|komentari|svrha|razlog',
    none: 'nema|još nema|prazno|ništa|nijedan',
    never: 'nikad|nikada|još nikad',
    'never-used':
      'nikad korišten{n}|nikada korišten{n}|nikad nije korišten{n}|nikada nije korišten{n}|nije korišten{n}|još nije korišten{n}|nekorišten{n}|neiskorišten{n}',
    'never-expires':
      'nikad ne ističe|nikada ne ističe|ne ističe|ne istječe|bez isteka|bez datuma isteka|nema datuma isteka|neograničeno važenje|trajno važi',
    'other-secret': 'tajna klijenta|id klijenta|id zahtjeva',
  },

  lists: {},
};
