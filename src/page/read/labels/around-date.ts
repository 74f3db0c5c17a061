import { saysNothing } from './classify.ts';
import { type DateMeaning, dateMeaningOf, ENDS, has, isSmall } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { isListPhrase } from './list-phrases.ts';
import { languagesIn } from './loaded-languages.ts';
import { isCapital, isPerson } from './person-names.ts';
import { saysNot } from './says-not.ts';
import { isGeneral, verbOf, withoutDoers } from './sentence.ts';

/** Stands for each date that was taken out of a text, and for each name. */
export const DATE = '\n';
export const NAME = '@';

const PARTS = /[()[\]{}（）·•・|,，、;；:：→–—]|[.。](?=\s|$)|\s[-/]\s/u;
/** Within the name of a person. */
const PARTICLES = /(?<=\p{Lu}\S* )(?:(?:van|von|de|der|den|da|di|del|dos|la|le|el|al|bin|y) )+(?=\p{Lu})/gu;
const MAIL = /\S+@\S+\.\p{L}+/gu;
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** A zone that no table knows: "AEDT". */
const ZONE = /^\s*\(?\p{Lu}{2,4}T\b/u;
/** What makes a part say more than nothing, though each of its words is small. */
const PLAIN: readonly LabelMeaning[] = ['old', 'last', 'condition', 'planned'];
/** What a place or way of a last use has not: "from Warsaw", and not "0 calls". */
const NO_PLACE: readonly LabelMeaning[] = [
  ...PLAIN,
  ...(['created', 'rotated', 'expires', 'changed', 'never-expires'] as const),
];

/**
 * Whether all that stands around the dates of a cell is understood, and says of them what the header says: `rest` is its
 * text with DATE for each. What is not understood may say anything: "Unknown, first seen", "Failed on".
 */
export function isExplained(rest: string, meaning: DateMeaning, says: (text: string) => DateMeaning | null): boolean {
  const segments = rest.replace(MAIL, NAME).replace(PARTICLES, '').split(DATE);
  if (isGeneral(segments.slice(0, -1).join(' '), segments.at(-1) ?? '')) return false;
  return segments.every((segment, index) => {
    const parts = (index > 0 ? segment.replace(ZONE, '') : segment).split(PARTS);
    const isBefore = (at: number) => at === parts.length - 1 && index < segments.length - 1;
    const isBehind = index > 0;
    return parts.every(
      (part, at) =>
        says(part.trim()) === meaning ||
        saysNoMore(part, meaning, { isBefore: isBefore(at), isBehind, isRightBehind: isBehind && at === 0 }),
    );
  });
}

/** "Rotate", "Delete key": there to be pressed. What may say as well that it was done is not: "reset". */
function isAct(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ');
  return isListPhrase(first, 'act') && !isListPhrase(first, 'done') && saysNothing(rest.join(' '));
}

/** The same of what stands before and behind a date. */
export const isExplainedAround = (
  before: string,
  behind: string,
  meaning: DateMeaning,
  says: (text: string) => DateMeaning | null,
): boolean => isExplained(before + DATE + behind, meaning, says);

type Place = Readonly<Record<'isBefore' | 'isBehind' | 'isRightBehind', boolean>>;

function saysNoMore(part: string, meaning: DateMeaning, { isBefore, isBehind, isRightBehind }: Place): boolean {
  const isEnd = ENDS.has(meaning);
  const isUse = meaning === 'last-used' && isBehind;
  const folded = foldLabel(isUse ? part.replace(ADDRESS, '') : part);
  if (folded === '' || (isBehind && (isPerson(part) || isAct(folded)))) return true;
  const languages = languagesIn(folded);
  // What one language understands so is no place and no small word in another.
  if (!isEnd && saysNot(folded)) return false;
  return languages.some((language) => {
    const words = language.vocabulary.tokensOf(folded);
    if (isEnd && has(words, 'left')) return true;
    if (/\p{N}/u.test(folded)) return false;
    if (isUse && !NO_PLACE.some((one) => has(words, one))) return true;
    const beside = words.filter((_, at) => (isBefore && at === words.length - 1) || (isRightBehind && at === 0));
    // "By 20 November" is an end, "by Ann 20 November" is none.
    const isBy = has(beside, 'by') || has(beside, 'author');
    if (!isEnd && !isBy && has(beside, 'until')) return false;
    if (!isEnd && isBefore && isBy && !language.vocabulary.isByBehind && !/@\s*$/.test(part)) return false;
    if (words.filter(({ meanings }) => meanings.length === 0).length > 1 && !isCapital(part, words)) return false;
    const tokens = (isEnd ? words : withoutDoers(language, words)).map((token) =>
      token.meanings.includes('author') ? verbOf(token, language) : token,
    );
    if (dateMeaningOf(tokens) === meaning) return true;
    const isNothing = tokens.every((one) => isSmall(one) || (isEnd && has([one], 'until')));
    return isNothing && !PLAIN.some((one) => has(tokens, one)) && (!has(tokens, 'holder') || has(tokens, 'key'));
  });
}
