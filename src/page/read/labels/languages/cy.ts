import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'cy',
  labels: {
    created:
      "crëwyd|creu|dyddiad creu|wedi'i greu|wedi'i chreu|cynhyrchwyd|cyhoeddwyd allwedd|ychwanegwyd|dyddiad ychwanegu",
    rotated: 'cylchdrowyd|cylchdro diwethaf|ailgynhyrchwyd',
    expires:
      'dod i ben|daw i ben|yn dod i ben|dyddiad dod i ben|dyddiad dod i ben yr allwedd|dyddiad terfyn|yn ddilys tan|dilys tan',
    'last-used':
      "defnyddiwyd ddiwethaf|defnydd diwethaf|defnyddiwyd|wedi'i ddefnyddio ddiwethaf|gweithgaredd diwethaf|mynediad diwethaf",
    changed:
      'diweddarwyd|diweddarwyd ddiwethaf|newidiwyd|newid diwethaf|golygwyd|addaswyd|addaswyd ddiwethaf|' +
      "newidiwyd ddiwethaf|wedi'i newid ddiwethaf",
    age: 'oed|oedran',
    name: 'enw|enwau|teitl|label',
    id: 'dynodwr',
    author: 'crëwyd gan|ychwanegwyd gan|crëwr|awdur|perchennog|defnyddiwyd gan',
    by: 'gan',
    old: 'hen|blaenorol',
    last: 'diwethaf|ddiwethaf|yn ddiweddar|diweddaraf',
    other:
      'cyfrif|cyfrifon|defnyddiwr|defnyddwyr|aelod|aelodau|proffil|mewngofnodi|mewngofnodwyd|cofrestrwyd|anfoneb|anfonebau|taliad|taliadau|erthygl|cofnod|cyhoeddwyd|digwyddiad|digwyddiadau|log|tanysgrifiad|cwmni|sesiwn|cwsmer|cyswllt|archeb|sylwadau|tystysgrif|parth|fersiwn|gwahoddwyd|diddymwyd|dilewyd|analluogwyd',
    key: 'allwedd|allweddi|allwedd api|tocyn|tocynnau|cyfrinach|cyfrinair rhaglen|cyfrineiriau rhaglenni',
    filler:
      'y|yr|ar|am|yn|o|i|a|ac|dyddiad|amser|hwn|hon|eich|mynediad|personol|preifat|gwasanaeth|datblygwr|ap|rhaglen|yn ôl',
    until: 'hyd|tan|cyn',
    planned: "bydd|wedi'i drefnu|ar y gweill|methu|methodd|canslwyd|gwall",
    condition: 'os',
    holder: 'polisi|mynediad|gwasanaeth|ap|rhaglen',
    for: 'ar gyfer',
    left: 'ar ôl|yn fuan',
    heading: 'manylion|gwybodaeth|trosolwg|cyffredinol|crynodeb|statws|cyflwr|gosodiadau|ffurfweddiad|dilysu',
    column: 'caniatâd|caniatadau|gweithredoedd|math|rôl|' + 'cwmpasau|statws',
    'free-text': 'disgrifiad|nodyn|nodiadau|sylw|diben|rheswm',
    none: 'dim|dim eto|gwag',
    never: 'byth|erioed|byth bythoedd',
    'never-used':
      "heb ei ddefnyddio|heb ei defnyddio|erioed wedi'i ddefnyddio|heb ei ddefnyddio erioed|heb ei ddefnyddio eto",
    'never-expires':
      "byth yn dod i ben|nid yw'n dod i ben|ddim yn dod i ben|dim dyddiad dod i ben|heb ddyddiad dod i ben",
    'other-secret': 'cyfrinach cleient|id cleient',
  },

  lists: {
    about: 'tua|oddeutu|mwy na|o leiaf|dros',
    stale:
      "efallai eu bod wedi dyddio|fod wedi dyddio|wedi dyddio|ddim yn gyfredol|allweddi mwy newydd|fersiwn newydd|rhagolwg o'ch|detholiad|data enghreifftiol|gyda gwallau|gyda rhybuddion|wedi cydamseru'n rhannol|i ymddangos|oedi",
    content: 'data|gwybodaeth|tudalen',
    span: 'diwethaf|ers|rhwng|blaenorol',
    who: 'sydd|a gafodd',
    was: 'oedd',
    not: 'ni|nid|heb|ddim',
    'show-verb': 'dangos|gweld|darllen',
    yours: 'eich|dy',
    entire: 'rhestr|presennol',
    account: 'cyfrif|cynllun|fersiwn|cyswllt',
    aside: 'adborth|anfon adborth|canllaw|rhoi gwybod am broblem',
    events: 'newidiadau|hanes|gweithgarwch|digwyddiadau',
    rights: 'mynediad llawn|darllen yn unig|darllen ac ysgrifennu',
    unnamed: 'di deitl|di enw|dienw|heb enw|heb ei osod|heb deitl|ychwanegu enw',
    states: 'wedi gollwng|cyfyngedig|anghymeradwy|wedi rhwystro|wedi cloi|wedi seibio',
    'other-keys': 'amgryptio|llofnodi|trwydded',
    'no-name':
      'gweithredol|anweithredol|wedi dod i ben|dilys|annilys|ie|na|golygu|gweld|dangos|agor|copïo|dileu|tynnu|' +
      'ailenwi|adnewyddu|rheoli|manylion|mwy|gweithredoedd|yn ddiweddar|ers talwm|amser maith yn ôl',
    all:
      'pob|pob un|y cyfan|popeth|pawb|unrhyw un|pob perchennog|pob defnyddiwr|pob aelod|pob statws|pob math|pob dyddiad|' +
      'unrhyw bryd|unrhyw statws|dangos pob un|dangos popeth|dewis pob un|dewis popeth|dim hidlydd|dim hidlyddion',
    search: 'chwilio|chwiliad|dod o hyd',
    advice: 'rannu|rhannu',
    filter: 'cyfnod|ystod dyddiadau|ystod amser|hidlydd|hidlyddion|hidlo|hidlo yn ôl|ychwanegu hidlydd|pob hidlydd',
    'load-more':
      'llwytho mwy|llwytho rhagor|dangos mwy|dangos rhagor|gweld mwy|gweld rhagor|mwy o ganlyniadau|' +
      'rhagor o ganlyniadau|dangos pob un|dangos popeth|gweld pob un|gweld popeth|llwytho popeth|dangos y gweddill',
    'next-page': 'nesaf|tudalen nesaf|y dudalen nesaf|ymlaen|hŷn|tudalen olaf',
    'previous-page': 'blaenorol|tudalen flaenorol|y dudalen flaenorol|yn ôl|tudalen gyntaf',
    'per-page': 'fesul tudalen|y dudalen|y tudalen',
    'of-total':
      'o|canlyniad|canlyniadau|eitem|eitemau|cofnod|cofnodion|rhes|rhesi|cyfanswm|yn dangos|wedi u canfod|arall',
    rest: 'mwy|rhagor|arall|eraill|ac eraill|gweddill|cudd|wedi u cuddio',
    reset: 'clirio popeth|clirio r cyfan|ailosod|ceisio eto|ceisiwch eto|rhowch gynnig arall arni',
    'no-results':
      'dim canlyniadau|dim canlyniad|heb ganfod|ni chanfuwyd|ni ddaethpwyd o hyd|yn cyfateb|eich chwiliad|' +
      'canlyniadau chwilio|canlyniadau ar gyfer|hidlyddion gweithredol|clirio hidlydd|clirio hidlyddion|' +
      'tynnu hidlydd|ailosod hidlyddion|ffitio ar y dudalen|ddim yn ffitio|ni chafwyd hyd|' +
      'unrhyw ganlyniadau',
    refused:
      'dim mynediad|does gennych chi ddim mynediad|nid oes gennych fynediad|nid oes gennych chi fynediad|' +
      'mynediad wedi i wrthod|gwrthodwyd mynediad|gofyn am fynediad|dim caniatâd|nid oes gennych ganiatâd|' +
      'does gennych chi ddim caniatâd|does gennych ddim caniatâd|angen caniatâd|heb ganiatâd|ni chaniateir|' +
      'heb awdurdod|heb eich awdurdodi|gwaharddedig|cysylltwch â ch gweinyddwr|cysylltwch â gweinyddwr|' +
      'gofynnwch i ch gweinyddwr|gweinyddwyr yn unig|dim ond gweinyddwyr|mewngofnodwch i',
    failed:
      'o i le|gwall|wedi methu|methu llwytho|methodd|methwyd|ni ellir llwytho|ni ellid|ceisiwch eto|' +
      'ceisio eto|ail lwythwch|adnewyddwch y dudalen|dim cysylltiad|dim rhyngrwyd|collwyd cysylltiad|' +
      'all lein|wedi dod i ben eich sesiwn|sesiwn wedi dod i ben|mewngofnodwch|ddim ar gael|nid yw ar gael|' +
      'ddim yn bodoli|gormod o geisiadau|yn llwytho|wrthi n llwytho|arhoswch|gynnig arall|triwch eto',
    'no-keys-yet':
      'dim|dim eto|does dim|does dim eto|nid oes|nid oes eto|nid oes gennych|nid oes gennych eto|' +
      'does gennych chi ddim|does gennych chi ddim eto|does gennych ddim|does gennych ddim eto|nid ydych wedi creu|' +
      'nid ydych wedi creu eto|nid ydych chi wedi creu eto|dim wedi u creu|dim wedi u creu eto',
    part:
      'gweithredol|anweithredol|wedi dod i ben|dirymwyd|wedi i archifo|wedi u harchifo|archif|wedi u dileu|' +
      'fy rhai i|fy allweddi|fy allweddi i|crëwyd gen i|yn dod i ben cyn bo hir|heb eu defnyddio|diweddar|' +
      'ffefrynnau|drafftiau|personol|preifat|cyhoeddus|prawf',
    sort: 'trefnu|trefnu yn ôl|didoli|didoli yn ôl|diweddaraf yn gyntaf|hynaf yn gyntaf',
    some:
      'dim ond|rhai|ambell|dim ond|yn unig|allweddi eraill|hŷn|archif|dirym|anweithredol|gweithredol|wedi dod i ben|cudd|' +
      'diweddar|diwethaf|fy allwedd|gweddill|nid pob|rhestr lawn|' +
      'nid yw allweddi|nid yw tocynnau|ni ddangosir|ni chaiff|heb eu dangos|heb eu cynnwys|' +
      'ddim yn cael eu dangos|ddim yn ymddangos|ddim wedi u cynnwys|rhan o|anghyflawn|cyfyngu|cyfyngedig|' +
      'na fyddwch yn gweld|ddim yn gweld|nad ydych yn gweld|ni fyddwch yn gweld|nid yw pob|' +
      'chyfyngu|gyfyngu|gyfyngedig|chyfyngedig|' +
      'ddim yn weladwy',
    limit: 'ar y mwyaf|hyd at',
    elsewhere: 'ar dudalen arall|man arall|symudwyd|torrwyd|dudalen arall|prosiectau eraill',
    shown: 'welwch|dangos|gweladwy|yn ymddangos|rhestr|cudd|cynnwys|ddangos|gweld|weld pob|weladwy',
    doubt:
      'methu|method|methw|gwall|problem|llwytho|ceisi|cudd|hidl|cyfateb|aros|arhoswch|all lein|rhai|ni ellid|' +
      'ni ellir',
    'of-value': 'unwaith|eto|copïo|nod|gwerth|diogel|wrth greu',
    page: 'tudalen|dudalen',
    rows: 'cofnod|canlyniad|ganlyniad|rhesi|eitem',
  },
};
