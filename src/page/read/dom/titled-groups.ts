import { speaksOfKey } from '../labels/classify.ts';
import { referenced } from '../labels/label-of.ts';
import { isOfThisKey, isPartOfKey, mayBeOfThisKey } from '../labels/title-of-group.ts';
import { isClosed } from './headings.ts';
import { type Heading, headingLevel, holds, isAside, isControl } from './landmarks.ts';
import { attr, childrenOf, isElement, isHidden, isText, nodeText, parentOf, tag } from './nodes.ts';
import { hasWords, textOf, tidy } from './text.ts';

/** What stands over dates and says whose they are: `mark` tells it from others that read the same. */
interface Title {
  readonly mark: Node;
  readonly text: string;
}

const LONGEST_TITLE = 40;
/** A page about one key tells few. Each is compared with all others: with more of them that would hold up the page. */
const MOST_DATES = 100;
/** A sentence, a label with its value, a part of a key. */
const NO_TITLE = /[.!।。！]$|[:：]\s*\S|[•*●…]{2}|…/u;
const BOLD = ['b', 'strong'];
/** They say what follows them directly. */
const LABELS = ['dt', 'th', 'label'];
/** "Secondary key: rotated [date]" */
const IN_FRONT = /^([^:：–—]{1,40})(?:[:：]|\s[–—-]\s)\s*\p{L}/u;

/**
 * Which of the dates on a page about one key stand under a title of their own, a heading, a line in bold or the like, that may be
 * another's: all that is told of one key must stand together, or under titles that only say what follows, such as "Security".
 * `isApart`: all of those that are left stand under titles, so that nothing tells which is meant; of too many dates nothing does, either.
 */
export function inOtherGroups(
  dates: readonly Node[],
  headings: readonly Heading[],
  root: Element,
): { readonly others: ReadonlySet<Node>; readonly isApart: boolean } {
  if (dates.length > MOST_DATES) return { others: new Set(dates), isApart: true };
  const page = headings.find(({ level }) => level === 1);
  const title = page ? textOf(page.element) : '';
  const over = dates.map((date) => titlesOver(date, dates, headings, root).filter(({ text }) => text !== title));
  const isOfPage = speaksOfKey(title);
  const called = isOfPage ? title : (over.flat().find(({ text }) => speaksOfKey(text))?.text ?? title);
  const foreign = over.map((titles) => titles.filter(({ text }) => !isOfThisKey(text, called)));
  const may = foreign.filter((titles) => !isOfPage || titles.every(({ text }) => mayBeOfThisKey(text)));
  const least = Math.min(...may.map(({ length }) => length));
  const kept = may.find(({ length }) => length === least);
  const isOther = (titles: readonly Title[]) =>
    !kept || titles.some(({ mark }) => !kept.some((one) => one.mark === mark));
  const isApart = !kept || (isOfPage ? kept : (over[foreign.indexOf(kept)] ?? [])).length > 0;
  return { others: new Set(dates.filter((_, at) => isOther(foreign[at] ?? []))), isApart };
}

/** What stands over a date, nearest first, without what only says what it is of. */
function titlesOver(date: Node, dates: readonly Node[], headings: readonly Heading[], root: Element): Title[] {
  const titles: Title[] = [];
  const add = (mark: Node, text: string, isLine = false) => {
    if (hasWords(text) && !isPartOfKey(text, isLine)) titles.push({ mark, text });
  };
  const [, front] = IN_FRONT.exec(textIn(date)) ?? [];
  if (front) add(date, front, true);
  for (let at = date, up = parentOf(date); up && at !== root; at = up, up = parentOf(up)) {
    const label =
      at !== date && isElement(at) ? `${attr(at, 'aria-label') ?? ''} ${referenced(at, 'aria-labelledby')}` : '';
    add(at, tidy(label));
    const before = titleBefore(at, up, up === root, dates);
    if (before) titles.push({ mark: before, text: textIn(before) });
  }
  let least = Number.POSITIVE_INFINITY;
  for (const { element, level } of [...headings].reverse()) {
    if (level >= least || level === 1 || !isBefore(element, date) || isClosed(element, date, root)) continue;
    add(element, textOf(element));
    least = level;
  }
  return titles;
}

/** The nearest text before a part that is no heading but may be its title. */
function titleBefore(part: Node, parent: Element, isRoot: boolean, dates: readonly Node[]): Node | null {
  const all = childrenOf(parent).filter(isSaid);
  const before = all.slice(0, all.indexOf(part as ChildNode)).reverse();
  let isPast = false;
  for (const [at, one] of before.entries()) {
    if (isElement(one) && headingLevel(one) !== null) return null;
    if (!isShort(one, dates)) continue;
    const text = textIn(one);
    const isTitle = isElement(one) && (tag(one) === 'header' || isBold(one));
    const isLabel = /[:：]$/.test(text) || (isElement(one) && LABELS.includes(tag(one)));
    const isOfNext = isLabel && (at === 0 || speaksOfKey(text) || isOver(before[at - 1], dates));
    if (!(isTitle || isOfNext || (at === before.length - 1 && !isRoot))) continue;
    if (!isPartOfKey(text, !isTitle)) return isPast && !speaksOfKey(text) ? null : one;
    isPast = true;
  }
  return null;
}

const isOver = (node: Node | undefined, dates: readonly Node[]): boolean => dates.some((date) => node?.contains(date));

const isSaid = (node: Node): boolean =>
  hasWords(textIn(node)) && !(isElement(node) && (isHidden(node) || isAside(node) || isControl(node)));

/** Short, in one piece, with no date. */
function isShort(node: Node, dates: readonly Node[]): boolean {
  const text = textIn(node);
  if (text.length > LONGEST_TITLE || NO_TITLE.test(text)) return false;
  if (!isElement(node)) return !dates.includes(node);
  return isOnePiece(node) && !dates.some((date) => date === node || node.contains(date));
}

function isOnePiece(element: Element): boolean {
  const said = childrenOf(element).filter((child) => hasWords(textIn(child)));
  const [only] = said;
  return said.every((child) => !isElement(child)) || (said.length === 1 && isElement(only) && isOnePiece(only));
}

/** All in bold, and in a line of its own. */
function isBold(element: Element): boolean {
  if (!BOLD.includes(tag(element)))
    return holds(element, (one) => BOLD.includes(tag(one)) && textOf(one) === textOf(element));
  const parent = parentOf(element);
  return parent !== null && !childrenOf(parent).some((child) => isText(child) && hasWords(nodeText(child)));
}

const textIn = (node: Node): string => (isElement(node) ? textOf(node) : tidy(nodeText(node as Text)));

const isBefore = (title: Element, node: Node): boolean =>
  (title.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
