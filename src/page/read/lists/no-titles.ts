import { setOf } from '../../../core/set-of.ts';
import { tag } from '../dom/nodes.ts';
import type { Run } from '../dom/runs.ts';
import { isUnderstood } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import type { LabelMeaning } from '../labels/language-words.ts';
import { saysAllOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isBadge } from '../labels/name-like.ts';
import { isOtherFact } from '../labels/no-name-alone.ts';
import { hasAny, namesField } from '../labels/own-part.ts';
import { isCapital } from '../labels/person-names.ts';

/** Of a person. */
const MAIL = /^\S+@\S+\.\S+$/;
/** What stands before somebody or something that has a name of its own: "by Ann", "Owner Ann", "Project Maple". */
const WHOSE: readonly LabelMeaning[] = ['by', 'for', 'author', 'other', 'column', 'holder'];
/** More words behind that are no such name. */
const MOST_BEHIND = 2;

/** "Owner: Ann Lee", "Project: Maple" */
function isOfField(title: string): boolean {
  const [, label = ''] = /^([^:：]+)[:：]\s?\S/u.exec(title) ?? [];
  const isBy = parse(label).some(({ tokens }) => has(tokens, 'author'));
  return isBy || namesField(label) || saysAllOfList(label, 'state');
}

/** "by Ann", "Project Maple": behind the word that says so, words that no language knows, with a capital each. */
function saysWhose(title: string): boolean {
  return parse(title).some(({ tokens, isExpected }) => {
    const [first, ...behind] = tokens;
    const isName =
      behind.length > 0 && behind.length <= MOST_BEHIND && behind.every((one) => one.meanings.length === 0);
    return (
      isExpected &&
      isName &&
      first !== undefined &&
      hasAny([first], WHOSE) &&
      isCapital(title.replaceAll('-', ' '), tokens)
    );
  });
}

/** "billing": what a key is for is what it may be called by. */
const isSubject = (title: string): boolean => parse(title).some(({ tokens }) => hasAny(tokens, ['other']));

/**
 * "Production environment", "Read and write": each word is one that labels, states and badges have. In small letters, as keys are often
 * called, labels alone are none: "default", "billing" and "billing-sync" may be names.
 */
function isOfKnownWords(title: string): boolean {
  // A letter alone is no word.
  if (title.length === 1) return false;
  if (/^[\p{Ll}\p{N}]+(?:[-_.:/][\p{Ll}\p{N}]+)*$/u.test(title))
    return /^\p{L}+$/u.test(title) && isUnderstood(title) && !isSubject(title);
  const isKnown = (text: string) => isBadge(text) || saysAllOfList(text, 'part') || isUnderstood(text);
  return isKnown(title) || title.split(' ').every(isKnown);
}

/** "Owner", "Project": what stands behind it is called so. */
const labelsNext = (text: string): boolean =>
  isUnderstood(text) && parse(text).some(({ tokens }) => hasAny(tokens, ['author', 'column']));

/** True for somebody, or what a key belongs to, and not its name. */
const isOfSomeone = (text: string): boolean => MAIL.test(text) || isOfField(text) || saysWhose(text);

/**
 * True for what titles a card and is no key's name: what a label says, "Owner", a state or what the key may do, somebody, or what
 * the key belongs to. Each word of it is known, or it begins with one that says whose the rest is.
 */
export const isNoTitle = (title: string): boolean => isOfSomeone(title) || isOtherFact(title) || isOfKnownWords(title);

/** Small print. */
export const NOTES = setOf('small sub sup');

/** The number of a row, or how many there are of something. */
export const isCount = ({ text }: Run): boolean => /^\p{N}+$/u.test(text);

/**
 * True where the first of several texts may be no part of a name, and what is one cannot be told: small print, a number, somebody, what
 * the key belongs to, or the way to it; or where a label is the first of all that stands there.
 */
export function isBesideName(texts: readonly Run[], all: readonly Run[]): boolean {
  const [first, second] = texts;
  if (all[0] && all.length > 1 && labelsNext(all[0].text)) return true;
  if (!first || !second) return false;
  return NOTES.has(tag(first.element)) || isCount(first) || /[/›»>]$/.test(first.text) || isOfSomeone(first.text);
}
