import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'ro',
  labels: {},

  lists: {
    all:
      'toate|toți|tot|oricine|orice|oricare|toți proprietarii|toți utilizatorii|toți membrii|toate stările|' +
      'orice stare|toate tipurile|orice tip|oricând|toate datele|toate proiectele|toate elementele|' +
      'toate rezultatele|afișează tot|afișează toate|selectează tot|selectează toate|fără filtru|niciun filtru',
    search: 'căutare|caută|căutați|găsește',
    filter: 'filtru|filtre|filtrează|filtrare|adaugă filtru|toate filtrele',
    'load-more':
      'încarcă mai multe|încărcați mai multe|afișează mai multe|afișați mai multe|vezi mai multe|' +
      'mai multe rezultate|mai multe chei|afișează tot|afișează toate|vezi tot|vezi toate|încarcă toate',
    'next-page': 'următor|următoarea|următorul|înainte|pagina următoare|ultima pagină',
    'previous-page': 'anterior|anterioara|precedent|înapoi|pagina anterioară|prima pagină',
    'per-page': 'pe pagină|rânduri pe pagină|elemente pe pagină|rezultate pe pagină',
    'of-total':
      'din|rezultat|rezultate|element|elemente|înregistrare|înregistrări|rând|rânduri|total|în total|găsite|' +
      'se afișează|încă',
    'no-results':
      'niciun rezultat|nu există rezultate|fără rezultate|nicio potrivire|nu s-a găsit|nu s-au găsit|' +
      'nu a fost găsit|nu au fost găsite|găsită|găsite|nu corespunde|nu corespund|corespunde|corespund|' +
      'care corespund|căutarea dvs|căutarea ta|rezultatele căutării|rezultate pentru|filtrat după|filtre aplicate|' +
      'filtre active|șterge filtrul|șterge filtrele|resetează filtrele|elimină filtrele|șterge căutarea',
    refused:
      'nu aveți acces|nu ai acces|fără acces|acces refuzat|acces interzis|acces restricționat|acces limitat|' +
      'solicită acces|solicitați acces|nu aveți permisiunea|nu ai permisiunea|nu aveți permisiuni|nu ai permisiuni|' +
      'nu aveți dreptul|permisiuni insuficiente|permisiune necesară|nu este permis|nu sunteți autorizat|' +
      'neautorizat|interzis|contactați administratorul|contactează administratorul|întrebați administratorul|' +
      'cereți administratorului|doar administratorii|numai administratorii|nu puteți vedea|nu poți vedea|' +
      'vedeți doar|doar ale tale',
    failed:
      'ceva nu a mers|a apărut o eroare|s-a produs o eroare|eroare|a apărut o problemă|nu s-a putut|nu s-au putut|' +
      'nu se poate|nu se pot|nu am putut|încărcarea a eșuat|a eșuat|încercați din nou|încearcă din nou|reîncercați|' +
      'reîncarcă pagina|reîncărcați pagina|actualizați pagina|fără conexiune|nu există conexiune|fără internet|' +
      'conexiune pierdută|conexiunea s-a|verificați conexiunea|sunteți offline|ești offline|timpul a expirat|' +
      'timp expirat|sesiune expirată|sesiunea a expirat|deconectat|conectați-vă|autentificați-vă|indisponibil|' +
      'indisponibilă|nu este disponibil|nu este disponibilă|nu există pagina|pagina nu a fost|prea multe cereri|' +
      'se încarcă|încărcare|așteptați',
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
      'recente|favorite|ciorne|în așteptare|valide|personale|partajate|private|publice|test',
    sort: 'sortare|sortează|sortează după|sortați după|ordine|ordonează',
  },
};
