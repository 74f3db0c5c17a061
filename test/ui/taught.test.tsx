// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { folderOf } from '../../src/core/taught/folder.ts';
import type { Choice } from '../../src/core/taught/proposal.ts';
import type { Taught as TaughtPage } from '../../src/core/taught/schema.ts';
import type { Look } from '../../src/page/look/index.ts';
import { Taught } from '../../src/ui/options/taught/taught.tsx';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { lookAt } from '../page/taught/teaching.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { all, choose, clear, click, draw, one, said, settled, submit, text, type } from './screen.ts';

const page = { look: null as Look | null, address: '', looks: 0 };
vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));
vi.mock('../../src/protocol/look.window.ts', () => ({
  lookAtTab: async () => {
    page.looks += 1;
    return page.look && { address: page.address, lists: page.look.propose() };
  },
  previewOfTab: async (_tab: number, choice: Choice) => page.look?.preview(choice) ?? null,
}));

const ADDRESS = 'https://console.acme.example/org/4711/keys';
/** Names and dates under headers that no language knows. */
const PAGE = `<main><h1>Zqwx</h1><table><thead><tr><th>Frob</th><th>Vrrm</th><th>Plok</th></tr></thead><tbody>
  <tr><td>Nightly sync</td><td>2026-03-01</td><td>2027-01-01</td></tr>
  <tr><td>Billing</td><td>2025-11-12</td><td>2027-02-01</td></tr></tbody></table></main>`;

let kept: readonly TaughtPage[] = [];

async function show(html: string | null = PAGE, address = ADDRESS) {
  worker.start();
  worker.answers.taught = () => ({ ok: true, value: kept });
  worker.answers['keep-taught'] = (message) => {
    const { page: added } = message as Extract<typeof message, { type: 'keep-taught' }>;
    kept = [...kept.filter(({ id }) => id !== added.id), added];
    return { ok: true, value: kept };
  };
  worker.answers['forget-taught'] = (message) => {
    const { id } = message as Extract<typeof message, { type: 'forget-taught' }>;
    kept = kept.filter((one) => one.id !== id);
    return { ok: true, value: kept };
  };
  location.hash = html === null ? '#taught' : '#taught?tab=7';
  page.look = html ? lookAt(html, 'en', 'UTC') : null;
  page.address = address;
  await draw(<Taught />);
  await settled();
}

const select = (at: number) => `[data-part="columns"] label:nth-of-type(${at}) select`;
const cells = () => all('[data-part="preview"] tbody td').map((cell) => cell.textContent);

beforeEach(() => {
  clear();
  vi.clearAllMocks();
  kept = [];
});

