import {
  childrenOf,
  firstChild,
  isElement,
  isHidden,
  nextSibling,
  parentOf,
  previousSibling,
  tag,
  walk,
} from '../dom/nodes.ts';
import type { DateMeaning } from '../labels/classify.ts';
import { type LabelOptions, meaningOfHeader, meaningOfLabel } from '../labels/labelled-dates.ts';

type Labels = Pick<LabelOptions, 'isName' | 'defined'>;

const elementsIn = (element: Element): Element[] =>
  childrenOf(element).filter((child): child is Element => isElement(child) && !isHidden(child));

/**
 * The parts of a row that is no table's, each with what stands at its place in a header of as many parts: the first of the
 * rows' own siblings, or what stands before all of them. None where there is no such header.
 */
export function looseCells(row: Element, labels: Labels): { element: Element; meaning: DateMeaning | null }[] {
  const parts = partsOf(row);
  const header = parts.length > 1 ? headersFor(row).find((one) => isHeader(one, parts.length, labels)) : undefined;
  if (!header) return [];
  const names = partsOf(header);
  return parts.map((element, index) => {
    const name = names[index];
    return { element, meaning: name ? meaningOfHeader(name, labels) : null };
  });
}

/** The children of a row, or of the one element that wraps them. */
function partsOf(row: Element): Element[] {
  const children = elementsIn(row);
  const [only] = children;
  return children.length === 1 && only ? partsOf(only) : children;
}

/** Only the first siblings are looked at: a long list has as many rows as it likes. */
function headersFor(row: Element): Element[] {
  const parent = parentOf(row);
  if (!parent) return [];
  let first = firstChild(parent);
  while (first && !isElement(first)) first = nextSibling(first);
  let before = previousSibling(parent);
  while (before && !isElement(before)) before = previousSibling(before);
  return [first, before].filter((one): one is Element => isElement(one) && one !== row);
}

function isHeader(element: Element, width: number, labels: Labels): boolean {
  const parts = partsOf(element);
  if (parts.length !== width || holdsLink(element)) return false;
  return parts.some((part) => meaningOfLabel(part, labels) !== null);
}

function holdsLink(element: Element): boolean {
  let found = false;
  walk(element, (node) => {
    if (isElement(node) && tag(node) === 'a') found = true;
    return !found;
  });
  return found;
}
