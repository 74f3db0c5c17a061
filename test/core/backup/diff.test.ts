import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffBackup } from '../../../src/core/backup/diff.ts';
import { newRecord } from '../../../src/core/record/new-record.ts';
import { NOW, records } from './arbitrary.ts';

const RUNS = { numRuns: 1_000 };

const key = (id: string, note = '') => {
  const record = newRecord({ provider: 'x', kind: 'x/key', account: '1', id, name: null, url: null }, NOW - 9);
  return [id, { ...record, note: { text: note, at: note === '' ? NOW - 9 : NOW } }] as const;
};

describe('a preview', () => {
  const [here, there] = [
    new Map([key('only-here'), key('same'), key('other', 'Ana')]),
    new Map([key('same'), key('other', 'Ben'), key('only-there')]),
  ];
  const keysOf = ({ result }: ReturnType<typeof diffBackup>) => [...result.keys()].sort();

  test('of a merge keeps what is here alone, and joins what differs', () => {
    const diff = diffBackup(here, there, 'merge');
    expect(diff).toMatchObject({ added: 1, changed: 1, removed: 0, unchanged: 2 });
    expect(keysOf(diff)).toEqual(['only-here', 'only-there', 'other', 'same']);
    expect(diff.result.get('same')).toBe(here.get('same'));
    expect(diffBackup(there, new Map([key('other')]), 'merge')).toMatchObject({ changed: 0, unchanged: 3 });
  });

  test('of a replacement takes it away, and what differs is as it is there', () => {
    const diff = diffBackup(here, there, 'replace');
    expect(diff).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 1 });
    expect(keysOf(diff)).toEqual(['only-there', 'other', 'same']);
    expect(diff.result.get('other')?.note.text).toBe('Ben');
    expect(diffBackup(there, new Map([key('other')]), 'replace')).toMatchObject({ changed: 1, removed: 2 });
  });

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
