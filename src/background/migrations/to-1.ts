import { credentialKey } from '../../core/credential.ts';
import type { Record1 } from '../../core/record/version-1/schema.ts';
import { credentialEntry, type Entries } from '../layout.ts';

/**
 * Layout 0 was an early sketch: one object `ledger` for everything, which lost updates when two writers met.
 *
 *     { "ledger": { "keys": [ { "provider", "kind", "account", "id", "name", "seen": ms, "made": ms or null, "note" } ] },
 *       "maxAgeDays": 180 }
 *
 * `made` was whatever the user had typed in, `seen` the first sighting. What does not have this shape stays where it is
 * and is set aside as damaged.
 */
export function toLayout1(raw: Entries): Entries {
  const list = asObject(raw.ledger).keys;
  const records = (Array.isArray(list) ? list : []).map((old: unknown) => recordOf(asObject(old)));
  const good = records.filter((record) => record !== null);
  const lost = good.length < records.length || (raw.ledger !== undefined && !Array.isArray(list));
  const days = raw.maxAgeDays;
  const hasLimit = typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 3_650;
  const settings = {
    overall: hasLimit ? { maximumAgeDays: days, warnAheadDays: Math.min(14, days) } : null,
    byKind: {},
    notifications: false,
  };
  return {
    schema: 1,
    ...Object.fromEntries(good.map((record) => [credentialEntry(record.key), record])),
    index: good.map((record) => record.key),
    settings,
    ...(lost ? { 'damaged:ledger': raw.ledger } : {}),
    ledger: null,
    maxAgeDays: null,
  };
}

function recordOf(old: Entries): Record1 | null {
  const { provider, kind, account, id, name, seen, made, note } = old;
  if (typeof provider !== 'string' || typeof kind !== 'string' || typeof account !== 'string') return null;
  if (typeof id !== 'string' || id === '' || typeof seen !== 'number' || !Number.isFinite(seen)) return null;
  const typed = typeof made === 'number' && Number.isFinite(made) && made <= seen;
  const birth: Record1['birth'] = typed
    ? { earliest: made, latest: made, evidence: 'user' }
    : { earliest: null, latest: seen, evidence: 'first-seen' };
  return {
    key: credentialKey({ provider, kind, account, id }),
    provider,
    kind,
    account,
    id,
    name: typeof name === 'string' && name !== '' ? name : null,
    birth,
    pageBirth: null,
    expires: null,
    lastUsed: null,
    fingerprints: {},
    overlap: null,
    rotations: [],
    firstSeen: seen,
    lastSeen: seen,
    presence: 'present',
    presenceSince: seen,
    url: null,
    snooze: null,
    dismissed: null,
    note: typeof note === 'string' ? note : '',
  };
}

/** Of what is no object, an empty one. */
const asObject = (value: unknown): Entries => ({ ...Object(value) });
