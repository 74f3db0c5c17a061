import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { AUTH, keyOf, pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const TABS = 20;
const ROUNDS = 25;

test('twenty tabs and a window writing at once lose no update', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('shared')]));
  const tabs = Array.from({ length: TABS }, (_, tab) =>
    Array.from({ length: ROUNDS }, (_, round) =>
      running.fromPage(sighted([sighting(`${tab}-${round}`), sighting('shared')]), pageSender(undefined, tab)),
    ),
  ).flat();
  const notes = Array.from({ length: ROUNDS }, (_, round) =>
    running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('shared'), text: `note ${round}` } }),
  );
  const replies = await Promise.all([...tabs, ...notes]);
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
  const records = recordsOn(disk);
  expect(Object.keys(records)).toHaveLength(TABS * ROUNDS + 1);
  expect(records.shared?.note.text).toBe(`note ${ROUNDS - 1}`);
  expect(JSON.parse(disk.local.get('index') ?? '[]')).toHaveLength(TABS * ROUNDS + 1);
});

test('counters behind one another, in the order in which they were asked for', async () => {
  const { worker } = start(createDisk());
  const seen: number[] = [];
  const count = 500;
  await Promise.all(
    Array.from({ length: count }, (_, n) =>
      worker.store.update((draft) => {
        const told = draft.get('jobs').told;
        const before = Number(told.counter ?? 0);
        seen.push(n);
        draft.set('jobs', { ...draft.get('jobs'), told: { counter: String(before + 1) } });
      }),
    ),
  );
  expect((await worker.store.read()).jobs.told.counter).toBe(String(count));
  expect(seen).toEqual(Array.from({ length: count }, (_, n) => n));
});

test('an update that throws changes nothing and holds up nobody', async () => {
  const disk = createDisk();
  const { worker, fromPage } = start(disk);
  await fromPage(sighted([sighting('1')]));
  const before = new Map(disk.local);
  const broken = worker.store.update((draft) => {
    draft.remove(keyOf('1'));
    throw new Error('thrown on purpose');
  });
  await expect(broken).rejects.toThrow('thrown on purpose');
  expect(disk.local).toEqual(before);
  expect((await fromPage(sighted([sighting('2')]))).ok).toBe(true);
  expect(Object.keys(recordsOn(disk))).toEqual(['1', '2']);
});

test('a record that could not be read again is not written, nor anything beside it', async () => {
  const disk = createDisk();
  const { worker, fromPage } = start(disk);
  await fromPage(sighted([sighting('1')]));
  const before = new Map(disk.local);
  const broken = worker.store.update((draft) => {
    const record = draft.record(keyOf('1'));
    if (record) draft.put({ ...record, name: 'x'.repeat(5_000) });
    draft.remove(keyOf('2'));
  });
  await expect(broken).rejects.toMatchObject({ id: 'error_unexpected' });
  expect(disk.local).toEqual(before);
});

test('refusals from many tabs are all counted', async () => {
  const disk = createDisk();
  const { fromPage } = start(disk);
  await Promise.all(
    Array.from({ length: 100 }, (_, tab) => fromPage({ type: 'no such message' }, pageSender(AUTH, tab))),
  );
  expect(disk.session.get('refused')).toBe('100');
});
