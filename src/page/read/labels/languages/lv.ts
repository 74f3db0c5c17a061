import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'lv',
  endings: { s: 's|a|i|as|ts|ta' },
  labels: {
    created:
      'izveido{s}|izveidots|izveidota|izveidošana|izveides datums|izveides laiks|izveidošanas datums|izveidošanas laiks|izveide|radīts|radīta|ģenerēts|ģenerēta|ģenerēšanas datums|izsniegts|izsniegta|izsniegšanas datums|pievienots|pievienota|pievienošanas datums',
    rotated: 'rotēts|rotēta|rotācija|pēdējā rotācija|pārģenerēts|pārģenerēta|no jauna izveidots',
    expires:
      'beidzas|derīguma termiņš|derīgums|derīgs līdz|derīga līdz|derīguma beigas|derīguma beigu datums|derīguma termiņa beigas|termiņš beidzas|termiņš|beigu datums|beidzies|beigusies',
    'last-used':
      'pēdējā lietošana|pēdējā izmantošana|pēdējoreiz lietots|pēdējoreiz izmantots|pēdējo reizi izmantots|pēdējo reizi lietots|pēdējo reizi izmantota|pēdējo reizi lietota|izmantots|izmantota|lietots|lietota|lietojums|pēdējais lietojums|pēdējā aktivitāte|pēdējā piekļuve|pēdējais pieprasījums',
    changed:
      'atjaunots|atjaunota|atjaunināts|atjaunināta|atjaunināšana|pēdējoreiz atjaunināts|pēdējo reizi atjaunināts|pēdējais atjauninājums|atjaunināšanas datums|mainīts|mainīta|pēdējā maiņa|izmaiņu datums|pēdējās izmaiņas|labots|labota|rediģēts|rediģēta|pēdējoreiz mainīts|sinhronizēts',
    age: 'vecums|atslēgas vecums',
    name: 'nosaukums|vārds|virsraksts|etiķete|atslēgas nosaukums',
    id: 'identifikators|atslēgas id',
    author: 'izveidoja|izveidotājs|autors|īpašnieks|izsniedza|pievienoja|veidotājs|atjaunoja|mainīja',
    by: 'lietotājs',
    old: 'vecais|vecā|vecs|iepriekšējais|iepriekšējā',
    last: 'pēdējais|pēdējā|pēdējoreiz|pēdējo reizi|nesen|jaunākais',
    other:
      'konts|konti|lietotājs|lietotāji|lietotāja|dalībnieks|dalībnieki|profils|pieteikšanās|pieslēdzies|pieslēgšanās|reģistrēts|reģistrēta|reģistrācija|rēķins|rēķini|maksājums|maksājumi|raksts|raksti|ieraksts|publicēts|publicēta|notikums|notikumi|žurnāls|abonements|uzņēmums|organizācija|sesija|sesijas|klients|klienti|kontakts|pasūtījums|komentāri|sertifikāts|domēns|versija|uzaicināts|atsaukts|dzēsts|atspējots|komanda',
    key:
      'atslēga|atslēgas|atslēgu|api atslēga|pieejas atslēga|piekļuves atslēga|marķieris|marķieri|pilnvara|token|noslēpums|slepenā atslēga|lietotnes parole|lietojumprogrammas parole|lietojumprogrammu paroles|' +
      'atslēgām|atslēgās|marķierus',
    filler:
      'datums|laiks|diena|plkst|ir|bija|tika|šī|šis|jūsu|un|pirms|no|līdz|pieeja|pieejas|piekļuve|piekļuves|personīgā|personīgais|privātā|privātais|pakalpojums|pakalpojuma|izstrādātāja|lietotne|lietotnes',
    until: 'līdz|ne vēlāk kā|pirms',
    planned: 'tiks|ieplānots|ieplānota|plānots|gaida|neizdevās|neveiksmīgs|atcelts|atcelta|kļūda',
    condition: 'ja',
    holder: 'politika|pieeja|piekļuve|piekļuves|pakalpojums|pakalpojuma|lietotne|lietotnes',
    for: 'priekš',
    left: 'atlicis|drīz',
    heading:
      'informācija|detaļas|sīkāka informācija|pārskats|vispārīgi|vispārīga informācija|kopsavilkums|statuss|stāvoklis|iestatījumi|konfigurācija|autentifikācija',
    column: 'atļaujas|tiesības|darbības|tips|veids|loma',
    'free-text': 'apraksts|piezīme|piezīmes|komentārs|mērķis|iemesls|nolūks',
    none: 'nav|vēl nav|tukšs|neviens',
    never: 'nekad|vēl nekad',
    'never-used':
      'nekad nav lietots|nekad nav lietota|nekad nav izmantots|nekad nav izmantota|nav izmantots|nav izmantota|nav lietots|nav lietota|vēl nav izmantots|vēl nav izmantota|vēl nav lietots|neizmantots|neizmantota|nelietots',
    'never-expires':
      'nekad nebeidzas|nebeidzas|beztermiņa|bez termiņa|bez derīguma termiņa|derīgs bez termiņa|derīguma termiņš nebeidzas|neierobežots derīgums|termiņš nekad nebeidzas|nav derīguma termiņa',
    'other-secret': 'klienta noslēpums|klienta id|pieprasījuma id',
  },

  lists: {
    about: 'apmēram|aptuveni|vairāk nekā|vairāk par|vismaz|virs',
    stale:
      'var būt novecoj|iespējams novecoj|ir novecoj|nav aktuāli|nav aktuāls|nav jaunāk|jaunākas atslēgas|jaunāki ieraksti|jauna versija|jūsu atslēgu priekšskat|atslēgu priekšskat|izvilkums|parauga dati|ar kļūdām|ar brīdinājumiem|daļēji sinhroniz|līdz parād|lai parādītos|parādās vēlāk|aizkav|kavēj',
    content: 'dati|informācija|lapa',
    span: 'pagājuš|pēdēj|iepriekšēj|kopš|starp',
    who: 'kurš|kura',
    was: 'bija',
    not: 'nav|nebija|bez|neizmanto|nelieto|ne',
    'show-verb': 'rādīt|skatīt|apskatīt|lasīt',
    yours: 'jūsu|tavas',
    entire: 'saraksts|esošās|esošie|pašreizējās',
    account: 'konts|konta|plāns|versija|kontakts',
    aside: 'atsauksmes|sūtīt atsauksmes|ceļvedis|rokasgrāmata|rokasgrāmatu|ziņot par problēmu',
    state: 'statuss|stāvoklis',
    done: 'atjaunot|atjaunināt|nomainīt|rotēt|atsaukt|dzēst|noņemt|mainīt|rediģēt|aizstāt',
    events: 'izmaiņas|izmaiņu|vēsture|darbība|notikumi|žurnāls',
    rights: 'pilna piekļuve|tikai lasīšana|lasīšana un rakstīšana',
    unnamed: 'bez nosaukuma|bez vārda|nenosaukt|nav iestatīts|nav norādīts|pievienot nosaukumu|pievienojiet nosaukumu',
    states: 'apdraudēts|nopludināts|ierobežots|novecojis|bloķēts|apturēts',
    'other-keys': 'šifrēšan|parakstīšan|drošības atslēg|licenc',
    'no-name':
      'aktīvs|aktīva|neaktīvs|neaktīva|iespējots|atspējots|ieslēgts|izslēgts|atsaukts|atsaukta|beidzies|derīgs|' +
      'nederīgs|gaida|jā|nē|rediģēt|labot|skatīt|rādīt|atvērt|kopēt|dzēst|noņemt|pārdēvēt|atsaukt|atjaunot|' +
      'pārvaldīt|detaļas|sīkāka informācija|sīkāk|vairāk|darbības|nesen|pirms kāda laika|sen',
    all:
      'visi|visas|viss|ikviens|jebkurš|jebkura|visi īpašnieki|visi lietotāji|visi statusi|visi veidi|visi tipi|' +
      'rādīt visu|rādīt visus|atlasīt visu|bez filtra',
    search: 'meklēt|meklēšana',
    advice: 'kopīgo|nekopīgo|iesak|sniedz|vairs netiks|varat',
    filter: 'periods|datumu diapazons|laika periods|filtrs|filtri|filtrēt|pievienot filtru',
    'load-more':
      'ielādēt vairāk|rādīt vairāk|skatīt vairāk|vairāk rezultātu|rādīt visu|rādīt visus|skatīt visus|skatīt visu|' +
      'ielādēt visus',
    'next-page': 'nākamais|nākamā|tālāk|nākamā lapa|pēdējā lapa',
    'previous-page': 'iepriekšējais|iepriekšējā|atpakaļ|iepriekšējā lapa|pirmā lapa',
    'per-page': 'lapā',
    'of-total': 'no|rezultāts|rezultāti|rezultātu|ieraksti|ierakstu|vienumi|vienumu|rindas|kopā|rāda|atrasti|vēl',
    'no-results':
      'nav rezultātu|rezultātu nav|nav atrasts|nav atrasti|nav atrasta|neatbilst|atbilst|atbilstošu|' +
      'meklēšanas rezultāti|aktīvie filtri|notīrīt filtrus|noņemt filtrus|atiestatīt filtrus|' +
      'neietilpst|ietilpst šajā lapā',
    refused:
      'nav piekļuves|piekļuve liegta|piekļuve ierobežota|nav atļaujas|nav tiesību|nav atļauts|aizliegts|' +
      'neautorizēts|sazinieties ar|jautājiet administratoram|tikai administratori|jūs redzat tikai',
    failed:
      'kļūda|nogāja greizi|neizdevās|nevar ielādēt|nevarēja ielādēt|mēģiniet vēlreiz|mēģināt vēlreiz|' +
      'atsvaidziniet lapu|pārlādējiet|nav savienojuma|nav interneta|savienojums pārtrūka|noilgums|sesija beidzās|' +
      'sesija ir beigusies|piesakieties|nav pieejams|nav pieejama|nepieejams|neeksistē|lapa nav atrasta|ielāde|' +
      'lūdzu uzgaidiet',
    'no-keys-yet':
      'nav|vēl nav|pagaidām nav|jums nav|jums vēl nav|nav neviena|jums nav neviena|jums vēl nav neviena|' +
      'nav izveidots|vēl nav izveidots|nav izveidota neviena|jūs vēl neesat izveidojis nevienu',
    part:
      'aktīvi|aktīvie|aktīvās|aktīvs|neaktīvi|neaktīvie|beigušies|beigušās|atsauktie|arhivētie|arhīvs|dzēstie|mani|' +
      'manas|tikai mani|manas atslēgas|nesenie|izlase|melnraksti|gaida|personīgie|privātie|publiskie',
    sort: 'kārtot|kārtot pēc|secība',
    some:
      'daži|dažas|tikai|vienīgi|citas atslēgas|vecāk|arhīv|atsaukt|neaktīv|aktīv|beigus|beigušās|atspējot|iespējot|' +
      'dzēst|paslēpt|nesen|pēdēj|jaunāk|manas atslēgas|pārēj|neizmantot|ne visas|pilns saraksts|' +
      'netiek rād|netiek parād|nav redzam|nav iekļaut|netiek iekļaut|nav uzskait|daļa atslēg|daļu atslēg|daļa no|' +
      'nepiln|nav pilnīg|ierobežot|neredz|ne visus|ne visi|' +
      'neparād|citu lietotāj',
    limit: 'ne vairāk',
    elsewhere: 'citur|pārvietot|saīsināt|citā lapā|citu projekt|cita projekt',
    shown:
      'rāda|rādī|redz|uzskaitīt|parād|paslēpt|slēp|nav iekļaut|netiek iekļaut|sarakst|neredz|šis skats|' +
      'ielādēts|neparād',
    'of-value': 'vienreiz|vienu reizi|vēlreiz|kopē|rakstzīm|vērtīb|droš|izveides laikā|izveidojot',
    doubt: 'neizdev|kļūd|problēm|ielād|mēģin|paslēpt|filtr|atbils|uzgaid|bezsaist|daži|dažas',
    page: 'lapa|lapā',
    rows: 'ierakst|rezultāt|rindas|rindu|vienum',
    rest: 'vēl|citi|citas|un vēl|atlikušās|paslēptas|papildu',
    reset: 'notīrīt visu|notīrīt|atiestatīt|mēģināt vēlreiz|mēģiniet vēlreiz',
    matches: 'satur|sākas ar',
    whose: 'izstrādātāj',
  },
};
