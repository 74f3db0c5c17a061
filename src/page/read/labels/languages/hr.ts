import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'hr',
  labels: {},

  lists: {
    all:
      'svi|sve|sva|svatko|bilo tko|bilo koji|svi vlasnici|svi korisnici|svi statusi|bilo koji status|sve vrste|' +
      'svi tipovi|svi projekti|sve stavke|svi rezultati|prikaži sve|odaberi sve|označi sve|bez filtra|bez filtera',
    search: 'traži|pretraži|pretraga|pretraživanje',
    filter: 'filtar|filter|filtri|filteri|filtriraj|filtriranje|dodaj filtar|dodaj filter',
    'load-more':
      'učitaj još|učitaj više|prikaži još|prikaži više|pogledaj više|vidi više|više rezultata|još rezultata|' +
      'više ključeva|prikaži sve|pogledaj sve|vidi sve|učitaj sve',
    'next-page':
      'sljedeća|sljedeće|dalje|sljedeća stranica|naprijed|posljednja stranica|zadnja stranica|sledeća|' +
      'sledeća stranica|sledeće',
    'previous-page': 'prethodna|prethodno|natrag|nazad|prethodna stranica|prva stranica',
    'per-page': 'po stranici|redaka po stranici|stavki po stranici|redova po stranici',
    'of-total':
      'od|rezultat|rezultata|rezultati|stavka|stavki|stavke|zapis|zapisa|redak|redaka|redova|ukupno|prikazano|' +
      'pronađeno|još',
    'no-results':
      'nema rezultata|nema pronađenih|nije pronađeno|nije pronađen|nisu pronađeni|nema podudaranja|ne odgovara|' +
      'ne odgovaraju|koji odgovaraju|rezultati pretrage|rezultati za|aktivni filtri|aktivni filteri|očisti filtre|' +
      'očisti filtere|poništi filtre|poništi filtere|ukloni filtre|obriši pretragu',
    refused:
      'nemate pristup|nema pristupa|pristup odbijen|pristup zabranjen|pristup ograničen|pristup je odbijen|' +
      'nemate dozvolu|nemate dopuštenje|nemate ovlasti|nemate prava|nemate ovlašćenje|nemate ovlaštenje|' +
      'nedovoljna prava|nije dopušteno|nije dozvoljeno|neovlašten|neovlašteno|zabranjeno|' +
      'obratite se administratoru|pitajte administratora|kontaktirajte administratora|zatražite pristup|' +
      'samo administratori|ne možete vidjeti|ne možete videti|vidite samo',
    failed:
      'nešto je pošlo po zlu|pošlo po zlu|pošlo naopako|došlo je do greške|došlo je do pogreške|greška|pogreška|' +
      'nije uspjelo|nije uspelo|nije moguće|neuspješno|neuspešno|pokušajte ponovno|pokušajte ponovo|' +
      'pokušaj ponovno|osvježite stranicu|osvežite stranicu|ponovno učitajte|nema veze|nema internetske veze|' +
      'nema interneta|veza je prekinuta|izgubljena veza|izvan mreže ste|isteklo je vrijeme|vrijeme je isteklo|' +
      'sesija je istekla|istekla sesija|odjavljeni|prijavite se|nije dostupno|nije dostupna|nedostupno|nedostupna|' +
      'ne postoji|stranica nije pronađena|učitavanje|učitava se|pričekajte|sačekajte',
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
  },
};
