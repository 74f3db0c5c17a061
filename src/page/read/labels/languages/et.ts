import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'et',
  labels: {},

  lists: {
    all:
      'kõik|igaüks|keegi|mis tahes|kõik omanikud|kõik kasutajad|kõik olekud|kõik tüübid|kuva kõik|vali kõik|' +
      'filtrita',
    search: 'otsi|otsing',
    filter: 'filter|filtrid|filtreeri|lisa filter',
    'load-more':
      'laadi rohkem|laadi veel|näita rohkem|kuva rohkem|kuva veel|näita veel|vaata rohkem|rohkem tulemusi|' +
      'kuva kõik|näita kõiki|vaata kõiki',
    'next-page': 'järgmine|järgmine leht|edasi|viimane leht',
    'previous-page': 'eelmine|eelmine leht|tagasi|esimene leht',
    'per-page': 'lehel|lehe kohta|rida lehel',
    'of-total': 'kokku|tulemus|tulemust|tulemused|kirjet|rida|üksust|kuvatakse|leitud|veel',
    'no-results':
      'tulemusi pole|tulemusi ei leitud|ei leitud|vasteid ei|vastet ei|ei vasta|vastavaid|otsingutulemused|' +
      'aktiivsed filtrid|tühjenda filtrid|lähtesta filtrid|eemalda filtrid',
    refused:
      'pole juurdepääsu|puudub juurdepääs|juurdepääs keelatud|ligipääs keelatud|pole ligipääsu|puudub luba|' +
      'pole luba|pole õigust|pole õigusi|puuduvad õigused|pole lubatud|keelatud|volitamata|võta ühendust|' +
      'küsi administraatorilt|ainult administraatorid|ei saa vaadata|näed ainult',
    failed:
      'midagi läks valesti|läks valesti|ilmnes viga|tekkis viga|viga|tekkis probleem|ei õnnestunud|ei saanud|' +
      'ebaõnnestus|proovi uuesti|proovige uuesti|värskenda lehte|ühendus puudub|pole ühendust|internet puudub|' +
      'ühendus katkes|aegus|seanss|logi sisse|logige sisse|pole saadaval|ei ole saadaval|ei eksisteeri|' +
      'lehte ei leitud|laadimine|laadin|palun oota',
    'no-keys-yet':
      'pole|pole veel|ei ole|ei ole veel|veel pole|sul pole|sul pole veel|teil pole|teil pole veel|teil ei ole|' +
      'teil ei ole veel|puuduvad|pole loodud|pole veel loodud|sa pole veel loonud|te pole veel loonud',
    part:
      'aktiivsed|aktiivne|mitteaktiivsed|aegunud|tühistatud|arhiveeritud|arhiiv|kustutatud|minu|ainult minu|' +
      'minu võtmed|hiljutised|lemmikud|mustandid|ootel|isiklikud|jagatud|privaatsed|avalikud',
    sort: 'sordi|sorteeri|järjesta|sortimisalus',
  },
};
