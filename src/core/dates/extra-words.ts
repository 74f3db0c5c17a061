import { normalizeWord } from './normalize.ts';
import type { Unit, Words } from './words.ts';
import { addZoneNames } from './zone-names.ts';

/** What pages print where nothing ever happened, or will; tried in every language. */
const NEVER =
  'never|never used|never expires|no expiration|unlimited|unbefristet|unbegrenzt|bezterminowo|illimité|ilimitado|illimitato|無制限|무제한|无限期|niemals|nigdy|jamais|nunca|aldrig|aldri|koskaan|nooit|なし|一度もない|未使用|無期限|从未|从不|永不|從未|從不|없음|안 함|ไม่เคย|nikdy|никогда|ніколи|أبدا|לעולם לא|कभी नहीं|soha|niciodată|ποτέ|không bao giờ|tidak pernah|هرگز|asla';
/** Those that mean something else elsewhere, behind their language. */
const LOCAL_NEVER = 'de nie|it mai|ro mai';
const FILLERS = 'at|on|of|de|the|t|o|a las|alle ore|by|przez|von|par|por|uhr|pasado|dernier|时|點|点|分';
const MORNING = 'am|a.m|a. m|오전|凌晨|早上|上午';
const AFTERNOON = 'pm|p.m|p. m|오후|下午|晚上';

/** Units as programs cut them, in every language; `m` may be either. */
const UNITS =
  'y year|yr year|yrs year|mo month|mos month|mth month|mths month|m month|m minute|w week|wk week|wks week|d day|h hour|hr hour|' +
  'hrs hour|min minute|mins minute|s second|sec second|secs second';

/** Adds what Intl does not print: words for never, ISO's and other small words. */
export function addExtraWords(words: Words, languages: readonly string[]): void {
  for (const word of NEVER.split('|')) words.add(normalizeWord(word), 'never', true);
  for (const [language = '', word = ''] of LOCAL_NEVER.split('|').map((each) => each.split(' '))) {
    if (languages.some((each) => each.startsWith(language))) words.add(word, 'never', true);
  }
  for (const word of FILLERS.split('|')) words.add(normalizeWord(word), 'filler', true);
  for (const entry of UNITS.split('|')) {
    const [form = '', unit] = entry.split(' ') as [string, Unit];
    words.addDuration('', form, unit);
    words.addPattern('', `${form} ago`, { unit, amount: -1 });
  }
  addZoneNames(words);
  words.add('z', 'zone', 0);
  for (let hour = 0; hour < 24; hour++) {
    for (const word of (hour < 12 ? MORNING : AFTERNOON).split('|')) words.add(normalizeWord(word), 'hours', hour);
  }
}
