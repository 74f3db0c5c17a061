import { expect, test } from 'vitest';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk } from '../support/browser.ts';
import { GITLAB, openTab, TAB } from '../support/provider-tab.ts';
import { LIST, pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** What our windows ask for too late, or of what is not known any more. */

const TAUGHT_URL = 'https://console.acme.example/org/acme/keys/7';

test('a page is not read once that the tab has left, and nothing is put into the one that it shows', async () => {
  const { disk, running } = openTab(GITLAB, { isLetIn: false });
  await running.fromWindow({ type: 'overview', tabId: TAB });
  disk.tabs.set(TAB, 'https://example.org/');
  running.done.length = 0;
  expect(await running.fromWindow({ type: 'read-once', tabId: TAB })).toMatchObject({ error: 'error_no_answer' });
  expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
});

test('a page is read once by the script that is put there, and where none can be put the person is told', async () => {
  const { running } = openTab(GITLAB, { isLetIn: false });
  await running.fromWindow({ type: 'overview', tabId: TAB });
  const read = () => running.fromWindow({ type: 'read-once', tabId: TAB });
  expect(await read()).toMatchObject({ ok: true, value: { here: { provider: 'gitlab' } } });
  const [put] = running.done.filter(({ what }) => what === 'inject');
  expect(put?.with).toMatchObject({ target: { tabId: TAB }, files: ['granted.js'] });
  running.browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access the page'));
  expect(await read()).toMatchObject({ error: 'error_no_answer' });
});

test('a no takes nothing back of the wish to have the page read', async () => {
  const tab = openTab(GITLAB, { isLetIn: false });
  await tab.seen();
  await tab.running.fromWindow({ type: 'read-once', tabId: TAB });
  await tab.tell(['a']);
  await tab.answer(false);
  expect(await tab.tell(['b'])).toMatchObject({ ok: true });
  expect((await tab.seen())?.keys.map(({ id }) => id)).toEqual(['b']);
});

test('of a key on a page that the person does not have read any more nothing is done', async () => {
  const disk = createDisk();
  disk.granted.add('https://console.acme.example/*');
  const running = start(disk);
  await running.fromWindow({ type: 'keep-taught', page: TAUGHT_PAGE });
  const seen = sighted([sighting('sync', { kind: `${TAUGHT_PAGE.id}/key` })], { account: 'acme' });
  await running.fromPage({ ...seen, page: `${TAUGHT_PAGE.id}/keys` }, pageSender(TAUGHT_URL));
  const key = recordsOn(disk).sync?.key;
  await running.fromWindow({ type: 'forget-taught', id: TAUGHT_PAGE.id });
  for (const action of [
    { do: 'walk', key, what: 'rotate', done: [], places: [] },
    { do: 'snooze', keys: [key], days: 7 },
  ])
    expect((await running.fromWindow({ type: 'action', action })).error).toBe('error_unknown_credential');
});

test('over a page that every install reads nothing else is said of it, and no catalogue comes along', async () => {
  const disk = createDisk();
  disk.tabs.set(TAB, LIST);
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
  const { value } = await running.fromWindow({ type: 'overview', tabId: TAB });
  expect(value).toMatchObject({ tab: { provider: 'hubspot' }, here: null });
  expect(Object.keys((await running.fromWindow({ type: 'settings' })).value)).not.toContain('known');
});
