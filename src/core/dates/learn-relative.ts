import { bare } from './learn-absolute.ts';
import { normalizeWord } from './normalize.ts';
import type { RelativeOffset, Unit, Words } from './words.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** Between them they meet every plural form of the languages we know. */
const AMOUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 21, 1.5];

/** Learns what a language puts around the number of a relative time, and its words without number, from Intl. */
export function learnRelative(words: Words, language: string): void {
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const sign of [-1, 1]) learnUnit(words, always, unit, sign);
      for (let amount = -2; amount <= 2; amount++) learnNamed(words, patternOf(auto, amount, unit), unit, amount);
    }
  }
}

function learnUnit(words: Words, format: Intl.RelativeTimeFormat, unit: Unit, sign: number): void {
  for (const amount of AMOUNTS) {
    const pattern = patternOf(format, sign * amount, unit);
    learnPattern(words, pattern, { unit, amount: sign * (pattern.includes('#') ? 1 : amount) });
  }
  // "A month ago" without its number, where the form itself says that it is one.
  const one = patternOf(format, sign, unit);
  const single = one.replace(/# ?/, '');
  if (one !== patternOf(format, 5 * sign, unit) && /\p{L}{3}/u.test(single))
    learnPattern(words, single, { unit, amount: sign });
}

/**
 * "Yesterday", "this month"; of what is less than one, Japanese says that it is within 1, and Mongolian calls a week 7 days.
 * Where the number is the amount, as in Norwegian "-2 d.", it is no name.
 */
function learnNamed(words: Words, pattern: string, unit: Unit, amount: number): void {
  const number = /[#\d]+/.exec(pattern)?.[0] ?? '';
  if (number === '#' || number === String(Math.abs(amount))) return;
  if (number && pattern.startsWith(number)) learnPattern(words, pattern.replace(number, '#'), { unit, amount: 0 });
  else learnPattern(words, pattern, { unit, amount, whole: true });
}

/** Adds what is printed of an amount, `#` for its number; `ago` is what one of it means. */
export function learnPattern(words: Words, pattern: string, ago: RelativeOffset): void {
  const [before = '', after] = pattern.split('#');
  if (after === undefined) words.add(bare(before), 'ago', ago);
  else words.addPattern(before, bare(after), ago);
}

/** What is printed of an amount, with `#` for its number. */
function patternOf(format: Intl.RelativeTimeFormat, amount: number, unit: Unit): string {
  const parts = format.formatToParts(amount, unit).map(({ type, value }) => (type === 'literal' ? value : '#'));
  return normalizeWord(parts.join('').replace(/#+/, '#'));
}
