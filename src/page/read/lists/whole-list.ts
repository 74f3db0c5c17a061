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

/** What a list says of its keys: by id and meaning, the dates. */
type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * True where rows that are told apart by their names alone may be keys of one name: two of them stand in one list, or in lists that
 * do not say the same of the same keys, below the same title. A page may print all of its list twice, for large and for small
 * screens, and leave something out in one of them.
 */
export function mayShareNames(all: readonly Row[]): boolean {
  // What several parts of a list have for their title, such as a term, is the name of one.
  const rows = [...new Map(all.flatMap((one) => (one.row.named ? [[one.row.named.place ?? one, one]] : []))).values()];
  if (new Set(rows.map(({ row }) => row.id)).size === rows.length) return false;
  const lists = new Map<Element | null, Map<string, ReadonlyMap<string, string>>>();
  for (const { row, found } of rows) {
    const place = parentOf(withWrappers(row.element));
    const list = lists.get(place) ?? new Map<string, ReadonlyMap<string, string>>();
    lists.set(place, list);
    if (list.has(row.id)) return true;
    const dates = new Map<string, string>();
    for (const { meaning, date } of found.dates)
      dates.set(meaning, `${dates.get(meaning) ?? ''}${JSON.stringify(date.when)}`);
    list.set(row.id, dates);
  }
  const said = [...lists].map(([place, list]) => ({ title: place && titleAbove(place), list }));
  const isOther = (one: (typeof said)[number], at: number) =>
    said.slice(at + 1).some(({ title, list }) => title !== one.title || !isSame(list, one.list));
  return said.some(isOther);
}

/** The same keys, and of each at least one date in common, or none in either; and no date that the other has otherwise. */
function isSame(one: Said, other: Said): boolean {
  const agrees = ([id, dates]: [string, ReadonlyMap<string, string>]) => {
    const others = other.get(id);
    const shared = [...dates].filter(([meaning]) => others?.has(meaning));
    const isAlike = shared.every(([meaning, when]) => others?.get(meaning) === when);
    return others !== undefined && isAlike && (shared.length > 0 || (dates.size === 0 && others.size === 0));
  };
  return one.size === other.size && [...one].every(agrees);
}
