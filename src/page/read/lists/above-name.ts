import { setOf } from '../../../core/set-of.ts';
import { FLOW } from '../dom/blocks.ts';
import { tag } from '../dom/nodes.ts';
import type { Run } from '../dom/runs.ts';
import { saysAllOfList } from '../labels/list-phrases.ts';
import { isBadge, isNameAlone, isNameLike, isState } from '../labels/name-like.ts';
import type { ReadScope } from '../scope.ts';

/** Elements that show text as it is: secrets and ids rather than names. */
export const VERBATIM = setOf('code pre kbd samp output');
const NO_NAMES = setOf('code pre kbd samp output dt label');
/** Small letters and digits, in one word or several that are joined, as keys are often called and people are not: "ci-deploy". */
const CODE = /^[\p{Ll}\p{N}]+(?:[-_.:/][\p{Ll}\p{N}]+)*$/u;
/** More words are a description. */
const MOST_WORDS = 2;
const LONGEST = 24;

/** "Production", "Staging": what keys are grouped by. */
const isGroup = (text: string): boolean => isBadge(text) || saysAllOfList(text, 'part');

/**
 * True for a text that may be whose the key is, or a group of keys, as the one right behind it may be the name: "Ann Lee" above
 * "alpha". A title, `isTitle`, is the name more often; in what nothing marks as a title, only one that reads as keys are called, and
 * the next one does not.
 */
export function mayBeAboveName(text: string, behind: readonly Run[], isTitle: boolean, scope: ReadScope): boolean {
  const isCode = CODE.test(text);
  // Behind a name, and in the same line, a badge is no other one.
  const isBeside = ({ element, text }: Run) => isState(text) || (isBadge(text) && isCode && !FLOW.has(tag(element)));
  const next = behind.find((run) => !isBeside(run));
  if (!next || NO_NAMES.has(tag(next.element)) || !mayBeName(next.text, scope)) return false;
  const isNextCode = CODE.test(next.text);
  return isTitle ? isGroup(text) || (!isCode && isNextCode) : !isCode || isNextCode;
}

const mayBeName = (text: string, scope: ReadScope): boolean =>
  text.length <= LONGEST &&
  text.split(' ').length <= MOST_WORDS &&
  !/[.!?。！？]$/u.test(text) &&
  isNameLike(text, scope) &&
  isNameAlone(text, scope);
