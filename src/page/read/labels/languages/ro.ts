import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'ro',
  endings: { t: 't|tă|ți|te' },
  labels: {
    created:
      'crea{t}|creare|creării|data creării|a fost crea{t}|genera{t}|generare|data generării|emis|emisă|data emiterii|adăuga{t}|data adăugării',
    rotated: 'roti{t}|rotație|rotire|ultima rotație|ultima rotire|regenera{t}',
    expires:
      'expiră|expirare|expirării|data expirării|data de expirare|expira{t}|va expira|valabil până la|valabilă până la|valid până la|valabilitate|valabilitatea|termen de valabilitate',
    'last-used':
      'utilizare|ultima utilizare|ultima folosire|utiliza{t}|folosi{t}|data ultimei utilizări|ultima activitate|ultimul acces|accesa{t}|ultima accesare|ultimul apel|ultima solicitare',
    changed:
      'modifica{t}|modificare|ultima modificare|data modificării|actualiza{t}|actualizare|ultima actualizare|data actualizării|edita{t}|ultima editare|schimba{t}|ultima schimbare|sincroniza{t}',
    age: 'vechime|vârstă|vechimea cheii',
    name: 'nume|numele|denumire|titlu|etichetă|numele cheii',
    id: 'identificator|id cheie|id token',
    author:
      'crea{t} de|genera{t} de|adăuga{t} de|emis de|folosi{t} de|utiliza{t} de|modifica{t} de|actualiza{t} de|creator|autor|autorul|proprietar|deținător|crea{t} de utilizator',
    by: 'de către',
    old: 'vechi|veche|vechiul|anterior|anterioară|precedent|precedentă',
    last: 'ultima|ultimul|ultima dată|ultima oară|recent|cel mai recent',
    other:
      'cont|contul|conturi|utilizator|utilizatori|utilizatorul|membru|membri|profil|autentificare|conectare|conectat|înregistrat|factură|facturi|facturare|plată|plăți|articol|articole|publica{t}|eveniment|evenimente|jurnal|abonament|companie|firmă|sesiune|sesiuni|client|clienți|contact|comandă|comentarii|certificat|domeniu|versiune|invitat|revoca{t}|șters|dezactiva{t}',
    key:
      'cheie|chei|cheia|cheile|cheii|token|tokenul|tokenuri|token-uri|jeton|secret|secretul|parolă de aplicație|parole de aplicație|parola aplicației|credențiale|date de autentificare|' +
      'cheilor',
    filler:
      'data|dată|ora|oră|ziua|timp|la|de|al|a|ale|în|pe|din|pentru|cu|și|este|e|sunt|a fost|au fost|această|acest|ta|acces|accesului|personal|personală|privat|privată|serviciu|dezvoltator|aplicație|aplicația',
    until: 'până|până la|până în|cel târziu|înainte de',
    planned: 'va fi|vor fi|programat|programată|planificat|planificată|în așteptare|eșuat|eșuată|anulat|anulată|eroare',
    condition: 'dacă',
    holder: 'politică|politica|acces|accesului|serviciu|aplicație|aplicația',
    for: 'pentru',
    left: 'rămase|rămas|curând',
    heading:
      'detalii|informații|prezentare generală|general|generale|rezumat|stare|setări|configurare|configurație|autentificare|autorizare',
    column: 'permisiuni|domenii|acțiuni|tip|rol|roluri',
    'free-text': 'descriere|descrieri|notă|note|observații|comentariu|comentarii|scop|motiv',
    none: 'niciun|nicio|nici un|nici o|încă nu|gol|nimic',
    never: 'niciodată',
    'never-used':
      'niciodată folosi{t}|niciodată utiliza{t}|nu a fost folosi{t} niciodată|nu a fost utiliza{t} niciodată|nu a fost niciodată folosi{t}|nu a fost niciodată utiliza{t}|nefolosi{t}|neutiliza{t}|încă nefolosi{t}|nu a fost încă folosi{t}|nu a fost încă utiliza{t}',
    'never-expires':
      'nu expiră niciodată|nu expiră|niciodată nu expiră|fără expirare|fără dată de expirare|nicio dată de expirare|fără termen|valabilitate nelimitată|nelimita{t}|expiră niciodată',
    'other-secret': 'secret client|secretul clientului|id client|id solicitare',
  },

  lists: {
    about: 'circa|aproximativ|aprox|vreo|aproape|peste|mai mult de|mai multe de|cel puțin',
    stale:
      'pot fi învechit|poate fi învechit|sunt învechit|este învechit|nu sunt actualiz|nu este actualiz|chei mai noi|intrări mai noi|versiune nouă|o nouă versiune|previzualizare a cheilor|previzualizarea cheilor|extras|date de exemplu|cu erori|cu avertismente|parțial sincroniz|sincronizat parțial|să apară|pentru a apărea|până apar|cu întârziere|întârzi',
    content: 'date|datele|informații|pagina',
    span: 'trecut|ultimele|anterioare|între|începând',
    who: 'care',
    was: 'era|a fost',
    not: 'nu|n|fără|nefolosi|neutiliza|nici',
    here: 'acest|aceast|aici',
    place: 'fila|filă|pagina|secțiune|consol|panou',
    switch: 'comut|treceți|actualiza|reîncărc|reîmprospăt|activați',
    seen: 'ce puteți vedea|ce poți vedea|ce vedeți|ceea ce vezi|vizualizați|vizualizezi|vedeți cheile',
    'show-verb': 'afișează|afișați|vezi|vizualizează|vizualizați|arată|citește|citiți',
    yours: 'tale|dvs|voastre',
    entire: 'lista|existente|actuale|curente',
    account: 'cont|contul|contului|plan|versiune|contact|abonament',
    aside: 'părerea ta|trimite feedback|feedback|ghid|ghidul|raportează o problemă|raportați o problemă',
    state: 'stare',
    done: 'reînnoit|reemis|înlocuit|rotit|rotat|revocat|restaurat|șters|eliminat|resetat|actualizat|modificat|schimbat|editat|redenumit|regenerat',
    events:
      'ce s a întâmplat|istoric|activitate|evenimente|jurnal|audit' +
      '|modificări|modificărilor|schimbări|s a întâmplat|cronologie',
    rights: 'acces complet|doar citire|citire și scriere',
    unnamed:
      'fără titlu|fără nume|fără denumire|nedenumit|nesetat|nespecificat|adaugă un nume|adăugați un nume|adaugă nume',
    states:
      'compromis|compromisă|divulgat|divulgată|expus|limitat|limitată|învechit|învechită|blocat|blocată|suspendat',
    'other-keys': 'criptare|semnare|semnătur|chei de securitate|licență',
    'no-name':
      'activ|activă|inactiv|inactivă|activat|dezactivat|revocat|revocată|expirat|expirată|valid|validă|nevalid|' +
      'invalid|în așteptare|da|nu|editare|editează|editați|vizualizare|vezi|afișare|afișează|deschide|' +
      'deschideți|copiere|copiază|copiați|șterge|ștergere|ștergeți|elimină|eliminați|redenumire|redenumește|' +
      'redenumiți|revocare|revocă|revocați|reînnoire|reînnoiește|gestionare|gestionează|gestionați|detalii|' +
      'mai mult|mai multe|acțiuni|recent|de curând|acum ceva timp|cu ceva timp în urmă|acum mult timp|' +
      'cu mult timp în urmă',
    general:
      'cheile|chei|tokenuri|tokenurile|parole|dacă|când|trebuie|ar trebui|poate|pot|recomandăm|recomandat|care|vor',
    all:
      'toate|toți|tot|oricine|orice|oricare|toți proprietarii|toți utilizatorii|toți membrii|toate stările|' +
      'orice stare|toate tipurile|orice tip|oricând|toate datele|toate proiectele|toate elementele|' +
      'toate rezultatele|afișează tot|afișează toate|selectează tot|selectează toate|fără filtru|niciun filtru',
    search: 'căutare|caută|căutați|găsește',
    advice: 'partaja|recomand',
    filter:
      'perioadă|perioada|interval de date|interval de timp|filtru|filtre|filtrează|filtrare|adaugă filtru|toate filtrele',
    'load-more':
      'încarcă mai multe|încărcați mai multe|afișează mai multe|afișați mai multe|vezi mai multe|' +
      'mai multe rezultate|afișează tot|afișează toate|vezi tot|vezi toate|încarcă toate',
    'next-page': 'următor|următoarea|următorul|înainte|pagina următoare|ultima pagină',
    'previous-page': 'anterior|anterioara|precedent|înapoi|pagina anterioară|prima pagină',
    'per-page': 'pe pagină',
    'of-total':
      'din|rezultat|rezultate|element|elemente|înregistrare|înregistrări|rând|rânduri|total|găsite|se afișează|încă',
    'no-results':
      'niciun rezultat|nu există rezultate|fără rezultate|nicio potrivire|nu s-a găsit|nu s-au găsit|' +
      'nu a fost găsit|găsită|găsite|corespunde|corespund|căutarea dvs|căutarea ta|rezultatele căutării|' +
      'rezultate pentru|filtrat după|filtre aplicate|filtre active|șterge filtrul|șterge filtrele|' +
      'resetează filtrele|elimină filtrele|șterge căutarea|' +
      'încap pe această pagină|nu încap|nu încape',
    refused:
      'nu aveți acces|nu ai acces|fără acces|acces refuzat|acces restricționat|acces limitat|solicită acces|' +
      'solicitați acces|nu aveți permisiunea|nu ai permisiunea|nu aveți permisiuni|nu ai permisiuni|' +
      'nu aveți dreptul|permisiuni insuficiente|permisiune necesară|nu este permis|nu sunteți autorizat|' +
      'neautorizat|interzis|contactați administratorul|contactează administratorul|întrebați administratorul|' +
      'cereți administratorului|doar administratorii|numai administratorii|vedeți doar|doar ale tale',
    failed:
      'date de ieri|datele de ieri|ceva nu a mers|eroare|a apărut o problemă|nu s-a putut|nu s-au putut|nu am putut|a eșuat|' +
      'încercați din nou|încearcă din nou|reîncercați|reîncarcă pagina|reîncărcați pagina|' +
      'actualizați pagina|fără conexiune|nu există conexiune|fără internet|conexiune pierdută|' +
      'conexiunea s-a|verificați conexiunea|sunteți offline|ești offline|timpul a expirat|timp expirat|' +
      'sesiune expirată|sesiunea a expirat|deconectat|conectați-vă|autentificați-vă|indisponibil|' +
      'indisponibilă|nu este disponibil|nu este disponibilă|nu există pagina|pagina nu a fost|' +
      'prea multe cereri|se încarcă|încărcare|așteptați|nu au putut fi|nu a putut fi',
    'no-keys-yet':
      'nicio|niciun|încă nicio|încă niciun|nicio încă|niciun încă|nu există|nu există încă|încă nu există|' +
      'nu există nicio|nu există niciun|nu aveți|nu ai|nu aveți încă|nu ai încă|încă nu aveți|încă nu ai|' +
      'nu aveți nicio|nu aveți niciun|nu ai nicio|nu ai niciun|nu aveți încă nicio|nu aveți încă niciun|' +
      'nu ai încă nicio|nu ai încă niciun|nu ați creat nicio|nu ați creat încă nicio|nu ați creat încă niciun|' +
      'nu ai creat încă nicio|nu ai creat încă niciun|nu a fost creată nicio|nu a fost creat niciun|nicio creată|' +
      'niciun creat|acest cont nu are|acest cont nu are nicio|acest cont nu are niciun',
    part:
      'activ|active|activă|inactiv|inactive|activate|dezactivate|expirate|expirat|revocate|revocat|arhivate|arhivă|' +
      'șterse|mele|doar ale mele|ale mele|cheile mele|create de mine|partajate cu mine|expiră curând|neutilizate|' +
      'recente|favorite|ciorne|în așteptare|valide|personale|personală|partajate|private|publice|test',
    sort: 'cele mai noi|sortare|sortează|sortează după|sortați după|ordine|ordonează',
    some:
      'unele|anumite|câteva|doar|numai|alte chei|mai vechi|arhiv|revoca|inactiv|active|expirat|dezactiv|' +
      'activate|șterse|ascuns|recente|ultimele|cele mai noi|mele|proprii|rămase|neutiliz|nu toate|' +
      'lista completă|nu sunt afiș|nu se afiș|nu sunt vizib|nu apar|nu sunt inclus|nu sunt list|o parte din|' +
      'incomplet|nu este complet|limitată la|limitat la|limitate la|nu vedeți|nu vezi|nu toți|nu figur|' +
      'altor utilizator',
    limit: 'zile|ore|minute|săptămâni|luni|cel mult',
    elsewhere: 'altă parte|mutate|tăiat|altă pagină|altor proiect|altui proiect',
    shown:
      'afiș|arăta|vizibil|apar|ascuns|ascund|nu sunt inclus|listă|lista|vedeți|vezi|această vizualiz|' +
      'încărcat|vedea',
    'of-value': 'o singură dată|o dată|din nou|copi|caracter|valoare|sigur|la creare|când creați',
    doubt: 'eșuat|eroare|problem|încarc|încărc|încerc|ascuns|filtr|potriv|așteptați|offline|unele|câteva',
    rows: 'intrări|rezultate|rânduri|elemente|înregistrări',
    reset: 'mai multe chei|' + 'șterge tot|șterge toate|resetează|resetare|reîncearcă|încearcă din nou|reîncercați',
    rest: 'încă|altele|alte|și altele|rămase|ascunse|suplimentare|mai multe',
    matches: 'conține|începe cu|se termină cu|potriv',
    whose: 'serviciu|dezvoltator',
    period: 'anul acesta|luna aceasta|azi|ieri|din',
  },
};
