import { foldWord } from './fold.ts';
import { bare } from './learn-absolute.ts';
import { wordingOf } from './wordings.ts';
import type { Ago, Unit, Words } from './words.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** Between them they meet every plural form of the languages we know. */
const AMOUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 21, 1.5];

/** Learns what a language puts around the number of a relative time, and its words without number, from Intl and the table. */
export function learnRelative(words: Words, language: string): void {
  const [ones = [], few = [], swaps = [], phrases = []] = wordingOf(language);
  for (const one of ones) words.add(one, 'number', 1);
  for (const word of few) words.add(word, 'number', 0);
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const sign of [-1, 1]) learnUnit(words, always, unit, sign, ['>', ...swaps]);
      for (let amount = -2; amount <= 2; amount++) {
        const pattern = patternOf(auto, amount, unit);
        if (!/[#\d]/.test(pattern)) learnPattern(words, pattern, { unit, amount, whole: true });
      }
      // Phrases of one unit are led by its first letter, of months by M, and a sign.
      const letter = unit === 'month' ? 'M' : unit[0];
      for (const phrase of phrases) {
        if (phrase[0] === letter) learnPattern(words, phrase.slice(2), { unit, amount: phrase[1] === '-' ? -1 : 1 });
      }
    }
  }
}

function learnUnit(
  words: Words,
  format: Intl.RelativeTimeFormat,
  unit: Unit,
  sign: number,
  swaps: readonly string[],
): void {
  for (const [from = '', to = ''] of swaps.map((swap) => swap.split('>'))) {
    const swapped = (amount: number) => patternOf(format, sign * amount, unit).replace(from, to);
    for (const amount of AMOUNTS) {
      const pattern = swapped(amount);
      learnPattern(words, pattern, { unit, amount: sign * (pattern.includes('#') ? 1 : amount) });
    }
    // "A month ago" without its number, where the form itself says that it is one.
    const single = swapped(1).replace(/# ?/, '');
    if (swapped(1) !== swapped(5) && /\p{L}{3}/u.test(single)) learnPattern(words, single, { unit, amount: sign });
  }
}

function learnPattern(words: Words, pattern: string, ago: Ago): void {
  const [before = '', after] = pattern.split('#');
  if (after === undefined) words.add(bare(before), 'ago', ago);
  else words.addSlot(before, bare(after), ago);
}

/** What is printed of an amount, with `#` for its number. */
function patternOf(format: Intl.RelativeTimeFormat, amount: number, unit: Unit): string {
  const parts = format.formatToParts(amount, unit).map(({ type, value }) => (type === 'literal' ? value : '#'));
  return foldWord(parts.join('').replace(/#+/, '#'));
}
