import { isControl, isItem, isRow } from '../dom/landmarks.ts';
import { attr, firstChild, isElement, isHidden, lastChild, parentOf, previousSibling } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isTable, rowsOf } from '../lists/cells.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import { closest } from './closest.ts';
import type { ListedRows } from './finding.ts';

/** From a card, over its own wrapper, to what is moved. */
const LEVELS_UP = 3;
const VIRTUAL = /translate|position\s*:\s*absolute|(?:height|padding-top|padding-bottom)\s*:\s*\d{4,}/;
/** Where a row says which of all rows it is; counted from 1, those of a table with its headers. */
const PLACES = ['aria-posinset', 'aria-rowindex'];

/** True where the rows are a window of a longer list: those out of sight are not rendered. */
export function isWindow(rows: ListedRows): boolean {
  const { first, last } = rows;
  if (!first || !last) return false;
  return isPlaced(first) || countsMore(first, rows) || isOutOfPlace(first, last, rows) || holdsEmpty(last, rows);
}

/** Rows that are placed by hand, or beside one that stands in for many. */
function isPlaced(row: Element): boolean {
  const around: (Node | null)[] = [];
  for (let at: Element | null = row, up = 0; at && up < LEVELS_UP; at = parentOf(at), up += 1) around.push(at);
  const list = parentOf(row);
  const ends = list ? [firstChild(list), lastChild(list)] : [];
  return [...around, ...ends].some((node) => isElement(node) && VIRTUAL.test(attr(node, 'style') ?? ''));
}

/** A table or list that says that it has more rows than are there, or does not know how many. */
function countsMore(first: Element, rows: ListedRows): boolean {
  const isMore = (count: number, there: number) => count < 0 || count > there;
  const saysMore = (at: Element) => {
    const count = Number(attr(at, 'aria-rowcount'));
    return count !== 0 && isMore(count, isTable(at) ? rowsOf(at).length : rows.count);
  };
  return isMore(Number(attr(first, 'aria-setsize')), rows.count) || closest(first, saysMore) !== null;
}

/** The first row says that it is a later one, or the last that it is one of more than are there. */
function isOutOfPlace(first: Element, last: Element, rows: ListedRows): boolean {
  return PLACES.some((name) => {
    const [start, end] = [Number(attr(first, name)), Number(attr(last, name))];
    return start > 0 && end > 0 && (start > 4 || end - start + 1 > rows.count);
  });
}

/** Beside the rows stands something without words that is no row: what is watched, or stands in for those to come. */
function holdsEmpty(last: Element, rows: ListedRows): boolean {
  const list = parentOf(last);
  const isMarked = isRow(last) || isItem(last);
  for (let at = list && lastChild(list), isBehind = true; at; at = previousSibling(at)) {
    if (rows.has(at as Element)) isBehind = false;
    else if (isElement(at) && isEmpty(at)) {
      if (isRow(at) || isItem(at) || (isMarked && isBehind)) return true;
    }
  }
  return false;
}

const isEmpty = (element: Element): boolean =>
  !isHidden(element) &&
  !isControl(element) &&
  attr(element, 'aria-hidden') !== 'true' &&
  !(isRow(element) && isHeaderRow(element)) &&
  !hasWords(textOf(element));
