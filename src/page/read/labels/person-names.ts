import { foldLabel } from './fold-label.ts';
import { languagesIn } from './loaded-languages.ts';
import { NO_NAMES } from './no-names.ts';

const NAME_WORD = /^\p{Lu}(?:[\p{Ll}\p{M}'’.-]|\p{Lu}(?=\p{Ll}))*$/u;
const INITIALS = /^(?!NA|NO|OK|EX)\p{Lu}\.?\p{Lu}?\.?$/u;
const MOST_WORDS_OF_NAME = 4;
const NOT_PEOPLE = new Set(NO_NAMES.notPeople.split('|'));

/** Each word that is not known begins with a capital letter, or is of a script that has none: it may be a name. */
export function isCapital(part: string, words: readonly { text: string; meanings: readonly unknown[] }[]): boolean {
  const small = part
    .split(/\s+/)
    .filter((word) => /^\P{L}*\p{Ll}/u.test(word))
    .map(foldLabel);
  return !words.some(({ text, meanings }) => meanings.length === 0 && small.includes(text));
}

/** Two to four words that begin with capital letters, and none of which any language knows: "Jane Doe". */
export function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS_OF_NAME || !words.every((word) => NAME_WORD.test(word)))
    return false;
  return isUnknown(text);
}

/** What may be somebody's name where it stands in an element of its own: initials, or in a link anything that no language knows. */
export const isNamePart = (text: string, isLink: boolean): boolean =>
  INITIALS.test(text) || isPerson(text) || (isLink && !/\p{N}/u.test(text) && isUnknown(text));

function isUnknown(text: string): boolean {
  const folded = foldLabel(text);
  if (folded.split(' ').some((word) => NOT_PEOPLE.has(word))) return false;
  return languagesIn(folded).every(({ vocabulary }) =>
    vocabulary.tokensOf(folded).every(({ meanings }) => meanings.every((meaning) => meaning === 'filler')),
  );
}
