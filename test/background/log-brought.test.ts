import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What an account's own log says, and what it does not say. */

const event = (id: string, effect: string, earliest: number, latest = earliest) => ({
  ...{ provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id, effect },
  at: { earliest: NOW - earliest * DAY, latest: NOW - latest * DAY },
});
const bring = async (running: Running, ...events: object[]) =>
  (await running.fromWindow({ type: 'import-log', apply: true, events, reach: NOW - DAY })).value;
const birthOf = async (running: Running, id: string) =>
  (await running.fromWindow({ type: 'overview' })).value.credentials.find((one) => one.id === id)?.birth;

test('one without rotations may have been filtered: it does not say that there was none later', async () => {
  const latest = async (...more: object[]) => {
    const running = start(createDisk(), { now: NOW - 40 * DAY });
    await running.fromPage({ type: 'page-context' });
    for (const [days, p5] of [
      [40, 'aaaaa'],
      [10, 'bbbbb'],
    ] as const) {
      running.now = NOW - days * DAY;
      await running.fromPage(sighted([sighting('1', { created: null, fingerprints: { p5 } })]));
    }
    running.now = NOW;
    await bring(running, event('1', 'created', 30), ...more);
    return (await birthOf(running, '1'))?.latest;
  };
  expect(await latest(event('2', 'created', 200))).toBe(NOW - 10 * DAY);
  expect(await latest(event('2', 'rotated', 200))).toBe(NOW - 30 * DAY);
});

test('one that says more of the latest moment alone than the one before changes the age', async () => {
  const running = start(createDisk());
  await bring(running, event('1', 'created', 40, 39));
  const { changes } = await bring(running, event('1', 'created', 40, 39.5));
  expect(changes.map(({ what }) => what)).toEqual(['birth']);
  expect(await birthOf(running, '1')).toMatchObject({ earliest: NOW - 40 * DAY, latest: NOW - 39.5 * DAY });
});

test('of each key it is told what is known otherwise, before and after, and of how many nothing is', async () => {
  const disk = createDisk();
  const running = start(disk, { now: NOW - 10 * DAY });
  await running.fromPage(sighted(['old', 'off', 'same'].map((id) => sighting(id, { created: null }))));
  running.now = NOW;
  const told = [event('new', 'created', 5), event('old', 'created', 30), event('old', 'rotated', 20)];
  const all = [...told, event('off', 'created', 50), event('off', 'deactivated', 3), event('same', 'created', 40)];
  await bring(running, event('same', 'created', 40));
  const preview = { type: 'import-log', events: all, reach: NOW - DAY } as const;
  const before = new Map(disk.local);
  const { value } = await running.fromWindow({ ...preview, apply: false });
  expect(disk.local).toEqual(before);
  const of = (id: string) => ({ key: keyOf(id), kind: 'hubspot/service-key', account: HUB, id });
  const firstLook = { earliest: null, latest: NOW - 10 * DAY };
  const at = (days: number) => ({ earliest: NOW - days * DAY, latest: NOW - days * DAY });
  const changes = [
    { ...of('new'), name: null, what: 'new', from: null, to: at(5) },
    { ...of('old'), name: 'Key old', what: 'birth', from: firstLook, to: at(20) },
    { ...of('off'), name: 'Key off', what: 'deactivated', from: firstLook, to: at(50) },
  ];
  expect(value).toEqual({ applied: false, changes, unchanged: 1 });
  const done = (await running.fromWindow({ ...preview, apply: true })).value;
  expect(done).toEqual({ applied: true, changes, unchanged: 1 });
  const again = (await running.fromWindow({ ...preview, apply: true })).value;
  expect(again).toEqual({ applied: true, changes: [], unchanged: 4 });
});

test('a rotation before the one that is known is told as one', async () => {
  const running = start(createDisk());
  await bring(running, event('1', 'rotated', 5));
  const { changes, unchanged } = await bring(running, event('1', 'rotated', 20));
  expect([changes.map(({ what }) => what), unchanged]).toEqual([['rotations'], 0]);
});

test.each([
  ['of a kind of another product', { provider: 'gitlab' }],
  ['of a kind that nobody knows', { kind: 'hubspot/no-such-kind' }],
  ['with a key in place of an id', { id: `pat-na1-${'0a1b2c3d'.repeat(4)}` }],
])('one line %s has none of them taken', async (_, wrong) => {
  const disk = createDisk();
  const events = [event('1', 'created', 5), { ...event('2', 'created', 5), ...wrong }];
  const reply = await start(disk).fromWindow({ type: 'import-log', apply: true, events });
  expect([reply.ok, [...disk.local.keys()].filter((name) => name.startsWith('credential:'))]).toEqual([false, []]);
});
