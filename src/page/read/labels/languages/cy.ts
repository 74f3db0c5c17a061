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
    changed: 'diweddarwyd|diweddarwyd ddiwethaf|newidiwyd|newid diwethaf|golygwyd|addaswyd|addaswyd ddiwethaf',
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
    holder: 'mynediad|gwasanaeth|ap|rhaglen',
    for: 'ar gyfer',
    left: 'ar ôl|yn fuan',
    heading: 'manylion|gwybodaeth|trosolwg|cyffredinol|crynodeb|statws|cyflwr|gosodiadau|ffurfweddiad|dilysu',
    column: 'caniatâd|caniatadau|gweithredoedd|math|rôl',
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
    'no-name':
      'gweithredol|anweithredol|wedi dod i ben|dilys|annilys|ie|na|golygu|gweld|dangos|agor|copïo|dileu|tynnu|' +
      'ailenwi|adnewyddu|rheoli|manylion|mwy|gweithredoedd|yn ddiweddar|ers talwm|amser maith yn ôl',
  },
};
