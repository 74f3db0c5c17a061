import { expect, test } from 'vitest';
import type { ChipOnPage } from '../../src/protocol/messages.ts';
import { createDisk } from '../support/browser.ts';
import { DAY, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** The same list, opened by somebody who sees less: what it does not show stays counted, and is asked about. */

const old = (id: string, age: number) => {
  const at = NOW - age * DAY;
  return sighting(id, { created: { earliest: at, latest: at } });
};
const LIST = [old('1', 3), old('2', 300), old('3', 3)];
const last = ({ done }: Running, what: string) =>
  done.findLast((one) => one.what === what)?.with as { text?: string; title?: string };

test('P2: a hidden key that is overdue stays in the badge and on the card, which asks whether it was deleted', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted(LIST, { complete: true }));
  running.now = NOW + DAY;
  const less = LIST.slice(0, 1);
  const { value } = await running.fromPage(sighted(less, { complete: true }));
  await running.idle();
  const levels = (chips: readonly ChipOnPage[]) => chips.map(({ key, level }) => [key.split(' ').at(-1), level]);
  expect(levels(value?.chips ?? [])).toEqual([
    ['2', 'overdue'],
    ['3', 'unseen'],
    ['1', 'ok'],
  ]);
  expect(last(running, 'badge text').text).toBe('1');
  expect(last(running, 'title').title).toBe('Keyturn: 1 key needs action, 2 not seen on their lists');
  // The page asks again for what it shows: the others are still told of.
  const again = await running.fromPage({ type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1')] });
  expect(levels(again.value.chips)).toEqual(levels(value?.chips ?? []));
});

test('P1: after whole lists on two days it is not on its list any more: neither OK nor counted', async () => {
  const running = start(createDisk());
  const four = [...LIST, old('4', 3)];
  await running.fromPage(sighted(four, { complete: true }));
  const without = [four[0], four[2], four[3]].flatMap((one) => one ?? []);
  for (const day of [1, 2]) {
    running.now = NOW + day * DAY;
    await running.fromPage(sighted(without, { complete: true }));
  }
  await running.idle();
  const { value } = await running.fromWindow({ type: 'overview' });
  expect(value.credentials.at(-1)).toMatchObject({ id: '2', verdict: { level: 'not-listed', needsAction: false } });
  expect(last(running, 'badge text').text).toBe('');
  running.now = NOW + 3 * DAY;
  await running.fromPage(sighted(four, { complete: true }));
  await running.idle();
  expect(last(running, 'badge text').text).toBe('1');
});

test('P4: a key that a list in a tab that stood open cannot show stays shown and counted', async () => {
  const running = start(createDisk());
  const list = { complete: true, visit: NOW } as const;
  await running.fromPage(sighted(LIST, list));
  running.now = NOW + DAY;
  const soon = NOW + 13 * DAY;
  const made = sighting('9', { created: null, expires: { earliest: soon, latest: soon } });
  await running.fromPage(sighted([made], { visit: running.now }));
  for (const day of [2, 3]) {
    running.now = NOW + day * DAY;
    await running.fromPage(sighted(LIST, list));
  }
  await running.idle();
  const { value } = await running.fromWindow({ type: 'overview' });
  const view = value.credentials.find(({ id }) => id === '9');
  expect(view).toMatchObject({ presence: { state: 'shown' }, verdict: { level: 'expiring', needsAction: true } });
  expect(last(running, 'badge text').text).toBe('2');
});
