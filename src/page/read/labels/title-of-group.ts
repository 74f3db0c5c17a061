import { isKeyNoun, isPlainHeading, namesFormer, namesNoName, speaksOfKey } from './classify.ts';
import { isSmall } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { speaksOfList } from './list-phrases.ts';
import { parse } from './loaded-languages.ts';
import { isBadge, isState } from './name-like.ts';
import { hasAny, isOwnPart } from './own-part.ts';
import type { Token } from './vocabulary.ts';

const FACTS: readonly LabelMeaning[] = ['created', 'rotated', 'expires', 'last-used', 'changed', 'heading'];
const isFact = (token: Token): boolean => hasAny([token], FACTS);

/**
 * True for what stands over dates and is no title of a key: "Security", "Token details", and in a line like others also what a
 * key has or is, "Status", "Active". Not for what names a key and says no more, or says nothing, as "Primary" does.
 */
export function isPartOfKey(text: string, isLine: boolean): boolean {
  const parsed = parse(text);
  if (isPlainHeading(text)) return true;
  if (namesFormer(text) || parsed.some(({ tokens }) => tokens.every(isSmall))) return false;
  if (speaksOfKey(text))
    return parsed.some(({ tokens }) => tokens.some(isFact) && tokens.every((one) => isFact(one) || isSmall(one)));
  // "Primary" and "Sandbox" tell one of several.
  if (isBadge(text)) return false;
  if (isState(text)) return isLine;
  return isOwnPart(text) || (isLine && namesNoName(text));
}

/** True where a title says of a key no word that `called` does not say: "API key" and "Key" of "API key", and not "Secret key". */
export function isOfThisKey(text: string, called: string): boolean {
  const [own, all] = [foldLabel(text), foldLabel(called)];
  const words = all.split(' ');
  return all.includes(own) || own.split(' ').every((word) => words.some((one) => one.startsWith(word)));
}

/** True for a title that may be of the key that the page's own title names, where nothing else is: "Service key", "Manage your key", "mailer". */
export const mayBeOfThisKey = (text: string): boolean =>
  !speaksOfKey(text) || isKeyNoun(text) || speaksOfList(text, 'title-begin');
