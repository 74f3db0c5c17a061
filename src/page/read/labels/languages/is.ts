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
    key: 'lykill|lyklar|lykils|lykillinn|api-lykill|aðgangslykill|aðgangslyklar|tóki|tókar|leynilykill|leyndarmál|lykilorð forrits',
    filler:
      'dagsetning|dags|tími|dagur|klukkan|kl|þann|þetta|þessi|þinn|var|er|í|á|til|fyrir|og|um|aðgangur|persónulegur|persónulegt|þjónusta|þróunaraðili|forrit|síðan',
    until: 'til|þar til|fram að|fyrir',
    planned: 'verður|áætlað|í bið|mistókst|hætt við|villa',
    condition: 'ef',
    holder: 'aðgangur|þjónusta|forrit',
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
    'no-name':
      'virkt|virkur|virk|óvirkt|óvirkur|óvirk|afturkallað|afturkallaður|útrunnið|útrunninn|gilt|ógilt|í bið|já|' +
      'nei|breyta|skoða|sýna|opna|afrita|eyða|fjarlægja|endurnefna|afturkalla|endurnýja|stjórna|nánar|' +
      'upplýsingar|meira|aðgerðir|nýlega|fyrir nokkru|fyrir löngu',
  },
};
