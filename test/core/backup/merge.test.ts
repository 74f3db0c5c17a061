import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffBackup } from '../../../src/core/backup/diff.ts';
import { mergeRecords } from '../../../src/core/backup/merge.ts';
import { uniteNotes } from '../../../src/core/backup/notes.ts';
import { recordSchema } from '../../../src/core/backup/schema.ts';
import type { CredentialRecord } from '../../../src/core/record.ts';
import { fits } from '../../../src/platform/schemas/parts.ts';
import { recordOf, records } from './arbitrary.ts';

const RUNS = { numRuns: 1_000 };
const DAY = 86_400_000;
const base: CredentialRecord = {
  key: 'hubspot hubspot%2Fservice-key 1 k',
  provider: 'hubspot',
  kind: 'hubspot/service-key',
  account: '1',
  id: 'k',
  name: 'Sync',
  birth: { earliest: null, latest: 10 * DAY, evidence: 'first-seen' },
  pageBirth: null,
  expires: null,
  lastUsed: null,
  fingerprints: {},
  overlap: null,
  rotations: [],
  firstSeen: 10 * DAY,
  lastSeen: 20 * DAY,
  presence: 'present',
  presenceSince: 10 * DAY,
  url: null,
  snooze: null,
  dismissed: null,
  note: '',
};
const at = (day: number, length = 0) => ({ earliest: day * DAY, latest: (day + length) * DAY });
const rotation = (day: number, evidence: 'log' | 'user' | 'observed', length = 0) => ({
  when: at(day, length),
  evidence,
  noticedAt: (day + length) * DAY,
});

describe('two records of one credential', () => {
  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
      RUNS,
    );
  });

  test('a record united with itself is itself', () => {
    fc.assert(
      fc.property(recordOf('k'), (a) => {
        expect(mergeRecords(a, a)).toEqual(a);
      }),
      RUNS,
    );
  });

  test('uniting with either part once more changes nothing', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        const united = mergeRecords(a, b);
        expect(mergeRecords(united, a)).toEqual(united);
        expect(mergeRecords(united, b)).toEqual(united);
      }),
      RUNS,
    );
  });

  test('what comes out is a record that can be kept, and no rotation that only one knows is lost', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        const united = mergeRecords(a, b);
        expect(fits(recordSchema, united)).toBe(true);
        expect(united.rotations.length).toBeGreaterThanOrEqual(Math.max(a.rotations.length, b.rotations.length));
        expect([united.firstSeen, united.lastSeen]).toEqual([
          Math.min(a.firstSeen, b.firstSeen),
          Math.max(a.lastSeen, b.lastSeen),
        ]);
      }),
      RUNS,
    );
  });

  test('the one seen last has the word; what it did not read the other tells', () => {
    const older = { ...base, name: 'Old name', lastUsed: 'never' as const, expires: at(40) };
    const newer = { ...base, name: 'New name', lastSeen: 21 * DAY, expires: at(50) };
    expect(mergeRecords(older, newer)).toMatchObject({ name: 'New name', lastUsed: 'never', expires: at(50) });
  });

  test('births that agree narrow each other', () => {
    const exact = { ...base, lastSeen: 12 * DAY, birth: { ...at(3), evidence: 'log' as const } };
    expect(mergeRecords(base, exact).birth).toEqual({ ...at(3), evidence: 'log' });
  });

  test('a younger secret that a rotation explains wins, and takes what is said of the secret with it', () => {
    const before = { ...base, lastSeen: 30 * DAY, birth: { ...at(1), evidence: 'log' as const }, expires: at(40) };
    const after = { ...base, birth: { ...at(15, 1), evidence: 'user' as const }, rotations: [rotation(15, 'user', 1)] };
    expect(mergeRecords(before, after)).toMatchObject({ birth: { ...at(15, 1), evidence: 'user' }, expires: null });
  });

  test('without a rotation the better evidence wins over a wrong memory', () => {
    const remembered = { ...base, lastSeen: 30 * DAY, birth: { ...at(9), evidence: 'user' as const } };
    const logged = { ...base, birth: { ...at(2), evidence: 'log' as const } };
    expect(mergeRecords(remembered, logged).birth).toEqual({ ...at(2), evidence: 'log' });
  });

  test('one rotation seen by two is one, exact as the better of them says', () => {
    const seen = { ...base, rotations: [rotation(12, 'observed', 3)] };
    const logged = { ...base, rotations: [rotation(13, 'log'), rotation(17, 'log')] };
    expect(mergeRecords(seen, logged).rotations.map(({ when, evidence }) => [when, evidence])).toEqual([
      [at(13), 'log'],
      [at(17), 'log'],
    ]);
  });

  test('where it is open which is which, all stay', () => {
    const seen = { ...base, rotations: [rotation(12, 'observed', 6)] };
    const logged = { ...base, rotations: [rotation(13, 'log'), rotation(17, 'log')] };
    expect(mergeRecords(seen, logged).rotations).toHaveLength(3);
  });

  test('the later word on presence counts', () => {
    const gone = { ...base, presence: 'gone' as const, presenceSince: 25 * DAY };
    expect(mergeRecords(base, gone)).toMatchObject({ presence: 'gone', presenceSince: 25 * DAY });
    expect(mergeRecords({ ...base, lastSeen: 26 * DAY }, gone).presence).toBe('present');
  });

  test('fingerprints of this install stay, the other one has none', () => {
    const here = { ...base, fingerprints: { full: 'abcd' }, trail: { seen: { full: 20 * DAY }, past: [] } };
    expect(mergeRecords(here, { ...base, lastSeen: 30 * DAY })).toMatchObject({
      fingerprints: here.fingerprints,
      trail: here.trail,
    });
  });

  test('notes are kept line by line, whole lines up to 500 characters', () => {
    expect(uniteNotes('Used by billing\nAsk Ana', 'Ask Ana\nand the shop')).toBe(
      'Used by billing\nAsk Ana\nand the shop',
    );
    expect(uniteNotes('a'.repeat(490), `${'b'.repeat(20)}\nshort`)).toBe(`${'a'.repeat(490)}\nshort`);
  });
});

describe('a preview', () => {
  test('counts every credential once, and a merge loses none', () => {
    fc.assert(
      fc.property(records, records, (current, incoming) => {
        const all = new Set([...current.keys(), ...incoming.keys()]);
        const merge = diffBackup(current, incoming, 'merge');
        expect(merge.added + merge.changed + merge.unchanged).toBe(all.size);
        expect([merge.removed, new Set(merge.result.keys())]).toEqual([0, all]);
        const replace = diffBackup(current, incoming, 'replace');
        expect(replace.added + replace.changed + replace.unchanged + replace.removed).toBe(all.size);
        expect([...replace.result.keys()].sort()).toEqual([...incoming.keys()].sort());
      }),
      RUNS,
    );
  });

  test('a second time there is nothing left to change', () => {
    fc.assert(
      fc.property(
        records,
        records,
        fc.constantFrom('merge' as const, 'replace' as const),
        (current, incoming, mode) => {
          const once = diffBackup(current, incoming, mode).result;
          const again = diffBackup(once, incoming, mode);
          expect([again.added, again.changed, again.removed]).toEqual([0, 0, 0]);
          for (const [key, record] of once) expect(again.result.get(key)).toBe(record);
        },
      ),
      RUNS,
    );
  });
});
