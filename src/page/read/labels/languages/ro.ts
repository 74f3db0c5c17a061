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
    key: 'cheie|chei|cheia|cheile|cheii|token|tokenul|tokenuri|token-uri|jeton|secret|secretul|parolă de aplicație|parole de aplicație|parola aplicației|credențiale|date de autentificare',
    filler:
      'data|dată|ora|oră|ziua|timp|la|de|al|a|ale|în|pe|din|pentru|cu|și|este|e|sunt|a fost|au fost|această|acest|ta|acces|accesului|personal|personală|privat|privată|serviciu|dezvoltator|aplicație|aplicația',
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

  lists: {},
};
