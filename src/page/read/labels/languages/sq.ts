import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sq',
  labels: {},

  lists: {
    all:
      'të gjitha|të gjithë|gjithçka|kushdo|çdo|të gjithë pronarët|të gjithë përdoruesit|të gjitha statuset|' +
      'të gjitha llojet|shfaq të gjitha|zgjidh të gjitha',
    search: 'kërko|kërkim',
    filter: 'filtër|filtrat|filtro',
    'load-more': 'ngarko më shumë|shfaq më shumë|shiko më shumë|më shumë rezultate|shfaq të gjitha|shiko të gjitha',
    'next-page': 'tjetra|vazhdo|faqja tjetër|faqja e fundit',
    'previous-page': 'e mëparshme|mbrapa|faqja e mëparshme|faqja e parë',
    'per-page': 'për faqe|rreshta për faqe',
    'of-total': 'nga|rezultat|rezultate|elemente|regjistrime|rreshta|gjithsej|totali|duke shfaqur',
    'no-results':
      'nuk ka rezultate|asnjë rezultat|nuk u gjet|nuk u gjetën|nuk përputhet|nuk përputhen|që përputhen|' +
      'rezultatet e kërkimit|pastro filtrat|hiq filtrat',
    refused:
      'nuk keni qasje|nuk keni akses|qasja u refuzua|aksesi u refuzua|nuk keni leje|nuk lejohet|i paautorizuar|' +
      'e ndaluar|kontaktoni administratorin|pyesni administratorin|vetëm administratorët|nuk mund të shihni',
    failed:
      'diçka shkoi keq|ndodhi një gabim|gabim|nuk mund të ngarkohet|nuk u ngarkua|dështoi|provoni përsëri|' +
      'provo përsëri|rifreskoni faqen|nuk ka lidhje|pa lidhje|lidhja humbi|koha skadoi|sesioni skadoi|hyni përsëri|' +
      'identifikohuni|nuk disponohet|nuk është i disponueshëm|nuk ekziston|po ngarkohet|duke ngarkuar|prisni',
    'no-keys-yet':
      'nuk ka|nuk ka ende|ende nuk ka|nuk keni|nuk keni ende|ende nuk keni|nuk keni asnjë|nuk keni krijuar asnjë|' +
      'nuk keni krijuar ende asnjë',
    part:
      'aktive|aktiv|joaktive|skaduar|të skaduara|revokuara|arkivuara|fshira|të mijat|vetëm të miat|të fundit|' +
      'të preferuarat|private|publike',
    sort: 'rendit|rendit sipas|renditja',
  },
};
