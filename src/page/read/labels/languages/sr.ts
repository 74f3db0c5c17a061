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
    key: 'кључ|кључеви|кључа|кључева|приступни кључ|токен|токени|токена|тајна|тајни кључ|лозинка апликације|лозинке апликација|ključ|ključevi|ključa|ključeva|pristupni ključ|token|tokeni|tokena|tajna|tajni ključ|lozinka aplikacije|lozinke aplikacija',
    filler:
      'датум|време|дан|дана|сат|у|на|за|од|до|и|је|су|био|била|било|овај|ова|ваш|пре|приступ|приступа|приступни|лични|приватни|услуга|сервис|апликација|апликације|datum|vreme|dan|dana|sat|u|na|za|od|do|i|je|su|bio|bila|bilo|ovaj|ova|vaš|pre|pristup|pristupa|pristupni|lični|privatni|usluga|servis|aplikacija|aplikacije',
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

  lists: {},
};
