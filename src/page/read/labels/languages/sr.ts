import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sr',
  labels: {},

  lists: {
    all:
      'svi|sve|sva|svatko|bilo tko|bilo koji|svi vlasnici|svi korisnici|svi statusi|bilo koji status|sve vrste|' +
      'svi tipovi|svi projekti|sve stavke|svi rezultati|prikaži sve|odaberi sve|označi sve|bez filtra|bez filtera|' +
      'сви|све|свако|било који|сви власници|сви корисници|сви статуси|сви типови|прикажи све|изабери све|' +
      'без филтера',
    search: 'traži|pretraži|pretraga|pretraživanje|тражи|претражи|претрага',
    filter: 'filtar|filter|filtri|filteri|filtriraj|filtriranje|dodaj filtar|dodaj filter|филтер|филтери|филтрирај',
    'load-more':
      'učitaj još|učitaj više|prikaži još|prikaži više|pogledaj više|vidi više|više rezultata|još rezultata|' +
      'više ključeva|prikaži sve|pogledaj sve|vidi sve|učitaj sve|учитај још|учитај више|прикажи још|прикажи више|' +
      'види више|више резултата|прикажи све|види све|учитај све',
    'next-page':
      'sljedeća|sljedeće|dalje|sljedeća stranica|naprijed|posljednja stranica|zadnja stranica|sledeća|' +
      'sledeća stranica|sledeće|следећа|следеће|даље|следећа страница|последња страница',
    'previous-page':
      'prethodna|prethodno|natrag|nazad|prethodna stranica|prva stranica|претходна|претходно|назад|' +
      'претходна страница|прва страница',
    'per-page': 'po stranici|redaka po stranici|stavki po stranici|redova po stranici|по страници|редова по страници',
    'of-total':
      'od|rezultat|rezultata|rezultati|stavka|stavki|stavke|zapis|zapisa|redak|redaka|redova|ukupno|prikazano|' +
      'pronađeno|još|од|резултат|резултата|ставки|ставке|записа|редова|укупно|приказано|пронађено|још',
    'no-results':
      'nema rezultata|nema pronađenih|nije pronađeno|nije pronađen|nisu pronađeni|nema podudaranja|ne odgovara|' +
      'ne odgovaraju|koji odgovaraju|rezultati pretrage|rezultati za|aktivni filtri|aktivni filteri|očisti filtre|' +
      'očisti filtere|poništi filtre|poništi filtere|ukloni filtre|obriši pretragu|нема резултата|није пронађено|' +
      'није пронађен|нису пронађени|не одговара|не одговарају|који одговарају|резултати претраге|активни филтери|' +
      'очисти филтере|поништи филтере|уклони филтере',
    refused:
      'nemate pristup|nema pristupa|pristup odbijen|pristup zabranjen|pristup ograničen|pristup je odbijen|' +
      'nemate dozvolu|nemate dopuštenje|nemate ovlasti|nemate prava|nemate ovlašćenje|nemate ovlaštenje|' +
      'nedovoljna prava|nije dopušteno|nije dozvoljeno|neovlašten|neovlašteno|zabranjeno|' +
      'obratite se administratoru|pitajte administratora|kontaktirajte administratora|zatražite pristup|' +
      'samo administratori|ne možete vidjeti|ne možete videti|vidite samo|немате приступ|нема приступа|' +
      'приступ одбијен|приступ забрањен|приступ је одбијен|немате дозволу|немате овлашћење|немате права|' +
      'није дозвољено|неовлашћен|забрањено|обратите се администратору|питајте администратора|само администратори|' +
      'не можете видети|видите само',
    failed:
      'nešto je pošlo po zlu|pošlo po zlu|pošlo naopako|došlo je do greške|došlo je do pogreške|greška|pogreška|' +
      'nije uspjelo|nije uspelo|nije moguće|neuspješno|neuspešno|pokušajte ponovno|pokušajte ponovo|' +
      'pokušaj ponovno|osvježite stranicu|osvežite stranicu|ponovno učitajte|nema veze|nema internetske veze|' +
      'nema interneta|veza je prekinuta|izgubljena veza|izvan mreže ste|isteklo je vrijeme|vrijeme je isteklo|' +
      'sesija je istekla|istekla sesija|odjavljeni|prijavite se|nije dostupno|nije dostupna|nedostupno|nedostupna|' +
      'ne postoji|stranica nije pronađena|učitavanje|učitava se|pričekajte|sačekajte|нешто није у реду|' +
      'дошло је до грешке|грешка|није успело|није могуће|неуспешно|покушајте поново|освежите страницу|нема везе|' +
      'нема интернета|веза је прекинута|истекло је време|сесија је истекла|пријавите се|није доступно|' +
      'није доступна|недоступно|не постоји|страница није пронађена|учитавање|сачекајте',
    'no-keys-yet':
      'nema|još nema|nema još|trenutno nema|nemate|još nemate|nemate još|nemate nijedan|još nemate nijedan|' +
      'nemate nikakvih|niste stvorili nijedan|još niste stvorili nijedan|još niste kreirali nijedan|' +
      'niste kreirali nijedan|nije stvoren nijedan|nema stvorenih|nema kreiranih|nema dostupnih|ovaj račun nema|' +
      'ovaj nalog nema|нема|још нема|нема још|тренутно нема|немате|још немате|немате ниједан|још немате ниједан|' +
      'нисте креирали ниједан|још нисте креирали ниједан|нема креираних|нема доступних',
    part:
      'aktivni|aktivan|aktivno|neaktivni|neaktivan|omogućeni|onemogućeni|istekli|isteklo|opozvani|arhivirani|' +
      'arhiva|izbrisani|obrisani|moji|moje|samo moji|samo moje|moji ključevi|uskoro ističu|nekorišteni|nedavni|' +
      'nedavno|favoriti|omiljeni|skice|na čekanju|važeći|osobni|lični|dijeljeni|privatni|javni|testni|активни|' +
      'неактивни|омогућени|онемогућени|истекли|опозвани|архивирани|архива|обрисани|моји|моје|само моји|' +
      'моји кључеви|недавни|омиљени|нацрти|важећи|лични|приватни|јавни|тест',
    sort: 'sortiraj|sortiraj po|poredaj|poredaj po|redoslijed|sortiranje|сортирај|сортирај по|редослед',
  },
};
