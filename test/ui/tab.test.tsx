// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { popupViewOf } from '../../src/background/window/popup/view.ts';
import type { Act } from '../../src/core/record/acts.ts';
import { DAY } from '../../src/core/time/units.ts';
import type { TabStatus } from '../../src/protocol/messages.ts';
import { zoneHere } from '../../src/texts/date.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { NOW, overviewOf, tabOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

async function over(change: Partial<TabStatus>): Promise<void> {
  worker.start(overviewOf([], { tab: tabOf(change) }));
  await draw(<Popup />);
}

beforeEach(clear);

test.each([
  ['read', /2 keys read/],
  ['nothing', /shows no keys/],
  ['signpost', /leads to where/],
  ['log', /is a log/],
] as const)('a page that ended as "%s" is said so', async (outcome, words) => {
  await over({ outcome, found: 2 });
  expect(text('[data-part="tab"]')).toMatch(words);
  expect(text('[data-part="tab"]')).toContain('12345678');
  expect(all('[data-part="unreadable"]')).toHaveLength(0);
});

test('its account is called as the person named it', () => {
  const own = overviewOf([{}], { tab: tabOf({ outcome: 'nothing' }) });
  const credentials = own.credentials.map((view) => ({ ...view, accountName: 'Acme' }));
  expect(popupViewOf({ ...own, credentials }).tab?.line).toContain('Acme (HubSpot 12345678)');
  expect(popupViewOf(own).tab?.line).toContain('HubSpot account 12345678');
});

describe('a page that could not be read', () => {
  test('of one key: names the page, and takes date and name from the user', async () => {
    await over({});
    expect(text('[data-part="unreadable"]')).toContain('Service key');
    expect(text('[data-part="unreadable"]')).toContain('12345678');
    await click('[data-part="unreadable"] [data-action="set-date"]');
    await type('[data-part="add-form"] input[type="date"]', '2026-03-01');
    await type('[data-part="add-form"] input:not([type])', '  Warehouse  ');
    await submit('[data-part="add-form"]');
    const { provider, account, kind, id, url } = tabOf();
    expect(worker.of('popup-action')).toEqual([
      {
        type: 'popup-action',
        action: { do: 'add', provider, account, kind, id, url, name: 'Warehouse', day: '2026-03-01', zone: zoneHere() },
        tabId: 7,
      },
    ]);
    expect(said()).toContain('added');
  });

  test('a key that was added can be taken away again, and the focus stays at the button for it', async () => {
    await over({});
    await click('[data-part="unreadable"] [data-action="set-date"]');
    const fields = all('[data-part="add-form"] input').map((field) => field.getAttribute('type'));
    expect(fields).toEqual([null, 'date']);
    await type('[data-part="add-form"] input[type="date"]', '2026-03-01');
    const when = { earliest: NOW - DAY, latest: NOW };
    const made: Act = { id: 'm1', at: NOW, what: 'made', when, day: null };
    const added = { id: tabOf().id ?? '', lastLook: null, firstSeen: NOW, acts: [made] };
    worker.overview = overviewOf([added], { tab: tabOf() });
    await submit('[data-part="add-form"]');
    expect(document.activeElement).toBe(one('[data-part="unreadable"] [data-action="set-date"]'));
    const { key } = viewOf(added);
    await click('[data-action="undo-last"]');
    expect(worker.of('popup-action').at(-1)).toMatchObject({ action: { do: 'forget', keys: [key] } });
    expect(document.activeElement).toBe(one('[data-part="unreadable"] [data-action="set-date"]'));
  });

  test('of one that was known before, only what was said is taken back', async () => {
    await over({});
    await click('[data-part="unreadable"] [data-action="set-date"]');
    await type('[data-part="add-form"] input[type="date"]', '2026-03-01');
    const when = { earliest: NOW - DAY, latest: NOW };
    const made: Act = { id: 'm1', at: NOW, what: 'made', when, day: null };
    worker.overview = overviewOf([{ id: tabOf().id ?? '', acts: [made] }], { tab: tabOf() });
    await submit('[data-part="add-form"]');
    await click('[data-action="undo-last"]');
    expect(worker.of('popup-action').at(-1)).toMatchObject({ action: { do: 'undo', act: 'm1' } });
  });

  test('without a date nothing is added: none is proposed; without a name none is made up', async () => {
    await over({});
    await click('[data-part="unreadable"] [data-action="set-date"]');
    await submit('[data-part="add-form"]');
    expect(worker.of('popup-action')).toEqual([]);
    await type('[data-part="add-form"] input[type="date"]', '2026-03-01');
    await submit('[data-part="add-form"]');
    expect(worker.of('popup-action')).toMatchObject([{ action: { name: null } }]);
  });

  test('what the worker refuses is said in the form', async () => {
    await over({});
    worker.refuse('popup-action', 'error_day_too_early', '1999-01-01');
    await click('[data-part="unreadable"] [data-action="set-date"]');
    await type('[data-part="add-form"] input[type="date"]', '2026-02-11');
    await submit('[data-part="add-form"]');
    expect(text('[data-part="add-form"] [role="alert"]')).toContain('1999-01-01');
  });

  test('of a list: no date can be set here, each key has its own page', async () => {
    await over({ id: null, page: 'hubspot/service-keys' });
    expect(all('[data-part="unreadable"] [data-action="set-date"]')).toHaveLength(0);
    expect(text('[data-part="unreadable"]')).toMatch(/each key.s own page/);
  });
});

describe('the report of a page', () => {
  const REPORT = '<main>\n  <h1>Aaa 00</h1>\n</main>';
  const written: string[] = [];

  beforeEach(() => {
    written.length = 0;
    const clipboard = { writeText: async (words: string) => void written.push(words) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  test('is shown in full before it can be copied, and copied as shown', async () => {
    await over({});
    worker.report = REPORT;
    expect(all('[data-action="copy-report"]')).toHaveLength(0);
    await click('[data-action="report"]');
    const area = one('[data-part="report"] textarea') as HTMLTextAreaElement;
    expect(area.readOnly).toBe(true);
    expect(area.value).toBe(REPORT);
    expect(written).toEqual([]);
    await click('[data-action="copy-report"]');
    expect(written).toEqual([REPORT]);
    expect(said()).toContain('copied');
  });

  test('when the page does not answer it says what to do, and there is nothing to copy', async () => {
    await over({});
    await click('[data-action="report"]');
    expect(text('[data-part="unreadable"] [role="alert"]')).toContain('Load it again');
    expect(all('[data-action="copy-report"]')).toHaveLength(0);
  });

  test('when the browser forbids copying it says how to do it by hand', async () => {
    await over({});
    worker.report = REPORT;
    const clipboard = { writeText: () => Promise.reject(new Error('no')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await click('[data-action="report"]');
    await click('[data-action="copy-report"]');
    expect(said()).toContain('by hand');
  });
});

test('a popup opened in a tab speaks of the tab that it names, else of none', async () => {
  fakeBrowser.tabs.getCurrent.mockResolvedValue({ id: 3 });
  await over({});
  expect(worker.of('popup')[0]).toEqual({ type: 'popup' });
  history.replaceState(null, '', '?tab=42');
  await over({});
  expect(worker.of('popup')[0]).toEqual({ type: 'popup', tabId: 42 });
  history.replaceState(null, '', '?');
  fakeBrowser.tabs.getCurrent.mockResolvedValue(undefined);
});
