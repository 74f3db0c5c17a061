// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recognise } from '../../../src/catalogue/pages.ts';
import '../../support/read-hubspot.ts';
import type { FromPage } from '../../../src/protocol/messages.ts';
import { printedFor } from '../../support/printed.ts';
import { fixtures } from '../fixtures.ts';

/** What a visit does where the worker refuses, is gone, or cannot bring what is needed. */

const KEY = '/service-keys/12345678/key/7';
const PAGE = '<main><h1>Sync</h1><h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code></main>';
const VIEW = { chips: [], card: null, isCollapsed: false };

/** What the page has asked the worker, by type or by the script that it wants. */
let asked: string[];
/** What it was told of keys. */
let told: FromPage[];
/** What is refused, and with which error. */
let refusals: Record<string, string>;

beforeEach(async () => {
  asked = [];
  told = [];
  refusals = {};
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  document.documentElement.lang = 'en';
  document.body.innerHTML = PAGE;
  vi.stubGlobal('navigator', { languages: ['en'] });
  // The next visit of a document finds them there.
  await import('../../../src/page/reader.ts');
  await import('../../../src/page/one-key.ts');
  await import('../../../src/page/completeness.ts');
  await import('../../../src/page/fingerprints.ts');
  const answer = async (message: FromPage): Promise<unknown> => {
    if (message.type === 'page-context') return { fingerprintKey: `${'A'.repeat(43)}=` };
    if (message.type === 'printed') return printedFor(message);
    if (message.type === 'sighted') told.push(message);
    return message.type === 'sighted' ? VIEW : null;
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'keyturn-test',
      onMessage: { addListener: () => undefined },
      sendMessage: async (message: FromPage) => {
        const names = message.type === 'script' ? message.names : [message.type];
        asked.push(...names);
        const error = names.flatMap((name) => refusals[name] ?? [])[0];
        return error ? { ok: false, error, values: [] } : { ok: true, value: await answer(message) };
      },
    },
  });
});
afterEach(async () => {
  (await route()).arrive?.(null, 'moved');
  vi.useRealTimers();
});

const route = async () => (await import('../../../src/page/route.ts')).sharedRoute();
const count = (name: string) => asked.filter((one) => one === name).length;

/** A stay on the page of a key, until the worker was asked for something so many times. */
async function stay(name: string, times = 1, path = KEY): Promise<void> {
  const url = new URL(path, 'https://app.hubspot.com');
  vi.stubGlobal('location', { href: url.href });
  await import('../../../src/page/main.ts');
  (await route()).arrive?.(recognise(url), 'moved');
  for (let steps = 0; count(name) < times; steps += 1) {
    if (steps > 2_000) throw new Error(`${name} was asked for ${count(name)} times`);
    await step();
  }
}
/** Long enough for another look, and for a question to be asked again as often as it is. */
async function later(): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) await step();
}
async function step(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
  await new Promise((resolve) => setImmediate(resolve));
}

test('where nothing is refused it is told of, and nothing is shown for it', async () => {
  await stay('sighted');
  await later();
  expect(count('overlay')).toBe(0);
});

test.each(['page-context', 'reader', 'one-key', 'printed'])(
  'without %s nothing is read, and that is said',
  async (name) => {
    refusals = { [name]: 'error_no_answer' };
    const shared = await route();
    const { oneKey, reader } = shared;
    if (name === 'one-key') shared.oneKey = null;
    if (name === 'reader') Object.assign(shared, { reader: null });
    for (const known of Object.keys(shared.printed)) delete shared.printed[known];
    await stay('overlay');
    await later();
    Object.assign(shared, { oneKey, reader });
    expect(count('sighted')).toBe(0);
  },
);

test('where the page may not be read any more it is asked once, nothing is said, and nothing more is told', async () => {
  refusals = { sighted: 'error_provider_off' };
  await stay('sighted');
  await later();
  document.body.innerHTML = PAGE.replace('Sync', 'Orders');
  await later();
  expect([count('overlay'), count('sighted')]).toEqual([0, 1]);
  // It may again: the script that looks at addresses says that the tab is here.
  refusals = {};
  await stay('sighted', 2);
});

test('a leftover that shows nothing goes without a word', async () => {
  refusals = { sighted: 'error_context_gone' };
  await stay('sighted');
  await later();
  document.body.innerHTML = PAGE.replace('Sync', 'Orders');
  await later();
  expect([count('overlay'), count('sighted')]).toEqual([0, 1]);
});

test('a refusal that is final for now is said', async () => {
  refusals = { sighted: 'error_storage_full' };
  await stay('overlay');
  expect(count('sighted')).toBeGreaterThan(1);
});

test('a page of a provider whose script is not there, or of an account that is no account, is left alone', async () => {
  const { startVisit } = await import('../../../src/page/visit.ts');
  const found = recognise(new URL(KEY, 'https://app.hubspot.com'));
  if (!found) throw new Error('no key page');
  const { signal } = new AbortController();
  const elsewhere = { ...found, page: { ...found.page, provider: 'other' } };
  const keyLike = { ...found, account: 'pat-na1-88a7a0de' };
  for (const where of [elsewhere, keyLike]) startVisit(where, signal).tellAgain(false);
  await later();
  expect(asked).toEqual([]);
});

test.each([
  ['/service-keys/12345678', ['reader', 'lists']],
  ['/api-key/12345678/audit-log', []],
  [KEY, ['reader', 'one-key']],
  ['/private-apps/12345678/4711', ['reader', 'one-key']],
])('on %s the first look is given what it needs, and nothing besides', async (path, scripts) => {
  const shared = await route();
  const { reader, oneKey, lists, unlinkedRows } = shared;
  Object.assign(shared, { reader: null, oneKey: null, lists: null, unlinkedRows: null });
  await stay('page-context', 1, path);
  await later();
  Object.assign(shared, { reader, oneKey, lists, unlinkedRows });
  expect([...new Set(asked)].filter((name) => /reader|one-key|list|rows/.test(name))).toEqual(scripts);
});

test('a log of a provider is told of, and asks for no word, no format and no script', async () => {
  const log = fixtures().find(({ expected }) => expected.outcome === 'log');
  document.body.innerHTML = log?.html ?? '';
  const shared = await route();
  const { completeness } = shared;
  Object.assign(shared, { completeness: null });
  await stay('sighted', 1, '/api-key/12345678/audit-log');
  await later();
  Object.assign(shared, { completeness });
  expect([...new Set(asked)]).toEqual(['page-context', 'sighted']);
  expect(told).toMatchObject([{ outcome: 'log', complete: false, present: [], sightings: [] }]);
});
