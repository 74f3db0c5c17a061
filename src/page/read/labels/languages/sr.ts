import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sr',
  endings: { n: '|a|o|i|e', н: '|а|о|и|е' },
  labels: {
    created:
      'креиран{н}|креирање|датум креирања|време креирања|направљен{н}|датум прављења|генерисан{н}|датум генерисања|додат{н}|датум додавања|створен{н}|kreiran{n}|kreiranje|datum kreiranja|vreme kreiranja|napravljen{n}|generisan{n}|datum generisanja|dodat{n}|datum dodavanja|stvoren{n}',
    rotated:
      'ротиран{н}|ротација|последња ротација|поново генерисан{н}|rotiran{n}|rotacija|poslednja rotacija|ponovo generisan{n}',
    expires:
      'истиче|истек|датум истека|време истека|истекао|истекла|истекло|важи до|важеће до|рок важења|ističe|istek|datum isteka|vreme isteka|istekao|istekla|isteklo|važi do|važeće do|rok važenja',
    'last-used':
      'последње коришћење|последња употреба|коришћење|коришћен{н}|последњи пут коришћен{н}|употребљен{н}|искоришћен{н}|последња активност|последњи приступ|последњи захтев|poslednje korišćenje|poslednja upotreba|korišćenje|korišćen{n}|poslednji put korišćen{n}|upotrebljen{n}|iskorišćen{n}|poslednja aktivnost|poslednji pristup|poslednji zahtev',
    changed:
      'ажуриран{н}|ажурирање|последње ажурирање|последњи ажуриран|датум ажурирања|измењен{н}|последња измена|измена|датум измене|промењен{н}|последња промена|уређен{н}|ažuriran{n}|ažuriranje|poslednje ažuriranje|datum ažuriranja|izmenjen{n}|poslednja izmena|izmena|datum izmene|promenjen{n}|poslednja promena|uređen{n}',
    age: 'старост|старост кључа|starost|starost ključa',
    name: 'назив|име|наслов|ознака|назив кључа|naziv|ime|naslov|oznaka|naziv ključa',
    id: 'идентификатор|ид|ид кључа|identifikator|id ključa',
    author:
      'креирао|креирала|направио|издао|додао|аутор|власник|творац|ажурирао|изменио|kreirao|kreirala|napravio|izdao|dodao|autor|vlasnik|tvorac|ažurirao|izmenio',
    by: 'од стране|od strane',
    old: 'стари|стара|старо|старог|претходни|претходна|претходно|stari|stara|staro|starog|prethodni|prethodna|prethodno',
    last: 'последњи|последња|последње|последњи пут|недавно|најновији|poslednji|poslednja|poslednje|poslednji put|nedavno|najnoviji',
    other:
      'налог|налози|корисник|корисници|корисника|члан|чланови|профил|пријава|пријаве|пријављен|повезивање|последње повезивање|регистрован{н}|регистрација|рачун|фактура|фактуре|плаћање|плаћања|чланак|чланци|објава|објављен{н}|догађај|догађаји|дневник|претплата|фирма|компанија|сесија|сесије|клијент|контакт|поруџбина|коментари|сертификат|домен|верзија|позван|опозван{н}|обрисан{н}|деактивиран{н}|тим|nalog|nalozi|korisnik|korisnici|korisnika|član|članovi|profil|prijava|prijave|prijavljen|povezivanje|poslednje povezivanje|registrovan{n}|registracija|račun|faktura|fakture|plaćanje|članak|objava|objavljen{n}|događaj|događaji|dnevnik|pretplata|firma|kompanija|sesija|sesije|klijent|kontakt|porudžbina|komentari|sertifikat|domen|verzija|pozvan|opozvan{n}|obrisan{n}|deaktiviran{n}',
    key:
      'кључ|кључеви|кључа|кључева|приступни кључ|токен|токени|токена|тајна|тајни кључ|лозинка апликације|лозинке апликација|ključ|ključevi|ključa|ključeva|pristupni ključ|token|tokeni|tokena|tajna|tajni ključ|lozinka aplikacije|lozinke aplikacija|' +
      'кључеве|кључевима|кључу|кључем|токене|ključeve|ključevima|ključu|ključem|tokene',
    filler:
      'датум|време|дан|дана|сат|у|на|за|од|до|и|је|су|био|била|било|овај|ова|ваш|пре|приступ|приступа|приступни|лични|приватни|услуга|сервис|апликација|апликације|datum|vreme|dan|dana|sat|u|na|za|od|do|i|je|su|bio|bila|bilo|ovaj|ova|vaš|pre|pristup|pristupa|pristupni|lični|privatni|usluga|servis|aplikacija|aplikacije',
    until: 'до|све до|најкасније|пре|do|sve do|najkasnije|pre',
    planned:
      'биће|заказано|планирано|на чекању|неуспело|неуспешно|отказано|грешка|biće|zakazano|planirano|na čekanju|neuspelo|neuspešno|otkazano|greška',
    condition: 'ако|ako',
    holder:
      'политика|politika|приступ|приступа|услуга|сервис|апликација|апликације|pristup|pristupa|usluga|servis|aplikacija|aplikacije',
    for: 'за|za',
    left: 'преостало|ускоро|preostalo|uskoro',
    heading:
      'детаљи|информације|преглед|опште|сажетак|статус|стање|подешавања|поставке|конфигурација|аутентификација|detalji|informacije|pregled|opšte|sažetak|status|stanje|podešavanja|postavke|konfiguracija|autentifikacija',
    column: 'дозволе|опсег|радње|акције|врста|тип|улога|dozvole|opseg|radnje|akcije|vrsta|tip|uloga',
    'free-text':
      'опис|описи|напомена|напомене|белешка|белешке|коментар|сврха|разлог|opis|opisi|napomena|napomene|beleška|beleške|komentar|svrha|razlog',
    none: 'нема|још нема|празно|ништа|ниједан|nema|još nema|prazno|ništa|nijedan',
    never: 'никад|никада|још никад|nikad|nikada|još nikad',
    'never-used':
      'никад коришћен{н}|никада коришћен{н}|никад није коришћен{н}|никада није коришћен{н}|није коришћен{н}|још није коришћен{н}|некоришћен{н}|неискоришћен{н}|nikad korišćen{n}|nikada korišćen{n}|nikad nije korišćen{n}|nikada nije korišćen{n}|nije korišćen{n}|još nije korišćen{n}|nekorišćen{n}|neiskorišćen{n}',
    'never-expires':
      'никад не истиче|никада не истиче|не истиче|без истека|без датума истека|нема датума истека|неограничено важење|nikad ne ističe|nikada ne ističe|ne ističe|bez isteka|bez datuma isteka|nema datuma isteka|neograničeno važenje',
    'other-secret': 'тајна клијента|ид клијента|tajna klijenta|id klijenta',
  },

  lists: {
    about: 'око|отприлике|приближно|више од|преко|најмање|бар|oko|otprilike|približno|više od|preko|najmanje',
    stale:
      'можда застарел|можда су застарел|су застарел|нису ажурни|није ажуран|новији кључеви|новији уноси|нова верзија|преглед ваших|извод|са грешкама|с грешкама|са упозорењима|делимично синхрониз|да се појаве|да се прикажу|са закашњењем|касн|možda zastarel|možda su zastarel|su zastarel|nisu ažurni|nije ažuran|noviji ključevi|noviji unosi|nova verzija|pregled vaših|izvod|sa greškama|sa upozorenjima|delimično sinhroniz|da se pojave|da se prikažu|sa zakašnjenjem|kasn',
    content: 'подаци|информације|страница|podaci|informacije|stranica|синхрон',
    span: 'протекл|прошл|између|претходн|последњ|protekl|prošl|između|prethodn|poslednj',
    who: 'који|која|koji|koja',
    was: 'био|била|било|bio|bila|bilo',
    not: 'не|није|нису|без|ne|nije|nisu|bez',
    'show-verb': 'прикажи|погледај|види|прочитај|prikaži|pogledaj|vidi|pročitaj',
    yours: 'ваши|твоји|vaši|tvoji',
    entire: 'листа|списак|постојећи|тренутни|lista|spisak|postojeći|trenutni',
    account: 'налог|налога|план|верзија|контакт|nalog|naloga|plan|verzija|kontakt',
    aside:
      'повратне информације|пошаљи повратне информације|водич|пријави проблем|povratne informacije|pošalji povratne informacije|vodič|prijavi problem',
    state: 'стање|статус|stanje',
    done: 'обновљен|замењен|ротиран|опозван|избрисан|уклоњен|ажуриран|промењен|измењен|obnovljen|zamenjen|rotiran|opozvan|izbrisan|uklonjen|ažuriran|promenjen|izmenjen',
    events:
      'историј|активност|догађај|дневник|istorij|aktivnost|događaj|dnevnik' +
      '|промене|промена|измене|promene|promena|izmene|се догодило|se dogodilo',
    rights: 'pun pristup|samo čitanje|čitanje i pisanje|пун приступ|потпун приступ|само читање|читање и писање',
    unnamed:
      'без наслова|без назива|без имена|неименован|није подешено|додај назив|додај име|bez naslova|bez naziva|bez imena|neimenovan|nije podešeno|dodaj naziv|dodaj ime',
    states:
      'компромитован|процурео|ограничен|застарео|блокиран|паузиран|kompromitovan|procureo|ograničen|zastareo|blokiran|pauziran',
    'other-keys': 'шифровањ|потписивањ|безбедносни кључ|лиценц|šifrovanj|potpisivanj|bezbednosni ključ|licenc',
    'no-name':
      'активан|активна|активно|неактиван|неактивно|омогућен|омогућено|онемогућен|онемогућено|опозван|опозвано|' +
      'истекао|истекло|важећи|неважећи|на чекању|да|не|уреди|измени|прикажи|погледај|отвори|копирај|избриши|' +
      'обриши|уклони|преименуј|опозови|обнови|управљај|детаљи|више|радње|акције|недавно|пре неког времена|давно|' +
      'aktivan|aktivna|aktivno|neaktivan|neaktivno|omogućen|omogućeno|onemogućen|onemogućeno|opozvan|opozvano|' +
      'istekao|isteklo|važeći|nevažeći|na čekanju|da|ne|uredi|izmeni|prikaži|pogledaj|otvori|kopiraj|izbriši|' +
      'obriši|ukloni|preimenuj|opozovi|obnovi|upravljaj|detalji|više|radnje|akcije|nedavno|pre nekog vremena|' +
      'davno',
    all:
      'svi|sve|sva|svatko|bilo tko|bilo koji|svi vlasnici|svi korisnici|svi statusi|bilo koji status|sve vrste|' +
      'svi tipovi|svi projekti|sve stavke|svi rezultati|prikaži sve|odaberi sve|označi sve|bez filtra|bez filtera|' +
      'сви|све|свако|било који|сви власници|сви корисници|сви статуси|сви типови|прикажи све|изабери све|' +
      'без филтера',
    search: 'traži|pretraži|pretraga|pretraživanje|тражи|претражи|претрага',
    advice: 'делите|препоруч|дају|delite|preporuč|daju',
    filter:
      'период|опсег датума|временски опсег|period|opseg datuma|vremenski opseg|filtar|filter|filtri|filteri|filtriraj|filtriranje|dodaj filtar|dodaj filter|филтер|филтери|филтрирај',
    'load-more':
      'učitaj još|učitaj više|prikaži još|prikaži više|pogledaj više|vidi više|više rezultata|još rezultata|' +
      'prikaži sve|pogledaj sve|vidi sve|učitaj sve|учитај још|учитај више|прикажи још|прикажи више|' +
      'види више|више резултата|прикажи све|види све|учитај све',
    'next-page':
      'sljedeća|sljedeće|dalje|sljedeća stranica|naprijed|posljednja stranica|zadnja stranica|sledeća|' +
      'sledeća stranica|sledeće|следећа|следеће|даље|следећа страница|последња страница',
    'previous-page':
      'prethodna|prethodno|natrag|nazad|prethodna stranica|prva stranica|претходна|претходно|назад|' +
      'претходна страница|прва страница',
    'per-page': 'po stranici|по страници',
    'of-total':
      'od|rezultat|rezultata|rezultati|stavka|stavki|stavke|zapis|zapisa|redak|redaka|redova|ukupno|prikazano|' +
      'pronađeno|još|од|резултат|резултата|ставки|ставке|записа|редова|укупно|приказано|пронађено|још',
    'no-results':
      'nema rezultata|nema pronađenih|nije pronađeno|nije pronađen|nisu pronađeni|nema podudaranja|ne odgovara|' +
      'ne odgovaraju|koji odgovaraju|rezultati pretrage|rezultati za|aktivni filtri|aktivni filteri|očisti filtre|' +
      'očisti filtere|poništi filtre|poništi filtere|ukloni filtre|obriši pretragu|нема резултата|није пронађено|' +
      'није пронађен|нису пронађени|не одговара|не одговарају|који одговарају|резултати претраге|активни филтери|' +
      'очисти филтере|поништи филтере|уклони филтере|' +
      'не стају|не стане|не могу стати|ne staju|ne stane|ne mogu stati|нема пронађених',
    refused:
      'nemate pristup|nema pristupa|pristup odbijen|pristup zabranjen|pristup ograničen|pristup je odbijen|' +
      'nemate dozvolu|nemate dopuštenje|nemate ovlasti|nemate prava|nemate ovlašćenje|nemate ovlaštenje|' +
      'nedovoljna prava|nije dopušteno|nije dozvoljeno|neovlašten|neovlašteno|zabranjeno|' +
      'obratite se administratoru|pitajte administratora|kontaktirajte administratora|zatražite pristup|' +
      'samo administratori|vidite samo|немате приступ|нема приступа|приступ одбијен|приступ забрањен|' +
      'приступ је одбијен|немате дозволу|немате овлашћење|немате права|није дозвољено|неовлашћен|забрањено|' +
      'обратите се администратору|питајте администратора|само администратори|видите само',
    failed:
      'pošlo po zlu|pošlo naopako|došlo je do greške|došlo je do pogreške|greška|pogreška|nije uspjelo|nije uspelo|' +
      'neuspješno|neuspešno|pokušajte ponovno|pokušajte ponovo|pokušaj ponovno|osvježite stranicu|' +
      'osvežite stranicu|ponovno učitajte|nema veze|nema internetske veze|nema interneta|veza je prekinuta|' +
      'izgubljena veza|izvan mreže ste|isteklo je vrijeme|vrijeme je isteklo|sesija je istekla|istekla sesija|' +
      'odjavljeni|prijavite se|nije dostupno|nije dostupna|nedostupno|nedostupna|ne postoji|' +
      'stranica nije pronađena|učitavanje|učitava se|pričekajte|sačekajte|нешто није у реду|дошло је до грешке|' +
      'грешка|није успело|неуспешно|покушајте поново|освежите страницу|нема везе|нема интернета|веза је прекинута|' +
      'истекло је време|сесија је истекла|пријавите се|није доступно|није доступна|недоступно|не постоји|' +
      'страница није пронађена|учитавање|сачекајте|' +
      'пошло наопако|пошло по злу|кренуло наопако|није успео|није успела',
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
    some:
      'неки|неке|одређени|само|искључиво|други кључеви|старији|архив|опозван|неактив|активн|истекл|онемогућен|' +
      'омогућен|избрисан|скривен|недавн|последњ|најнови|моји|сопствен|преостал|некоришћен|не сви|цео списак|neki|' +
      'neke|određeni|samo|isključivo|drugi ključevi|stariji|arhiv|opozvan|neaktiv|aktivn|istekl|onemogućen|' +
      'omogućen|izbrisan|skriven|nedavn|poslednj|najnovij|moji|preostal|ne svi|' +
      'се не приказ|не приказ|нису приказ|нису видљив|се не вид|нису укључ|нису обухваћ|нису навед|део кључ|' +
      'део токен|непотпун|није потпун|некомплетн|ограничен на|ограничена на|ограничено на|не видите|' +
      'нећете видети|нису сви|' +
      'se ne prikaz|ne prikaz|nisu prikaz|nisu vidljiv|se ne vid|nisu uključ|nisu obuhvać|nisu navede|deo ključ|' +
      'deo token|nepotpun|nije potpun|nekompletn|ograničen na|ograničena na|ograničeno na|sopstven|ne vidite|' +
      'nećete videti|nisu svi|' +
      'не појављ|других корисник|ne pojavljuj|drugih korisnik',
    limit: 'највише|najviše',
    elsewhere:
      'другом месту|премештен|скраћен|другој страници|drugom mestu|premešten|skraćen|drugoj stranici|других пројек|другог пројек|drugih projek|drugog projek',
    shown:
      'приказ|видљив|виде|навед|скривен|prikaz|vidljiv|vide|navede|skriven|нису укључ|нису обухваћ|списак|' +
      'листа|листи|видите|овај приказ|учитано|nisu uključ|nisu obuhvać|spisak|lista|listi|vidite|' +
      'ovaj prikaz|učitano|појављ|pojavljuj',
    'of-value':
      'једном|поново|копир|знак|вредност|сигурн|при прављењу|када направите|jednom|ponovo|kopir|znak|vrednost|' +
      'sigurn',
    doubt:
      'неуспе|грешк|проблем|учитав|покуша|скривен|филтр|поклап|сачека|неки|неке|neuspe|grešk|problem|učitav|pokuša|' +
      'skriven|filtr|poklap|sačeka|neki',
    page: 'страна|страниц|strana|stranic',
    rows: 'унос|резултат|редов|ставк|запис|unos|rezultat|redov|stavk|zapis',
    reset:
      'više ključeva|' +
      'очисти све|поништи|ресетуј|покушај поново|покушајте поново|понови|očisti sve|poništi|resetuj|' +
      'pokušaj ponovo|pokušajte ponovo|ponovi',
    rest:
      'још|других|осталих|и још|преосталих|скривених|додатних|више|još|drugih|ostalih|i još|preostalih|skrivenih|' +
      'dodatnih|više',
    matches: 'садржи|почиње са|sadrži|počinje sa',
  },
};
