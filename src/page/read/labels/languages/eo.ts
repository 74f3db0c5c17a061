import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'eo',
  labels: {
    created: 'kreita|kreitaj|kreiita|kreado|dato de kreado|kreodato|generita|eldonita ŝlosilo|aldonita|dato de aldono',
    rotated: 'rotaciita|rotacio|lasta rotacio|regenerita',
    expires: 'eksvalidiĝas|eksvalidiĝos|eksvalidiĝo|dato de eksvalidiĝo|valida ĝis|limdato|finiĝas',
    'last-used': 'laste uzita|lasta uzo|uzita|lasta aktiveco|lasta aliro',
    changed: 'ĝisdatigita|laste ĝisdatigita|ŝanĝita|laste ŝanĝita|lasta ŝanĝo|modifita|laste modifita|redaktita',
    age: 'aĝo|aĝo de la ŝlosilo',
    name: 'nomo|nomoj|titolo|etikedo',
    id: 'identigilo',
    author: 'kreita de|aldonita de|kreinto|aŭtoro|posedanto|uzita de',
    by: 'de uzanto',
    old: 'malnova|antaŭa',
    last: 'laste|lasta|ĵus|plej lasta',
    other:
      'konto|kontoj|uzanto|uzantoj|membro|membroj|profilo|ensaluto|ensalutis|registrita|fakturo|fakturoj|pago|pagoj|artikolo|publikigita|okazaĵo|protokolo|abono|kompanio|seanco|kliento|kontakto|mendo|komentoj|atestilo|domajno|versio|invitita|revokita|forigita|malaktivigita',
    key: 'ŝlosilo|ŝlosiloj|ŝlosilon|ŝlosilojn|ĵetonon|ĵetonojn|api-ŝlosilo|ĵetono|ĵetonoj|sekreto|aplikaĵa pasvorto|aplikaĵaj pasvortoj',
    filler:
      'la|dato|horo|tempo|tago|je|en|de|al|kaj|por|estas|estis|ĉi tiu|via|aliro|alira|persona|privata|servo|programisto|aplikaĵo|antaŭ',
    until: 'ĝis|antaŭ',
    planned: 'estos|planita|atendanta|malsukcesis|nuligita|eraro',
    condition: 'se',
    holder: 'politiko|aliro|servo|aplikaĵo',
    for: 'por',
    left: 'restas|baldaŭ',
    heading: 'detaloj|informoj|superrigardo|ĝenerala|resumo|stato|agordoj|aŭtentigo',
    column: 'permesoj|agoj|tipo|rolo',
    'free-text': 'priskribo|noto|notoj|komento|celo|kialo',
    none: 'neniu|neniuj|malplena|nenio',
    never: 'neniam',
    'never-used': 'neniam uzita|ankoraŭ ne uzita|ne uzita|neuzita',
    'never-expires': 'neniam eksvalidiĝas|ne eksvalidiĝas|sen eksvalidiĝo|sen limdato|neniam finiĝas',
    'other-secret': 'klienta sekreto|klienta identigilo',
  },

  lists: {
    about: 'ĉirkaŭ|proksimume|pli ol|almenaŭ',
    stale:
      'eble malaktual|malaktualaj|ne ĝisdata|ne ĝisdataj|pli novaj ŝlosiloj|pli novaj eroj|nova versio|antaŭrigardo de viaj|antaŭvido de viaj|eltiraĵo|ekzemplaj datumoj|kun eraroj|kun avertoj|parte sinkronig|por aperi|ĝis ili aperas|malfru',
    content: 'datumoj|informoj|paĝo',
    span: 'pasint|lastaj|ekde|inter|antaŭaj',
    who: 'kiu|kiun',
    was: 'estis',
    not: 'ne|sen',
    'show-verb': 'montri|vidi|legi',
    yours: 'viaj|via',
    entire: 'listo|ekzistantaj|nunaj',
    account: 'konto|plano|versio|kontakto',
    aside: 'komentoj|sendi komentojn|gvidilo|la gvidilon|raporti problemon',
    events: 'ŝanĝoj|historio|eventoj',
    rights: 'plena aliro|nur legado|legi kaj skribi',
    unnamed: 'sen titolo|sentitola|sen nomo|sennoma|ne agordita|aldoni nomon|aldonu nomon',
    states: 'likita|limigita|evitinda|blokita|ŝlosita|paŭzigita',
    'other-keys': 'ĉifrad|subskrib',
    'no-name':
      'aktiva|neaktiva|ŝaltita|malŝaltita|nuligita|eksvalidiĝinta|valida|nevalida|jes|ne|redakti|vidi|montri|' +
      'malfermi|kopii|forigi|renomi|nuligi|renovigi|administri|detaloj|pli|agoj|lastatempe|antaŭ nelonge|' +
      'antaŭ longe',
    all:
      'ĉiuj|ĉio|ĉiu|iu ajn|ĉiuj posedantoj|ĉiuj uzantoj|ĉiuj membroj|ĉiuj statoj|ĉiuj tipoj|ĉiuj datoj|iam ajn|' +
      'montri ĉiujn|montri ĉion|elekti ĉiujn|elekti ĉion|neniu filtrilo',
    search: 'serĉi|serĉo|trovi',
    advice: 'kunhavig|rekomend',
    filter: 'periodo|datintervalo|tempintervalo|filtrilo|filtriloj|filtri|aldoni filtrilon|ĉiuj filtriloj',
    'load-more':
      'ŝargi pli|ŝarĝi pli|montri pli|vidi pli|pli da rezultoj|pli da ŝlosiloj|montri ĉiujn|montri ĉion|vidi ĉiujn|' +
      'vidi ĉion|ŝargi ĉiujn|ŝargi ĉion|montri la ceterajn|montri pli malnovajn',
    'next-page': 'sekva|sekvanta|sekva paĝo|pli malnovaj|lasta paĝo|antaŭen',
    'previous-page': 'antaŭa|antaŭa paĝo|pli novaj|unua paĝo|reen|malantaŭen',
    'per-page': 'por paĝo|en paĝo|po paĝo',
    'of-total': 'el|rezulto|rezultoj|ero|eroj|elementoj|vico|vicoj|entute|sume|montrataj|trovitaj|pliaj',
    rest: 'pli|pliaj|aliaj|kaj aliaj|ceteraj|kaŝitaj|kaŝita|ne montrataj',
    reset: 'forigi ĉiujn|restarigi|reprovi|provi denove',
    'no-results':
      'neniuj rezultoj|neniu rezulto|sen rezultoj|nenio trovita|neniu trovita|ne trovita|ne trovitaj|ne kongruas|' +
      'kongruas kun|kongruaj|via serĉo|serĉrezultoj|rezultoj por|aktivaj filtriloj|forigi filtrilon|' +
      'forigi filtrilojn|viŝi filtrilojn|restarigi filtrilojn|' +
      'ne taŭgas|ne eniras|ne lokiĝas|' +
      'taŭgas sur',
    refused:
      'neniu aliro|sen aliro|ne havas aliron|aliro rifuzita|peti aliron|neniu permeso|ne havas permeson|' +
      'sen permeso|permeso necesas|permesoj mankas|nesufiĉaj permesoj|nesufiĉaj rajtoj|ne havas rajton|' +
      'ne rajtas|ne permesita|ne permesata|malpermesita|kontaktu administranton|' +
      'kontaktu vian administranton|demandu administranton|nur administrantoj|vi vidas nur|ensalutu por',
    failed:
      'misokazis|eraro|eraris|malsukcesis|ne eblis|ne eblas|ne povis|provu denove|reprovu|reŝargu|reŝarĝu|' +
      'neniu konekto|sen konekto|konekto perdita|senrete|tempolimo|seanco finiĝis|ensalutu|ne disponebla|' +
      'ne disponeblaj|nedisponebla|ne ekzistas|ŝargado|ŝarĝado|ŝargante|ŝarĝante|bonvolu atendi|misfunkciis|' +
      'fuŝiĝis|reprovi|bonvolu provi',
    'no-keys-yet':
      'neniuj|neniu|ankoraŭ neniuj|ankoraŭ neniu|estas neniuj|ne estas|ankoraŭ ne estas|vi ne havas|' +
      'vi ankoraŭ ne havas|vi havas neniujn|vi ankoraŭ havas neniujn|vi ankoraŭ ne kreis|vi ankoraŭ ne kreis iun|' +
      'neniuj kreitaj|ankoraŭ neniuj kreitaj',
    part:
      'aktiva|aktivaj|neaktiva|neaktivaj|ŝaltitaj|malŝaltitaj|eksvalidiĝinta|eksvalidiĝintaj|nuligitaj|arkivita|' +
      'arkivitaj|arkivo|forigitaj|miaj|nur miaj|miaj ŝlosiloj|kreitaj de mi|baldaŭ eksvalidiĝos|neuzitaj|' +
      'lastatempaj|ŝatataj|malnetoj|privataj|publikaj|kunhavataj|testaj',
    sort: 'ordigi|ordigi laŭ|ordigita laŭ|ordo|plej novaj unue|plej malnovaj unue',
    some:
      'iuj|kelkaj|nur|aliaj ŝlosiloj|pli malnov|arkiv|nuligit|neaktiv|aktiv|eksvalid|malŝaltit|ŝaltit|forigit|' +
      'kaŝit|lastatemp|lastaj|plej nov|miaj|propraj|ceteraj|neuzit|ne ĉiuj|plena listo|' +
      'ne estas montr|ne montriĝ|ne aperas|ne estas inkluziv|ne estas listig|ne estas videbl|parto de|nekomplet|' +
      'neplen|limigit|ne vid',
    limit: 'maksimum',
    elsewhere: 'aliloke|movitaj|tranĉita|alia paĝo|aliaj projekto|alia projekto',
    shown:
      'montr|videbl|aperas|listigit|kaŝ|ne estas inkluziv|listo|vidas|vidos|kaŝit|kaŝas|ĉi tiu vido|ŝargit|' + 'vidi',
    doubt: 'malsukces|erar|problem|ŝarg|ŝarĝ|reprov|kaŝit|filtrit|kongru|atend|senrete|iuj|ne eblis|ne povis',
    'of-value': 'unu fojon|denove|kopi|signo|valoro|sekur|dum kreado',
    page: 'paĝo',
    rows: 'eroj|rezult|vicoj|linioj',
    whose: 'programisto',
  },
};
