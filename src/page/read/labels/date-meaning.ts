import type { LabelMeaning } from './language-words.ts';
import type { Token } from './vocabulary.ts';

/**
 * What a date can be of a credential; `other` is known and none of them, `age` how long ago it was made, `holder` when the app
 * was that it belongs to, `renewed` when its secret may have become another: "Renewed", "Restored".
 */
export type DateMeaning =
  | 'created'
  | 'rotated'
  | 'renewed'
  | 'expires'
  | 'last-used'
  | 'changed'
  | 'age'
  | 'other'
  | 'old-expires'
  | 'holder';

/** Of what is to come: there a bound says something. */
export const ENDS: ReadonlySet<DateMeaning> = new Set(['expires', 'old-expires']);

const DATES = ['created', 'rotated', 'expires', 'last-used', 'changed', 'age'] as const;
const SMALL: ReadonlySet<LabelMeaning> = new Set(['filler', 'last', 'old', 'key']);
/** What may be said of an end besides: an end is to come. */
const OF_ENDS: ReadonlySet<LabelMeaning> = new Set(['until', 'planned', 'left']);

export const has = (tokens: readonly Token[], meaning: LabelMeaning): boolean =>
  tokens.some(({ meanings }) => meanings.includes(meaning));

/** True for words that say nothing of a date themselves. */
export const isSmall = ({ meanings }: Token): boolean =>
  meanings.includes('filler') ||
  (meanings.includes('key') && !meanings.includes('other')) ||
  (meanings.length === 1 && (meanings[0] === 'last' || meanings[0] === 'old'));

/** What words say together of a date; null when that is nothing, or several things, or another word stands among them. */
export function dateMeaningOf(tokens: readonly Token[]): DateMeaning | null {
  if (has(tokens, 'other') || has(tokens, 'author')) return 'other';
  const found = DATES.filter((meaning) => has(tokens, meaning));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const isEnd = only === 'expires';
  const fits = (meaning: LabelMeaning) => meaning === only || SMALL.has(meaning) || (isEnd && OF_ENDS.has(meaning));
  if (!isEnd && has(tokens, 'planned')) return 'other';
  if (has(tokens, 'condition') || !tokens.every(({ meanings }) => meanings.some(fits))) return null;
  if (!isEnd && has(tokens, 'holder') && !has(tokens, 'key')) return only === 'created' ? 'holder' : 'other';
  // The last of several that were made is no birth.
  if (only === 'created' && has(tokens, 'last')) return 'other';
  if (!has(tokens, 'old')) return only;
  return only === 'expires' ? 'old-expires' : 'other';
}
