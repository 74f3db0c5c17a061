// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageDefinition, ReadableProvider } from '../../../src/catalogue/schema.ts';
import '../../support/read-hubspot.ts';
import '../../../src/page/account-label.ts';
import { sharedRoute } from '../../../src/page/route.ts';
import { pageWithWorker } from '../../support/page-worker.ts';

const PROVIDER: ReadableProvider = { id: 'acme', hosts: ['acme.example'], since: 0, kinds: [], tokens: [] };
const PAGE = {
  id: 'acme/keys',
  provider: 'acme',
  kind: 'acme/key',
  role: 'list',
  path: /./,
  account: 'page',
  accountIn: { selector: '#who' },
  rowId: { from: 'name', pattern: /^.+$/u },
} as unknown as PageDefinition;
const keysOf = (who: string) => `<header>${who}</header><main><h1>API keys</h1>
<table><tr><th>Name</th><th>Created</th></tr><tr><td>Backup</td><td>Mar 14, 2026</td></tr></table></main>`;
const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';

let worker: ReturnType<typeof pageWithWorker>;

beforeEach(async () => {
  worker = pageWithWorker();
  vi.stubGlobal('location', { href: 'https://acme.example/' });
  await import('../../../src/page/main.ts');
  sharedRoute().provider = PROVIDER;
});
afterEach(() => {
  sharedRoute().arrive?.(null, 'moved');
  vi.useRealTimers();
});

/** Resolves with the account of the first message of which that is so. */
const toldOf = async (isIt: (account: string) => boolean) =>
  (await worker.toldThat(({ account }) => isIt(account))).account;
const arrive = (html: string, page = PAGE) => {
  document.body.innerHTML = html;
  sharedRoute().arrive?.({ page, account: 'acme.example', id: null }, 'moved');
};

test.each([
  ['one person', '<b id="who"> ana </b>', 'acme.example##ana'],
  ['the same person twice', '<b id="who">ana</b><i id="who">ana</i>', 'acme.example##ana'],
  ['two people', '<b id="who">ana</b><i id="who">bo</i>', 'acme.example'],
  ['nobody', '', 'acme.example'],
  ['a form that answers for another', '<form id="who">ana<input name="textContent"></form>', 'acme.example##ana'],
])('a page that names %s tells of keys there', async (_what, who, account) => {
  arrive(keysOf(who));
  expect(await toldOf(() => true)).toBe(account);
});

test('a page of the product that does not say who is signed in tells of keys at its address', async () => {
  const { accountIn, ...page } = PAGE;
  arrive(keysOf('<b id="who">ana</b>'), page);
  expect(await toldOf(() => true)).toBe('acme.example');
});

test('what looks like a key is nobody, and does not leave the page', async () => {
  arrive(keysOf(`<b id="who">${KEY}</b>`));
  expect(await toldOf(() => true)).toBe('acme.example');
  expect(JSON.stringify(worker.sent)).not.toContain(KEY.slice(6, 20));
});

test('what looks like a key after somebody’s name is not told as theirs', async () => {
  arrive(keysOf('<b id="who">ana</b>'));
  await toldOf((account) => account === 'acme.example##ana');
  document.body.innerHTML = keysOf(`<b id="who">${KEY}</b>`).replace('Backup', 'Import');
  await toldOf((account) => account === 'acme.example');
  const since = worker.told.filter((message) => JSON.stringify(message).includes('Import'));
  expect(new Set(since.map(({ account }) => account))).toEqual(new Set(['acme.example']));
});

test('who is told late, or signs in after somebody else, has keys of their own from then on', async () => {
  arrive(keysOf('<b id="who"></b>'));
  await toldOf((account) => account === 'acme.example');
  document.body.innerHTML = keysOf('<b id="who">ana</b>');
  await toldOf((account) => account === 'acme.example##ana');
  const before = worker.told.length;
  document.body.innerHTML = keysOf('<b id="who">bo</b>').replace('Backup', 'Import');
  await toldOf((account) => account === 'acme.example##bo');
  const after = worker.told.slice(before);
  expect(after.filter(({ account }) => account.endsWith('ana')).flatMap(({ sightings }) => sightings)).toEqual([]);
  expect(after.at(-1)).toMatchObject({ account: 'acme.example##bo', present: ['Import'] });
});
