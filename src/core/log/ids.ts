import type { KindId } from '../credential.ts';
import type { Leads } from './addresses.ts';
import { isPerson } from './log-columns.ts';
import { isObjectId } from './object-id.ts';
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
/** A shorter number stands in any file by chance; among words, a year does, too. */
const SHORTEST_KNOWN = 4;
const SHORTEST_AMONG_WORDS = 5;
const LONGEST = 200;
const MOST_PARTS = 20;

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
  // Where known ids stand in several columns, who did something may be a key, too.
  const withKnown = evidence.filter(({ known }) => known > 0);
  const found = [
    evidence.filter(({ column, agree, differ }) => called.includes(column) && (agree > 0 || differ === 0)),
    evidence.filter(({ agree, differ }) => agree > 0 && differ === 0),
    evidence.filter(({ known, differ }) => known > 1 && differ === 0 && withKnown.length === 1),
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
    for (const each of knownIn(one, cell, isKnown)) known.add(each);
  }
  return { agree, differ, known: known.size };
}

/** The known ids in a cell: it is one, or has one among words ("CI (39045903)"). Addresses are read elsewhere. */
function knownIn<R>(row: R, cell: string, isKnown: (row: R, id: string) => boolean): string[] {
  if (ID.test(cell)) return cell.length >= SHORTEST_KNOWN && isKnown(row, cell) ? [cell] : [];
  if (cell.length > LONGEST || /[/@]/.test(cell)) return [];
  return partsOf(cell).filter((part) => part.length >= SHORTEST_AMONG_WORDS && /\d/.test(part) && isKnown(row, part));
}

function partsOf(cell: string): string[] {
  return cell.match(/[\w-]+/g)?.slice(0, MOST_PARTS) ?? [];
}

/** True for a row that names one of these keys outside the columns of people, whatever it says of it. */
export function namesKnown({ cells }: Row, names: ReadonlyMap<string, string>, ids: ReadonlySet<string>): boolean {
  return [...cells].some(([column, cell]) => {
    const isKnown = (_: unknown, id: string) => /\d/.test(id) && ids.has(id);
    return !isPerson(names.get(column) ?? column) && knownIn(null, cell, isKnown).length > 0;
  });
}

/** What an id looks like: another one of the same make may be that of a key as well. */
function makeOf(id: string): string {
  return id.replace(/\d/g, '0').replace(/[a-z]/gi, 'a');
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
  const cellsIn = (columns: readonly string[]) => columns.flatMap((column) => one.row.cells.get(column) ?? []);
  const inCells = cellsIn(addressed.size > 0 ? [...new Set([...trusted, ...called])] : trusted);
  const found = new Set([
    ...addressed,
    ...inCells.flatMap((cell) => (ID.test(cell) ? cell : knownIn(one, cell, isKnown))),
  ]);
  if (found.size === 0) {
    const cells = cellsIn(searched);
    for (const cell of cells) for (const id of knownIn(one, cell, isKnown)) found.add(id);
    const [only, more] = found;
    // A number that looks the same may be the key that the line is about, and the known one that which did it.
    const isRival = (id: string) => id !== only && /\d/.test(id) && makeOf(id) === makeOf(only ?? '');
    const isBeside = (cell: string) => ID.test(cell) || knownIn(one, cell, isKnown).length > 0;
    if (more === undefined && cells.filter(isBeside).flatMap(partsOf).some(isRival)) return 'no_id';
  }
  const [id, another] = found;
  if (another !== undefined) return 'two_ids';
  return id === undefined ? 'no_id' : { id };
}
