import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'hr',
  endings: { n: '|a|o|i|e' },
  labels: {
    created:
      'kreiran{n}|kreiranja|kreiranje|datum kreiranja|vrijeme kreiranja|stvoren{n}|stvaranja|stvaranje|datum stvaranja|vrijeme stvaranja|izrađen{n}|izrade|datum izrade|napravljen{n}|generiran{n}|datum generiranja|dodan{n}|datum dodavanja',
    rotated: 'rotiran{n}|rotacija|zadnja rotacija|posljednja rotacija|ponovno generiran{n}',
    expires:
      'istječe|ističe|istek|isteka|datum isteka|vrijeme isteka|istekao|istekla|isteklo|vrijedi do|važi do|valjan do|valjano do|valjanost|vrijeme valjanosti',
    'last-used':
      'zadnje korištenje|posljednje korištenje|korištenje|korišten{n}|zadnji put korišten{n}|zadnja upotreba|posljednja upotreba|zadnja uporaba|upotrijebljen{n}|zadnja aktivnost|posljednja aktivnost|zadnji pristup|posljednji pristup|zadnji poziv|zadnji zahtjev',
    changed:
      'ažuriran{n}|ažuriranje|zadnje ažuriranje|posljednje ažuriranje|datum ažuriranja|zadnja promjena|posljednja promjena|promijenjen{n}|promjena|datum promjene|izmijenjen{n}|izmjena|zadnja izmjena|posljednja izmjena|datum izmjene|uređen{n}|uređivano|zadnje uređivanje|sinkroniziran{n}',
    age: 'starost|starost ključa',
    name: 'naziv|ime|naslov|oznaka|naziv ključa|ime ključa',
    id: 'identifikator|id ključa',
    author:
      'kreirao|kreirala|stvorio|stvorila|izradio|izradila|napravio|izdao|dodao|autor|vlasnik|tvorac|kreator|koristio|izmijenio|ažurirao',
    by: 'od strane',
    old: 'stari|stara|staro|starog|prethodni|prethodna|prethodno|prijašnji',
    last: 'zadnji|zadnja|zadnje|zadnji put|posljednji|posljednja|posljednje|posljednji put|nedavno|najnoviji',
    other:
      'račun|računi|račune|korisnik|korisnici|korisnika|član|članovi|profil|prijava|prijave|prijavljen|registriran|registracija|fakture|naplata|plaćanje|plaćanja|članak|članci|objava|objavljen{n}|događaj|događaji|dnevnik|pretplata|tvrtka|sesija|sesije|kupac|kontakt|kontakti|narudžba|komentari|certifikat|domena|verzija|pozvan|opozvan{n}|izbrisan{n}|deaktiviran{n}',
    key: 'ključ|ključevi|ključa|ključeva|ključem|token|tokeni|tokena|tajna|tajni ključ|tajnog ključa|lozinka aplikacije|lozinke aplikacija|vjerodajnice',
    filler:
      'datum|datuma|vrijeme|dan|dana|sat|u|na|za|od|do|s|i|je|su|bio|bila|bilo|ovaj|ova|ovo|vaš|prije|pristup|pristupa|pristupni|pristupnog|osobni|osobnog|privatni|usluga|usluge|razvojni|aplikacija|aplikacije',
    heading:
      'detalji|pojedinosti|informacije|pregled|općenito|opće|sažetak|status|stanje|postavke|konfiguracija|autentifikacija|provjera autentičnosti|autorizacija',
    column: 'dozvole|dopuštenja|opseg|opsezi|radnje|akcije|vrsta|tip|uloga|uloge',
    'free-text': 'opis|opisi|napomena|napomene|bilješka|bilješke|komentar|komentari|svrha|razlog',
    none: 'nema|još nema|prazno|ništa|nijedan',
    never: 'nikad|nikada|još nikad',
    'never-used':
      'nikad korišten{n}|nikada korišten{n}|nikad nije korišten{n}|nikada nije korišten{n}|nije korišten{n}|još nije korišten{n}|nekorišten{n}|neiskorišten{n}|nikad upotrijebljen{n}',
    'never-expires':
      'nikad ne istječe|nikada ne istječe|ne istječe|ne istječe nikad|bez isteka|bez datuma isteka|nema datuma isteka|neograničena valjanost|vrijedi neograničeno|trajno vrijedi|ne ističe|nikad ne ističe|istječe nikad',
    'other-secret': 'tajna klijenta|klijentska tajna|id klijenta|id zahtjeva',
  },

  lists: {},
};
