import { keptId } from '../../../core/key-material/kept-id.ts';
import type { Layout } from '../../../core/taught/layout.ts';
import { cleanText } from '../../../core/text.ts';
import type { Named } from '../lists/names.ts';
import { type ColumnsFor, type FoundRow, ID } from '../lists/row-ids.ts';
import { saidIn } from '../lists/row-names.ts';
import { CUT } from '../lists/whole-name.ts';
import type { ReadScope } from '../scope.ts';
import type { Found } from '../times/credential-dates.ts';
import { DATE_FIELDS, dateIn, partFor } from './fields.ts';
import { cardsIn, type RowsOfList, tablesIn } from './lists-of-rows.ts';
import { type Part, partsOf } from './row-parts.ts';

/**
 * The rows of the list that a person has pointed out, each with the name and the dates of the columns that they named. None where
 * the page shows another number of such lists than it did then.
 */
export function taughtRows(root: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow[] {
  const { layout } = scope.where.page;
  if (!layout) return [];
  const fitting = listsLike(root, layout, scope, columnsFor);
  const list = fitting.length === layout.lists ? fitting[layout.list] : undefined;
  return (list?.rows ?? []).flatMap((row) => taughtRow(row, scope, columnsFor) ?? unfit(row, layout));
}

/** A row of such a list by itself; null where it does not have its shape. */
export function taughtRow(element: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow | null {
  const { layout } = scope.where.page;
  if (!layout) return null;
  const columns = columnsFor(element);
  const parts = partsOf(element, columns, scope);
  const [name, ...others] = (['name', ...DATE_FIELDS] as const).map((field) => {
    const column = layout.columns[field];
    return column ? partFor(parts, column, layout) : null;
  });
  // Where a card was built anew, one of its dates may stand in the place of its name.
  const place = name && !others.includes(name) ? name.element : null;
  const found = place ? datesIn(parts, layout, scope) : null;
  if (!place || !found) return null;
  // Under a header the rows are keys, whatever they say; without one only a date tells a key from anything else.
  const isTold = found.dates.length > 0 || layout.columns.name.label !== null;
  const named: Named = { name: saidIn(place, scope), place };
  return isTold ? { element, id: idOf(named, scope), link: null, named, isTold, found } : null;
}

/** The lists of a page in which a row has the shape, in page order. */
export function listsLike(root: Element, layout: Layout, scope: ReadScope, columnsFor: ColumnsFor): RowsOfList[] {
  const isLike = (row: Element) => taughtRow(row, { ...scope, where: withLayout(scope, layout) }, columnsFor) !== null;
  const lists = layout.row === null ? tablesIn(root, columnsFor) : cardsIn(root, [layout.row]);
  return lists.filter(({ rows, width }) => (layout.of === 'parts' || width === layout.width) && rows.some(isLike));
}

const withLayout = ({ where }: ReadScope, layout: Layout) => ({ ...where, page: { ...where.page, layout } });

/** Null where a table has no such column. */
function datesIn(parts: readonly Part[], layout: Layout, scope: ReadScope): Found | null {
  const dates: { meaning: (typeof DATE_FIELDS)[number]; date: Found['dates'][number]['date'] }[] = [];
  const unread = new Set<Found['dates'][number]['meaning']>();
  for (const field of DATE_FIELDS) {
    const column = layout.columns[field];
    if (!column) continue;
    const part = partFor(parts, column, layout);
    if (!part && layout.of === 'cells') return null;
    const { date, isEmpty } = part ? dateIn(part, field, scope) : { date: null, isEmpty: true };
    if (date) dates.push({ meaning: field, date });
    else if (!isEmpty) unread.add(field);
  }
  return { dates, unread };
}

/** The row's name; empty where it cannot be told. */
function idOf({ name }: Named, scope: ReadScope): string {
  const text = name && cleanText(name.text);
  const id = text && !CUT.test(text) ? keptId(encodeURIComponent(text), scope.ids) : null;
  return id !== null && ID.test(id) ? id : '';
}

/** What stands among the rows of a table is a row that could not be read: the list is not whole then. */
const unfit = (element: Element, { of }: Layout): FoundRow[] =>
  of === 'cells' ? [{ element, id: '', link: null, named: { name: null, place: null }, isTold: true }] : [];
