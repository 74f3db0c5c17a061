/** Zones by their names in full, and what Go prints behind a time: only logs have them, so that pages need not know them. */

/** What precedes "Time" or "Standard Time", which people say in summer, too; and what precedes "Daylight Time". */
const ZONES: Readonly<Record<string, readonly [standard: string, summer: string]>> = {
  pacific: ['PT', 'PDT'],
  mountain: ['MT', 'MDT'],
  'us mountain': ['GMT-7', 'GMT-7'],
  central: ['CT', 'GMT-5'],
  eastern: ['ET', 'EDT'],
  atlantic: ['AST', 'ADT'],
  alaska: ['AKST', 'AKDT'],
  alaskan: ['AKST', 'AKDT'],
  hawaii: ['GMT-10', 'HDT'],
  'hawaii-aleutian': ['HST', 'HDT'],
  hawaiian: ['GMT-10', 'GMT-10'],
  newfoundland: ['NST', 'NDT'],
  'central european': ['CET', 'CEST'],
  'central europe': ['CET', 'CEST'],
  'w. europe': ['CET', 'CEST'],
  romance: ['CET', 'CEST'],
  'eastern european': ['EET', 'EEST'],
  'e. europe': ['EET', 'EEST'],
  fle: ['EET', 'EEST'],
  gtb: ['EET', 'EEST'],
  'western european': ['WET', 'WEST'],
  'greenwich mean': ['GMT', 'GMT'],
  gmt: ['GMT', 'GMT+1'],
  british: ['GMT', 'GMT+1'],
  'coordinated universal': ['UTC', 'UTC'],
  india: ['GMT+5:30', 'GMT+5:30'],
  israel: ['EET', 'IDT'],
  japan: ['JST', 'JST'],
  tokyo: ['JST', 'JST'],
  korea: ['KST', 'KST'],
  china: ['GMT+8', 'GMT+8'],
  singapore: ['SGT', 'SGT'],
  'hong kong': ['HKT', 'HKT'],
  'australian eastern': ['AEST', 'AEDT'],
  'australian central': ['ACST', 'ACDT'],
  'australian western': ['AWST', 'AWST'],
  'aus eastern': ['AEST', 'AEDT'],
  'new zealand': ['NZST', 'NZDT'],
  moscow: ['MSK', 'MSD'],
};

/** A name in full at the end of a time, in brackets or not; what precedes it must be all of the name. */
const IN_FULL = /(\d ?(?:[ap]\.?m\.?)?,? \(?)([a-z][a-z. -]{1,20}?)( standard| daylight| summer)? time(\)?)$/i;
/** The reading of the clock since the program began, and the zone's name behind its offset. */
const SINCE_START = / m=[+-]\d+(?:\.\d+)?$/;
const NAMED_TWICE = /( [+-]\d{4}) (?:[A-Z]{2,5}|[+-]\d{2}(?:\d{2})?)$/;

/** The same time with its zone as an offset or an abbreviation; unchanged where it has no such name, or an offset besides. */
export function withShortZone(text: string): string {
  const bare = text.replace(SINCE_START, '').replace(NAMED_TWICE, '$1');
  const [whole = '', before = '', name = '', season = ' standard', after = ''] = IN_FULL.exec(bare) ?? [];
  const zone = ZONES[name.toLowerCase()];
  const start = bare.slice(0, bare.length - whole.length) + before;
  if (!zone || /[+-]\d\d:?\d\d \($/.test(start)) return bare;
  return `${start}${zone[/standard/i.test(season) ? 0 : 1]}${after}`;
}
