import { expect, test } from 'vitest';
import { NPM, openTab, TAB } from '../support/provider-tab.ts';
import { DAY, NOW, onDisk } from '../support/worker.ts';

/** A person may find only days later that a page was read right: nobody has looked at it since. */

const LATER = NOW + 3 * DAY;
const place = { provider: 'npm', account: NPM.account, kind: 'npm/access-token', url: null };

test('a key is looked at when its page was, also where the tab has left that meanwhile', async () => {
  const tab = openTab(NPM);
  const views = async () => (await tab.running.fromWindow({ type: 'overview' })).value.credentials;
  await tab.tell(['a']);
  tab.disk.tabs.set(TAB, 'https://example.org/');
  tab.running.now = LATER;
  tab.disk.tabs.set(TAB, NPM.url);
  await tab.answer(true);
  expect(await views()).toMatchObject([{ id: 'a', firstSeen: NOW, lastLook: NOW }]);
});

test('what a person has said of it since then keeps its time', async () => {
  const tab = openTab(NPM);
  const add = { do: 'add', ...place, id: 'a', name: 'Mine', day: '2026-03-05', zone: 'UTC' };
  await tab.tell(['a']);
  tab.running.now = NOW + DAY;
  await tab.running.fromWindow({ type: 'action', action: add });
  const before = onDisk(tab.disk, 'credential:npm npm%2Faccess-token ana a') as { acts: unknown; firstSeen: number };
  tab.running.now = LATER;
  await tab.answer(true);
  const after = onDisk(tab.disk, 'credential:npm npm%2Faccess-token ana a');
  expect(after).toMatchObject({ acts: before.acts, firstSeen: before.firstSeen, lastSeen: NOW + DAY });
});
