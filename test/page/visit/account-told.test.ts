// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageDefinition, ReadableProvider } from '../../../src/catalogue/schema.ts';
import '../../support/read-hubspot.ts';
import '../../../src/page/account-label.ts';
import { sharedRoute } from '../../../src/page/route.ts';
import type { FromPage } from '../../../src/protocol/messages.ts';
import { printedFor } from '../../support/printed.ts';

type Sighted = Extract<FromPage, { type: 'sighted' }>;

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

let sent: string[];
let told: Sighted[];
let heard: () => void;

beforeEach(async () => {
  sent = [];
  told = [];
  heard = () => undefined;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 12) });
  document.documentElement.lang = 'en';
  vi.stubGlobal('navigator', { languages: ['en'] });
  const answer = async (message: FromPage): Promise<unknown> => {
    sent.push(JSON.stringify(message));
    if (message.type === 'page-context') return { fingerprintKey: `${'A'.repeat(43)}=` };
    if (message.type === 'printed') return printedFor(message);
    if (message.type === 'script' && message.name !== 'overlay') {
      await import(`../../../src/page/${message.name}.ts`);
      return null;
    }
    if (message.type !== 'sighted') return null;
    told.push(message);
    heard();
    return { chips: [], card: null, isCollapsed: false };
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'keyturn-test',
      onMessage: { addListener: () => undefined },
      sendMessage: async (message: FromPage) => ({ ok: true, value: await answer(message) }),
    },
  });
  vi.stubGlobal('location', { href: 'https://acme.example/' });
  await import('../../../src/page/main.ts');
  sharedRoute().provider = PROVIDER;
});
afterEach(() => {
  sharedRoute().arrive?.(null, 'moved');
  vi.useRealTimers();
});

/** Resolves with the account of the first message of which that is so. */
const toldOf = (isIt: (account: string) => boolean) =>
  new Promise<string>((resolve) => {
    heard = () => {
      const found = told.find(({ account }) => isIt(account));
      if (found) resolve(found.account);
    };
    heard();
  });
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
  expect(sent.join()).not.toContain(KEY.slice(6, 20));
});

test('what looks like a key after somebody’s name is not told as theirs', async () => {
  arrive(keysOf('<b id="who">ana</b>'));
  await toldOf((account) => account === 'acme.example##ana');
  const before = told.length;
  document.body.innerHTML = keysOf(`<b id="who">${KEY}</b>`).replace('Backup', 'Import');
  await toldOf((account) => account === 'acme.example');
  expect(told.slice(before).map(({ account }) => account)).not.toContain('acme.example##ana');
});

test('who is told late, or signs in after somebody else, has keys of their own from then on', async () => {
  arrive(keysOf('<b id="who"></b>'));
  await toldOf((account) => account === 'acme.example');
  document.body.innerHTML = keysOf('<b id="who">ana</b>');
  await toldOf((account) => account === 'acme.example##ana');
  const before = told.length;
  document.body.innerHTML = keysOf('<b id="who">bo</b>').replace('Backup', 'Import');
  await toldOf((account) => account === 'acme.example##bo');
  const after = told.slice(before);
  expect(after.filter(({ account }) => account.endsWith('ana')).flatMap(({ sightings }) => sightings)).toEqual([]);
  expect(after.at(-1)).toMatchObject({ account: 'acme.example##bo', present: ['Import'] });
});
