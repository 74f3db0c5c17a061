import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'ca',
  labels: {},

  lists: {
    all:
      'tots|totes|tot|qualsevol|tothom|tots els propietaris|tots els usuaris|tots els estats|tots els tipus|' +
      'mostra-ho tot|selecciona-ho tot|sense filtre',
    search: 'cerca|cercar|busca',
    filter: 'filtre|filtres|filtra|filtrar|afegeix un filtre',
    'load-more':
      'carrega més|mostra més|veure més|més resultats|més claus|mostra-ho tot|mostra tots|veure tot|veure tots',
    'next-page': 'següent|pàgina següent|endavant|última pàgina',
    'previous-page': 'anterior|pàgina anterior|primera pàgina',
    'per-page': 'per pàgina|files per pàgina',
    'of-total': 'de|resultat|resultats|element|elements|entrades|registres|files|total|en total|mostrant|trobats|més',
    'no-results':
      "cap resultat|sense resultats|no hi ha resultats|cap coincidència|no s'ha trobat|no s'han trobat|" +
      'no coincideix|no coincideixen|coincideixin|coincideixen|resultats de la cerca|resultats per a|' +
      'filtres actius|esborra els filtres|neteja els filtres|restableix els filtres',
    refused:
      'no tens accés|no teniu accés|sense accés|accés denegat|accés restringit|no tens permís|no teniu permís|' +
      'no tens permisos|no teniu permisos|sense permís|permisos insuficients|no permès|no està permès|' +
      "no autoritzat|prohibit|contacta amb|contacteu amb|demana a l'administrador|només els administradors|" +
      'no pots veure|no podeu veure|només veus',
    failed:
      "alguna cosa ha anat malament|ha anat malament|s'ha produït un error|hi ha hagut un error|error en|error de|" +
      "un error|no s'ha pogut|no s'han pogut|no és possible|ha fallat|torna-ho a provar|torneu-ho a provar|" +
      "torna a carregar|actualitza la pàgina|sense connexió|no hi ha connexió|s'ha perdut la connexió|" +
      "temps d'espera|sessió ha caducat|sessió caducada|inicia la sessió|inicieu la sessió|no disponible|" +
      "no està disponible|no existeix|pàgina no trobada|carregant|s'està carregant|espereu",
    'no-keys-yet':
      'no hi ha|encara no hi ha|no hi ha cap|encara no hi ha cap|cap|no tens|encara no tens|no tens cap|' +
      'encara no tens cap|no teniu|encara no teniu|no teniu cap|encara no teniu cap|no has creat cap|' +
      "encara no has creat cap|encara no heu creat cap|no s'ha creat cap",
    part:
      'actius|actives|inactius|inactives|caducats|caducades|revocats|revocades|arxivats|arxivades|suprimits|' +
      'eliminats|meus|meves|només meves|les meves claus|recents|preferits|esborranys|pendents|personals|privats|' +
      'públics',
    sort: 'ordena|ordena per|ordre',
  },
};
