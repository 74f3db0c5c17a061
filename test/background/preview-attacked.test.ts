import { beforeEach, expect, test } from 'vitest';
import { GITLAB, NPM, openTab, type ProviderTab, patternOf, TAB } from '../support/provider-tab.ts';
import { onDisk, pageSender, recordsOn } from '../support/worker.ts';

const { letIn } = await import('../../src/background/grants.ts');

/** A person's yes is about what they were shown, of that site: whatever the page does, and wherever the tab was before. */

let tab: ProviderTab;
beforeEach(() => {
  tab = openTab(NPM);
  tab.disk.granted.add(patternOf(GITLAB));
});
const kept = () => Object.keys(recordsOn(tab.disk)).sort();
const hints = () =>
  tab.running.done.filter((one) => one.what === 'badge text' && JSON.stringify(one.with).includes('?'));

test.each([
  ['another key', ['b']],
  ['one key more', ['a', 'b']],
  ['no key', []],
])('a page that shows %s after the person was shown what there was is not taken', async (_what, then) => {
  await tab.tell(['a']);
  const shown = (await tab.seen())?.name;
  await tab.tell(then, { present: then });
  expect(await tab.answer(true, shown)).toMatchObject({ error: 'error_no_answer' });
  expect(kept()).toEqual([]);
  const now = await tab.seen();
  expect(now?.keys.map(({ id }) => id)).toEqual(then);
  expect((await tab.answer(true, now?.name)).ok).toBe(true);
  expect(kept()).toEqual(then);
});

test('another date of the same key is something else; the same told again is not', async () => {
  const on = (day: number) => tab.key('a', { created: { earliest: day, latest: day } });
  await tab.tell([on(1)]);
  const shown = (await tab.seen())?.name;
  await tab.tell([on(1)]);
  expect((await tab.seen())?.name).toBe(shown);
  await tab.tell([on(2)]);
  expect((await tab.answer(true, shown)).ok).toBe(false);
});

test('what is read in a tab where the popup was opened over another provider is shown', async () => {
  tab.disk.tabs.set(TAB, GITLAB.url);
  await tab.seen();
  tab.disk.tabs.set(TAB, NPM.url);
  await tab.tell(['a']);
  expect((await tab.seen())?.found).toBe(1);
});

test('a yes is kept for the site whose page was shown, not for one that the tab showed before', async () => {
  const own = {
    ...GITLAB,
    url: 'https://git.example.org/-/user_settings/personal_access_tokens',
    account: 'git.example.org',
  };
  tab.disk.tabs.set(TAB, own.url);
  await tab.seen();
  tab.disk.granted.add('https://git.example.org/*');
  await letIn(tab.running.worker, ['https://git.example.org/*']);
  tab.disk.tabs.set(TAB, GITLAB.url);
  await tab.seen();
  tab.disk.tabs.set(TAB, own.url);
  expect((await tab.tell(['a'], {}, own)).ok).toBe(true);
  expect((await tab.answer(true)).ok).toBe(true);
  expect(onDisk(tab.disk, 'instances')).toMatchObject([{ origin: 'https://git.example.org', pages: [GITLAB.page] }]);
});

test('a yes that comes when the tab shows the same page elsewhere counts for nothing', async () => {
  await tab.tell(['a']);
  tab.disk.tabs.set(TAB, 'https://www.npmjs.com/settings/bob/tokens');
  expect((await tab.answer(true)).ok).toBe(false);
});

test('names that hold a key are blacked out before they are shown', async () => {
  const secret = 'npm_16c7e42f292c6912e7710c838347ae178b4a';
  await tab.tell([tab.key('a', { name: `ci ${secret}` })]);
  expect((await tab.seen())?.found).toBe(1);
  expect(JSON.stringify([...tab.disk.session])).not.toContain(secret);
});

test('nobody is asked to confirm in a private window, where nothing may be kept', async () => {
  const message = { type: 'sighted', page: NPM.page, account: 'ana', outcome: 'read', complete: false, present: ['a'] };
  const sender = { ...pageSender(NPM.url), tab: { id: TAB, url: NPM.url, incognito: true } };
  await tab.running.fromPage({ ...message, sightings: [tab.key('a')] }, sender);
  expect(hints()).toEqual([]);
});

test('who said no is not asked anew in the next tab, and may think better of it', async () => {
  await tab.tell(['a']);
  expect(hints()).toHaveLength(1);
  await tab.answer(false);
  tab.disk.tabs.set(8, NPM.url);
  await tab.tell(['a'], {}, NPM, 8);
  expect(hints()).toHaveLength(1);
  await tab.tell(['a']);
  expect((await tab.answer(true, (await tab.seen())?.name)).ok).toBe(true);
  expect(kept()).toEqual(['a']);
});
