import type { DateContext, DateReading } from '../../../core/dates/index.ts';
import { type Block, blocksIn } from '../dom/blocks.ts';
import { isControl } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, nextSibling, parentOf, previousSibling, tag } from '../dom/nodes.ts';
import { elementAfter, siblingWithWords } from '../dom/siblings.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { hintsAtOther } from '../times/hints-at-other.ts';
import { rareDate } from '../times/rare-dates.ts';
import { rareLine } from '../times/rare-lines.ts';

import { isExplainedAround } from './around-date.ts';
import { type DateMeaning, ENDS, namesName, namesNoName } from './classify.ts';
import { has } from './date-meaning.ts';
import { isDoubted } from './doubted.ts';
import { isContradicted, isDeniedBehind } from './in-brackets.ts';
import { keyIn, meaningOfLabel, namedBy } from './label-of.ts';
import { isLeftOpen } from './left-open.ts';
import { noteLabel, parse } from './loaded-languages.ts';
import { neverMeaning } from './never.ts';
import { asOne, beginsSpan } from './one-date.ts';
import { isRotatedSince } from './rotated-since.ts';
import { isSaidOfOther } from './said-of-other.ts';
import { isNoEnd } from './says-not.ts';
import { clausesOf, isGeneral, isOfKey, isQuoted, lastPart, sentenceMeaning } from './sentence.ts';
import { withoutLink } from './without-link.ts';

/** A date with what a label next to it says it is. */
export interface LabelledDate {
  readonly meaning: DateMeaning;
  readonly date: DateReading;
  readonly node: Node;
}

export interface LabelOptions {
  readonly context: DateContext;
  /** Parts that hold nothing of the credential. */
  readonly skip: (element: Element) => boolean;
  /** True for what holds a name: no label, whatever it is called. */
  readonly isName: (element: Element) => boolean;
  /** True where the name stands elsewhere than in the container, in another column. */
  readonly isNamed?: boolean;
  /** What a page definition says of a label, before all else. */
  readonly defined: (label: string) => DateMeaning | null;
  /** Which labels are those of names and ids, as a page definition has it. */
  readonly field: (label: string) => 'name' | 'id' | null;
}

/** Every date in a container that has a label, in page order. A date that nothing explains is left out. */
export function labelledDates(container: Element, options: LabelOptions): LabelledDate[] {
  const blocks = blocksIn(container, options.context, options.skip);
  const dated = blocks.filter(({ parts }) => parts.some((part) => typeof part !== 'string'));
  return blocks.flatMap((block) => {
    const around = { container, dated, options };
    const read = dated.includes(block) ? datesIn(block, around) : rareIn(block, around);
    const said = read.length > 0 || block.parts.length < 3 ? read : lineIn(block, around);
    return isRotatedSince([block], said) ? said.filter(({ meaning }) => meaning !== 'created') : said;
  });
}

const LONGEST_LINE = 100;
/** Letters of what stands behind a date that has its label elsewhere. */
const MOST_BEHIND = 40;
/** A number, or few words such as "a year", "none" and "Expires: not set". */
const AMOUNT = /\p{N}|^\p{L}+(?:[:： ]{1,2}\p{L}+){0,6}$/u;

/** What a text without a date tells, such as an age below its label. */
function rareIn(block: Block, around: Around): LabelledDate[] {
  const { node, parts } = block;
  const [text] = parts;
  if (typeof text !== 'string' || parts.length > 1 || !AMOUNT.test(text)) return [];
  if (isSaidOfOther(node, around, null)) return [];
  const said = rareDate(text, node, labelBeside(block, around), around.options.context);
  return said && !isDoubted(said.meaning, node, '', '', around) ? [{ ...said, node }] : [];
}

/** "Valid from May 3, 2026 to May 3, 2027", "Never used since it was created on May 3, 2026" */
function lineIn({ node, parts }: Block, around: Around): LabelledDate[] {
  const [text, lead] = [textOf(node), wordsAt(parts, 0)];
  const isNever = parse(text).some(({ tokens }) => has(tokens, 'never-used'));
  if (text.length > LONGEST_LINE || !(isNever || parts.length > 4)) return [];
  if (isSaidOfOther(node, around, { line: lead, before: lead, after: '' })) return [];
  const label = hasWords(lead) ? null : siblingWithWords(node, previousSibling);
  const said = rareLine(text, label ? textOf(label) : '', around.options.context);
  return said.some(({ meaning }) => isDoubted(meaning, node, lead, lead, around))
    ? []
    : said.map((one) => ({ ...one, node }));
}

