import { parentOf } from '../dom/nodes.ts';
import type { Found } from '../times/credential-dates.ts';
import { titleAbove } from './list-of-keys.ts';
import type { FoundRow } from './row-ids.ts';
import { withWrappers } from './unmarked-rows.ts';

interface Row {
  readonly row: Pick<FoundRow, 'id' | 'element' | 'named'>;
  readonly found: Found;
  readonly isProven: boolean;
}

/**
 * True when no row had to be left out: too little of its name shows, or nothing tells what it is, beside rows of keys; and none may
 * be another key of the same name.
 */
export function isListWhole(rows: readonly Row[]): boolean {
  const proven = rows.filter(({ isProven }) => isProven);
  const lists = new Set(proven.map(({ row }) => parentOf(row.element)));
  const isTold = ({ row, isProven }: Row) => row.id !== '' && (isProven || !lists.has(parentOf(row.element)));
  return rows.every(isTold) && !mayShareNames(proven);
}

/**
 * True where rows that are told apart by their names alone may be keys of one name: two of them stand in one list, or in lists that
 * do not say the same of the same keys, below the same title. A page may print all of its list twice, for large and for small screens.
 */
export function mayShareNames(all: readonly Row[]): boolean {
  // What several parts of a list have for their title, such as a term, is the name of one.
  const rows = [...new Map(all.flatMap((one) => (one.row.named ? [[one.row.named.place ?? one, one]] : []))).values()];
  if (new Set(rows.map(({ row }) => row.id)).size === rows.length) return false;
  const lists = new Map<Element | null, Map<string, string>>();
  for (const { row, found } of rows) {
    const place = parentOf(withWrappers(row.element));
    const list = lists.get(place) ?? new Map<string, string>();
    lists.set(place, list);
    if (list.has(row.id)) return true;
    list.set(row.id, JSON.stringify(found.dates.map(({ meaning, date }) => [meaning, date.when])));
  }
  const said = [...lists].map(([place, list]) => JSON.stringify([place && titleAbove(place), ...[...list].sort()]));
  return new Set(said).size > 1;
}
