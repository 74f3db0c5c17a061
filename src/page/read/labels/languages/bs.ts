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
    key:
      'ključ|ključevi|ključa|ključeva|token|tokeni|tokena|tajna|tajni ključ|lozinka aplikacije|' +
      'ključeve|ključevima|ključem|ključu|tokene',
    filler:
      'datum|datuma|vrijeme|dan|dana|sat|u|na|za|od|do|s|i|je|su|bio|bila|bilo|ovaj|ova|ovo|vaš|prije|pristup|pristupa|pristupni|pristupnog|lični|privatni|usluga|servis|aplikacija|aplikacije',
    until: 'do|sve do|najkasnije|prije',
    planned: 'bit će|zakazano|planirano|na čekanju|neuspjelo|neuspješno|otkazano|greška',
    condition: 'ako',
    holder: 'politika|pravilo|pristup|pristupa|usluga|servis|aplikacija|aplikacije',
    for: 'za',
    left: 'preostalo|uskoro',
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

  lists: {
    about: 'oko|otprilike|približno|više od|preko|najmanje|barem',
    stale:
      'možda zastarjel|možda su zastarjel|su zastarjel|nisu ažurni|nije ažuran|noviji ključevi|noviji unosi|nova verzija|pregled vaših|izvod|ogledni podaci|s greškama|sa greškama|s upozorenjima|djelimično sinhroniz|da se pojave|da se prikažu|sa zakašnjenjem|kasn',
    content: 'podaci|informacije|stranica',
    span: 'proteklih|proteklo|prošl|između|prethodn',
    who: 'koji|koja',
    was: 'bio|bila|bilo',
    not: 'ne|nije|nisu|bez',
    'show-verb': 'prikaži|pogledaj|vidi|pročitaj|čitaj',
    yours: 'vaši|tvoji|vaše',
    entire: 'popis|lista|postojeći|trenutni',
    account: 'račun|nalog|plan|verzija|kontakt',
    aside: 'povratne informacije|pošalji povratne informacije|vodič|prijavi problem',
    done: 'obnovljen|zamijenjen|rotiran|opozvan|izbrisan|uklonjen|ažuriran|promijenjen|izmijenjen',
    events: 'promjene|promjena|izmjene|historija|aktivnost|događaj|dnevnik|zapisnik',
    rights: 'potpuni pristup|samo čitanje|čitanje i pisanje',
    unnamed:
      'bez naslova|bez naziva|bez imena|neimenovan|nije postavljeno|nije navedeno|dodaj naziv|dodaj ime|dodajte naziv',
    states: 'kompromitovan|procurio|ograničen|zastario|blokiran|pauziran',
    'other-keys': 'šifriranj|šifrovanj|enkripcij|potpisivanj|sigurnosni ključ|licenc',
    'no-name':
      'aktivan|aktivno|aktivna|neaktivan|neaktivno|omogućen|onemogućen|opozvan|istekao|istekla|važeći|nevažeći|' +
      'na čekanju|da|ne|uredi|prikaži|pogledaj|otvori|kopiraj|obriši|izbriši|ukloni|preimenuj|opozovi|obnovi|' +
      'upravljaj|detalji|više|akcije|nedavno|prije nekog vremena|davno',
    all:
      'svi|sve|sva|svatko|bilo tko|bilo koji|svi vlasnici|svi korisnici|svi statusi|bilo koji status|sve vrste|' +
      'svi tipovi|svi projekti|sve stavke|svi rezultati|prikaži sve|odaberi sve|označi sve|bez filtra|bez filtera',
    search: 'traži|pretraži|pretraga|pretraživanje',
    advice: 'dijelit|preporuč|daju',
    filter:
      'period|raspon datuma|vremenski raspon|filtar|filter|filtri|filteri|filtriraj|filtriranje|dodaj filtar|dodaj filter',
    'load-more':
      'učitaj još|učitaj više|prikaži još|prikaži više|pogledaj više|vidi više|više rezultata|još rezultata|' +
      'prikaži sve|pogledaj sve|vidi sve|učitaj sve',
    'next-page':
      'sljedeća|sljedeće|dalje|sljedeća stranica|naprijed|posljednja stranica|zadnja stranica|sledeća|' +
      'sledeća stranica|sledeće',
    'previous-page': 'prethodna|prethodno|natrag|nazad|prethodna stranica|prva stranica',
    'per-page': 'po stranici',
    'of-total':
      'od|rezultat|rezultata|rezultati|stavka|stavki|stavke|zapis|zapisa|redak|redaka|redova|ukupno|prikazano|' +
      'pronađeno|još',
    'no-results':
      'nema rezultata|nema pronađenih|nije pronađeno|nije pronađen|nisu pronađeni|nema podudaranja|ne odgovara|' +
      'ne odgovaraju|koji odgovaraju|rezultati pretrage|rezultati za|aktivni filtri|aktivni filteri|očisti filtre|' +
      'očisti filtere|poništi filtre|poništi filtere|ukloni filtre|obriši pretragu|' +
      'ne mogu stati|ne stanu|ne staju|ne može stati',
    refused:
      'nemate pristup|nema pristupa|pristup odbijen|pristup zabranjen|pristup ograničen|pristup je odbijen|' +
      'nemate dozvolu|nemate dopuštenje|nemate ovlasti|nemate prava|nemate ovlašćenje|nemate ovlaštenje|' +
      'nedovoljna prava|nije dopušteno|nije dozvoljeno|neovlašten|neovlašteno|zabranjeno|' +
      'obratite se administratoru|pitajte administratora|kontaktirajte administratora|zatražite pristup|' +
      'samo administratori|vidite samo',
    failed:
      'pošlo po zlu|pošlo naopako|došlo je do greške|došlo je do pogreške|greška|pogreška|nije uspjelo|nije uspelo|' +
      'neuspješno|neuspešno|pokušajte ponovno|pokušajte ponovo|pokušaj ponovno|osvježite stranicu|' +
      'osvežite stranicu|ponovno učitajte|nema veze|nema internetske veze|nema interneta|veza je prekinuta|' +
      'izgubljena veza|izvan mreže ste|isteklo je vrijeme|vrijeme je isteklo|sesija je istekla|istekla sesija|' +
      'odjavljeni|prijavite se|nije dostupno|nije dostupna|nedostupno|nedostupna|ne postoji|' +
      'stranica nije pronađena|učitavanje|učitava se|pričekajte|sačekajte',
    'no-keys-yet':
      'nema|još nema|nema još|trenutno nema|nemate|još nemate|nemate još|nemate nijedan|još nemate nijedan|' +
      'nemate nikakvih|niste stvorili nijedan|još niste stvorili nijedan|još niste kreirali nijedan|' +
      'niste kreirali nijedan|nije stvoren nijedan|nema stvorenih|nema kreiranih|nema dostupnih|ovaj račun nema|' +
      'ovaj nalog nema',
    part:
      'aktivni|aktivan|aktivno|neaktivni|neaktivan|omogućeni|onemogućeni|istekli|isteklo|opozvani|arhivirani|' +
      'arhiva|izbrisani|obrisani|moji|moje|samo moji|samo moje|moji ključevi|uskoro ističu|nekorišteni|nedavni|' +
      'nedavno|favoriti|omiljeni|skice|na čekanju|važeći|osobni|lični|dijeljeni|privatni|javni|testni',
    sort: 'sortiraj|sortiraj po|poredaj|poredaj po|redoslijed|sortiranje',
    some:
      'neki|neke|određeni|samo|isključivo|drugi ključevi|stariji|arhiv|opozvan|neaktiv|aktivn|istekl|onemogućen|' +
      'omogućen|izbrisan|skriven|nedavn|posljednj|najnovij|moji|vlastit|preostal|ne svi|cijela lista|' +
      'se ne prikaz|nisu prikaz|ne prikazuj|nije prikaz|nisu vidljiv|se ne vid|nisu uključ|nisu obuhvać|' +
      'nisu navede|dio ključ|dio token|dio unos|nepotpun|nije potpun|nekompletn|ograničen na|ograničena na|' +
      'ograničeno na|ne vidite|nećete vidjeti|ne vide|nisu svi|' +
      'ne pojavljuj|drugih korisnik',
    limit: 'najviše',
    elsewhere: 'drugom mjestu|premješten|skraćen|drugoj stranici|drugih projek|drugog projek',
    shown:
      'prikaz|vidljiv|vide|navede|skriven|' +
      'nisu uključ|nisu obuhvać|lista|listi|spisak|popis|vidite|ovaj prikaz|učitano|' +
      'vidjeti|pojavljuj',
    'of-value': 'jednom|ponovo|kopir|znak|vrijednost|sigurn|prilikom kreiranja|kada kreirate',
    doubt: 'neuspje|grešk|problem|učitav|pokušaj|skriven|filtr|podudar|sačeka|neki|neke',
    page: 'stranic',
    rows: 'unos|rezultat|redov|stavk|zapis',
    reset: 'više ključeva|' + 'očisti sve|poništi|resetuj|pokušaj ponovo|pokušajte ponovo|ponovi',
    rest: 'još|drugih|ostalih|i još|preostalih|skrivenih|dodatnih|više',
    matches: 'sadrži|počinje s|završava',
  },
};
