import { isEventLabel, isPerson } from './log-columns.ts';
import { timeRank } from './log-times.ts';
import { isObjectId } from './object-id.ts';
import type { Row } from './rows.ts';

/** True for a name that a column of a log has. */
export function isColumnName(cell: string): boolean {
  return isEventLabel(cell) || isObjectId(cell) || isPerson(cell) || timeRank(cell) > 1;
}

/** True for a row that may be the header of a table: names in every cell. */
export function isHeader({ cells }: Row): boolean {
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
