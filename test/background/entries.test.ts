import { expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  AUTH,
  DAY,
  keyOf,
  LIST,
  NOW,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
  statesOn,
} from '../support/worker.ts';

/** Which entries are one and the same, and which are not: what ties them is provider, kind, account and id, nothing else. */

const APP = 'hubspot/legacy-private-app';
const shownIn = async (running: Running, id: string) =>
  (await running.fromWindow({ type: 'overview' })).value.credentials.find((one) => one.id === id);
const madeOn = (day: number) => ({ created: { earliest: NOW + day * DAY, latest: NOW + (day + 1) * DAY - 1 } });

async function seenOnce(...ids: string[]): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(
    sighted(
      ids.map((id) => sighting(id)),
      { complete: true },
    ),
  );
  return { disk, running };
}

test('one that is deleted, and another of its name: the old one is asked about, the new one starts young', async () => {
  const { disk, running } = await seenOnce('1', '5', '6');
  running.now = NOW + 2 * DAY;
  const again = sighting('2', { name: 'Key 1', ...madeOn(1) });
  await running.fromPage(sighted([again, sighting('5'), sighting('6')], { complete: true }));
  const { '1': old, '2': young } = statesOn(disk);
  expect(old).toMatchObject({ presence: { state: 'unseen' }, birth: { earliest: NOW - 40 * DAY } });
  expect(young).toMatchObject({ birth: { earliest: NOW + DAY }, rotations: [] });
  expect((await shownIn(running, '1'))?.verdict.reasons[0]?.code).toBe('unseen');
});

test('the same account on the host of another region is the same entry, with its new address', async () => {
  const { disk, running } = await seenOnce('1');
  const moved = LIST.replace('app.', 'app-eu1.');
  running.now = NOW + DAY;
  await running.fromPage(sighted([sighting('1')]), pageSender(moved));
  expect(Object.keys(recordsOn(disk))).toEqual(['1']);
  expect(recordsOn(disk)['1']).toMatchObject({ url: moved, firstSeen: NOW, lastSeen: NOW + DAY });
});

test('the same id in another account is another entry; the one that is not looked at any more says so', async () => {
  const { running } = await seenOnce('1');
  running.now = NOW + 400 * DAY;
  const other = LIST.replace(/\d+$/, '999');
  await running.fromPage(sighted([sighting('1', madeOn(399))], { account: '999' }), pageSender(other));
  const { credentials } = (await running.fromWindow({ type: 'overview' })).value;
  const codes = (account: string) =>
    credentials.find((one) => one.account === account)?.verdict.reasons.map(({ code }) => code);
  expect(credentials).toHaveLength(2);
  expect([codes('12345678')?.includes('stale'), codes('999')?.includes('stale')]).toEqual([true, false]);
});

test('a legacy app that was replaced by a key and deactivated is over, and the new key is untouched by it', async () => {
  const { running } = await seenOnce('1');
  const app = sighting('4711', { kind: APP, ...madeOn(-300) });
  await running.fromPage(sighted([app], { page: 'hubspot/private-app-auth' }), pageSender(AUTH));
  await running.fromWindow({ type: 'action', action: { do: 'deactivated', key: keyOf('4711', APP) } });
  expect((await shownIn(running, '4711'))?.verdict).toMatchObject({ level: 'deactivated', reasons: [], isOver: true });
  expect(await shownIn(running, '1')).toMatchObject({ presence: { state: 'shown' }, verdict: { level: 'ok' } });
});
