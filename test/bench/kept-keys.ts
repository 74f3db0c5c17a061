import type { Page } from 'puppeteer-core';
import { SCHEMA } from '../../src/background/layout.ts';
import { applyEvent } from '../../src/core/ledger.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';

const DAY = 86_400_000;
const KIND = 'hubspot/service-key';
/** When the keys were seen last, epoch ms. */
const SEEN = Date.UTC(2026, 10, 20);
const KEYS_AN_ACCOUNT = 20;
const AT_ONCE = 1_000;

/** Keys that were seen on two days, in accounts of so many. */
function recordsOf(count: number, anAccount: number): CredentialRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const account = String(20_000_000 + Math.floor(index / anAccount));
    const url = `https://app.hubspot.com/service-keys/${account}`;
    const made = SEEN - ((index * 37) % 700) * DAY;
    const about = { type: 'sighted', provider: 'hubspot', account, url, visit: null, zone: 'UTC' } as const;
    const sighting = {
      ...{ kind: KIND, id: String(1_000_000 + index), name: `Integration ${index}`, expires: null, fingerprints: {} },
      ...{ created: { earliest: made, latest: made }, lastUsed: null, oldSecretExpires: null },
    };
    const looks = [SEEN - 3 * DAY, SEEN - DAY];
    const record = looks.reduce<CredentialRecord | null>(
      (known, at) => applyEvent(known, { ...about, sighting }, at),
      null,
    );
    if (!record) throw new Error('no record');
    return record;
  });
}

/** These run in a page of the extension. */
function gather(entries: Record<string, unknown>): void {
  const all = globalThis as { gathered?: Record<string, unknown> };
  all.gathered = { ...all.gathered, ...entries };
}
async function keep(): Promise<void> {
  await chrome.storage.local.set((globalThis as { gathered?: Record<string, unknown> }).gathered ?? {});
}

/**
 * Puts a ledger with so many keys into storage, by a page of the extension. A worker that runs does not know of it; one that the
 * write wakes finds all of it, for it is one write: records that the index names and storage lacks are told as damaged.
 */
export async function keepKeys(own: Page, count: number, anAccount = KEYS_AN_ACCOUNT): Promise<void> {
  const records = recordsOf(count, anAccount);
  const install = { fingerprintKey: btoa('x'.repeat(32)), madeAt: SEEN };
  await own.evaluate(gather, { schema: SCHEMA, clock: SEEN, index: records.map(({ key }) => key), install });
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE);
    await own.evaluate(gather, Object.fromEntries(some.map((record) => [`credential:${record.key}`, record])));
  }
  await own.evaluate(keep);
}
