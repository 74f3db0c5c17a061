import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'ca',
  endings: { t: 't|da|ts|des' },
  labels: {
    created:
      "crea{t}|creació|data de creació|hora de creació|es va crear|s'ha creat|creat a|genera{t}|generació|data de generació|emès|emesa|data d'emissió|afegi{t}|afegit|data d'addició",
    rotated: 'rota{t}|rotació|última rotació|darrera rotació|regenera{t}',
    expires:
      "caduca|caduca a les|caducarà|caducitat|data de caducitat|caduca{t}|expira|expirarà|expiració|data d'expiració|expira{t}|venç|venciment|data de venciment|vàlid fins a|vàlida fins a|vàlid fins|vàlida fins|validesa|vigència",
    'last-used':
      "últim ús|darrer ús|ús|usa{t}|utilitza{t}|emprat|emprada|última utilització|darrera utilització|data d'últim ús|usa{t} per última vegada|utilitza{t} per última vegada|usa{t} per darrera vegada|utilitza{t} per darrera vegada|última activitat|darrera activitat|últim accés|darrer accés|darrer accés a les|última crida|darrera petició|fet servir",
    changed:
      "actualitza{t}|actualització|última actualització|darrera actualització|data d'actualització|modifica{t}|modificació|última modificació|darrera modificació|data de modificació|canvia{t}|últim canvi|darrer canvi|edita{t}|última edició|sincronitza{t}",
    age: 'antiguitat|edat|antiguitat de la clau',
    name: 'nom|noms|títol|etiqueta|nom de la clau',
    id: 'identificador|id de la clau',
    author:
      "crea{t} per|crea{t} per l'usuari|genera{t} per|afegi{t} per|emès per|utilitza{t} per|modifica{t} per|actualitza{t} per|creador|creadora|autor|autora|propietari|propietària",
    by: 'per|pel',
    old: 'antic|antiga|anterior|vell|vella|previ',
    last: 'últim|última|darrer|darrera|per última vegada|per darrera vegada|recentment|més recent',
    other:
      'compte|comptes|usuari|usuaris|usuària|membre|membres|perfil|inici de sessió|connexió|sessió|sessions|registra{t}|registre|factura|factures|facturació|pagament|pagaments|article|articles|entrada|publica{t}|publicació|esdeveniment|esdeveniments|subscripció|empresa|client|clients|contacte|contactes|comanda|comentaris|certificat|domini|versió|convida{t}|revoca{t}|elimina{t}|desactiva{t}|equip',
    key: "clau|claus|clau d'accés|token|tokens|testimoni|testimonis|secret|secrets|credencial|credencials|contrasenya d'aplicació|contrasenyes d'aplicació",
    filler:
      "data|hora|dia|temps|el|la|els|les|l|un|una|del|de|d|a|al|en|es|va|va ser|ha estat|s'ha|és|i|per a|fa|aquesta|aquest|seva|teva|accés|personal|privat|privada|servei|desenvolupador|aplicació|api",
    until: 'fins|fins a|fins al|com a molt tard|abans de|abans del',
    planned:
      'serà|seran|programat|programada|planificat|planificada|previst|prevista|pendent|fallit|fallida|ha fallat|cancel·lat|cancel·lada|error',
    condition: 'si',
    holder: 'política|accés|servei|aplicació',
    for: 'per a|per',
    left: 'restants|restant|aviat',
    heading:
      'detalls|detall|informació|resum|general|visió general|estat|dates|configuració|ajustos|autenticació|autorització',
    column: 'permisos|abast|abasts|accions|tipus|rol|rols',
    'free-text': 'descripció|descripcions|nota|notes|comentari|comentaris|observacions|propòsit|motiu|finalitat',
    none: 'cap|no hi ha|sense|buit|res',
    never: 'mai',
    'never-used':
      "mai usa{t}|mai utilitza{t}|no s'ha utilitzat mai|no s'ha usat mai|mai no s'ha utilitzat|no s'ha utilitzat|encara no utilitza{t}|encara no s'ha utilitzat|no utilitza{t}|sense ús|sense utilitzar|no usat|no s'ha fet servir mai",
    'never-expires':
      'no caduca mai|no caduca|mai caduca|mai no caduca|no expira mai|no expira|mai no expira|no venç|no venç mai|sense caducitat|sense data de caducitat|sense venciment|sense expiració|validesa il·limitada',
    'other-secret': 'secret del client|secret de client|id de client|identificador de client',
  },

  lists: {
    about: 'uns|unes|aproximadament|més de|almenys|com a mínim|gairebé',
    stale:
      'poden estar desactualitza|pot estar desactualitza|podria estar desactualitza|estan desactualitza|està desactualitza|no estan al dia|no està al dia|claus més noves|entrades més noves|nova versió|versió nova|previsualització de les vostres|vista prèvia de les|extracte|dades de mostra|amb errors|amb advertiments|parcialment sincronitz|sincronitzat parcialment|a aparèixer|en aparèixer|amb retard',
    content: 'dades|informació|pàgina|vista',
    span: 'passat|passades|anteriors|des de|des del|entre',
    who: 'que|qui',
    was: 'era|fou',
    not: 'no|sense|sens|inactiv',
    'show-verb': 'mostra|veure|visualitza|llegeix|llegiu|llegir',
    yours: 'les teves|les vostres|les seves|teves|vostres',
    entire: 'llista|existents|actuals|resum',
    account: 'compte|pla|versió|contacte',
    aside: 'comentaris|envia comentaris|la guia|guia|informa d un problema',
    state: 'estat',
    done: 'renovad|renovat|regenerad|regenerat|rotad|rotat|revocad|revocat|eliminad|eliminat|actualitzad|actualitzat|modificad|modificat|canviad|canviat',
    events: 'què ha passat|historial|activitat|esdeveniments|registre' + '|canvis|modificacions|ha passat|cronologia',
    rights: 'accés complet|només lectura|lectura i escriptura',
    unnamed: 'sense títol|sense nom|no definit|sense definir|no especificat|afegeix un nom|afegiu un nom|afegir nom',
    states:
      'compromès|compromesa|filtrada|exposada|limitat|limitada|obsolet|obsoleta|blocat|blocada|bloquejat|bloquejada|en pausa',
    'other-keys': 'xifratge|xifrat|signatura|claus de seguretat|llicènci',
    'no-name':
      'actiu|activa|inactiu|inactiva|activat|desactivat|habilitat|deshabilitat|revocat|caducat|vençut|vàlid|' +
      'no vàlid|pendent|sí|no|edita|editar|mostra|veure|visualitza|obre|copia|copiar|suprimeix|elimina|' +
      'reanomena|canvia el nom|revoca|rota|renova|gestiona|detalls|més|accions|recentment|fa poc|fa una estona|' +
      'fa temps|fa molt de temps',
    general:
      'claus|tokens|si|quan|cal|hauria|haurien|ha de|han de|pot|poden|recomanem|recomana|recomanat|clau que|' +
      'una clau',
    all:
      'tots|totes|tot|qualsevol|tothom|tots els propietaris|tots els usuaris|tots els estats|tots els tipus|' +
      'mostra-ho tot|selecciona-ho tot|sense filtre',
    search: 'cerca|cercar|busca',
    advice: 'compart',
    filter: 'període|interval de dates|interval de temps|filtre|filtres|filtra|filtrar|afegeix un filtre',
    'load-more':
      'carrega més|mostra més|veure més|més resultats|més claus|mostra-ho tot|mostra tots|veure tot|veure tots|' +
      'carrega n més|mostra n més|veure n més',
    'next-page': 'següent|pàgina següent|endavant|última pàgina',
    'previous-page': 'anterior|pàgina anterior|primera pàgina',
    'per-page': 'per pàgina',
    'of-total': 'de|resultat|resultats|element|elements|entrades|registres|files|total|mostrant|trobats|més',
    'no-results':
      "cap resultat|sense resultats|no hi ha resultats|cap coincidència|no s'ha trobat|no s'han trobat|" +
      'no coincideix|coincideixin|coincideixen|resultats de la cerca|resultats per a|filtres actius|' +
      'esborra els filtres|neteja els filtres|restableix els filtres|no caben|no hi caben|' +
      'caben en aquesta pàgina|no hi cap|coincideix amb el filtre',
    refused:
      'no tens accés|no teniu accés|sense accés|accés denegat|accés restringit|no tens permís|' +
      'no teniu permís|no tens permisos|no teniu permisos|sense permís|permisos insuficients|no permès|' +
      "no està permès|no autoritzat|prohibit|contacta amb|contacteu amb|demana a l'administrador|" +
      'només els administradors|només veus|contacte amb l administrador|contacte amb un administrador|' +
      'contacte amb el vostre administrador',
    failed:
      "ha anat malament|error en|error de|un error|no s'ha pogut|no s'han pogut|ha fallat|torna-ho a provar|" +
      'torneu-ho a provar|torna a carregar|actualitza la pàgina|sense connexió|no hi ha connexió|' +
      "s'ha perdut la connexió|temps d'espera|sessió ha caducat|sessió caducada|inicia la sessió|inicieu la sessió|" +
      'no disponible|no està disponible|no existeix|pàgina no trobada|carregant|espereu',
    'no-keys-yet':
      'no hi ha|encara no hi ha|no hi ha cap|encara no hi ha cap|cap|no tens|encara no tens|no tens cap|' +
      'encara no tens cap|no teniu|encara no teniu|no teniu cap|encara no teniu cap|no has creat cap|' +
      "encara no has creat cap|encara no heu creat cap|no s'ha creat cap",
    part:
      'actius|actives|inactius|inactives|caducats|caducades|revocats|revocades|arxivats|arxivades|suprimits|' +
      'eliminats|meus|meves|només meves|les meves claus|recents|preferits|esborranys|pendents|personals|privats|' +
      'públics',
    sort: 'ordena|ordena per|ordre',
    some:
      'algunes|alguns|certes|només|sols|altres claus|antigues|arxiu|revoca|inactiv|actives|actius|caducad|' +
      'desactivad|habilitad|eliminad|ocult|recents|últim|meves|pròpies|restants|no totes|llista completa|' +
      'no es mostr|no s hi mostr|no es visualitz|no es llist|no apareix|no són visibles|no s hi inclo|no s inclo|' +
      'no hi són inclos|no estan inclos|part de|incomplet|es limita a|limitada a|limitat a|limitades a|no vegeu|' +
      'no veieu|no vegis|no veus|no veureu|no tots|amagad|amagat|' +
      'no figur|no consten',
    limit: 'com a màxim',
    elsewhere: 'un altre lloc|mogut|tallat|altra pàgina|altres projecte|un altre projecte',
    shown:
      'mostr|visible|llista|apare|ocult|veu|' +
      'no s hi inclo|no s inclo|no estan inclos|no hi són inclos|vegeu|veieu|vegis|veus|amag|aquesta vista|' +
      'carregat|carregad|' +
      'veure|figur|consten',
    'of-value': 'una vegada|un cop|de nou|una altra vegada|copi|caràcter|valor|segur|en crear|quan creeu',
    doubt: 'error|problema|falla|carrega|prova|ocult|filtr|coincid|esper|sense connexió|algunes',
    page: 'pàgina',
    rows: 'entrad|resultat|files|element|registres',
    rest: 'més|altres|i altres|restants|amagades|ocultes|addicionals',
    reset: 'esborra ho tot|restableix|reinicia|torna ho a provar|torna a provar|reintenta',
    matches: 'conté|comença per|coincid',
    whose: 'desenvolupador',
  },
};
