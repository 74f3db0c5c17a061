import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'et',
  isByBehind: true,
  labels: {
    created:
      'loodud|loodi|loomise kuupäev|loomise aeg|loomisaeg|loomiskuupäev|loomine|genereeritud|genereerimise kuupäev|väljastatud|väljastamise kuupäev|lisatud|lisamise kuupäev|lisamise aeg|tekitatud',
    rotated: 'roteeritud|rotatsioon|viimane rotatsioon|uuesti loodud|uuesti genereeritud',
    expires:
      'aegub|aegumine|aegumise kuupäev|aegumiskuupäev|aegumise aeg|aegunud|kehtib kuni|kehtiv kuni|kehtivus|kehtivusaeg|kehtivuse lõpp|lõpeb|lõppkuupäev',
    'last-used':
      'kasutatud|viimati kasutatud|viimane kasutus|viimane kasutamine|viimase kasutuse aeg|kasutus|viimane tegevus|viimati aktiivne|viimane ligipääs|viimane juurdepääs|viimane kutse|viimane päring',
    changed:
      'muudetud|viimati muudetud|muutmise kuupäev|viimane muudatus|uuendatud|viimati uuendatud|viimane uuendus|uuendamise kuupäev|uuendamine|värskendatud|redigeeritud|sünkroonitud',
    age: 'vanus|võtme vanus',
    name: 'nimi|nimed|nimetus|pealkiri|silt|võtme nimi',
    id: 'identifikaator|tunnus|võtme id',
    author: 'loonud|looja|väljastanud|lisanud|autor|omanik|muutnud|uuendanud|kasutanud',
    by: 'poolt',
    old: 'vana|eelmine|endine|varasem',
    last: 'viimati|viimane|viimase|hiljuti|uusim',
    other:
      'konto|kontod|kasutaja|kasutajad|liige|liikmed|profiil|sisselogimine|sisse logitud|viimane ühendus|ühendus|registreeritud|registreerimine|arve|arved|arveldus|makse|maksed|artikkel|artiklid|postitus|avaldatud|sündmus|sündmused|logi|tellimus|ettevõte|firma|seanss|seansid|klient|kliendid|kontakt|kommentaarid|sertifikaat|domeen|versioon|kutsutud|tühistatud|kustutatud|keelatud|meeskond',
    key:
      'võti|võtmed|võtme|võtit|api-võti|juurdepääsuvõti|ligipääsuvõti|token|tokenid|luba|pääsuluba|pääsutõend|saladus|salavõti|rakenduse parool|rakenduste paroolid|' +
      'võtmeid|võtmetest|võtmetega|võtmete|võtmetele|võtmetel',
    filler:
      'kuupäev|aeg|kellaaeg|päev|kell|on|oli|see|selle|sinu|ja|tagasi|kuni|juurdepääs|ligipääs|isiklik|privaatne|teenus|teenuse|arendaja|rakendus|rakenduse',
    until: 'kuni|hiljemalt|enne',
    planned: 'plaanitud|ajastatud|ootel|nurjus|ebaõnnestus|tühistatud|viga',
    condition: 'kui',
    holder: 'poliitika|reegel|juurdepääs|ligipääs|teenus|teenuse|rakendus|rakenduse',
    for: 'jaoks',
    left: 'jäänud|varsti',
    heading:
      'üksikasjad|detailid|andmed|teave|ülevaade|üldine|üldandmed|kokkuvõte|olek|staatus|sätted|seaded|seadistus|autentimine|autoriseerimine',
    column: 'õigused|load|ulatus|tegevused|toimingud|liik|tüüp|roll',
    'free-text': 'kirjeldus|kirjeldused|märkus|märkused|märge|kommentaar|eesmärk|põhjus',
    none: 'pole|puudub|tühi|ei ole',
    never: 'mitte kunagi|kunagi|ei kunagi',
    'never-used':
      'pole kunagi kasutatud|ei ole kunagi kasutatud|pole veel kasutatud|ei ole veel kasutatud|pole kasutatud|ei ole kasutatud|kasutamata|mitte kunagi kasutatud',
    'never-expires':
      'ei aegu|ei aegu kunagi|ei aegu iial|aegumatu|tähtajatu|tähtajata|aegumiskuupäev puudub|ilma aegumiseta|mitte kunagi aeguv|kehtib tähtajatult',
    'other-secret': 'kliendi saladus|kliendi id|päringu id',
  },

  lists: {
    about: 'umbes|ligikaudu|rohkem kui|üle|vähemalt',
    stale:
      'võivad olla aegunud|võib olla aegunud|on aegunud|on vananenud|vananenud|pole ajakohas|ei ole ajakohas|uuemad võtmed|uuemad kirjed|uus versioon|teie võtmete eelvaade|võtmete eelvaade|väljavõte|näidisandmed|vigadega|hoiatustega|osaliselt sünkroon|ilmumiseni|ilmumiseks|ilmuvad hiljem|viivitusega|viivit',
    content: 'andmed|teave|leht|vaade',
    span: 'viimas|möödunud|eelmis|alates|vahemikus',
    who: 'kes|mis',
    was: 'oli',
    not: 'ei|pole|polnud|mitte|ilma|kasutamata',
    'show-verb': 'näita|kuva|vaata|loe',
    yours: 'teie|sinu',
    entire: 'loend|nimekiri|olemasolevad|praegused',
    account: 'konto|pakett|versioon|kontakt',
    aside: 'tagasiside|saada tagasisidet|juhend|juhendit|teata probleemist',
    state: 'olek',
    done: 'uuendatud|pikendatud|vahetatud|roteeritud|tühistatud|taastatud|kustutatud|eemaldatud|lähtestatud|muudetud|asendatud',
    events: 'muudatus|ajalugu|tegevus|sündmus',
    rights: 'täielik juurdepääs|ainult lugemine|kirjutuskaitstud|lugemine ja kirjutamine',
    unnamed: 'pealkirjata|nimetu|nimeta|määramata|lisa nimi',
    states: 'ohustatud|lekkinud|piiratud|iganenud|blokeeritud|lukustatud|peatatud',
    'other-keys': 'krüptimis|krüpteerimis|allkirjastamis|pääsuvõt|turvavõt|litsentsi',
    'no-name':
      'aktiivne|mitteaktiivne|lubatud|keelatud|tühistatud|aegunud|kehtiv|kehtetu|ootel|jah|ei|muuda|vaata|näita|' +
      'ava|kopeeri|kustuta|eemalda|nimeta ümber|tühista|uuenda|halda|üksikasjad|rohkem|toimingud|hiljuti|' +
      'mõni aeg tagasi|ammu',
    all:
      'kõik|igaüks|keegi|mis tahes|kõik omanikud|kõik kasutajad|kõik olekud|kõik tüübid|kuva kõik|vali kõik|' +
      'filtrita',
    search: 'otsi|otsing',
    advice: 'jaga|soovita|annavad',
    filter: 'periood|ajavahemik|kuupäevavahemik|filter|filtrid|filtreeri|lisa filter',
    'load-more':
      'laadi rohkem|laadi veel|näita rohkem|kuva rohkem|kuva veel|näita veel|vaata rohkem|rohkem tulemusi|' +
      'kuva kõik|näita kõiki|vaata kõiki',
    'next-page': 'järgmine|järgmine leht|edasi|viimane leht',
    'previous-page': 'eelmine|eelmine leht|tagasi|esimene leht',
    'per-page': 'lehel|lehe kohta',
    'of-total': 'kokku|tulemus|tulemust|tulemused|kirjet|rida|üksust|kuvatakse|leitud|veel',
    'no-results':
      'tulemusi pole|ei leitud|vasteid ei|vastet ei|ei vasta|vastavaid|otsingutulemused|aktiivsed filtrid|' +
      'tühjenda filtrid|lähtesta filtrid|eemalda filtrid|' +
      'ei mahu|mahu sellele lehele|mahuvad sellele lehele',
    refused:
      'pole juurdepääsu|puudub juurdepääs|pole ligipääsu|puudub luba|pole luba|pole õigust|pole õigusi|' +
      'puuduvad õigused|pole lubatud|keelatud|volitamata|võta ühendust|küsi administraatorilt|' +
      'ainult administraatorid|näed ainult|' +
      'puudub õigus|ei ole õigust|õigus puudub|ühendust administraatoriga|ühendust oma administraatoriga|' +
      'pöörduge administraatori poole|pöörduge oma administraatori',
    failed:
      'läks valesti|viga|tekkis probleem|ei õnnestunud|ei saanud|ebaõnnestus|proovi uuesti|proovige uuesti|' +
      'värskenda lehte|ühendus puudub|pole ühendust|internet puudub|ühendus katkes|aegus|seanss|logi sisse|' +
      'logige sisse|pole saadaval|ei ole saadaval|ei eksisteeri|lehte ei leitud|laadimine|laadin|palun oota|' +
      'hiljem uuesti|proovige hiljem|proovi hiljem',
    'no-keys-yet':
      'pole|pole veel|ei ole|ei ole veel|veel pole|sul pole|sul pole veel|teil pole|teil pole veel|teil ei ole|' +
      'teil ei ole veel|puuduvad|pole loodud|pole veel loodud|sa pole veel loonud|te pole veel loonud',
    part:
      'aktiivsed|aktiivne|mitteaktiivsed|aegunud|tühistatud|arhiveeritud|arhiiv|kustutatud|minu|ainult minu|' +
      'minu võtmed|hiljutised|lemmikud|mustandid|ootel|isiklikud|jagatud|privaatsed|avalikud',
    sort: 'sordi|sorteeri|järjesta|sortimisalus',
    some:
      'mõned|osa|ainult|vaid|teised võtmed|vanemad|arhiiv|tühistatud|mitteaktiiv|aktiiv|aegunud|keelatud|lubatud|' +
      'kustutatud|peidetud|hiljutised|viimased|uusimad|minu võtmed|ülejäänud|kasutamata|mitte kõik|täielik loend|' +
      'ei kuvata|ei näidata|ei ole näha|ei ole nähtav|ei ole kaasa|ei sisald|ei kuulu|puudulik|pole täielik|' +
      'ei ole täielik|mittetäielik|piiratud|ei pruugi näha|ei näe|võtmed ei|kõik ei|' +
      'ei loetle|siin ei',
    limit: 'kõige rohkem',
    elsewhere: 'mujal|teisaldati|lõigati|teisel lehel|teiste projekt|teise projekt',
    shown:
      'kuva|näita|näha|nähtav|peide|ei ole kaasa|ei sisald|ei kuulu|loend|nimekir|näe|see vaade|laaditud|' +
      'loetle|näete|näeb',
    'of-value': 'üks kord|ühe korra|uuesti|kopeeri|märk|väärtus|turvali|loomisel|kui loote',
    doubt: 'nurjus|ebaõnnest|viga|probleem|laadi|proovi|peidetud|filtr|vasta|oota|võrguühenduseta|mõned',
    page: 'leht|lehekülg|lehel',
    rows: 'kirje|tulemus|read|ridu|üksus',
    rest: 'veel|muud|ja veel|ülejäänud|peidetud|täiendavat',
    reset: 'tühjenda kõik|lähtesta|proovi uuesti|puhasta',
    matches: 'sisaldab|algab',
    whose: 'arendaja',
  },
};
