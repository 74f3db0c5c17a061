import { findDates } from '../../../core/dates/index.ts';
import { holds } from '../dom/landmarks.ts';
import { areTogether } from '../dom/masks-beside.ts';
import { attr, childrenOf, isElement, parentOf, previousSibling, roleOf, tag } from '../dom/nodes.ts';
import { FORMATTING, type Run, runsIn } from '../dom/runs.ts';
import { siblingWithWords } from '../dom/siblings.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isKeyNoun } from '../labels/classify.ts';
import { beforeFact, factIn } from '../labels/fact-behind.ts';
import { besidesKey } from '../labels/masks.ts';
import { isBadge, isNameLike, isNumber, isState, withoutFormer } from '../labels/name-like.ts';
import { neverMeaning } from '../labels/never.ts';
import { NO_NAMES } from '../labels/no-names.ts';
import type { ReadScope } from '../scope.ts';
import { piecesOfKey, shownName } from '../secrets/shown-name.ts';
import { areInitials, BADGE, isUnsure, withoutInitials } from './initials.ts';
import { isBesideName, isCount, NOTES } from './no-titles.ts';
import { wholeOf } from './whole-name.ts';

/** What names a credential. */
export interface Name extends Run {
  /** True where a hint, a header or a label says that this is the name. */
  readonly isSaid: boolean;
}

export interface Named {
  readonly name: Name | null;
  /** Where the name ought to stand, whether it is one or not: what is written there is no statement about the credential. */
  readonly place: Element | null;
}

/** What opens the panel of an accordion, where it is all that a heading holds, and that the first of its part. */
function openerIn(heading: Element): Element | undefined {
  if (siblingWithWords(heading, previousSibling)) return undefined;
  const openers = childrenOf(heading).filter((child) => isElement(child) && attr(child, 'aria-expanded') !== null);
  return (openers as Element[]).find((child) => textOf(child) === textOf(heading));
}

/** All that a title says, without what stands beside it, such as a state or when it was made. */
export function titleOf(element: Element, scope: ReadScope): Name | null {
  const runs = factless(runsIn(openerIn(element) ?? element), scope);
  const names = namesFirst(runs, scope, element);
  const said = withoutBadges(names.filter(({ text }) => isNameLike(text, scope)));
  const [first, ...more] = said;
  if (!first || (more.length > 0 && isBadge(first.text)) || isUnsure(said) || isBesideName(names, runs)) return null;
  if (more.some(isCount) || runs.some(({ text }) => text === '')) return null;
  const text = said.map((run) => run.text).join(' ');
  return { ...wholeOf({ element: text === first.text ? first.element : element, text }, []), isSaid: false };
}

/** Without what a class or, beside one text in bold, each other text says to be a badge; and without small print and badges behind the name. */
function withoutBadges(texts: readonly Run[]): readonly Run[] {
  const isNote = ({ element, text }: Run, at: number) => at > 0 && (NOTES.has(tag(element)) || isBadge(text));
  const plain = texts.filter((run, at) => !(BADGE.test(attr(run.element, 'class') ?? '') || isNote(run, at)));
  const rest = plain.filter(({ text }) => !isBadge(text));
  const [only] = rest;
  if (only && rest.length === 1 && isBold(only)) return rest;
  return plain.length > 0 ? plain : texts;
}

/** True for a text of which all is in bold. */
export const isBold = ({ element, text }: Run): boolean =>
  ['b', 'strong'].includes(tag(element)) && textOf(element) === text;

/**
 * Texts without what they say of a key behind its name, as in "backup, created 2026-05-01". Where nothing sets that off, no
 * text is left: what is the name in there cannot be told.
 */
