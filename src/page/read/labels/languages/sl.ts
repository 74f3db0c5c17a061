import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sl',
  labels: {},

  lists: {
    all:
      'vse|vsi|vsak|kdorkoli|katerikoli|vsi lastniki|vsi uporabniki|vsa stanja|vse vrste|prikaži vse|izberi vse|' +
      'brez filtra',
    search: 'iskanje|išči|poišči',
    filter: 'filter|filtri|filtriraj|dodaj filter',
    'load-more': 'naloži več|prikaži več|poglej več|več rezultatov|več ključev|prikaži vse|poglej vse|naloži vse',
    'next-page': 'naprej|naslednja|naslednja stran|zadnja stran',
    'previous-page': 'nazaj|prejšnja|prejšnja stran|prva stran',
    'per-page': 'na stran|vrstic na stran',
    'of-total': 'od|rezultat|rezultatov|rezultati|element|elementov|zapis|zapisov|vrstic|skupaj|prikazano|najdenih|še',
    'no-results':
      'ni rezultatov|ni zadetkov|ni najdenih|ni bilo mogoče najti|se ne ujema|se ne ujemajo|ki ustrezajo|' +
      'rezultati iskanja|rezultati za|aktivni filtri|počisti filtre|ponastavi filtre|odstrani filtre',
    refused:
      'nimate dostopa|ni dostopa|dostop zavrnjen|dostop omejen|nimate dovoljenja|nimate pravic|nimate pooblastila|' +
      'premalo pravic|ni dovoljeno|nepooblaščen|prepovedano|obrnite se na|vprašajte skrbnika|' +
      'kontaktirajte skrbnika|samo skrbniki|ne morete videti|vidite samo',
    failed:
      'prišlo je do napake|napaka|nekaj je šlo narobe|šlo narobe|ni bilo mogoče|ni mogoče|ni uspelo|spodletelo|' +
      'poskusite znova|poskusi znova|osvežite stran|ni povezave|brez povezave|ni interneta|povezava je prekinjena|' +
      'časovna omejitev|seja je potekla|odjavljeni|prijavite se|ni na voljo|nedosegljivo|ne obstaja|' +
      'strani ni mogoče|nalaganje|počakajte',
    'no-keys-yet':
      'ni|še ni|trenutno ni|nimate|še nimate|nimate še|nimate nobenega|še niste ustvarili|niste ustvarili nobenega|' +
      'še niste ustvarili nobenega|ni ustvarjenih|ni na voljo nobenih',
    part:
      'aktivni|neaktivni|omogočeni|onemogočeni|potekli|preklicani|arhivirani|arhiv|izbrisani|moji|samo moji|' +
      'moji ključi|nedavni|priljubljeni|osnutki|čakajoči|veljavni|osebni|skupni|zasebni|javni|testni',
    sort: 'razvrsti|razvrsti po|vrstni red',
  },
};
