import type { Block } from '../dom/blocks.ts';
import { type DateMeaning, labelMeaning } from './classify.ts';
import type { LabelMeaning } from './language-words.ts';
import { saysAllOfList, speaksOfList } from './list-phrases.ts';
import { parse, perText } from './loaded-languages.ts';
import { hasAny } from './own-part.ts';
import { saysNot } from './says-not.ts';
import { isGeneral } from './sentence.ts';

/** Between the facts of a text. */
const FACTS = /[.;,!?](?:\s|$)|[…|•·。；、，()（）[\]]|\s[–—-]\s/;
/** "Will be rotated", "not yet rotated" */
const NOT_DONE: readonly LabelMeaning[] = ['planned', 'condition', 'never', 'none', 'free-text'];

/** "Since then": whatever the word behind it, something was done to the key after the day before. */
const SINCE_THEN =
  /(?<!\p{L})(?:since then|seitdem|seither|depuis lors|desde entonces|da allora|desde então|sindsdien|od tego czasu|sedan dess|siden da|siden den gang|sen jälkeen|od té doby|azóta|între timp|o zamandan beri|с тех пор|відтоді|sau đó|sejak itu)(?!\p{L})|منذ ذلك الحين|その後|此后|此後/iu;

/** True where one of the dates is a birth, none a rotation, and the texts around them say that the secret was rotated. */
export const isRotatedSince = (blocks: readonly Block[], dates: readonly { meaning: DateMeaning }[]): boolean =>
  dates.some(({ meaning }) => meaning === 'created') &&
  !dates.some(({ meaning }) => meaning === 'rotated' || meaning === 'renewed') &&
  blocks.some(({ parts }) => parts.some((part) => typeof part === 'string' && saysRotated(part)));

/** True for a text that says, without a date of it, that the secret became another: "Rotated", "Has been regenerated since". */
const saysRotated = perText((text): boolean => text.split(FACTS).some(isRotation));

function isRotation(fact: string): boolean {
  // "(Reset)" is there to be pressed.
  if (labelMeaning(fact) === 'renewed')
    return !(['reset', 'act', 'no-name'] as const).some((one) => saysAllOfList(fact, one));
  const uses = parse(fact).some(({ tokens }) => hasAny(tokens, ['last-used', 'never-used']));
  if (SINCE_THEN.test(fact)) return !uses && !saysNot(fact);
  if (!speaksOfList(fact, 'done', true) || saysNot(fact) || isGeneral(fact, '')) return false;
  return parse(fact).some(({ tokens }) => hasAny(tokens, ['rotated']) && !hasAny(tokens, NOT_DONE));
}
