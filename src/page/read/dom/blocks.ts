import { type DateContext, type DateReading, findDates } from '../../../core/dates/index.ts';
import { has } from '../labels/date-meaning.ts';
import { parse } from '../labels/loaded-languages.ts';
import { neverMeaning, saysNeverAlone } from '../labels/never.ts';
import { isGeneral, sentenceMeaning } from '../labels/sentence.ts';
import { inZone, zoneIn } from '../labels/zone-in.ts';
import { agreed, NEVER, onlyOne, statedBy, statedIn } from '../times/stated-dates.ts';
import { childrenOf, fieldValue, isElement, isText, isUnseen, nodeText, tag } from './nodes.ts';
import { hasWords, textOf, tidy } from './text.ts';

/** A run of text that reads as one: words and the dates among them, in order. */
export interface Block {
  /** The element, or a text that stands alone among elements. */
  readonly node: Node;
  readonly parts: readonly (string | DateReading)[];
  /** What the text itself says that its date is of: "never used". */
  readonly says?: 'last-used' | 'expires';
}

type Skip = (element: Element) => boolean;

/** Elements that begin a text of their own. */
export const FLOW = new Set(
  (
    'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html iframe li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul textarea input select'
  ).split(' '),
);

/** The blocks inside a container in page order, without those in parts that `skip` names. */
export function blocksIn(container: Node, context: DateContext, skip: Skip): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Node): void => {
    if (isElement(node) && (isUnseen(node) || skip(node))) return;
    if (isText(node) || (isElement(node) && (readsAsOne(node, skip) || statesDate(node, context, skip)))) {
      const own = blocksOf(node, inZone(context, zoneBeside(node, blocks.at(-1))));
      blocks.push(...own.filter(({ parts }) => parts.some((part) => typeof part !== 'string' || hasWords(part))));
    } else for (const child of childrenOf(node)) visit(child);
  };
  for (const child of childrenOf(container)) visit(child);
  return blocks;
}

/** The zone that a text names, or the one before it that may be its label. */
function zoneBeside(node: Node, before: Block | undefined): string {
  const label = before?.parts.every((part) => typeof part === 'string') ? textOf(before.node) : '';
  return zoneIn(textOf(node)) || zoneIn(label);
}

/** True when its text is not cut by elements that begin one of their own, and some of it is directly its own. */
function readsAsOne(element: Element, skip: Skip): boolean {
  const children = childrenOf(element);
  if (fieldValue(element) !== null || children.every((child) => !isElement(child))) return true;
  const hasOwn = children.some((child) => isText(child) && hasWords(nodeText(child)));
  return hasOwn && !children.some((child) => isCut(child, skip));
}

/** True for what says in an attribute of its own which date it shows. */
function statesDate(element: Element, context: DateContext, skip: Skip): boolean {
  const isWhole = !childrenOf(element).some((child) => isCut(child, skip));
  return isWhole && statedBy(element, null, context).some((rank) => rank.length > 0);
}

/** True for what begins a text of its own, or is to be skipped, and for what holds that. */
function isCut(node: Node, skip: Skip): boolean {
  if (!isElement(node)) return false;
  return FLOW.has(tag(node)) || skip(node) || childrenOf(node).some((child) => isCut(child, skip));
}

/** What a text has between marks, in front of a date or behind it, is said by itself where it is never: "Created on May 3, 2024 · Never used". */
function blocksOf(node: Node, context: DateContext): Block[] {
  const text = isText(node) ? tidy(nodeText(node)) : textOf(node);
  const nevers: Block[] = [];
  let isLess = false;
  const isNever = (piece: string): boolean => {
    const says = neverMeaning(piece);
    if (says) nevers.push({ node, parts: [NEVER], says });
    isLess ||= says !== null;
    return says !== null;
  };
  let other = '';
  for (const piece of text.split(MARK)) {
    if (isNever(piece)) continue;
    const said = other ? `${other} · ${piece}` : piece;
    const [start, end] = [startOfFacts(said, context), endOfFacts(said, context)];
    isLess ||= end - start < said.length;
    [said.slice(0, start), said.slice(end)]
      .flatMap((one) => one.split(CLAUSES))
      .filter(hasWords)
      .forEach(isNever);
    other = said.slice(start, end);
  }
  if (!isLess) other = text;
  return [{ node, parts: saysNeverAlone(other) ? [NEVER] : partsOf(node, other, context) }, ...nevers];
}