export function factless(all: readonly Run[], scope: ReadScope): Run[] {
  const { context } = scope;
  const now = all.map(({ element, text }) => ({ element, text: withoutFormer(text) }));
  const plain = now.filter((run) => !isNumber(run.text) && !isOfBox(run));
  const runs = withoutInitials(withoutKeys(plain.length > 1 ? plain.filter((run) => !isNote(run)) : plain, scope));
  return runs.map((run, index) => {
    const { element, text } = run;
    const own = textOf(element);
    const isSetOff = FORMATTING.has(tag(element)) && text.length > own.length && text.startsWith(own);
    const rest = text.slice(own.length);
    if (isSetOff && areInitials(own, rest.trim())) return { element, text: rest.trim() };
    if (isSetOff && (isState(rest) || factIn(rest, context) === 'all')) return { element, text: own };
    const bold = boldEnd(isSetOff ? parentOf(element) : element, text);
    const badge = bold ? text.slice(0, -textOf(bold).length).trim() : '';
    if (bold && (isBadge(badge) || isState(badge))) return { element: bold, text: textOf(bold) };
    if (bold && tag(bold) !== 'mark' && (isBadge(textOf(bold)) || isState(textOf(bold))))
      return { element, text: badge };
    const [next, last] = [runs[index + 1]?.text ?? '', runs[index + 2]];
    const [date] = findDates(next, context);
    const behind = last?.element === element ? last.text : '';
    const shown =
      date?.start === 0 && factIn(next, context) !== 'all' ? `${text} ${next.slice(0, date.end)} ${behind}` : text;
    return factIn(shown, context) === 'behind' ? { element, text: beforeFact(text, context) } : run;
  });
}

/** True for the number of a note, and for what only shows while a person points at something. */
const isNote = ({ element, text }: Run): boolean =>
  roleOf(element) === 'tooltip' || (NOTES.has(tag(element)) && !/\p{L}/u.test(text));

/** Texts without what shows some of a key; one that is a piece of a key, such as half of it, is blacked out. */
function withoutKeys(runs: readonly Run[], { provider }: ReadScope): Run[] {
  const gapBefore = (at: number) => {
    const [before, run] = [runs[at - 1], runs[at]];
    return before && run && !areTogether(before.element, run.element) ? ' | ' : ' ';
  };
  const areParts = piecesOfKey(
    runs.map(({ text }, at) => ({ text, gap: gapBefore(at) })),
    provider.tokens,
  );
  return runs.map(({ element, text }, at) => {
    const shown = areParts[at] ? MASK : (shownName(text, provider.tokens) ?? '');
    const rest = besidesKey(shown.includes(MASK) ? shown : text);
    return { element, text: rest !== text && isKeyNoun(rest) ? MASK : rest };
  });
}

const MASK = '••••';

const SELECT = new RegExp(`(?<!\\p{L})(?:${NO_NAMES.selects})(?!\\p{L})`, 'iu');
const BOX = /^(?:checkbox|radio)$/;

/** True for what a box beside a name does: "Select mailer". */
function isOfBox({ element, text }: Run): boolean {
  const isBox = (node: Element) => BOX.test(roleOf(node) ?? attr(node, 'type') ?? '');
  return SELECT.test(text) && holds(parentOf(element) ?? element, isBox);
}

/** What marks the end of a text, behind more of it: "mailer" of "Restricted <b>mailer</b>". */
const boldEnd = (around: Element | null, text: string): Element | undefined =>
  (around ? childrenOf(around) : []).findLast(
    (child): child is Element =>
      isElement(child) && FORMATTING.has(tag(child)) && hasWords(textOf(child)) && text.endsWith(` ${textOf(child)}`),
  );

/**
 * The texts that are no statement; all, where one that is not as of now begins its place and nothing behind it could be the
 * name: somebody may call a key "Created by ops" or "Expires 12/01/2027".
 */
export function namesFirst(runs: readonly Run[], scope: ReadScope, place: Element): readonly Run[] {
  const names = runs.filter(({ text }) => factIn(text, scope.context) !== 'all');
  const [first] = runs;
  const isFirst = first && !names.includes(first) && textOf(place).startsWith(first.text);
  return isFirst && !isOfNow(first.text, scope) && !names.some(({ text }) => isNameLike(text, scope)) ? runs : names;
}

/** True for what is said as of now, as nobody calls a key: "expires in 3 days", "never used". */
export const isOfNow = (text: string, { context }: ReadScope): boolean =>
  neverMeaning(text) !== null || findDates(text, context).some(({ source }) => source === 'relative');
