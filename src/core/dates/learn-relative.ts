import { foldWord } from './fold.ts';
import { bare } from './learn-absolute.ts';
import type { Ago, Unit, Words } from './words.ts';

export const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
/** Between them they meet every plural form of the languages we know. */
const AMOUNTS = [0, 1, 2, 3, 5, 11, 21, 1.5];

/** Learns what a language puts around the number of a relative time, and its words without number, from Intl. */
export function learnRelative(words: Words, language: string): void {
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const sign of [-1, 1]) {
        for (const amount of AMOUNTS)
          learnNumbered(words, always.formatToParts(sign * amount, unit), unit, sign * amount);
        learnSingular(words, always, unit, sign);
      }
      for (let amount = -2; amount <= 2; amount++) learnWord(words, auto.formatToParts(amount, unit), { unit, amount });
    }
  }
}

function learnNumbered(words: Words, parts: Intl.RelativeTimeFormatPart[], unit: Unit, amount: number): void {
  const first = parts.findIndex(({ type }) => type !== 'literal');
  const ago: Ago = { unit, amount: Math.sign(amount) };
  if (first < 0) words.addAgo(textOf(parts), { unit, amount });
  else if (amount) words.addSlot(textOf(parts.slice(0, first)), textOf(parts.slice(first).filter(isLiteral)), ago);
}

/** "A month ago" without its number, where the form itself says that it is one. */
function learnSingular(words: Words, format: Intl.RelativeTimeFormat, unit: Unit, sign: number): void {
  const one = format.formatToParts(sign, unit);
  const many = format.formatToParts(sign * 5, unit);
  const without = textOf(one.filter(isLiteral));
  if (one.length > 1 && /\p{L}{3}/u.test(without) && without !== textOf(many.filter(isLiteral)))
    words.addAgo(without, { unit, amount: sign });
}

function learnWord(words: Words, parts: Intl.RelativeTimeFormatPart[], ago: Ago): void {
  if (parts.length === 1 && parts[0]?.type === 'literal') words.addAgo(textOf(parts), { ...ago, calendar: true });
}

function isLiteral({ type }: Intl.RelativeTimeFormatPart): boolean {
  return type === 'literal';
}

function textOf(parts: Intl.RelativeTimeFormatPart[]): string {
  return bare(foldWord(parts.map(({ value }) => value).join('')).replace(/ +/g, ' '));
}
