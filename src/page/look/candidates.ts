import { findDates } from '../../core/dates/index.ts';
import type { TaughtField } from '../../core/taught/taught-field.ts';
import { isItem } from '../read/dom/landmarks.ts';
import { textOf } from '../read/dom/text.ts';
import { tableOf } from '../read/lists/cells.ts';
import { type Columns, columnsOf } from '../read/lists/columns.ts';
import { saidIn } from '../read/lists/row-names.ts';
import { labelOptions, type ReadScope } from '../read/scope.ts';
import { cardsIn, type RowsOfList, tablesIn } from '../read/taught/lists-of-rows.ts';
import { type Part, partsOf, tagOf } from '../read/taught/row-parts.ts';
import { statedIn } from '../read/times/stated-dates.ts';

/** A column of a list that may be one of keys: the parts that belong to it, of the rows that have one. */
export interface CandidateColumn {
  readonly parts: readonly Part[];
  /** The same words label it in every row. */
  readonly isLabelled: boolean;
  readonly isDate: boolean;
  readonly names: readonly string[];
  readonly guess: TaughtField | null;
}

export interface Candidate {
  readonly list: RowsOfList;
  readonly row: string | null;
  /** Of most of its rows: how many parts they have. */
  readonly width: number;
  readonly columns: readonly CandidateColumn[];
}

/** So many rows say how a list is made. */
const SAMPLED = 40;

export type ColumnsFor = (row: Element) => Columns | null;

export const columnsIn =
  (scope: ReadScope): ColumnsFor =>
  (row) => {
    const table = tableOf(row);
    return (
      table &&
      columnsOf(
        table,
        labelOptions(scope, () => false),
      )
    );
  };

/** The lists of a page in which most rows have a name and a date. */
export function candidatesIn(root: Element, scope: ReadScope, columnsFor: ColumnsFor): Candidate[] {
  const cards = cardsIn(root).filter(({ rows }) => rows.length > 1 || rows.every(isItem));
  return [...tablesIn(root, columnsFor), ...cards].flatMap((list) => candidateOf(list, scope) ?? []);
}

function candidateOf(list: RowsOfList, scope: ReadScope): Candidate | null {
  const rows = list.rows.slice(0, SAMPLED).map((row) => partsOf(row, list.columns, scope));
  const full = rows.filter((parts) => parts.length > 1);
  const columns = byColumn(full, list, scope);
  const named = columns.filter(({ names }) => names.length > 0);
  if (full.length === 0 || named.length === 0 || !columns.some(({ isDate }) => isDate)) return null;
  const [first] = list.rows;
  const row = list.of === 'parts' && first ? tagOf(first) : null;
  const width = list.of === 'cells' ? list.width : mostCommon(full.map(({ length }) => length));
  return { list, row, width, columns: guessed(columns) };
}

/** The columns, in the order in which they are met: by place, or where words label a date in a card, by these. */
function byColumn(rows: readonly (readonly Part[])[], { of }: RowsOfList, scope: ReadScope): CandidateColumn[] {
  const columns = new Map<string, Part[]>();
  const labels = labelsOf(rows);
  for (const part of rows.flatMap((parts) => parts.filter((_, at) => !labels.isLabelOf(parts[at + 1])))) {
    const key = of === 'parts' && labels.isLabelled(part) && hasDate(part, scope) ? part.label : `at ${part.at}`;
    columns.set(key, [...(columns.get(key) ?? []), part]);
  }
  return [...columns].flatMap(([key, parts]) => {
    const isDate = holdsDates(parts, scope);
    const said = parts.flatMap(({ element }) => saidIn(element, scope)?.text ?? []);
    // What every row says is what a control is called, and what a known date says besides is no name.
    const isSame = said.length > 1 && new Set(said).size === 1;
    const names = isSame || said.length * 2 < rows.length || KNOWN.has(String(parts[0]?.meaning)) ? [] : said;
    if (!isDate && names.length === 0) return [];
    const isLabelled = of === 'cells' ? parts[0]?.label !== '' : key === parts[0]?.label;
    return [{ parts, isLabelled, isDate, names, guess: null }];
  });
}

/** Most of what stands there, or all but what is said where there is none: "never", a dash. */
function holdsDates(parts: readonly Part[], scope: ReadScope): boolean {
  const others = parts.filter((part) => !hasDate(part, scope)).map(({ element }) => textOf(element));
  const dated = parts.length - others.length;
  return dated > 0 && (dated > others.length || new Set(others).size === 1 || KNOWN.has(String(parts[0]?.meaning)));
}

/**
 * Which dates of cards have a label: words beside them; or the text before, where it stands before dates of several rows, or is
 * known to be a label. A name stands before a date, too.
 */
function labelsOf(rows: readonly (readonly Part[])[]) {
  const count = new Map<string, number>();
  for (const parts of rows)
    for (const label of new Set(parts.flatMap((part) => (part.isLoose ? [part.label] : []))))
      count.set(label, (count.get(label) ?? 0) + 1);
  const isShared = ({ label, meaning }: Part) => meaning !== null || (count.get(label) ?? 0) > 1;
  return {
    isLabelled: (part: Part) => part.label !== '' && (!part.isLoose || isShared(part)),
    isLabelOf: (next: Part | undefined) => next?.isLoose === true && isShared(next),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['created', 'rotated', 'expires', 'last-used']);

const hasDate = ({ element }: Part, scope: ReadScope): boolean =>
  findDates(textOf(element), scope.context).length > 0 || statedIn(element, null, scope.context).flat().length > 0;

/** What headers say; the first column of names where none says that it is. */
function guessed(columns: readonly CandidateColumn[]): CandidateColumn[] {
  const taken = new Set<TaughtField>();
  const take = (guess: TaughtField | null) => {
    if (guess === null || taken.has(guess)) return null;
    taken.add(guess);
    return guess;
  };
  const known = columns.map((column) => ({ ...column, guess: take(saidOf(column)) }));
  const first = known.find(
    ({ isDate, guess, names }) => !isDate && guess === null && new Set(names).size === names.length,
  );
  return taken.has('name') ? known : known.map((one) => (one === first ? { ...one, guess: 'name' } : one));
}

function saidOf({ parts, isDate }: CandidateColumn): TaughtField | null {
  const meaning = parts[0]?.meaning ?? null;
  if (meaning === 'name' || !isDate) return meaning === 'name' ? meaning : null;
  return meaning === 'created' || meaning === 'expires' || meaning === 'last-used' ? meaning : null;
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
