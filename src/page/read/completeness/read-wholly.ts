import { subjectOf } from '../dom/landmarks.ts';
import { runsIn } from '../dom/runs.ts';
import { has } from '../labels/date-meaning.ts';
import { parse } from '../labels/loaded-languages.ts';
import { tableOf } from '../lists/cells.ts';
import { columnsOf } from '../lists/columns.ts';
import { readRow } from '../lists/row-dates.ts';
import type { ReadCredential, Reading } from '../reading.ts';
import { labelOptions, type ReadScope } from '../scope.ts';

/**
 * Whether what was not read of a credential is not there. That is said only where it would have a place: on the page of one
 * credential, and in the row of a table with a column of ends; and where nothing that may tell of an end was left unread.
 */
export function isReadWholly(credential: ReadCredential, { complete }: Reading, scope: ReadScope): boolean {
  const { role } = scope.where.page;
  if (role === 'detail') return complete && speaksOfNoOther(subjectOf(credential.anchor.ownerDocument), credential);
  return role === 'list' && isRowWhole(credential, scope);
}

function isRowWhole(credential: ReadCredential, scope: ReadScope): boolean {
  const row = credential.anchor;
  const table = tableOf(row);
  const options = labelOptions(scope, () => false);
  const columns = table && columnsOf(table, options);
  if (!columns || ![...columns.meanings.values()].includes('expires')) return false;
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
