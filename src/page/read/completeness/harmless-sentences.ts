import { foldLabel } from '../labels/fold-label.ts';
import { besides, speaksOfList } from '../labels/list-phrases.ts';
import { speaksOf } from './conditions.ts';
import { NUMBER, saysAround, speaksOfPart } from './phrases.ts';
import { DIGITS } from './totals.ts';

/** Between two sentences: a word follows, so that nothing is cut behind "max." and the like. */
export const SENTENCES = /(?<=[.!?…])\s+(?=\p{L})|(?<=[。！？।])/u;

/** A text without its sentences that leave no key out. */
export const withoutHarmless = (text: string, title: string, rows: number): string =>
  text
    .split(SENTENCES)
    .filter((one) => !isHarmless(one, title, rows))
    .join(' ');

/** "2 von 10": between two numbers the word for "by" means another thing. */
const OF = /\p{Nd}+ (?:\p{L}{1,4} ){1,2}\p{Nd}+/u;

/** Two numbers with "used", and nothing of what shows, of when, or of whom. */
function isQuota(sentence: string, title: string): boolean {
  const words = sentence.replace(NUMBER, ' ');
  const rest = besides(words, 'in-use') ?? (speaksOf(words, ['last-used']) ? words : null);
  if (rest === null || speaksOf(sentence.replace(OF, ' '), ['last', 'by', 'author'])) return false;
  if (speaksOfPart(rest, title)) return false;
  return !(['some', 'shown', 'limit', 'narrowed', 'period'] as const).some((one) => speaksOfList(rest, one));
}

/** True for a sentence of other parts of the product, of how rows look, or of a quota of which all that is used shows. */
function isHarmless(sentence: string, title: string, rows: number): boolean {
  const numbers = sentence.match(DIGITS) ?? [];
  if (numbers[0] && (numbers.length !== 2 || Math.min(...numbers.map(Number)) !== rows)) return false;
  const words = sentence.replace(NUMBER, ' ');
  if (numbers[0] && isQuota(sentence, title)) return true;
  const says = (one: string) => saysAround(one, title, 'harmless');
  // "Only active keys" has two such words, and leaves some out.
  const rest = besides(words, 'some') ?? '';
  return (
    says(words) || (!numbers[0] && rest.split(' ').length + 1 === foldLabel(words).split(' ').length && says(rest))
  );
}
