import { holds, isControl } from '../dom/landmarks.ts';
import { attr, roleOf } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { isInHeader, isOtherPage } from './choices.ts';
import { closest } from './closest.ts';
import { isExplained } from './explained.ts';
import type { ListedRows } from './finding.ts';
import { saysAll, VALUE } from './phrases.ts';

/** Of which of how many pages, by its numbers. */
const OF_PAGES = /(\p{Nd}+)\D+(\p{Nd}+)/u;
const isOfPages = (label: string): boolean => speaksOfList(label, 'page') && Number(OF_PAGES.exec(label)?.[2] ?? 0) > 1;

/**
 * A picture says what it means to those who do not see it, that something failed or that another page comes; other things, that they
 * hold what was found, or a page of several.
 */
export const isMarked = (element: Element, label: string): boolean =>
  (hasWords(textOf(element)) ? saysOfList(label, 'no-results') : isTelling(element, label)) || isOfPages(label);

const isTelling = (picture: Element, label: string): boolean =>
  saysOfList(label, 'failed') || (saysOfList(label, 'next-page') && closest(picture, isControl) === null);

const IN_BRACKETS = /[(（]([^)）]+)[)）]/u;

/** "Created: filter applied", "Created (filtered)", "Filter: 2026"; a way to filter says none of it. */
function isFilterSet(label: string): boolean {
  const [, name = '', value = ''] = VALUE.exec(label) ?? [];
  const said = IN_BRACKETS.exec(label)?.[1] ?? value;
  return (
    saysOfList(label, 'no-results') ||
    (speaksOfList(said, 'narrowed') && !saysAllOfList(said, 'filter')) ||
    (saysAllOfList(name, 'filter') && !saysAll(value, ''))
  );
}

/** True for what a header of a column holds that tells, by its label or where it is pointed at, that a filter is set. */
export const isFilterMark = (element: Element): boolean =>
  [attr(element, 'aria-label'), attr(element, 'title')].some((label) => label && isFilterSet(label)) &&
  isInHeader(element);

const isChosen = (element: Element): boolean =>
  ['aria-selected', 'aria-current'].some((name) => (attr(element, name) ?? 'false') !== 'false');

/**
 * True for one of a tree beside the rows that leads to no other page: a folder, of which the rows may be. Far from them it may be
 * of the menu of the whole site: there it has to be the one that is chosen, and called as no page about keys or anything else is.
 */
export function isFolder(element: Element, { first, last }: ListedRows, isNear: boolean): boolean {
  if (roleOf(element) !== 'treeitem' || isOtherPage(element) || holds(element, isOtherPage)) return false;
  const tree = closest(element, (at) => roleOf(at) === 'tree');
  if (tree && [first, last].every((row) => row && isWithin(row, tree))) return false;
  return isNear || (isChosen(element) && !isExplained(textOf(element), '', 0));
}
