import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

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
