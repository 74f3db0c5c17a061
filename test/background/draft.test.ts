import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/background/draft.ts';
import { EMPTY, type Ledger } from '../../src/background/loaded-ledger.ts';
import { Records } from '../../src/background/records.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import type { Walk } from '../../src/core/walk/schema.ts';
import { DAY, NOW } from '../support/worker.ts';

/** A change in the making: what it sees, and what it would write. */
const EARLIER = NOW - DAY;
const record = (id: string, account = '1') =>
  newRecord({ provider: 'hubspot', kind: 'hubspot/service-key', account, id, name: `Key ${id}`, url: null }, EARLIER);
const shown = (id: string, forms: Readonly<Record<string, string>>): CredentialRecord => ({
  ...record(id),
  spans: [{ first: EARLIER, last: EARLIER, differsFrom: null, forms }],
});
const [A, B, NEW] = [record('a'), record('b'), record('new')];
const walk: Walk = { at: NOW, secret: 0, what: 'rotate', done: [], places: [] };
const ledger = (more: Partial<Ledger> = {}): Ledger => ({ ...EMPTY, records: Records.of([A, B]), schema: 4, ...more });
const changing = (change: (draft: Draft) => void, base = ledger()) => {
  const draft = new Draft(base, NOW);
  change(draft);
  return draft;
};
const written = (change: (draft: Draft) => void, base?: Ledger) => changing(change, base).entries();
const STAMP = { schema: 4, clock: NOW };
const noted = { ...A, note: { text: 'x', at: NOW } };

describe('what is to be written', () => {
  test('is nothing where nothing changed', () => {
    const base = ledger({ walks: new Map([[A.key, walk]]), before: new Map([[A.key, null]]) });
    const idle = (draft: Draft) => {
      draft.put(A);
      draft.remove(NEW.key);
      draft.setWalk(A.key, walk);
      draft.setWalk(B.key, null);
      draft.setBefore(A.key, null);
      draft.forgetBefore(B.key);
    };
    expect(written(() => undefined, base)).toBeNull();
    expect(written(idle, base)).toBeNull();
  });

  test('of a change is the record and that before it, and no index', () => {
    const entries = { ...STAMP, [`credential:${A.key}`]: noted, [`last-good:${A.key}`]: A };
    expect(written((draft) => draft.put(noted))).toEqual(entries);
  });

  test('of a new one is the record and the index, and there is none before it', () => {
    const index = [A.key, B.key, NEW.key];
    expect(written((draft) => draft.put(NEW))).toEqual({ ...STAMP, [`credential:${NEW.key}`]: NEW, index });
  });

  test('of one that goes is that it goes, with its copy', () => {
    const gone = { [`credential:${A.key}`]: null, [`last-good:${A.key}`]: null, index: [B.key] };
    expect(written((draft) => draft.remove(A.key))).toEqual({ ...STAMP, ...gone });
  });

  test('of a storage that was empty has its index, whatever it is', () => {
    const settings = { overall: null, byKind: {}, notifications: true };
    const base = ledger({ records: Records.of([]), schema: null });
    expect(written((draft) => draft.set('settings', settings), base)).toEqual({ ...STAMP, settings, index: [] });
  });

  test('of a walk and of an import is each under its own name', () => {
    const base = ledger({ walks: new Map([[A.key, walk]]), before: new Map([[B.key, B]]) });
    const change = (draft: Draft) => {
      draft.setWalk(A.key, null);
      draft.setWalk(B.key, walk);
      draft.setBefore(A.key, null);
      draft.setBefore(NEW.key, NEW);
      draft.forgetBefore(B.key);
    };
    expect(written(change, base)).toEqual({
      ...STAMP,
      [`walk:${A.key}`]: null,
      [`walk:${B.key}`]: walk,
      [`before:${A.key}`]: { absent: true },
      [`before:${NEW.key}`]: { record: NEW },
      [`before:${B.key}`]: null,
    });
  });

  test('is refused whole where one is no record that could be read again', () => {
    const broken = { ...A, name: 7 as unknown as string };
    expect(() => written((draft) => draft.put(broken))).toThrow('error_unexpected');
    expect(() => written((draft) => draft.setBefore(A.key, broken))).toThrow('error_unexpected');
  });
});

describe('what it sees', () => {
  test('is what was changed before, in the place of what there is', () => {
    const undo = { at: NOW, settings: EMPTY.settings, brought: EMPTY.settings, walks: {} };
    const base = ledger({ undo, walks: new Map([[A.key, walk]]), damaged: new Map([['x', 1]]) });
    const draft = new Draft(base, NOW);
    expect([draft.record(A.key), draft.record(NEW.key), draft.walk(A.key), draft.walk(B.key)]).toEqual([
      A,
      null,
      walk,
      null,
    ]);
    expect([draft.get('undo'), draft.damaged]).toEqual([undo, ['x']]);
    draft.remove(A.key);
    draft.put(NEW);
    draft.setWalk(A.key, null);
    draft.setWalk(NEW.key, walk);
    draft.set('undo', null);
    expect([draft.record(A.key), draft.record(NEW.key), draft.records()]).toEqual([null, NEW, [B, NEW]]);
    expect([draft.walk(A.key), [...draft.walks()], draft.get('undo')]).toEqual([null, [[NEW.key, walk]], null]);
    expect(base.records.all()).toEqual([A, B]);
    const next = draft.result();
    expect(next).toMatchObject({ schema: 4, clock: NOW, undo: null, damaged: base.damaged });
    expect([next.records.all(), [...next.walks]]).toEqual([[B, NEW], [[NEW.key, walk]]]);
    expect(next.before).toBe(base.before);
  });

  test('what is kept for an undo takes the place of what was kept for the one before', () => {
    const base = ledger({ before: new Map([[A.key, null]]) });
    const draft = changing((one) => one.keepBefore(new Map([[B.key, B]])), base);
    expect([...draft.before()]).toEqual([[B.key, B]]);
    expect([...draft.result().before]).toEqual([[B.key, B]]);
    draft.forgetBefore(B.key);
    expect([...draft.before()]).toEqual([]);
  });
});

