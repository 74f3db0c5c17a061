import { describe, expect, test } from 'vitest';
import type { PopupRow, RowList } from '../../src/protocol/popup.ts';
import { popupShape, rowShape } from '../../src/protocol/schemas/popup-shapes.ts';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What the popup gets: no more lines than it draws, and all of them when it asks. */

const old = { earliest: NOW - 400 * DAY, latest: NOW - 400 * DAY };
const OWN = { of: 'account', provider: 'hubspot', account: HUB } as const;

async function ledgerOf(count: number): Promise<Running> {
  const running = start(createDisk());
  const keys = Array.from({ length: count }, (_, at) => sighting(String(at), at % 3 === 0 ? {} : { created: old }));
  await running.fromPage(sighted(keys));
  return running;
}

async function allOf(running: Running, list: RowList): Promise<{ rows: PopupRow[]; answers: number }> {
  const rows: PopupRow[] = [];
  for (let answers = 1; ; answers += 1) {
    const { value } = await running.fromWindow({ type: 'popup-rows', list, from: rows.length });
    rows.push(...value.rows);
    if (rows.length >= value.total) return { rows, answers };
  }
}

describe('lines', () => {
  test('come some at a time, in the order of all surfaces, each once', async () => {
    const running = await ledgerOf(450);
    const { credentials } = (await running.fromWindow({ type: 'overview' })).value;
    const { rows, answers } = await allOf(running, { ...OWN, part: 'all' });
    expect(rows.map(({ key }) => key)).toEqual(credentials.map(({ key }) => key));
    expect(answers).toBe(8);
    expect(rows.every(rowShape)).toBe(true);
  });

  test('are parted into what presses and what is in order, and found wherever they are put away', async () => {
    const running = await ledgerOf(12);
    await running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('11')], days: 7 } });
    const ids = async (list: RowList) => (await allOf(running, list)).rows.map(({ name }) => name).toSorted();
    const inOrder = ['Key 0', 'Key 3', 'Key 6', 'Key 9'];
    expect(await ids({ ...OWN, part: 'in-order' })).toEqual(inOrder);
    expect(await ids({ ...OWN, part: 'pressing' })).toHaveLength(7);
    expect(await ids({ of: 'hidden' })).toEqual(['Key 11']);
    expect(await ids({ of: 'found', query: 'KEY 11', here: null })).toEqual(['Key 11']);
  });

  test('of an account that nobody knows are none', async () => {
    const running = await ledgerOf(1);
    const none = await allOf(running, { ...OWN, account: '999', part: 'all' });
    expect(none.rows).toEqual([]);
  });
});

test('the popup itself comes with a screenful, whatever the number of keys', async () => {
  const running = await ledgerOf(900);
  const { value } = await running.fromWindow({ type: 'popup' });
  expect(popupShape(value)).toBe(true);
  expect(value.accounts.map(({ pressing, inOrder, first }) => [pressing, inOrder, first.length])).toEqual([
    [600, 300, 40],
  ]);
  expect(value.total).toBe(900);
  expect(JSON.stringify(value).length).toBeLessThan(30_000);
});

describe('an opened key', () => {
  test('comes with those that have its name', async () => {
    const running = start(createDisk());
    await running.fromPage(sighted(['1', '2', '3'].map((id) => sighting(id, { name: id === '3' ? 'Other' : 'Sync' }))));
    const { value } = await running.fromWindow({ type: 'opened-key', key: keyOf('1') });
    expect(value?.view.name).toBe('Sync');
    expect(value?.alike.map(({ id }) => id).toSorted()).toEqual(['1', '2']);
    expect((await running.fromWindow({ type: 'opened-key', key: keyOf('9') })).value).toBeNull();
    expect((await running.fromWindow({ type: 'popup-place', key: keyOf('9') })).value).toBeNull();
  });

  test('is told as it is after an action on it, and not at all once it is forgotten', async () => {
    const running = await ledgerOf(3);
    const act = async (action: object) => (await running.fromWindow({ type: 'popup-action', action })).value;
    const hidden = await act({ do: 'snooze', keys: [keyOf('1')], days: 7 });
    expect(hidden.touched.map(({ view, place }) => [view.id, place.part])).toEqual([['1', 'hidden']]);
    expect(hidden.popup.hidden).toBe(1);
    const gone = await act({ do: 'forget', keys: [keyOf('1')] });
    expect(gone.touched).toEqual([]);
    expect(gone.popup.total).toBe(2);
  });
});

test('a line holds none of the words that a person wrote down', async () => {
  const running = await ledgerOf(1);
  await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('0'), text: 'Ask Ana' } });
  const { value } = await running.fromWindow({ type: 'popup' });
  expect(JSON.stringify(value)).not.toContain('Ana');
  expect((await allOf(running, { of: 'found', query: 'ana', here: null })).rows).toHaveLength(1);
});