describe('a page that nobody knows', () => {
  test('is taught by naming its columns, and the preview follows', async () => {
    await show();
    expect(text('[data-part="preview-counts"]')).toContain('nothing is read');
    await type(select(2), 'created');
    // What nobody named a column for was not to be read.
    expect(cells()).toEqual(['March 1, 2026', 'November 12, 2025']);
    await type(select(3), 'expires');
    expect(cells()).toHaveLength(4);
    expect(all('[data-part="unread-why"]')).toEqual([]);
    await type('[name="provider"]', ' Acme ');
    await type('[name="days"]', '30');
    await submit('[data-part="teach"]');
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ['https://console.acme.example/*'] });
    expect(kept).toMatchObject([
      { name: 'Acme', origin: 'https://console.acme.example', path: '/org/:account/keys', everyDays: 30 },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Vrrm|Plok|Frob|Zqwx|sync/i);
    expect(said()).toContain('Acme is kept');
  });

  test('a column has one meaning, and a meaning one column', async () => {
    await show();
    await type(select(2), 'created');
    await type(select(3), 'created');
    expect((one(select(2)) as HTMLSelectElement).value).toBe('');
    // Nothing is made in the future.
    expect(cells()[0]).toBe('Not read');
    expect(text('[data-part="unread-why"]')).toMatch(/^Where it says “Not read”, .*Choose another column/);
  });

  test.each([
    ['no name', '[name="provider"]', '', 'Give the provider'],
    ['a key for a name', '[name="provider"]', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'looks like a key'],
    ['an address that is another', '[name="path"]', '/team/*/keys', 'does not fit'],
    ['no number of days', '[name="days"]', '', 'from 1 to 3650'],
  ])('%s is said, and nothing is asked or kept', async (_what, field, value, problem) => {
    await show();
    await type(select(2), 'created');
    await type('[name="provider"]', 'Acme');
    await type(field, value);
    await submit('[data-part="teach"]');
    expect(text('.problem')).toContain(problem);
    expect([fakeBrowser.permissions.request.mock.calls, kept]).toEqual([[], []]);
  });

  test('without access to the site nothing is kept', async () => {
    fakeBrowser.permissions.request.mockResolvedValueOnce(false);
    await show();
    await type(select(2), 'created');
    await type('[name="provider"]', 'Acme');
    await submit('[data-part="teach"]');
    expect(text('.problem')).toContain('did not let');
    expect(kept).toEqual([]);
  });

  test('one that shows no list yet is looked at again', async () => {
    await show('<main><p>Loading</p></main>');
    expect(text('[data-part="teach"]')).toContain('Nothing on this page');
    page.look = lookAt(PAGE);
    await click('[data-action="look-again"]');
    expect(all(select(2))).toHaveLength(1);
  });

  test('in a private network, by http, is one as well', async () => {
    await show(PAGE, 'http://192.168.1.20:3000/keys');
    expect(all(select(2))).toHaveLength(1);
  });

  test.each([
    ['off', 'administrator has switched Keyturn off'],
    ['unencrypted', 'comes unencrypted over the internet'],
  ] as const)('is not looked at where it is %s, also where the tab has come there since', async (what, why) => {
    await show();
    const { origin } = new URL(ADDRESS);
    worker.answer('page-here', { here: { what, origin } });
    page.looks = 0;
    await click('[data-action="look-again"]');
    expect([page.looks, all(select(2))]).toEqual([0, []]);
    expect(text('[data-part="teach"]')).toContain(why);
    worker.answer('page-here', { here: { what: 'unknown', origin } });
    await click('[data-action="look-again"]');
    expect([page.looks, all(select(2)).length]).toEqual([1, 1]);
  });

  test.each([
    [null, 'chrome://settings/', 'may not look'],
    [PAGE, 'http://console.acme.example/keys', 'https://'],
  ])('what cannot be taught is said: %#', async (html, address, why) => {
    await show(html ?? PAGE, address);
    if (html === null) {
      page.look = null;
      await click('[data-action="look-again"]');
    }
    expect(text('[data-part="teach"]')).toContain(why);
  });
});

describe('a taught page', () => {
  test('is changed, and that is undone', async () => {
    kept = [TAUGHT_PAGE];
    await show(null);
    await click('[data-action="change-taught"]');
    await type('[name="days"]', '45');
    await submit('[data-part="taught-page"] form');
    expect(kept).toEqual([{ ...TAUGHT_PAGE, everyDays: 45 }]);
    await click('[data-action="undo-last"]');
    expect(kept).toEqual([TAUGHT_PAGE]);
    expect(said()).toBe('Acme Cloud is as it was before.');
  });

  test('is removed, and that is undone', async () => {
    kept = [TAUGHT_PAGE];
    await show(null);
    await click('[data-action="forget-taught"]');
    expect([kept, all('[data-part="taught-page"]')]).toEqual([[], []]);
    expect(said()).toContain('What is known of them stays stored until you choose “Delete everything”.');
    await click('[data-action="undo-last"]');
    expect(kept).toEqual([TAUGHT_PAGE]);
    expect(said()).toBe('Acme Cloud is back, with all that is known of its keys.');
  });

  test('is taken over from a file, once the person has seen what it is', async () => {
    await show(null);
    await choose('provider.json', folderOf(TAUGHT_PAGE));
    expect(text('[data-part="import-preview"]')).toContain('Acme Cloud');
    expect(kept).toEqual([]);
    await click('[data-action="take-taught"]');
    expect(kept).toEqual([TAUGHT_PAGE]);
  });

  test('a file that is none is refused, and nothing is changed', async () => {
    kept = [TAUGHT_PAGE];
    await show(null);
    await choose('provider.json', '{"name": "Acme"}');
    expect(text('[data-part="file-problem"]')).toContain('no provider.json');
    expect([kept, fakeBrowser.permissions.request.mock.calls]).toEqual([[TAUGHT_PAGE], []]);
  });
});
