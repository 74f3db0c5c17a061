import { UNSPACED } from '../../../core/dates/normalize.ts';
import { namesFormer, speaksOfKey } from './classify.ts';
import { type DateMeaning, ENDS, has, isSmall } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { saysAllOfList } from './list-phrases.ts';
import { LONGEST_LABEL, type LoadedLanguage, languagesIn, parse } from './loaded-languages.ts';
import { hasAny } from './own-part.ts';
import { BRACKETED, clauseOf, firstSentence, isKnown, lastPart, withoutDoers } from './sentence.ts';
import type { Token } from './vocabulary.ts';
import { withoutWay } from './way-behind.ts';
import { zoneIn } from './zone-in.ts';

/** No doer: somebody tells how it was done. */
const BY_HAND = /(?:by|von|per|à la|a|à|met de|för) (?:hand|main|mano|mão)(?!\p{L})/iu;

/**
 * Whether a sentence goes on behind a date with what is not understood, or with what something is for: somebody wrote it, "Created
 * today for the demo", or it says that a rotation failed, or makes a condition of an end. Behind a use stands from where and by what;
 * behind a comma may stand other facts, and behind that of a rotation a remark.
 */
export function isLeftOpen(before: string, after: string, meaning: DateMeaning): boolean {
  if (meaning === 'changed' || meaning === 'other') return false;
  if (meaning !== 'old-expires' && isOfOther(after)) return true;
  const isUse = meaning === 'last-used';
  const [said = ''] = after.replace(zoneIn(after), ' ').split(/\s[–—-]\s/);
  // "(Reset)" is there to be pressed.
  const isAct = (part: string) => (['act', 'reset'] as const).some((one) => saysAllOfList(part, one));
  const whole = said.replace(BRACKETED, (part) => (isAct(part) ? ' ' : part));
  const clause = clauseOf(meaning === 'rotated' ? whole.replace(/[,、，،]/g, ' ') : whole);
  if (BY_HAND.test(clause)) return true;
  const lead = foldLabel(lastPart(before));
  return !languagesIn(foldLabel(clause).slice(0, LONGEST_LABEL)).some((language) => {
    // "See", a word of a remark, is a small one in another language.
    if (meaning === 'rotated' && !language.isExpected && clause.trim() !== '') return false;
    const label = language.vocabulary.tokensOf(lead);
    if (ENDS.has(meaning))
      return isEndAlone(language, label, language.vocabulary.tokensOf(foldLabel(clause).slice(0, LONGEST_LABEL)));
    const isOwn = withoutDoers(language, label).every(isKnown);
    const rest = isOwn ? withoutWay(language, clause) : foldLabel(clause);
    const tokens = language.vocabulary.tokensOf(rest.slice(0, LONGEST_LABEL));
    const first = tokens.slice(0, 1);
    const isFor = tokens.length > 1 && has(first, 'for') && !has(first, 'by');
    return isUse ? !isFor || label.some(saysLast) : !isFor && withoutDoers(language, tokens).every(isKnown);
  });
}

/** What makes a condition of an end: "once used", "if not rotated". */
const CONDITIONS: readonly LabelMeaning[] = ['condition', 'last-used', 'never-used', 'never', 'none'];

/** An end itself is done by nobody: "by default". Other facts may follow it: "and was made by Ann". */
function isEndAlone(language: LoadedLanguage, label: readonly Token[], behind: readonly Token[]): boolean {
  const isNamed = (tokens: readonly Token[]) =>
    has(tokens, 'author') || tokens.every(isKnown) || !withoutDoers(language, tokens).every(isKnown);
  return (
    isNamed(label) && isNamed(behind) && withoutDoers(language, behind).every(isKnown) && !hasAny(behind, CONDITIONS)
  );
}

/** Between the remarks behind a date. */
const REMARKS = /[,、，،()（）[\]]|\s[–—-]\s/;
const OTHERS = ['old', 'other', 'other-secret'] as const;

/** True where it is said behind a date that it is of something else: "(old key)", ", webhook", "by the old key". */
function isOfOther(after: string): boolean {
  const [own = '', ...remarks] = firstSentence(after).split(REMARKS);
  return (namesFormer(own) && speaksOfKey(own)) || remarks.some(namesAnother);
}

/** A remark that names it and says no more: not "3 years old", "by the previous owner" and "no recent activity". */
const namesAnother = (remark: string): boolean =>
  !/\p{N}/u.test(remark) &&
  parse(remark).some(
    ({ isExpected, tokens }) =>
      isExpected && hasAny(tokens, OTHERS) && tokens.every((one) => isSmall(one) || hasAny([one], OTHERS)),
  );

/** "Last used", "dernière utilisation", and not "used" alone: what somebody wrote may begin with that. */
const saysLast = (token: Token): boolean =>
  has([token], 'last') || (has([token], 'last-used') && (token.text.includes(' ') || UNSPACED.test(token.text)));