describe('what became known of a key that an import touched', () => {
  const undo = { at: NOW - 1, settings: EMPTY.settings, brought: EMPTY.settings, walks: {} };
  const brought = { ...A, firstSeen: NOW - 9 * DAY };
  const without = (before: CredentialRecord | null, change: (draft: Draft) => void) => {
    const base = ledger({ undo, records: Records.of([brought]), before: new Map([[A.key, before]]) });
    const draft = changing(change, base);
    expect(draft.record(A.key)).not.toBe(brought);
    return draft.before().get(A.key);
  };
  const note = (draft: Draft, text = 'said') => draft.apply(A.key, { type: 'noted', text });

  test('is told of it as it would be without that, too', () => {
    expect(without(A, (draft) => note(draft))).toEqual({ ...A, note: { text: 'said', at: NOW } });
  });

  test('where that alone brought it, is no more than what a person said', () => {
    const own = newRecord({ ...A, name: null, url: null }, NOW);
    expect(without(null, (draft) => note(draft))).toEqual({ ...own, note: { text: 'said', at: NOW } });
    const owner = { type: 'said', word: { what: 'owner', text: 'Ana' } } as const;
    const said = without(null, (draft) => draft.apply(A.key, owner));
    expect(said).toMatchObject({ key: A.key, name: null, firstSeen: NOW, acts: [{ what: 'owner', text: 'Ana' }] });
  });

  test('where that alone brought it, is nothing once it was taken back, or where it was no word', () => {
    const cleared = (draft: Draft) => {
      note(draft);
      note(draft, '');
    };
    expect(without(null, cleared)).toBeNull();
    const quiet = { type: 'snoozed', until: NOW + DAY, severity: 'warning', news: 'x' } as const;
    expect(without(null, (draft) => draft.apply(A.key, quiet))).toBeNull();
    const owner = { type: 'said', word: { what: 'owner', text: 'Ana' } } as const;
    const takenBack = (draft: Draft) => {
      const act = draft.apply(A.key, owner)?.acts[0]?.id ?? '';
      draft.apply(A.key, { type: 'undone', act });
    };
    expect(without(null, takenBack)).toBeNull();
  });

  test('where that alone brought it, with fingerprints, is nothing as long as it is no word', () => {
    const base = ledger({ undo, records: Records.of([shown('a', { p5: '0f3' })]), before: new Map([[A.key, null]]) });
    const draft = changing((one) => one.apply(A.key, { type: 'dismissed', news: 'x' }), base);
    expect([draft.record(A.key)?.dismissal?.news, draft.before().get(A.key)]).toEqual(['x', null]);
  });

  test('where it was there before that, is that it was, though a person takes back all that was said of it', () => {
    const owner = { type: 'said', word: { what: 'owner', text: 'Ana' } } as const;
    const said = changing((draft) => draft.apply(A.key, owner)).record(A.key) as CredentialRecord;
    const act = said.acts[0]?.id ?? '';
    const base = ledger({ undo, records: Records.of([said]), before: new Map([[A.key, said]]) });
    const { acts } =
      changing((draft) => draft.apply(A.key, { type: 'undone', act }), base)
        .before()
        .get(A.key) ?? {};
    expect(acts).toMatchObject([{ what: 'undone', was: 'owner' }]);
  });

  test('of a key that nothing is known of is nothing', () => {
    const draft = new Draft(ledger(), NOW);
    expect(draft.apply(NEW.key, { type: 'noted', text: 'x' })).toBeNull();
    expect(draft.entries()).toBeNull();
  });

  test('is stamped when it was told, never later than now, nor earlier than what is known', () => {
    const at = (told: number) => new Draft(ledger(), NOW).apply(A.key, { type: 'noted', text: 'x' }, told)?.note.at;
    expect([at(NOW - 1), at(NOW + DAY), at(EARLIER - DAY)]).toEqual([NOW - 1, NOW, EARLIER]);
  });
});

describe('without the key that fingerprints were made with', () => {
  const [MASKED, PLAIN] = [shown('a', { p5: '0f3' }), shown('b', {})];
  const bare = { ...MASKED, spans: [{ ...MASKED.spans[0], forms: {} }] };

  test('none is left in any copy, and what has none stays as it is', () => {
    const base = ledger({
      records: Records.of([MASKED, PLAIN]),
      before: new Map([
        [MASKED.key, MASKED],
        [PLAIN.key, PLAIN],
        [NEW.key, null],
      ]),
    });
    const entries = written((draft) => draft.dropFingerprints(), base);
    expect(entries).toEqual({
      ...STAMP,
      [`credential:${MASKED.key}`]: bare,
      [`last-good:${MASKED.key}`]: bare,
      [`before:${MASKED.key}`]: { record: bare },
    });
  });

  test('a copy of a record keeps no other form than the record does', () => {
    const base = ledger({ records: Records.of([shown('a', { full: '123456' })]) });
    const entries = written((draft) => draft.put(MASKED), base);
    expect(entries?.[`last-good:${A.key}`]).toEqual(bare);
  });
});