interface Around {
  readonly container: Element;
  readonly dated: readonly Block[];
  readonly options: LabelOptions;
}

function datesIn(block: Block, around: Around): LabelledDate[] {
  const { node, says } = block;
  const parts = asOne(block.parts);
  const count = parts.filter((part) => typeof part !== 'string').length;
  const places = parts.flatMap((part, index) => (typeof part === 'string' ? [] : [index]));
  const clauses = clausesOf(
    places.map((at) => wordsAt(parts, at - 1)).concat(wordsAt(parts, (places.at(-1) ?? 0) + 1)),
  );
  return parts.flatMap((date, index) => {
    // A time of day alone may be of any day.
    if (typeof date === 'string' || date.source === 'time-only') return [];
    if (isContradicted(parts, index) || beginsSpan(parts, index)) return [];
    const [before = '', after = ''] = clauses[places.indexOf(index)] ?? [];
    const line = textOfParts(parts.slice(0, index));
    if (isGeneral(line, after) || isQuoted(line, textOfParts(parts.slice(index)))) return [];
    const isAlone = count === 1 && !hasWords(before) && !hasWords(after);
    if (isSaidOfOther(node, around, isAlone ? null : { line, before, after })) return [];
    const beside = count === 1 && !hasWords(before) ? labelBeside(block, around) : null;
    // "Nov 24, 2025 by Ann" beside its label; a sentence is none.
    const isNoted =
      beside && after.length < MOST_BEHIND && isExplainedAround('', after, beside, around.options.defined);
    const said = says ?? (isAlone || isNoted ? beside : inSentence(block, before, after, around.options));
    if (beside && said !== beside && beside !== 'other') return [];
    const meaning = meaningOfAge(date, said, isOfKey(before, after));
    if (meaning === null || (date.isBound && !ENDS.has(meaning))) return [];
    if (meaning === 'last-used' && isDeniedBehind(parts, index)) return [];
    if (deniesOther(date, textOf(node), meaning)) return [];
    if (isNoEnd(meaning, date, [lastPart(before), after], around.options.context.now)) return [];
    if (isElement(node) && hintsAtOther(node, meaning, around.options.context)) return [];
    if (isDoubted(meaning, node, line, before, around)) return [];
    if (!isLeftOpen(before, withoutLink(after, node), meaning)) return [{ meaning, date, node }];
    // That it was rotated is known then, and not when.
    return meaning === 'rotated' || meaning === 'renewed'
      ? [{ meaning, date: { ...date, precision: 'year' }, node }]
      : [];
  });
}

/** "Never used" behind the label of an end: it says of no end that there is none. */
function deniesOther({ when, start, end }: DateReading, text: string, meaning: DateMeaning): boolean {
  const said = when === 'never' ? neverMeaning(text.slice(start, end)) : null;
  return said !== null && said !== meaning;
}

/** An age is told by a label, or by the text itself where it is said of a key. */
function meaningOfAge({ source }: DateReading, said: DateMeaning | null, isOfKey: boolean): DateMeaning | null {
  if (source === 'age') return said === 'age' || (said === null && isOfKey) ? 'created' : null;
  if (said === 'age') return source === 'relative' ? 'created' : null;
  return said;
}

const textOfParts = (parts: Block['parts']): string =>
  parts.map((part) => (typeof part === 'string' ? part : ' ')).join('');

function wordsAt(parts: Block['parts'], index: number): string {
  const part = parts[index];
  return typeof part === 'string' ? part : '';
}

function inSentence({ node }: Block, before: string, after: string, options: LabelOptions): DateMeaning | null {
  const said = options.defined(before) ?? sentenceMeaning(before, after);
  const key = isElement(node) ? keyIn(node) : null;
  if (said === null) noteLabel(`${before} ${after}`);
  return said ?? key;
}

