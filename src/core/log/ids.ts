import type { KindId } from '../credential.ts';
import type { Leads } from './addresses.ts';
import { isObjectId, isPerson } from './log-columns.ts';
import type { Row } from './rows.ts';

/** A row that tells of a key, as far as the key's id can be found in it. */
export interface Identified {
  readonly row: Row;
  readonly kind: KindId;
  readonly leads: Leads;
}

/** True for the id of a key that is known already. */
export type IsKnown = (row: Identified, id: string) => boolean;

/** In which columns ids stand: `trusted` hold nothing else; in `searched` only ids that are known count. */
export interface IdColumns {
  readonly trusted: readonly string[];
  readonly searched: readonly string[];
  /** Those that the file itself calls so. They do not go unheard, even where addresses say otherwise. */
  readonly called: readonly string[];
}

const ID = /^[\w-]{1,64}$/;
/** A shorter number stands in any file by chance. */
const SHORTEST_KNOWN = 4;

/** The ids of a row's own kind in its addresses. */
export function idsByAddress({ kind, leads }: Identified): ReadonlySet<string> {
  return new Set(leads.places.flatMap((place) => (place.kind === kind ? (place.id ?? []) : [])));
}

/**
 * The columns of object ids: the one that the file calls so, or those whose cells are the ids in the rows' addresses, wherever
 * both are there, or the one in which several known keys stand. Where none tells, a known id is looked for in the single row:
 * numbers of users look like those of keys.
 */
export function idColumns(
  rows: readonly Identified[],
  names: ReadonlyMap<string, string>,
  isKnown: IsKnown,
): IdColumns {
  const nameOf = (column: string) => names.get(column) ?? column;
  const columns = [...new Set(rows.flatMap(({ row }) => [...row.cells.keys()]))].filter(
    (one) => !isPerson(nameOf(one)),
  );
  const evidence = columns.map((column) => ({ column, ...evidenceOf(column, rows, isKnown) }));
  const called = columns.filter((column) => isObjectId(nameOf(column)));
  const found = [
    evidence.filter(({ column, agree, differ }) => called.includes(column) && (agree > 0 || differ === 0)),
    evidence.filter(({ agree, differ }) => agree > 0 && differ === 0),
    evidence.filter(({ known, differ }) => known > 1 && differ === 0),
  ].find(({ length }) => length > 0);
  return { trusted: (found ?? []).map(({ column }) => column), searched: found ? [] : columns, called };
}

/** How often a column repeats the id in a row's address, how often it does not, and how many known ids stand in it. */
function evidenceOf(column: string, rows: readonly Identified[], isKnown: IsKnown) {
  const known = new Set<string>();
  let [agree, differ] = [0, 0];
  for (const one of rows) {
    const cell = one.row.cells.get(column);
    if (cell === undefined) continue;
    const [id, another] = idsByAddress(one);
    if (id !== undefined && another === undefined) {
      if (id === cell) agree += 1;
      else differ += 1;
    }
    if (mayBeKnown(one, cell, isKnown)) known.add(cell);
  }
  return { agree, differ, known: known.size };
}

function mayBeKnown(row: Identified, cell: string, isKnown: IsKnown): boolean {
  return cell.length >= SHORTEST_KNOWN && ID.test(cell) && isKnown(row, cell);
}

/** Which credential a row is about; or that it names none, or several. */
export function idOf(
  one: Identified,
  { trusted, searched, called }: IdColumns,
  isKnown: IsKnown,
): { readonly id: string } | 'no_id' | 'two_ids' {
  const addressed = idsByAddress(one);
  // The address of a key of another kind contradicts the rest of the line.
  if (addressed.size === 0 && one.leads.places.some(({ id }) => id !== null)) return 'no_id';
  const idsIn = (columns: readonly string[]) =>
    columns.flatMap((column) => one.row.cells.get(column) ?? []).filter((cell) => ID.test(cell));
  const inCells = idsIn(addressed.size > 0 ? [...trusted, ...called] : trusted);
  const found = new Set([...addressed, ...inCells]);
  if (found.size === 0) for (const cell of idsIn(searched)) if (mayBeKnown(one, cell, isKnown)) found.add(cell);
  const [id, another] = found;
  if (another !== undefined) return 'two_ids';
  return id === undefined ? 'no_id' : { id };
}
