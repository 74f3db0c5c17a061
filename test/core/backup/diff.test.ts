import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffBackup } from '../../../src/core/backup/diff.ts';
import { records } from './arbitrary.ts';

const RUNS = { numRuns: 1_000 };

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