/** What labels the one date of a block: a label before it, or the only other text beside it. */
function labelBeside({ node }: Block, { container, dated, options }: Around): DateMeaning | null {
  const behind = labelBehind(node, dated, options);
  if (behind) return behind;
  let at: Node = node;
  for (;;) {
    const named = isElement(at) ? namedBy(at) : null;
    if (named) return named;
    const before = siblingWithWords(at, previousSibling);
    if (before) {
      const isApart = areLabelsBehind(at, before, dated, options) || areLabelsFirst(at, before, dated, options);
      const isOther = (isElement(before) && isControl(before)) || isApart;
      return isOther ? null : meaningOfLabel(before, options);
    }
    const parent = parentOf(at);
    const after = siblingWithWords(at, nextSibling);
    const below = after && meaningOfLabel(after, options);
    if (after && below) return siblingWithWords(after, nextSibling) ? null : below;
    if (!parent || parent === container || datesWithin(parent, dated) > 1) return null;
    at = parent;
  }
}

/** Where dates stand in a row that begins with one, each with a label behind it: the label of one of them. */
function labelBehind(date: Node, dated: readonly Block[], options: LabelOptions): DateMeaning | null {
  const parent = parentOf(date);
  const all = parent ? childrenOf(parent).filter((one) => isElement(one) && !isHidden(one)) : [];
  const first = all.findIndex((one) => isDate(one, dated));
  const [parts, before] = [all.slice(first), all[first - 1]];
  const isPair = (part: Node, at: number) => (at % 2 ? isLabel(part, options) : isDate(part, dated));
  const label = parts[parts.indexOf(date) + 1];
  if (!label || parts.length < 4 || parts.length % 2 || (before && isLabel(before, options))) return null;
  return parts.every(isPair) ? meaningOfLabel(label, options) : null;
}

/**
 * True where labels may stand behind their values, so that the one before a date is that of the value before it: what follows
 * ends with a label, or the row begins with a value.
 */
function areLabelsBehind(date: Node, label: Node, dated: readonly Block[], options: LabelOptions): boolean {
  const parent = parentOf(date);
  const first = parent && childrenOf(parent).find(isElement);
  if (first && isElement(date) && tag(date) === 'dd') return tag(first) === 'dd';
  let after = siblingWithWords(date, nextSibling);
  while (after && isLabel(after, options)) {
    const value = elementAfter(after);
    if (!value || isLabel(value, options)) return true;
    if (hasWords(textOf(value)) && !isDate(value, dated)) break;
    after = siblingWithWords(value, nextSibling);
  }
  const beginning = firstValue(label, dated, options);
  return beginning !== null && (after !== null || isDate(beginning, dated));
}

/** True where all labels stand before all values, "Created", "Expires" and two dates: which is whose is not said. */
function areLabelsFirst(date: Node, label: Node, dated: readonly Block[], options: LabelOptions): boolean {
  const [before, after] = [siblingWithWords(label, previousSibling), siblingWithWords(date, nextSibling)];
  return before !== null && after !== null && isDate(after, dated) && meaningOfLabel(before, options) !== null;
}

/** What a row begins with, going back from a label over values and their labels; null where that is a label. The nearest value is a date. */
function firstValue(label: Node, dated: readonly Block[], options: LabelOptions): Node | null {
  let value = siblingWithWords(label, previousSibling);
  if (!value || !isDate(value, dated)) return null;
  for (;;) {
    const before = siblingWithWords(value, previousSibling);
    if (!before || !isLabel(before, options)) return value;
    value = siblingWithWords(before, previousSibling);
    if (!value || isLabel(value, options)) return null;
  }
}

const isDate = (node: Node, dated: readonly Block[]): boolean =>
  dated.some((block) => block.node === node && block.parts.every(isDateOrMark));

const isLabel = (node: Node, options: LabelOptions): boolean =>
  meaningOfLabel(node, options) !== null || namesName(textOf(node)) || namesNoName(textOf(node));

const isDateOrMark = (part: Block['parts'][number]) => typeof part !== 'string' || !hasWords(part);

function datesWithin(element: Element, dated: readonly Block[]): number {
  return dated.filter(({ node }) => isWithin(node, element)).length;
}

export function isWithin(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === element) return true;
  return false;
}
