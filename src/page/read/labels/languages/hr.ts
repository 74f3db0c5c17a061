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
    key:
      'ključ|ključevi|ključa|ključeva|ključem|token|tokeni|tokena|tajna|tajni ključ|tajnog ključa|lozinka aplikacije|lozinke aplikacija|vjerodajnice|' +
      'ključeve|ključevima|ključu|tokene|tokenima',
    filler:
      'datum|datuma|vrijeme|dan|dana|sat|u|na|za|od|do|s|i|je|su|bio|bila|bilo|ovaj|ova|ovo|vaš|prije|pristup|pristupa|pristupni|pristupnog|osobni|osobnog|privatni|usluga|usluge|razvojni|aplikacija|aplikacije',
    until: 'do|sve do|najkasnije|prije',
    planned: 'bit će|zakazano|planirano|na čekanju|neuspjelo|neuspješno|otkazano|greška|pogreška',
    condition: 'ako',
    holder: 'politika|pravilo|pristup|pristupa|usluga|usluge|aplikacija|aplikacije',
    for: 'za',
    left: 'preostalo|uskoro',
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

  lists: {
    about: 'oko|otprilike|približno|više od|preko|najmanje|barem',
    stale:
      'dok se novi ključevi|možda zastarjel|možda su zastarjel|su zastarjel|nisu ažurni|nije ažuran|noviji ključevi|noviji unosi|nova verzija|pregled vaših|isječak|ogledni podaci|s pogreškama|s greškama|s upozorenjima|djelomično sinkroniz|da se pojave|da se prikažu|sa zakašnjenjem|kasn',
    content: 'podaci|informacije|stranica',
    span: 'proteklih|proteklo|prošl|između|prethodn',
    who: 'koji|koja',
    was: 'bio|bila|bilo',
    not: 'ne|nije|nisu|bez',
    here: 'ovoj|ovom|ovdje',
    place: 'kartici|stranici|odjeljku|konzoli',
    switch: 'prebaci|osvjež|ponovno učitaj|uključi',
    seen: 'što vidite|što možete vidjeti|pregledavate',
    'show-verb': 'prikaži|pogledaj|vidi|pročitaj|pročitajte|čitaj',
    yours: 'vaši|tvoji|vaše',
    entire: 'popis|postojeći|trenutni|trenutačni',
    account: 'račun|plan|verzija|kontakt',
    aside: 'povratne informacije|pošalji povratne informacije|vodič|prijavi problem',
    state: 'stanje',
    done: 'obnovljen|zamijenjen|rotiran|opozvan|vraćen|izbrisan|uklonjen|ažuriran|promijenjen|izmijenjen|uređen|preimenovan',
    events: 'što se dogodilo|povijest|aktivnost|događaj|dnevnik|zapisnik' + '|promjene|promjena|izmjene|se dogodilo',
    rights: 'potpuni pristup|samo čitanje|samo za čitanje|čitanje i pisanje',
    unnamed:
      'bez naslova|bez naziva|bez imena|neimenovan|nije postavljeno|nije navedeno|dodaj naziv|dodaj ime|dodajte naziv',
    states: 'kompromitiran|procurio|ograničen|zastario|blokiran|pauziran',
    'other-keys': 'šifriranj|enkripcij|potpisivanj|sigurnosni ključ|licenc',
    'no-name':
      'aktivan|aktivno|aktivna|neaktivan|neaktivno|omogućen|omogućeno|onemogućen|onemogućeno|opozvan|opozvano|' +
      'istekao|isteklo|valjan|valjano|nevažeći|na čekanju|da|ne|uredi|prikaži|pogledaj|otvori|kopiraj|izbriši|' +
      'obriši|ukloni|preimenuj|opozovi|obnovi|upravljaj|pojedinosti|detalji|više|radnje|nedavno|' +
      'prije nekog vremena|prije dosta vremena|davno',
    general:
      'ključevi|ključeve|ključeva|tokeni|tokene|tokena|ako|kada|treba|trebali|mora|moraju|može|mogu|preporučujemo|' +
      'preporuča|koji|koje|će',
    all:
      'svi|sve|sva|svatko|bilo tko|bilo koji|svi vlasnici|svi korisnici|svi statusi|bilo koji status|sve vrste|' +
      'svi tipovi|svi projekti|sve stavke|svi rezultati|prikaži sve|odaberi sve|označi sve|bez filtra|bez filtera',
    search: 'traži|pretraži|pretraga|pretraživanje',
    advice: 'dijelit|preporuč|daju',
    filter:
      'razdoblje|raspon datuma|vremenski raspon|filtar|filter|filtri|filteri|filtriraj|filtriranje|dodaj filtar|dodaj filter',
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
      'ne stanu|ne stane|stanu na ovu stranicu|ne mogu stati',
    refused:
      'nemate pristup|nema pristupa|pristup odbijen|pristup zabranjen|pristup ograničen|pristup je odbijen|' +
      'nemate dozvolu|nemate dopuštenje|nemate ovlasti|nemate prava|nemate ovlašćenje|nemate ovlaštenje|' +
      'nedovoljna prava|nije dopušteno|nije dozvoljeno|neovlašten|neovlašteno|zabranjeno|' +
      'obratite se administratoru|pitajte administratora|kontaktirajte administratora|zatražite pristup|' +
      'samo administratori|vidite samo',
    failed:
      'jučerašnji podaci|podaci od jučer|pošlo naopako|došlo je do greške|došlo je do pogreške|greška|pogreška|nije uspjelo|nije uspelo|' +
      'neuspješno|neuspešno|pokušajte ponovno|pokušajte ponovo|pokušaj ponovno|osvježite stranicu|' +
      'osvežite stranicu|ponovno učitajte|nema veze|nema internetske veze|nema interneta|veza je prekinuta|' +
      'izgubljena veza|izvan mreže ste|isteklo je vrijeme|vrijeme je isteklo|sesija je istekla|' +
      'istekla sesija|odjavljeni|prijavite se|nije dostupno|nije dostupna|nedostupno|nedostupna|ne postoji|' +
      'stranica nije pronađena|učitavanje|učitava se|pričekajte|sačekajte|nije moguće učitati|' +
      'nije moguće dohvatiti|nije uspio|nije moguće prikazati|po krivu|po zlu',
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
      'neki|neke|određeni|samo|isključivo|drugi ključevi|stariji|starije|arhiv|opozvan|neaktiv|aktivn|istekl|' +
      'onemogućen|omogućen|izbrisan|skriven|nedavn|posljednj|najnovij|moji|vlastit|preostal|neiskorišten|ne svi|' +
      'cijeli popis|' +
      'nisu prikaz|se ne prikaz|ne prikazuj|nije prikaz|nisu vidljiv|se ne vid|nisu uključ|nisu obuhvać|' +
      'nisu navede|dio ključ|dio token|dio unos|nepotpun|nije potpun|ograničen na|ograničena na|ograničeno na|' +
      'ne vidite|nećete vidjeti|ne vide|nisu svi|' +
      'ne pojavljuj|drugih korisnik|nisu popisan',
    limit: 'najviše',
    elsewhere: 'drugdje|premješten|skraćen|drugoj stranici|drugih projek|drugog projek',
    shown:
      'prikaz|vidljiv|vide|navede|skriven|nisu uključ|nisu obuhvać|popis|lista|vidite|ovaj prikaz|učitano|' +
      'vidjeti|pojavljuj',
    'of-value': 'jednom|ponovno|kopir|znak|vrijednost|sigurn|pri izradi|kada izradite|kad izradite',
    doubt: 'neuspje|grešk|pogrešk|problem|učitav|pokušaj|skriven|filtr|podudar|prič|izvan mreže|neki|neke',
    page: 'stranic',
    rows: 'unos|rezultat|redak|stavk|zapis',
    reset: 'više ključeva|' + 'očisti sve|poništi|resetiraj|pokušaj ponovno|pokušajte ponovno|ponovi',
    rest: 'još|drugih|ostalih|i još|preostalih|skrivenih|dodatnih|više',
    matches: 'sadrži|počinje s|završava',
    whose: 'razvojni',
  },
};
