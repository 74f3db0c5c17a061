import type { Sighting } from '../../src/core/credential.ts';
import { applyEvent } from '../../src/core/ledger.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';

const DAY = 86_400_000;
const KINDS = ['hubspot/service-key', 'hubspot/legacy-private-app', 'hubspot/personal-access-key'];
const LONG = 'Nightly synchronisation of orders, invoices and warehouse levels of the northern region (read only)';
/** Keys an account. */
const AN_ACCOUNT = 12;

function sightingOf(at: number, now: number): Sighting {
  const age = (at * 53) % 640;
  const made = now - age * DAY;
  const created = at % 5 === 4 ? null : { earliest: made - (at % 4 === 3 ? 40 * DAY : 0), latest: made };
  return {
    kind: KINDS[at % KINDS.length] ?? '',
    id: String(4_711_000 + at),
    name: at % 12 === 1 ? LONG : `Integration ${at}`,
    created,
    expires: at % 7 === 2 ? { earliest: now + 9 * DAY, latest: now + 9 * DAY } : null,
    lastUsed: null,
    fingerprints: {},
    oldSecretExpires: at % 12 === 6 ? { earliest: now + DAY, latest: now + DAY } : null,
  };
}

/** Keys of all sorts, the same for each moment (epoch ms): exact and vague, of unknown age, that end, in an overlap, with long names. */
export function madeUpKeys(count: number, now: number): CredentialRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const account = String(20_000_000 + Math.floor(at / AN_ACCOUNT));
    const about = { type: 'sighted', provider: 'hubspot', account, url: null, visit: null, zone: 'UTC' } as const;
    const record = applyEvent(null, { ...about, sighting: sightingOf(at, now) }, now - DAY);
    if (!record) throw new Error('no record');
    return record;
  });
}
