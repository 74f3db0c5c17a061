import { headingLevel, holds, isControl, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, nextSibling, parentOf, previousSibling, tag } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { textOf } from '../dom/text.ts';
import { columnSaysName, type DateMeaning } from '../labels/classify.ts';
import { meaningOfHeader, meaningOfLabel } from '../labels/label-of.ts';
import type { LabelOptions } from '../labels/labelled-dates.ts';

type Labels = Pick<LabelOptions, 'isName' | 'defined' | 'field'>;

/** A part of a row with what the header above it says. */
export interface LooseCell {
  readonly element: Element;
  readonly meaning: DateMeaning | null;
  /** What stands above it. */
  readonly header: string;
  /** True below a header of names; false below one of anything else; null where it cannot be told. */
  readonly isName: boolean | null;
}

const elementsIn = (element: Element): Element[] =>
  childrenOf(element).filter((child): child is Element => isElement(child) && !isHidden(child));

/**
 * The parts of a row that is no table's, each with what stands at its place in a header of as many parts: one of the first of the
 * rows' own siblings, below the same heading, or what stands before all of them. None where there is no such header.
 */
export function looseCells(row: Element, labels: Labels): LooseCell[] {
  const parts = partsOf(row);
  const header = parts.length > 1 ? headersFor(row).find((one) => isHeader(one, row, parts.length, labels)) : undefined;
  if (!header) return [];
  const names = partsOf(header);
  return parts.map((element, index) => {
    const name = names[index];
    const meaning = name ? meaningOfHeader(name, labels) : null;
    const header = name ? textOf(name) : '';
    return { element, meaning, header, isName: name ? naming(name, labels) : null };
  });
}

const isBeside = (element: Element, step: (node: Node) => Node | null): boolean => {
  for (let at = step(element); at; at = step(at)) if (isElement(at)) return true;
  return false;
};

/** A row or card with what is wrapped around it alone, such as a cell of a grid: what stands beside that may be another one. */
export function withWrappers(row: Element): Element {
  const around = parentOf(row);
  const isAlone = !isRow(row) && tag(row) !== 'li' && !isBeside(row, nextSibling) && !isBeside(row, previousSibling);
  return around && isAlone ? withWrappers(around) : row;
}

/** The children of a row, or of the one element that wraps them. */
function partsOf(row: Element): Element[] {
  const children = elementsIn(row);
  const [only] = children;
  return children.length === 1 && only ? partsOf(only) : children;
}

/** Only so many of the first siblings are looked at: a long list has as many rows as it likes. */
const MOST_BEFORE = 8;

/** What may be the header of a row, the nearest first. */
function headersFor(row: Element): Element[] {
  const parent = parentOf(row);
  if (!parent) return [];
  const own = firstsIn(parent).get(row) ?? [];
  const before = elementBefore(parent);
  const above = own.slice(0, own.includes(row) ? own.indexOf(row) : own.length).reverse();
  return before ? [...above, before] : above;
}

/** By child, the first of those that stand below the same heading. */
const firstsIn = onceALook((parent: Element): ReadonlyMap<Element, readonly Element[]> => {
  const firsts = new Map<Element, readonly Element[]>();
  let own: Element[] = [];
  for (const child of elementsIn(parent)) {
    // The first of all may be the header of groups with a heading each.
    if (headingLevel(child) !== null) own = own.slice(0, 1);
    if (own.length < MOST_BEFORE) own.push(child);
    firsts.set(child, own);
  }
  return firsts;
});

function elementBefore(element: Element): Element | null {
  let before = previousSibling(element);
  while (before && !isElement(before)) before = previousSibling(before);
  return before;
}

/** How many parts an element has, that may be a header; none where it holds a number, a link or a heading. Asked for each row. */
const widthOf = onceALook((element: Element): number => {
  const isContent = (node: Element) => tag(node) === 'a' || headingLevel(node) !== null;
  const isRowOfKey = isContent(element) || holds(element, isContent) || /\p{N}/u.test(textOf(element));
  return isRowOfKey ? 0 : partsOf(element).length;
});

function isHeader(element: Element, row: Element, width: number, labels: Labels): boolean {
  if (widthOf(element) !== width) return false;
  const known = partsOf(element).filter(
    (part) => meaningOfLabel(part, labels) !== null || naming(part, labels) === true,
  );
  // A button in a card may be called "Reset", one in a header by what it sorts by: as all the others are.
  const mayBeOne = parentOf(element) !== parentOf(row) || elementBefore(element) === null;
  return (
    known.length > 1 ||
    (mayBeOne && known.length === 1 && !known.some((part) => isControl(part) || holds(part, isControl)))
  );
}

function naming(part: Element, labels: Labels): boolean | null {
  const text = textOf(part);
  return labels.field(text) === 'name' || columnSaysName(text);
}
