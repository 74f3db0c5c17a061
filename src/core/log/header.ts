import type { Row } from './rows.ts';
import type { EventReader } from './wording.ts';

/** A title, who exported it and when: no export has more lines than this above its header. */
const HIGHEST = 30;

/** What a table calls its columns, and the rows below; above them stand lines of title that tell of nothing. */
export function belowHeader(
  rows: readonly Row[],
  events: EventReader<unknown>,
): { readonly rows: readonly Row[]; readonly names: ReadonlyMap<string, string> } {
  const firstData = rows.findIndex(
    ({ cells }) => cells.size > 1 && [...cells.values()].some((cell) => tells(cell, events)),
  );
  const candidates = rows.slice(0, firstData === -1 ? HIGHEST : Math.min(firstData, HIGHEST)).filter(isHeader);
  const widest = Math.max(...candidates.map(({ cells }) => cells.size));
  const header = candidates.find(({ cells }) => cells.size === widest);
  if (!header) return { rows, names: new Map() };
  // Exports that were put one after the other repeat it.
  const below = rows.slice(rows.indexOf(header) + 1).filter((row) => !isSame(row, header));
  return { rows: below, names: header.cells };
}

function tells(cell: string, { meaningOf, isSubject }: EventReader<unknown>): boolean {
  const meaning = meaningOf(cell);
  return (meaning !== null && meaning !== 'unknown-event') || isSubject(cell);
}

function isHeader({ cells }: Row): boolean {
  return [...cells.values()].every(isTitle) && cells.size > 1;
}

const LONGEST = 80;
const IN_BRACKETS = /\(.*?\)|\[.*?\]/g;
/** No name of a column: a mail, an address, a time, a day, a long number, or nothing but numbers. */
const VALUE = /@|:\/\/|\w\.\w+\/|^\/|(?<![\d+-])\d{1,2}:\d\d|\d[./-]\d{1,2}[./-]\d|\d{4}|^[\d\s.,+-]+$/;

/** True for what a column may be called; digits may stand in it ("Object ID 1", "Time (UTC+02:00)"). */
function isTitle(cell: string): boolean {
  // Brackets are only looked for in what is short: a cell of nothing but those would take hours.
  if (cell.length > LONGEST) return false;
  const bare = cell.replace(IN_BRACKETS, ' ').trim();
  return /\p{L}/u.test(bare) && !VALUE.test(bare);
}

function isSame({ cells }: Row, other: Row): boolean {
  return cells.size === other.cells.size && [...cells].every(([column, cell]) => other.cells.get(column) === cell);
}
