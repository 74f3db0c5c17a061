import { setOf } from '../../../core/set-of.ts';
import { headingLevel, holds as holdsInside, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, roleOf, tag } from '../dom/nodes.ts';
import type { ListRows } from './list-rows.ts';

export interface Effect {
  readonly rows: ReadonlySet<Element>;
  /** Rows may have come or gone. */
  readonly rescan: boolean;
  /** Something beside the rows changed, which may say that there are more. */
  readonly surroundings: boolean;
}

/** Of a table, or of what it is about. */
const HEADER_TAGS = new Set(['th', 'thead', 'caption']);
/** They show, hide or make rows. */
const OF_ROWS = setOf('hidden role href');
/** They say nothing of what a column holds. */
const OF_STATE = /^(?:aria-(?:busy|checked|current|disabled|expanded|pressed|selected)|disabled|value)$/;

/**
 * Which rows changes touch, and whether they can have added or removed any; `all` when a header or heading changed, or what a
 * column is taken for, for then every row may read differently.
 */
export function effectOf(changes: readonly MutationRecord[], list: ListRows): Effect | 'all' {
  const rows = new Set<Element>();
  let [rescan, surroundings] = [false, false];
  for (const change of changes) {
    const row = list.around(change.target, parentOf);
    if (row) {
      if (!isRow(row) && isOfTitle(change, row)) return 'all';
      // A card that stands alone is looked at for what says that there are others, too.
      surroundings ||= list.count === 1;
      rows.add(row);
      rescan ||= change.target === row && OF_ROWS.has(change.attributeName ?? '');
    } else if (isOfHeader(change, list)) return 'all';
    else {
      rescan ||= isStructural(change, list);
      surroundings = true;
    }
  }
  return list.areColumnsOld(rows, surroundings) ? 'all' : { rows, rescan, surroundings };
}

/** Whether a title in a card came, went or changed: it may begin a part of the page, and name what stands below it. */
function isOfTitle({ target, addedNodes, removedNodes }: MutationRecord, row: Element): boolean {
  for (let at: Node | null = target; at && at !== row; at = parentOf(at)) if (isTitle(at)) return true;
  return [...addedNodes, ...removedNodes].some((node) => holds(node, isTitle));
}

const isTitle = (node: Node): boolean => isElement(node) && headingLevel(node) !== null;

/** Whether columns may be called something else now. */
function isOfHeader(change: MutationRecord, list: ListRows): boolean {
  const { type, target, attributeName } = change;
  if (isInHeader(target)) return !OF_STATE.test(attributeName ?? '');
  return type !== 'attributes' && (holdsHeader(change) || isAboveRows(change, list));
}

const isHeader = (element: Element): boolean =>
  HEADER_TAGS.has(tag(element)) || roleOf(element) === 'columnheader' || headingLevel(element) !== null;

function isInHeader(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at) && isHeader(at)) return true;
  return false;
}

const holdsHeader = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some((node) => holds(node, isHeader));

/** What stands above the first row may be the header of rows that are no table: nothing but its place says so. */
function isAboveRows({ target, addedNodes, removedNodes }: MutationRecord, list: ListRows): boolean {
  for (let at: Node | null = target; at; at = parentOf(at)) {
    const parent = parentOf(at);
    const first = parent && list.firstIn(parent);
    if (first) return isBefore(at, first);
  }
  const first = list.firstIn(target);
  if (!first) return false;
  const isOther = (node: Node) => isElement(node) && !list.has(node);
  const isNew = (node: Node) => isOther(node) && !isOfOneBuild(node as Element, first) && isBefore(node, first);
  // What is gone was no row: it may have been a header of the same build.
  return [...removedNodes].some(isOther) || [...addedNodes].some(isNew);
}

const isBefore = (node: Node, row: Element): boolean =>
  (node.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isOfOneBuild = (a: Element, b: Element): boolean =>
  tag(a) === tag(b) && childrenOf(a).length === childrenOf(b).length;

function isStructural(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  list: ListRows,
): boolean {
  if (list.size === 0) return true;
  if (type === 'attributes') return OF_ROWS.has(attributeName ?? '');
  // A row may be no more than a part of the page beside others.
  const isBeside = list.firstIn(target) !== null;
  return (
    [...addedNodes].some((node) => (isBeside && isElement(node)) || holds(node, mayBeRow)) ||
    [...removedNodes].some((node) => holdsRow(node, list))
  );
}

const OF_LISTS = setOf('a tr li th');
const mayBeRow = (element: Element): boolean =>
  OF_LISTS.has(tag(element)) || roleOf(element) !== null || headingLevel(element) !== null;

function holdsRow(node: Node, list: ListRows): boolean {
  return holds(node, (element) => list.has(element));
}

function holds(node: Node, test: (element: Element) => boolean): boolean {
  return isElement(node) && (test(node) || holdsInside(node, test));
}
