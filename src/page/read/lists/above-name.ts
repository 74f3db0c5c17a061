import { setOf } from '../../../core/set-of.ts';
import { FLOW } from '../dom/blocks.ts';
import { headingLevel, isRow } from '../dom/landmarks.ts';
import { parentOf, tag } from '../dom/nodes.ts';
import type { Run } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isUnderstood } from '../labels/classify.ts';
import { factIn } from '../labels/fact-behind.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { saysAllOfList } from '../labels/list-phrases.ts';
import { isBadge, isNameAlone, isNameLike, isState } from '../labels/name-like.ts';
import { isOtherFact } from '../labels/no-name-alone.ts';
import type { ReadScope } from '../scope.ts';
import { areTitledByName } from './named-cards.ts';
import { isNoTitle } from './no-titles.ts';

/** Elements that show text as it is: secrets and ids rather than names. */
export const VERBATIM = setOf('code pre kbd samp output');
/** Small letters and digits, in one word or several that are joined, as keys are often called and people are not: "ci-deploy". */
const CODE = /^[\p{Ll}\p{N}]+(?:[-_.:/][\p{Ll}\p{N}]+)*$/u;
/** Two words with a capital each. */
const TITLED = /^\p{Lu}\S* \p{Lu}\S*$/u;
/** More words are a description, and those of whose the key is no more than one besides. */
const MOST_WORDS = 2;
const LONGEST = 24;

const wordsIn = (text: string): number => text.split(' ').length;

/** "Production", "Staging": what keys are grouped by. */
const isGroup = (text: string): boolean => isBadge(text) || saysAllOfList(text, 'part');

/**
 * True for a text that may be whose the key is, or a group of keys, as the one right behind it may be the name: "Ann Lee" above
 * "alpha". The name is only one that reads as keys are called, where the next one does not, or it is a title, `isTitle`; and a title
 * above what keys are grouped by.
 */
export function mayBeAboveName(text: string, behind: readonly Run[], isTitle: boolean, scope: ReadScope): boolean {
  if (wordsIn(text) > MOST_WORDS + 1) return false;
  const isCode = CODE.test(text);
  // Behind a name, and in the same line, a badge is no other one.
  const isBeside = ({ element, text }: Run) => isState(text) || (isBadge(text) && isCode && !FLOW.has(tag(element)));
  const next = behind.find((run) => !isBeside(run));
  // "XR, read" below "XR" says more of it.
  if (!next || next.text.startsWith(text) || !mayBeName(next.text, scope)) return false;
  if (VERBATIM.has(tag(next.element)) || tag(next.element) === 'dt') return false;
  const isNextCode = CODE.test(next.text);
  return isTitle ? isGroup(text) || (!isCode && (isNextCode || !isGroup(next.text))) : !isCode || isNextCode;
}

const mayBeName = (text: string, scope: ReadScope): boolean =>
  text.length <= LONGEST &&
  wordsIn(text) <= MOST_WORDS &&
  !/[.!?。！？]$/u.test(text) &&
  isNameLike(text, scope) &&
  // "billing-bot" and "Billing Bot" name another subject, too.
  (CODE.test(text) || isNameAlone(text, scope) || (TITLED.test(text) && !isUnderstood(text) && !isOtherFact(text)));

/** The same of the first text of a row in which nothing is marked; where a date is told in the same line, that is said of the name. */
export function isFirstInDoubt(first: Run, runs: readonly Run[], row: Element, scope: ReadScope): boolean {
  const line = parentOf(first.element);
  const isSet = [first.element, line].some((one) => one && one !== row && factIn(textOf(one), scope.context));
  // What stands in the first cell of a row is the name more often.
  return !isSet && mayBeAboveName(first.text, runs.slice(runs.indexOf(first) + 1), isRow(row), scope);
}

/** The same of a heading before what stands behind it, and of the first of several lines in a link. */
export function isTitleInDoubt(
  name: string,
  title: Element,
  row: Element,
  runs: readonly Run[],
  scope: ReadScope,
): boolean {
  const isOwn = ({ element }: Run) => isWithin(element, title);
  if (headingLevel(title) !== null)
    return (
      (isNoTitle(name) && !areTitledByName(row)) ||
      mayBeAboveName(name, runs.slice(runs.findLastIndex(isOwn) + 1), true, scope)
    );
  const [first, ...lines] = runs.filter(isOwn);
  return first !== undefined && first.element !== title && mayBeAboveName(first.text, lines, false, scope);
}
