// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { setProviders } from '../../src/catalogue/registry.ts';
import type { PageHere, SeenOnPage } from '../../src/protocol/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { overviewOf } from './samples.ts';
import { all, clear, click, draw, settled, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

beforeAll(knowPackage);
afterAll(() => setProviders('package', []));
beforeEach(clear);

type Page = Extract<PageHere, { what: 'page' }>;
const GITLAB: Page = {
  what: 'page',
  how: 'path',
  provider: 'gitlab',
  page: 'gitlab/personal-access-tokens',
  kinds: ['gitlab/personal-access-token'],
  origin: 'https://git.example.org:8443',
  basePath: '/tools/git',
  access: 'none',
  isReadable: true,
  seen: null,
  byHand: null,
};
const day = (text_: string) => ({ earliest: Date.parse(text_), latest: Date.parse(text_) });
const SEEN: SeenOnPage = {
  name: 'shown-1',
  outcome: 'read',
  found: 22,
  keys: [
    { id: '1', name: 'deploy bot', created: day('2026-03-02'), expires: 'never', lastUsed: null },
    { id: '2', name: null, created: null, expires: null, lastUsed: null },
  ],
};

async function over(more: Partial<Page>) {
  worker.start({ ...overviewOf([]), here: { ...GITLAB, ...more } });
  await draw(<Popup />);
}

test('to read always, the browser is asked at the very click, for that origin alone', async () => {
  await over({});
  expect(text('[data-part="page-here"]')).toContain('without being asked');
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  const order: string[] = [];
  request.mockImplementation(async () => {
    order.push('request');
    return true;
  });
  await click('[data-action="read-always"]');
  expect(request).toHaveBeenCalledWith({ origins: ['https://git.example.org:8443/*'] });
  expect(order[0]).toBe('request');
  // What follows a yes is the worker's, whom the browser tells.
  expect(worker.of('read-once')).toEqual([]);
  request.mockResolvedValue(false);
  await click('[data-action="read-always"]');
  await settled();
  expect(text('[role="alert"]')).toBe('The browser did not allow it. Nothing has changed.');
  request.mockRestore();
});

test('to read once, the worker is asked', async () => {
  await over({});
  await click('[data-action="read-once"]');
  expect(worker.of('read-once')).toHaveLength(1);
});

test('what was seen is shown, with no more than was read, and asked about', async () => {
  await over({ seen: SEEN });
  expect(text('[data-part="seen"] h3')).toBe('These look like 22 keys. Right?');
  expect(all('[data-part="seen"] li').map((item) => item.textContent)).toEqual([
    'deploy bot: created March 2, 2026, ends never',
    'No name read (id 2): no dates read',
  ]);
  expect(text('[data-part="seen"]')).toContain('and 20 more');
  expect(all('[data-action="read-always"]')).toHaveLength(0);
  await click('[data-action="seen-right"]');
  await click('[data-action="seen-wrong"]');
  expect(worker.of('answer-look').map((message) => 'isRight' in message && message.isRight)).toEqual([true, false]);
  expect(worker.of('answer-look')).toMatchObject([{ shown: 'shown-1' }, { shown: 'shown-1' }]);
});

test('what was said of it can be taken back where it was said', async () => {
  await over({ seen: SEEN });
  await click('[data-action="seen-right"]');
  expect(text('[data-part="status"]')).toContain('What is read on this page is kept from now on.');
  await click('[data-action="undo-last"]');
  expect(worker.of('undo-look')).toHaveLength(1);
  expect(text('[data-part="status"]')).toContain('Undone: ');
});

test('a page of which nothing could be read is said to be that, and nothing is asked', async () => {
  await over({ seen: { name: 'shown-2', outcome: 'unreadable', found: 0, keys: [] } });
  expect(text('[data-part="seen"]')).toBe('Keyturn found no keys that it can read on this page.');
  expect(all('[data-action="seen-right"]')).toHaveLength(0);
});

test('without any access a key is added by hand, of the kind that it is', async () => {
  const kinds = ['azure-devops/global-token', 'azure-devops/organization-token'];
  const url = 'https://dev.azure.com/team/_usersSettings/tokens';
  const byHand = { account: 'team', id: null, url };
  await over({ provider: 'azure-devops', page: 'azure-devops/tokens', kinds, byHand });
  await click('[data-action="add-by-hand"]');
  await type('[data-part="add-form"] input[type="date"]', '2026-03-01');
  await submit('[data-part="add-form"]');
  // Without a name nothing tells it.
  expect(worker.of('popup-action')).toEqual([]);
  await type('[data-part="add-form"] input:not([type])', ' CI & CD ');
  await type('[data-part="add-form"] select', 'azure-devops/organization-token');
  await submit('[data-part="add-form"]');
  const place = { provider: 'azure-devops', account: 'team', url, kind: 'azure-devops/organization-token' };
  expect(worker.of('popup-action')).toMatchObject([
    { action: { do: 'add', ...place, id: 'CI%20%26%20CD', name: 'CI & CD', day: '2026-03-01' } },
  ]);
  expect(text('[data-part="status"]')).toContain('added');
});

test.each([
  ['is read always', { access: 'granted' as const, byHand: { account: '-', id: null, url: null } }],
  ['was read and is asked about', { seen: SEEN, byHand: { account: '-', id: null, url: null } }],
  ['tells its keys by what no person knows', { byHand: null }],
])('no key is added by hand where the page %s', async (_what, more) => {
  await over(more);
  expect(all('[data-action="add-by-hand"]')).toEqual([]);
});

test('where access was taken away it says so, with the way back', async () => {
  await over({ access: 'taken-away' });
  expect(text('[data-part="page-here"]')).toContain('until its access was taken away');
  expect(all('[data-action="read-always"]')).toHaveLength(1);
});

test('where it is let in, and where no keys stand, nothing is asked for', async () => {
  await over({ access: 'granted' });
  expect(all('[data-action="read-always"], [data-action="read-once"]')).toHaveLength(0);
  await over({ isReadable: false });
  expect(all('[data-action="read-always"], [data-action="read-once"]')).toHaveLength(0);
});
