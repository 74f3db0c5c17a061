import { type Heading, holds, isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, isUnseen, parentOf, tag } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { runsIn } from '../dom/runs.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isUnderstood, namesOther, speaksOfKey } from '../labels/classify.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import { withWrappers } from '../lists/unmarked-rows.ts';
import { speaksOf } from './conditions.ts';
import type { ListedRows, Place } from './finding.ts';

/** More text than this is no label with its date; units are UTF-16. */
const LONGEST_FACT = 60;

/** What stands beside rows that were read: one like them may be a key that was not. */
export class BesideRows {
  /** A row or card of each list, by what it stands right in, with all that is wrapped around it alone. */
  readonly #lists = new Map<Element | null, Element>();
  readonly #others: Place[] = [];

  constructor(readonly rows: ListedRows) {}

  addRow(element: Element): void {
    const row = withWrappers(element);
    if (!this.#lists.has(parentOf(row))) this.#lists.set(parentOf(row), row);
  }

  /** Anything else that is met, in a list or not. */
  add(place: Place): void {
    this.#others.push(place);
  }

  /** Those like a row of their list, of which it is not known which keys they are. */
  unread(): Place[] {
    return this.#others.filter(({ element, heading }) => {
      const row = this.#lists.get(parentOf(element));
      return row !== undefined && !(heading && beginsOther(heading, element)) && isUnread(element, row, this.rows);
    });
  }
}

/** True for the heading of another subject that stands right where an element does, and not in a card before it. */
function beginsOther({ element: heading }: Heading, element: Element): boolean {
  const text = textOf(heading);
  return parentOf(heading) === parentOf(element) && namesOther(text) && isUnderstood(text) && !speaksOfKey(text);
}

function isUnread(element: Element, row: Element, rows: ListedRows): boolean {
  const isRead = (node: Element) => rows.has(node);
  if (tag(element) !== tag(row) || isAside(element) || isUnseen(element) || !hasWords(textOf(element))) return false;
  if (element === row || holds(element, isRead)) return false;
  const [cells = [], others = []] = [row, element].map((one) => childrenOf(one).filter(isElement));
  if (isRow(row)) return cells.length === others.length && isRow(element) && !isHeaderRow(element);
  if (isShared(actsIn, row, element) || isShared(factsIn, row, element)) return true;
  return cells.length === others.length && areAlike(cells, others);
}

const hasDigits = (element: Element): boolean => /\p{Nd}/u.test(textOf(element));

/** A row or card beside those that were read, of which nothing shows. */
export const isHiddenRow = (element: Element, { first, last }: ListedRows): boolean =>
  [first, last].some((row) => row && parentOf(row) === parentOf(element) && isLikeRow(element, row));

const isLikeRow = (element: Element, row: Element): boolean =>
  isRow(element) || isItem(element) || buildOf(element) === buildOf(row);

const buildOf = (element: Element): string => [element, ...childrenOf(element).filter(isElement)].map(tag).join(' ');

/** The same elements in the same order, but for a link, and a date or the like in the same place. */
function areAlike(cells: readonly Element[], others: readonly Element[]): boolean {
  const isSame = (cell: Element, other: Element | undefined) =>
    !!other && (tag(cell) === tag(other) || tag(cell) === 'a');
  const isDated = (cell: Element, other: Element | undefined) => hasDigits(cell) && !!other && hasDigits(other);
  return (
    cells.length > 1 &&
    cells.every((cell, at) => isSame(cell, others[at])) &&
    cells.some((cell, at) => isDated(cell, others[at]))
  );
}

function isShared(said: (element: Element) => readonly string[], row: Element, element: Element): boolean {
  const own = said(row);
  return own.length > 0 && said(element).some((text) => own.includes(text));
}

/** What can be done to the key: "Revoke". */
const actsIn = onceALook((element: Element): readonly string[] => {
  const found: string[] = [];
  holds(element, (node) => {
    if (isControl(node) && speaksOfList(textOf(node), 'act')) found.push(textOf(node));
    return false;
  });
  return found;
});

/** How facts begin that only keys have: "Created". */
const factsIn = onceALook((element: Element): readonly string[] =>
  runsIn(element).flatMap(({ text }) =>
    text.length <= LONGEST_FACT && speaksOf(text, ['created', 'rotated', 'expires'])
      ? (/^[^\s\p{Nd}:：]+/u.exec(text)?.[0] ?? text.replace(/\p{Nd}+/gu, ''))
      : [],
  ),
);
