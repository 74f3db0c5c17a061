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
    key: 'ŝlosilo|ŝlosiloj|api-ŝlosilo|ĵetono|ĵetonoj|sekreto|aplikaĵa pasvorto|aplikaĵaj pasvortoj',
    filler:
      'la|dato|horo|tempo|tago|je|en|de|al|kaj|por|estas|estis|ĉi tiu|via|aliro|alira|persona|privata|servo|programisto|aplikaĵo|antaŭ',
    until: 'ĝis|antaŭ',
    planned: 'estos|planita|atendanta|malsukcesis|nuligita|eraro',
    condition: 'se',
    holder: 'aliro|servo|aplikaĵo',
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
    'no-name':
      'aktiva|neaktiva|ŝaltita|malŝaltita|nuligita|eksvalidiĝinta|valida|nevalida|jes|ne|redakti|vidi|montri|' +
      'malfermi|kopii|forigi|renomi|nuligi|renovigi|administri|detaloj|pli|agoj|lastatempe|antaŭ nelonge|' +
      'antaŭ longe',
  },
};
