import { subjectOf } from '../dom/landmarks.ts';
import { inOneLook } from '../dom/one-look.ts';
import { runsIn } from '../dom/runs.ts';
import { has } from '../labels/date-meaning.ts';
import type { LabelOptions } from '../labels/labelled-dates.ts';
import { parse } from '../labels/loaded-languages.ts';
import { cellsOf, tableOf } from '../lists/cells.ts';
import { shiftOf } from '../lists/column-shift.ts';
import { type Columns, meaningOfCell } from '../lists/columns.ts';
import { knownColumns } from '../lists/columns-as-read.ts';
import { readRow } from '../lists/row-dates.ts';
import type { ReadCredential, Reading } from '../reading.ts';
import { labelOptions, type ReadScope } from '../scope.ts';

/**
 * Those of the credentials of which what was not read is not there. That is said only where it would have a place: on the page
 * of one credential, and in the row of a table with a column of ends; and where nothing that may tell of an end was left unread.
 */
export function readWholly(
  credentials: readonly ReadCredential[],
  { complete }: Reading,
  scope: ReadScope,
): readonly ReadCredential[] {
  const { role } = scope.where.page;
  if (role === 'detail' && complete)
    return credentials.filter((one) => speaksOfNoOther(subjectOf(one.anchor.ownerDocument), one));
  return role === 'list' ? inOneLook(() => credentials.filter(rowsWholeIn(scope))) : [];
}

/** Those of lists that were not: a row that reads otherwise now makes another credential. */
const known = new WeakSet<ReadCredential>();

/** Tells it of one row after the other, by the columns that they were read by. */
function rowsWholeIn(scope: ReadScope): (credential: ReadCredential) => boolean {
  const options = labelOptions(scope, () => false);
  const isWhole = (credential: ReadCredential): boolean => {
    const table = tableOf(credential.anchor);
    if (!table) return false;
    const columns = knownColumns.get(table);
    return columns != null && isRowWhole(credential, columns, options);
  };
  return (credential) => {
    const is = !known.has(credential) && isWhole(credential);
    if (!is) known.add(credential);
    return is;
  };
}

function isRowWhole(credential: ReadCredential, columns: Columns, options: LabelOptions): boolean {
  const row = credential.anchor;
  const cells = cellsOf(row);
  const shift = shiftOf(cells, columns);
  // Another row's may go through this one.
  if (!cells.some((cell) => meaningOfCell(cell, columns, shift) === 'expires')) return false;
  const { unread, dates } = readRow(row, columns, options);
  const isExpiryLeft = credential.expires === null && dates.some(({ meaning }) => meaning === 'expires');
  return unread.size === 0 && !isExpiryLeft && speaksOfNoOther(row, credential);
}

/** True where no text in it speaks of an end that was not read. */
function speaksOfNoOther(part: Element, { expires, oldSecretExpires }: ReadCredential): boolean {
  return runsIn(part).every(({ text }) =>
    parse(text).every(
      ({ tokens }) => !has(tokens, 'expires') || (has(tokens, 'old') ? oldSecretExpires : expires) !== null,
    ),
  );
}