/** Between clauses, and where brackets begin. */
const CLAUSES = /[,;.](?!\p{N})\s*|[、，；。(（[]\s*/u;

/** Where a text begins behind its first clause, where that is of what is never and what follows tells of a date; 0 elsewhere. */
function startOfFacts(text: string, context: DateContext): number {
  const [first = ''] = text.split(CLAUSES, 1);
  const [mark = ''] = /^[^\p{L}\p{N}]+/u.exec(text.slice(first.length)) ?? [];
  const start = first.length + mark.length;
  return mark !== '' && neverMeaning(first) && tellsFact(text, start, context) ? start : 0;
}

/** True for what never happened, or not for a while: "not used in the last 30 days". */
const isOfNone = (clause: string): boolean =>
  neverMeaning(clause) !== null || parse(clause).some(({ tokens }) => has(tokens.slice(0, 1), 'never-used'));

/** Where the last clauses of a text begin, of what did not happen, behind what it says of a date; its end where there are none. */
function endOfFacts(text: string, context: DateContext): number {
  let end = text.length;
  for (const clause of text.split(CLAUSES).reverse()) {
    if (hasWords(clause) && !isOfNone(clause)) break;
    end = text.lastIndexOf(clause, end - 1);
  }
  return hasWords(text.slice(end)) && tellsFact(text.slice(0, end), 0, context) ? end : text.length;
}

/** True where the last date of a text is said of one key. What stands before `from` says nothing of what it is of. */
function tellsFact(text: string, from: number, context: DateContext): boolean {
  const date = findDates(text.slice(from), context).findLast(({ when }) => when !== 'never');
  if (!date || (date.isBound && from > 0)) return false;
  const [before, behind] = [text.slice(0, from + date.start), text.slice(from + date.end)];
  return !isGeneral(before, behind) && sentenceMeaning(before.slice(from), behind) !== null;
}

/** What stands between the facts of one line. */
const MARK = / [·•|–—] /;

/** Words and dates; an element that states its date in an attribute stands for that date. */
function partsOf(node: Node, text: string, context: DateContext): (string | DateReading)[] {
  const ranks = isElement(node) ? statedIn(node, null, context) : [];
  const best = onlyOne(ranks.find((rank) => rank.length > 0) ?? []);
  const written = findDates(text, context);
  if (!best || best === 'several' || written.length > 1) return cut(text, written, written);
  // One date is stated and at most one written: they are the same, or neither is believed.
  const date = agreed(ranks, written[0] ?? null);
  if (!date || !isElement(node)) return [text];
  return written.length === 1 ? cut(text, written, [date]) : aroundStated(node, date, context);
}

function aroundStated(element: Element, stated: DateReading, context: DateContext): (string | DateReading)[] {
  const children = childrenOf(element);
  const holder = children.find(
    (child) => isElement(child) && statedIn(child, null, context).some((rank) => rank.length > 0),
  );
  if (!holder) return [stated];
  const words = (nodes: readonly Node[]) => tidy(nodes.map((node) => textOf(node)).join(' '));
  const at = children.indexOf(holder);
  return [words(children.slice(0, at)), stated, words(children.slice(at + 1))];
}

function cut(text: string, places: readonly DateReading[], dates: readonly DateReading[]): (string | DateReading)[] {
  const parts: (string | DateReading)[] = [];
  let from = 0;
  for (const [index, { start, end }] of places.entries()) {
    const date = dates[index];
    if (date) parts.push(text.slice(from, start), date);
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
