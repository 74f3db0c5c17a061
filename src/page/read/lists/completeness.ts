import { headingLevel, isAside, isControl, isItem } from '../dom/landmarks.ts';
import {
  attr,
  fieldValue,
  firstChild,
  isElement,
  isText,
  lastChild,
  nodeText,
  parentOf,
  roleOf,
  tag,
  walk,
} from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { saysNone } from '../labels/classify.ts';
import { isHeaderRow, isTable, rowsOf } from './columns.ts';

/** How far a page has come, as its structure and its ARIA states say. */
export interface PageState {
  /** Something says that it is still loading, or went wrong. */
  readonly isUnsettled: boolean;
  /** Rows may exist that are not rendered: other pages, a filter, a window of a longer list. */
  readonly isPartial: boolean;
}

const LOADING_ROLES = new Set(['progressbar', 'alert']);
/** From a card, over its own wrapper, to what is moved. */
const LEVELS_UP = 3;
const VIRTUAL = /translate|position\s*:\s*absolute|(?:height|padding-top|padding-bottom)\s*:\s*\d{4,}/;

export function stateOf(root: Element, rowCount: number): PageState {
  const state = { isUnsettled: isBusy(root), isPartial: false };
  let number = Number.NaN;
  walk(root, (node) => {
    if (!isElement(node)) {
      const next = pageNumber(node, number);
      if (next === number + 1) state.isPartial = true;
      number = next;
      return false;
    }
    if (isBusy(node) || LOADING_ROLES.has(roleOf(node) ?? '') || tag(node) === 'progress') state.isUnsettled = true;
    if (isPageControl(node) || isFilter(node) || saysMore(node, rowCount)) state.isPartial = true;
    return !(isItem(node) && rowCount > 20);
  });
  return state;
}

const isBusy = (element: Element): boolean => attr(element, 'aria-busy') === 'true';

/** The small number that a text is, when it is nothing else; texts without words leave the one before as it was. */
function pageNumber(node: Node, before: number): number {
  const text = isText(node) ? nodeText(node).trim() : '';
  if (!hasWords(text)) return before;
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
}

/** A way to another page of the list: named so for machines, or a control that is a small number and nothing else. */
function isPageControl(element: Element): boolean {
  if (attr(element, 'rel') === 'next') return true;
  const isNumbered = tag(element) === 'a' || isControl(element) || attr(element, 'aria-current') !== null;
  return isNumbered && /^\p{N}{1,3}$/u.test(textOf(element));
}

/** A filter that is in use: a search that holds something, a choice that is pressed. */
function isFilter(element: Element): boolean {
  const isSearch = attr(element, 'type') === 'search' || roleOf(element) === 'searchbox';
  if (isSearch && (fieldValue(element) ?? '').trim() !== '') return true;
  return attr(element, 'aria-pressed') === 'true';
}

/** A table or list that says that it has more rows than are there, or does not know how many. */
function saysMore(element: Element, rowCount: number): boolean {
  const rows = attr(element, 'aria-rowcount') ?? (isItem(element) ? attr(element, 'aria-setsize') : null);
  if (rows === null) return false;
  const count = Number(rows);
  return count < 0 || count > rowCount + headerCount(element);
}

function headerCount(element: Element): number {
  return isTable(element) ? rowsOf(element).slice(0, 4).filter(isHeaderRow).length : 0;
}

/** True for rows that are placed by hand or stand in for many, as in virtual lists: those out of sight are not rendered. */
export function isPlaced(row: Element): boolean {
  const around: (Node | null)[] = [];
  for (let at: Element | null = row, up = 0; at && up < LEVELS_UP; at = parentOf(at), up += 1) around.push(at);
  const list = parentOf(row);
  const ends = list ? [firstChild(list), lastChild(list)] : [];
  return [...around, ...ends].some((node) => isElement(node) && VIRTUAL.test(attr(node, 'style') ?? ''));
}

/** `table` an empty table under its header · `words` a heading of its own that says so · `heading` one that may say anything. */
export type Emptiness = 'table' | 'words' | 'heading' | null;

/** What says that a list without rows is empty; null when nothing does. */
export function emptinessOf(root: Element): Emptiness {
  const headings: Element[] = [];
  let emptyTable = false;
  let hasRows = false;
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if (isTable(node)) {
      const rows = rowsOf(node);
      const body = rows.filter((row) => !isHeaderRow(row));
      const isEmpty = body.length === 0 || (body.length === 1 && body[0] !== undefined && saysNone(textOf(body[0])));
      if (rows.length > body.length && isEmpty) emptyTable = true;
      else hasRows ||= body.length > 0;
    }
    if (headingLevel(node) !== null) headings.push(node);
    return !isControl(node);
  });
  const [first, ...later] = headings;
  if (!first || hasRows) return null;
  if (emptyTable) return 'table';
  if (later.some((heading) => saysNone(textOf(heading)))) return 'words';
  return later.some((heading) => hasWords(textOf(heading))) ? 'heading' : null;
}
