import { foldWord } from './fold.ts';
import type { Words } from './words.ts';

/** What pages print where nothing ever happened, or will; tried in every language. */
const NEVER =
  'never|never used|not used yet|never expires|no expiration|does not expire|nie|niemals|nie verwendet|läuft nie ab|nigdy|nigdy nie użyto|nie wygasa|jamais|nunca|mai|sin caducidad|não expira|aldrig|aldri|ei koskaan|koskaan|nooit|なし|一度もない|未使用|無期限|从未|从不|永不|永不过期|從未|從不|永不過期|없음|안 함|사용 안 함|만료되지 않음|ไม่เคย|ไม่มีวันหมดอายุ|nikdy|nikad|nikada|никогда|ніколи|никога|أبدا|مطلقا|לעולם לא|אף פעם|कभी नहीं|soha|niciodată|ποτέ|không bao giờ|chưa bao giờ|tidak pernah|هرگز|hiçbir zaman|asla';
const FILLERS =
  'at|on|of|de|the|t|um|kl|klo|o|à|a las|às|alle ore|om|в|об|uhr|pasado|dernier|时|點|点|分';
const MORNING = 'am|a.m|a. m|오전|凌晨|早上|上午';
const AFTERNOON = 'pm|p.m|p. m|오후|下午|晚上';
/** Number words beyond one that products are known to print. */
const NUMBERS =
  'two|three;kaksi,kahden|kolme,kolmen|neljä,neljän|viisi,viiden|kuusi,kuuden|seitsemän|kahdeksan|yhdeksän';

/** Adds what Intl does not print: words for never, ISO's and other small words, numbers as words. */
export function addOwnWords(words: Words): void {
  for (const word of NEVER.split('|')) words.add(foldWord(word), 'never', true);
  for (const word of FILLERS.split('|')) words.add(foldWord(word), 'filler', true);
  words.add('z', 'zone', 0);
  for (const list of NUMBERS.split(';')) {
    for (const [index, names] of list.split('|').entries())
      for (const name of names.split(',')) words.add(foldWord(name), 'number', index + 2);
  }
  for (let hour = 0; hour < 24; hour++) {
    for (const word of (hour < 12 ? MORNING : AFTERNOON).split('|')) words.add(foldWord(word), 'hours', hour);
  }
}
