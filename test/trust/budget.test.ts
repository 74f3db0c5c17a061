import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/protocol/secrets/fingerprint.ts';
import { secretIn } from '../../src/protocol/secrets/secret.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { DAY, NOW, onDisk, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Whatever a page reveals of one secret, step by step: what is kept of it stays within the bits that one form may have. */

const MOST_BITS = 24;
const BITS_OF_A_DIGIT = 4;
const PREFIX = 'pat-na1-';
const TOKEN = '9f8e7d6c-1b2a-4c3d-8e4f-555566667777';
const MASKS = TOKEN.replace(/[0-9a-f]/g, '*');

interface Reveal {
  /** How many characters at the start and at the end show. */
  readonly start: number;
  readonly end: number;
  readonly days: number;
  /** What happens before it. */
  readonly and: 'nothing' | 'a backup is merged' | 'a backup replaces all' | 'the import is undone' | 'a restart';
}

const reveal: fc.Arbitrary<Reveal> = fc.record({
  start: fc.oneof(fc.nat(8), fc.constant(TOKEN.length)),
  end: fc.oneof(fc.constant(0), fc.nat(8)),
  days: fc.constantFrom(0, 1, 20, 40),
  and: fc.constantFrom(
    'nothing',
    'nothing',
    'a backup is merged',
    'a backup replaces all',
    'the import is undone',
    'a restart',
  ),
});

const textOf = ({ start: from, end }: Reveal) =>
  PREFIX + [...TOKEN].map((one, at) => (at < from || at >= TOKEN.length - end ? one : MASKS[at])).join('');

/** Every fingerprint in storage, whatever entry it is in. */
function keptOn(disk: Disk): string[] {
  const all = [...disk.local.values()].flatMap((value) => [...value.matchAll(/"forms":(\{[^}]*\})/g)]);
  return [...new Set(all.flatMap(([, forms]) => Object.entries(JSON.parse(forms ?? '{}')).map(String)))];
}

function bitsMayBe(kept: string): number {
  const [form = ''] = kept.split(',');
  const digits = form === 'full' ? 32 : Number(form.slice(1));
  return Math.min(MOST_BITS, Math.floor((digits * BITS_OF_A_DIGIT) / 2));
}

test('the storage never holds more of one secret than one form may have', async () => {
  let shownTwice = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(reveal, { minLength: 2, maxLength: 7 }), async (reveals) => {
      const disk = createDisk();
      let running = start(disk, { now: NOW });
      const backup = (await emptyBackup()).json;
      for (const one of reveals) {
        const now = running.now + one.days * DAY;
        if (one.and === 'a restart') running = start(disk, { now });
        running.now = now;
        const mode = one.and === 'a backup is merged' ? 'merge' : 'replace';
        if (one.and.startsWith('a backup')) await running.fromWindow({ type: 'import-ledger', json: backup, mode });
        if (one.and === 'the import is undone') await running.fromWindow({ type: 'undo-import' });
        await running.fromPage({ type: 'page-context' });
        const { fingerprintKey } = onDisk(disk, 'install') as { fingerprintKey: string };
        const secret = secretIn(textOf(one), HUBSPOT.tokens);
        const fingerprints = secret ? await fingerprint(secret, fingerprintKey) : {};
        const seen = sighting('1', { created: null, fingerprints });
        expect(await running.fromPage(sighted([seen], { visit: now }))).toMatchObject({ ok: true });
        const kept = keptOn(disk);
        expect(kept.length, kept.join(' and ')).toBeLessThanOrEqual(1);
        for (const value of kept) {
          expect(Number.parseInt(value.split(',')[1] ?? '', 16)).toBeLessThan(2 ** bitsMayBe(value));
        }
        if (kept.length > 0) shownTwice += 1;
      }
      expect(recordsOn(disk)['1']?.history ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(shownTwice).toBeGreaterThan(60);
});

/** Of a ledger that knows the same key, and saw nothing of its secret. */
async function emptyBackup(): Promise<{ readonly json: string }> {
  const disk = createDisk();
  await start(disk, { now: NOW - DAY }).fromPage(sighted([sighting('1', { created: null })]));
  return (await start(disk).fromWindow({ type: 'export-ledger' })).value;
}
