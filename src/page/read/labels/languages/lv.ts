import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'lv',
  labels: {},

  lists: {
    all:
      'visi|visas|viss|ikviens|jebkurš|jebkura|visi īpašnieki|visi lietotāji|visi statusi|visi veidi|visi tipi|' +
      'rādīt visu|rādīt visus|atlasīt visu|bez filtra',
    search: 'meklēt|meklēšana',
    filter: 'filtrs|filtri|filtrēt|pievienot filtru',
    'load-more':
      'ielādēt vairāk|rādīt vairāk|skatīt vairāk|vairāk rezultātu|rādīt visu|rādīt visus|skatīt visus|skatīt visu|' +
      'ielādēt visus',
    'next-page': 'nākamais|nākamā|tālāk|nākamā lapa|pēdējā lapa',
    'previous-page': 'iepriekšējais|iepriekšējā|atpakaļ|iepriekšējā lapa|pirmā lapa',
    'per-page': 'lapā|vienā lapā|rindas lapā',
    'of-total': 'no|rezultāts|rezultāti|rezultātu|ieraksti|ierakstu|vienumi|vienumu|rindas|kopā|rāda|atrasti|vēl',
    'no-results':
      'nav rezultātu|rezultātu nav|nav atrasts|nav atrasti|nav atrasta|nekas nav atrasts|neatbilst|atbilst|' +
      'atbilstošu|meklēšanas rezultāti|aktīvie filtri|notīrīt filtrus|noņemt filtrus|atiestatīt filtrus',
    refused:
      'nav piekļuves|jums nav piekļuves|piekļuve liegta|piekļuve ierobežota|nav atļaujas|jums nav atļaujas|' +
      'nav tiesību|jums nav tiesību|nav atļauts|aizliegts|neautorizēts|sazinieties ar|jautājiet administratoram|' +
      'tikai administratori|nevarat skatīt|jūs redzat tikai',
    failed:
      'radās kļūda|kļūda|kaut kas nogāja greizi|nogāja greizi|neizdevās|nevar ielādēt|nevarēja ielādēt|' +
      'mēģiniet vēlreiz|mēģināt vēlreiz|atsvaidziniet lapu|pārlādējiet|nav savienojuma|nav interneta|' +
      'savienojums pārtrūka|iestājās noilgums|noilgums|sesija beidzās|sesija ir beigusies|piesakieties|' +
      'nav pieejams|nav pieejama|nepieejams|neeksistē|lapa nav atrasta|ielāde|notiek ielāde|lūdzu uzgaidiet',
    'no-keys-yet':
      'nav|vēl nav|pagaidām nav|jums nav|jums vēl nav|nav neviena|jums nav neviena|jums vēl nav neviena|' +
      'nav izveidots|vēl nav izveidots|nav izveidota neviena|jūs vēl neesat izveidojis nevienu',
    part:
      'aktīvi|aktīvie|aktīvās|aktīvs|neaktīvi|neaktīvie|beigušies|beigušās|atsauktie|arhivētie|arhīvs|dzēstie|mani|' +
      'manas|tikai mani|manas atslēgas|nesenie|izlase|melnraksti|gaida|personīgie|privātie|publiskie',
    sort: 'kārtot|kārtot pēc|secība',
  },
};
