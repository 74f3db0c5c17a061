import type { Entries } from '../layout.ts';
import { toLayout1 } from './to-1.ts';
import { toLayout2 } from './to-2.ts';
import { toLayout3 } from './to-3.ts';
import { toLayout4 } from './to-4.ts';

/** Makes the changes that lead from one layout to the next. Never throws, whatever it is given. */
export type Migration = (raw: Entries) => Entries;

/** By the layout that each starts from. */
const MIGRATIONS: readonly Migration[] = [toLayout1, toLayout2, toLayout3, toLayout4];

/**
 * What has to be written, in one go, to bring storage to the present layout; null when it is there already, empty, or
 * written by a newer version.
 */
export function migrate(raw: Entries): Entries | null {
  const from = layoutOf(raw);
  if (from === null || from >= MIGRATIONS.length) return null;
  const changes: Entries = {};
  for (const step of MIGRATIONS.slice(from)) Object.assign(changes, step({ ...raw, ...changes }));
  return changes;
}

function layoutOf(raw: Entries): number | null {
  if (typeof raw.schema === 'number' && Number.isInteger(raw.schema) && raw.schema >= 0) return raw.schema;
  return raw.ledger === undefined ? null : 0;
}
