import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'is',
  labels: {
    created:
      'búið til|búinn til|búin til|stofnað|stofnaður|stofnuð|stofndagur|stofnunardagur|stofnunardagsetning|stofnunartími|myndað|bætt við|dagsetning stofnunar',
    rotated: 'síðustu skipti|endurmyndað',
    expires: 'rennur út|fyrnist|gildir til|gildistími|lokadagsetning|gildir til og með|útrunnið|rann út|fyrning',
    'last-used':
      'síðast notað|síðast notaður|síðast notuð|síðasta notkun|notað|notaður|notuð|síðast virkt|síðasti aðgangur|síðasta virkni',
    changed:
      'uppfært|uppfærður|síðast uppfært|síðasta uppfærsla|breytt|síðast breytt|síðasta breyting|breytingardagur|ritstýrt',
    age: 'aldur|aldur lykils',
    name: 'nafn|heiti|titill|merki|heiti lykils',
    id: 'auðkenni|auðkenni lykils',
    author: 'búið til af|stofnað af|bætt við af|gefið út af|höfundur|eigandi|stofnandi|notað af',
    by: 'af',
    old: 'gamalt|gamall|gömul|fyrri|fyrra',
    last: 'síðast|síðasta|síðasti|nýlega|nýjasta',
    other:
      'reikningur|reikningar|aðgangur notanda|notandi|notendur|meðlimur|meðlimir|prófíll|innskráning|innskráður|skráð|skráning|greiðsla|greiðslur|grein|færsla|birt|atburður|atburðir|atburðaskrá|áskrift|fyrirtæki|lota|viðskiptavinur|tengiliður|pöntun|athugasemdir|vottorð|lén|útgáfa|boðið|afturkallað|eytt|óvirkt',
    key:
      'lykill|lyklar|lykils|lykillinn|api-lykill|aðgangslykill|aðgangslyklar|tóki|tókar|leynilykill|leyndarmál|lykilorð forrits|' +
      'lykla|lyklum|lyklanna|lyklarnir|lyklunum|lyklana|lykli',
    filler:
      'dagsetning|dags|tími|dagur|klukkan|kl|þann|þetta|þessi|þinn|var|er|í|á|til|fyrir|og|um|aðgangur|persónulegur|persónulegt|þjónusta|þróunaraðili|forrit|síðan',
    until: 'til|þar til|fram að|fyrir',
    planned: 'verður|áætlað|í bið|mistókst|hætt við|villa',
    condition: 'ef',
    holder: 'stefna|aðgangur|þjónusta|forrit',
    for: 'fyrir',
    left: 'eftir|bráðlega',
    heading: 'upplýsingar|nánar|nánari upplýsingar|yfirlit|almennt|samantekt|staða|stillingar|auðkenning',
    column: 'heimildir|réttindi|aðgerðir|tegund|hlutverk',
    'free-text': 'lýsing|minnispunktur|minnispunktar|athugasemd|tilgangur|ástæða',
    none: 'engin|ekkert|enginn|ekki enn|tómt',
    never: 'aldrei',
    'never-used': 'aldrei notað|aldrei notaður|aldrei notuð|ekki notað|ekki enn notað|ónotað|ónotaður',
    'never-expires':
      'rennur aldrei út|rennur ekki út|fyrnist aldrei|fyrnist ekki|ótímabundið|ótímabundinn|engin lokadagsetning|án gildistíma',
    'other-secret': 'leyndarmál biðlara|auðkenni biðlara',
  },

  lists: {
    about: 'um það bil|um|meira en|fleiri en|að minnsta kosti|yfir',
    stale:
      'þar til nýir lyklar birtast|kunna að vera úrelt|gæti verið úrelt|eru úrelt|er úrelt|ekki uppfærð|ekki uppfærður|nýrri lyklar|nýrri færslur|ný útgáfa|forskoðun á|útdráttur|sýnigögn|með villum|með viðvörunum|samstillt að hluta|að hluta samstillt|að birtast|þar til þeir birtast|seink|töf',
    content: 'gögn|upplýsingar|síða',
    span: 'síðustu|liðin|fyrri|síðan|milli',
    who: 'sem',
    was: 'var',
    not: 'ekki|án|engin|ónota',
    'show-verb': 'sýna|skoða|sjá|lesa',
    yours: 'þínir|lyklarnir þínir|ykkar',
    entire: 'listi|núverandi|fyrirliggjandi',
    account: 'reikningur|reikning|áskrift|útgáfa|tengiliður',
    aside: 'endurgjöf|senda endurgjöf|leiðarvísir|leiðbeiningar|leiðbeiningarnar|tilkynna vandamál',
    done: 'endurnýjað|endurnýjaður|endurnýjuð|skipt út|afturkallað|eytt|uppfært|breytt',
    events: 'breytingar|breytingasaga|virkni|atburðir',
    rights: 'fullur aðgangur|aðeins lestur|lesa og skrifa',
    unnamed: 'ónefnd|ónefnt|án titils|án nafns|ekki stillt|óskilgreint|bæta við nafni|bæta við heiti',
    states: 'í hættu|lekið|takmarkað|takmarkaður|úrelt|úreltur|lokað|lokaður|læst|læstur',
    'other-keys': 'dulritun|dulkóðun|undirritun|öryggislyk',
    'no-name':
      'virkt|virkur|virk|óvirkt|óvirkur|óvirk|afturkallað|afturkallaður|útrunnið|útrunninn|gilt|ógilt|í bið|já|' +
      'nei|breyta|skoða|sýna|opna|afrita|eyða|fjarlægja|endurnefna|afturkalla|endurnýja|stjórna|nánar|' +
      'upplýsingar|meira|aðgerðir|nýlega|fyrir nokkru|fyrir löngu',
    all:
      'allt|allir|allar|öll|hver sem er|allir eigendur|allir notendur|allir meðlimir|allar stöður|allar tegundir|' +
      'allar dagsetningar|hvenær sem er|sýna allt|sýna alla|sýna öll|velja allt|velja alla|engin sía|engar síur',
    search: 'leita|leit|finna',
    advice: 'deildu',
    act: 'búa til|búðu til|eyða|fjarlæg|afturkalla|endurnefna|breyta|afrita|bæta við|sækja|vista|hætta við|loka',
    filter: 'tímabil|dagsetningabil|sía|síur|sía eftir|bæta við síu|allar síur',
    'load-more':
      'hlaða meira|hlaða fleiri|hlaða inn fleiri|sækja fleiri|sækja meira|sýna meira|sýna fleiri|sjá meira|' +
      'sjá fleiri|skoða fleiri|fleiri niðurstöður|sýna allt|sýna alla|sjá allt|sjá alla|sýna eldri|sýna afganginn|' +
      'og fleiri',
    'next-page': 'næsta|næsta síða|áfram|eldri|síðasta síða',
    'previous-page': 'fyrri|fyrri síða|til baka|nýrri|fyrsta síða',
    'per-page': 'á síðu|á hverri síðu|per síðu',
    'of-total':
      'af|niðurstaða|niðurstöður|atriði|færsla|færslur|röð|raðir|línur|samtals|alls|heildarfjöldi|sýni|sýnir|' +
      'fannst|fundust|fleiri',
    rest: 'fleiri|aðrir|aðrar|önnur|og fleiri|í viðbót|falin|faldir|faldar|ekki sýnd|eftir',
    reset: 'hreinsa allt|endurstilla|endurstilla allt|reyna aftur|reyndu aftur',
    'no-results':
      'engar niðurstöður|engin niðurstaða|ekkert fannst|fannst ekki|fundust ekki|engir fundust|engin fundust|' +
      'passar ekki|passa ekki|passa við|samsvara|leitarniðurstöður|leitin þín|virkar síur|fjarlægja síu|' +
      'fjarlægja síur|hreinsa síu|hreinsa síur|endurstilla síur|hreinsa leit|' +
      'komast ekki|færslur fyrir á þessari|rúmast ekki',
    refused:
      'enginn aðgangur|engan aðgang|ekki aðgang|aðgangi hafnað|aðgangur bannaður|aðgangur takmarkaður|' +
      'biðja um aðgang|engin réttindi|ekki réttindi|ekki heimild|enga heimild|engin heimild|skortir heimild|' +
      'vantar heimild|ófullnægjandi heimildir|krefst heimildar|ekki leyfilegt|ekki leyfi|óheimilt|óheimill|bannað|' +
      'hafðu samband við stjórnanda|hafðu samband við kerfisstjóra|spyrðu stjórnanda|aðeins stjórnendur|' +
      'einungis stjórnendur|þú sérð aðeins|þú sérð bara|skráðu þig inn til|uppfærðu áskrift|staðfestu',
    failed:
      'fór úrskeiðis|villa|villur|ekki tókst|tókst ekki|mistókst|ekki hægt að|gat ekki|reyndu aftur|' +
      'reynið aftur|reyna aftur|endurhlaða|endurhladdu|engin tenging|ekkert net|engin nettenging|' +
      'tenging rofnaði|tengingin rofnaði|athugaðu tenginguna|ótengdur|tími rann út|rann út á tíma|' +
      'lotan rann út|lota útrunnin|skráður út|skráðu þig inn|ekki tiltækt|ekki tiltækir|ekki í boði|' +
      'ekki til staðar|er ekki til|of margar beiðnir|hleð|hleður|sæki|augnablik|vinsamlegast bíðið|' +
      'vinsamlegast bíddu',
    'no-keys-yet':
      'engin|engir|engar|ekkert|engin ennþá|engir ennþá|engin enn|engir enn|það eru engir|það eru engin|' +
      'það eru engir ennþá|það eru engin ennþá|þú ert ekki með|þú ert ekki með neina|þú ert ekki með neina ennþá|' +
      'þú átt enga|þú átt engin|þú hefur enga|þú hefur ekki búið til neina|þú hefur ekki búið til neina ennþá|' +
      'engir hafa verið búnir til',
    part:
      'virkt|virkir|virkar|virk|óvirkt|óvirkir|óvirkar|útrunnið|útrunnir|útrunnin|afturkallað|afturkallaðir|' +
      'í geymslu|safn|eytt|mínir|mínar|mín|aðeins mínir|aðeins mín|mínir lyklar|búið til af mér|deilt með mér|' +
      'rennur út bráðlega|ónotað|ónotaðir|nýlegt|nýlegir|nýlega notað|uppáhald|drög|í bið|persónulegt|persónulegir|' +
      'deilt|opinbert|prófun',
    sort: 'raða|raða eftir|röðun|raðað eftir|nýjast fyrst|elst fyrst',
    some:
      'sumir|sumar|sum|nokkrir|aðeins|einungis|bara|aðrir lyklar|eldri|safn|afturköll|afturkall|óvirk|virk|' +
      'útrunn|faldir|falin|faldar|nýleg|síðustu|nýjustu|mínir|eigin|ónota|ekki allir|ekki allt|heildarlist|' +
      'ekki birt|ekki sýn|birtast ekki|sjást ekki|ekki sjáanleg|ekki taldir|ekki talin|ekki með|' +
      'ekki innifal|hluti lykl|hluti af|ófullkomin|ekki tæmandi|takmarkað|takmörkuð|sérð ekki|' +
      'hugsanlega ekki|sjáir ekki|ekki alla',
    limit: 'í mesta lagi',
    elsewhere: 'annars staðar|fluttir|styttur|annarri síðu|annarra verkefn|annars verkefn',
    shown:
      'sýn|sýnd|sjást|birt|talin upp|fela|falin|faldir|sjáanleg|listi|lista|sérð|sjáir|taldir|ekki innifal|' +
      'ekki með|séð|sjá|sýni|sýna',
    doubt:
      'mistók|mistak|villa|villur|vandam|hleð|reyn|falin|faldir|faldar|sía|síað|samsvar|passa|bíð|augnablik|ótengd|' +
      'sumir|sumar|ekki tókst|gat ekki',
    'of-value': 'einu sinni|aftur|afrit|staf|gildi|örugg|þegar þú býrð',
    page: 'síða|síðu',
    rows: 'færslu|niðurstöð|raðir|atriði',
    whose: 'þróunaraðil',
  },
};
