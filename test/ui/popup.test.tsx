// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Guard } from '../../src/ui/components/guard.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { presence } from '../core/verdict/world.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { HOSTILE, manyChanges, NOW, overviewOf, tabOf } from './samples.ts';
import { all, clear, click, draw, one, settled, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const OLD = { id: '1', name: 'Old one', days: 400 };
const YOUNG = { id: '2', name: 'Young one', days: 3 };
const OTHER = { id: '3', name: 'Of another account', days: 200, account: '999' };

beforeEach(() => {
  clear();
  worker.start();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('states', () => {
  test('without keys it says where to find the first one', async () => {
    await draw(<Popup />);
    const links = all('[data-part="empty"] a').map((link) => link.getAttribute('href'));
    expect(links).toContain('https://app.hubspot.com/l/service-keys');
    const names = all('[data-part="empty"] li').map((item) => item.textContent);
    expect(names).toContain('Service key');
    // HubSpot's API keys stopped working in 2022.
    expect(names).not.toContain('API key');
    expect(all('[data-part="credential"]')).toHaveLength(0);
  });

  test('a short wait shows nothing, a long one says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    worker.answers.popup = () => new Promise(() => {});
    const { Loading } = await import('../../src/ui/components/states.tsx');
    const { render } = await import('preact');
    await act(() => render(<Loading />, document.body));
    expect(all('[data-part="loading"]')).toHaveLength(0);
    await act(() => void vi.advanceTimersByTime(1000));
    expect(all('[data-part="loading"]')).toHaveLength(1);
    await act(() => render(null, document.body));
    vi.useRealTimers();
  });

  test('when the worker fails it says why, and asks again on demand', async () => {
    worker.refuse('popup', 'error_no_answer');
    await draw(<Popup />);
    expect(text('[data-part="error"]')).toContain('did not answer');
    worker.start(overviewOf([OLD]));
    await click('[data-action="retry"]');
    expect(all('[data-part="error"]')).toHaveLength(0);
    expect(all('[data-part="credential"]')).toHaveLength(1);
  });

  test('a later failure does not take away what is shown', async () => {
    worker.start(overviewOf([OLD]));
    await draw(<Popup />);
    worker.refuse('popup', 'error_no_answer');
    await act(() => fakeBrowser.storage.onChanged.addListener.mock.lastCall?.[0]());
    await settled();
    expect(all('[data-part="credential"]')).toHaveLength(1);
  });

  test('should drawing itself fail, it says so and can be drawn anew', async () => {
    let broken = true;
    const Part = () => {
      if (broken) throw new Error('unexpected');
      return <p class="mended">as before</p>;
    };
    await draw(
      <Guard>
        <Part />
      </Guard>,
    );
    expect(text('[data-part="error"]')).toContain('Nothing is lost');
    broken = false;
    await click('[data-action="retry"]');
    expect(all('.mended')).toHaveLength(1);
  });

  test('notices about the ledger stand above the keys', async () => {
    worker.start(overviewOf([OLD], { notices: [{ code: 'damaged-records', values: ['2'] }] }));
    await draw(<Popup />);
    expect(text('[data-part="notice"]')).toContain('2');
    await click('[data-action="saw-damage"]');
    expect(worker.of('popup-action')).toEqual([{ type: 'popup-action', action: { do: 'saw-damage' }, tabId: 7 }]);
  });

  const MISSED = {
    code: 'no-access',
    values: ['HubSpot, acme.example'],
    origins: ['https://acme.example'],
  } as const;
  test.each([true, false])(
    'access that is missing is asked for by a click, and what came of it is said: %s',
    async (isGranted) => {
      fakeBrowser.permissions.request.mockClear();
      fakeBrowser.permissions.request.mockResolvedValueOnce(isGranted);
      worker.start(overviewOf([OLD], { notices: [MISSED] }));
      await draw(<Popup />);
      expect(text('[data-code="no-access"]')).toContain('HubSpot');
      expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
      if (isGranted) worker.start(overviewOf([OLD]));
      await click('[data-action="allow-access"]');
      expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
        origins: ['https://app.hubspot.com/*', 'https://acme.example/*'],
      });
      if (isGranted) expect(all('[data-code="no-access"]')).toHaveLength(0);
      else expect(text('[data-code="no-access"] [role="alert"]')).toContain('administrator');
    },
  );

  test('a yes that is missing is asked for, told, and then asked for no more', async () => {
    worker.start(overviewOf([], { notices: [{ code: 'no-consent', values: [] }] }));
    await draw(<Popup />);
    expect(text('[data-code="no-consent"]')).toContain('Keyturn reads no page until you say yes');
    worker.refuse('give-consent', 'error_storage');
    await click('[data-action="agree"]');
    expect(all('[data-code="no-consent"] [role="alert"]')).toHaveLength(1);
    worker.start(overviewOf([]));
    await click('[data-action="agree"]');
    expect(worker.of('give-consent')).toHaveLength(1);
    expect(all('[data-code="no-consent"]')).toHaveLength(0);
  });

  test('asks about the tab it stands over', async () => {
    await draw(<Popup />);
    expect(worker.of('popup')).toEqual([{ type: 'popup', tabId: 7 }]);
  });
});

describe('the list', () => {
  test('is grouped by account, each group where its worst credential stands', async () => {
    worker.start(overviewOf([YOUNG, OTHER, OLD]));
    await draw(<Popup />);
    expect(all('[data-part="account"]').map((group) => group.querySelector('h2')?.textContent)).toEqual([
      'HubSpot account 12345678',
      'HubSpot account 999',
    ]);
    expect(all('.name').map((name) => name.textContent)).toEqual(['Old one', 'Young one', 'Of another account']);
    expect(all('[data-part="credential"]').map(({ dataset }) => dataset.level)).toEqual(['overdue', 'ok', 'overdue']);
  });

  test('says in one line what counts; opened, the age in days, its evidence, and all that is the matter', async () => {
    worker.start(overviewOf([{ ...OLD, kind: 'hubspot/legacy-private-app' }]));
    await draw(<Popup />);
    expect(text('.fact')).toBe('1 yr 1 mth');
    expect(one('.row').title).toMatch(/400 days, read off the page/);
    await click('.row');
    expect(text('[data-part="facts"]')).toContain('1 year 1 month (400 days)');
    expect(text('[data-part="facts"]')).toContain('read off the page');
    expect(text('[data-part="reasons"]')).toContain('September 2027');
  });

  test('a name is text, whatever it holds', async () => {
    worker.start(overviewOf([{ name: HOSTILE, note: HOSTILE }]));
    await draw(<Popup />);
    await click('.row');
    expect(all('main img, main script')).toHaveLength(0);
    expect(one('.name').tagName).toBe('BDI');
    expect(text('.name')).toContain('<img src=x');
    expect(text('.name')).not.toMatch(/[‪-‮⁦-⁩]/);
    expect(one('.row').title).toContain(text('.name'));
  });

  test('a name of 10,000 characters is cut', async () => {
    worker.start(overviewOf([{ name: 'x'.repeat(10_000) }]));
    await draw(<Popup />);
    expect(text('.name').length).toBeLessThan(200);
  });

  test('opens to numbered steps, cautions and links with the day each was checked', async () => {
    worker.start(overviewOf([{ ...OLD, kind: 'hubspot/legacy-private-app' }]));
    await draw(<Popup />);
    expect(one('.row').getAttribute('aria-expanded')).toBe('false');
    await click('.row');
    expect(one('.row').getAttribute('aria-expanded')).toBe('true');
    expect(one('[data-part="steps"]').tagName).toBe('OL');
    expect(all('[data-part="steps"] li').length).toBeGreaterThan(2);
    expect(all('[data-part="cautions"] li').length).toBeGreaterThan(0);
    const links = all('[data-part="links"] li');
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link.textContent).toMatch(/checked November 25, 2026/);
    for (const link of all('[data-part="links"] a')) expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('shows past rotations, the latest first', async () => {
    const day = (at: number) => ({ earliest: Date.UTC(at, 5, 1, 12), latest: Date.UTC(at, 5, 1, 12) });
    const rotations = [2024, 2025].map((year) => ({
      when: day(year),
      by: 'log' as const,
      day: null,
      learnedAt: NOW,
      actId: null,
    }));
    worker.start(overviewOf([{ ...YOUNG, rotations }]));
    await draw(<Popup />);
    await click('.row');
    const shown = all('[data-part="history"] li').map((entry) => entry.textContent);
    expect(shown[0]).toContain('2025');
    expect(shown[1]).toContain('2024');
  });

  test('what is gone is said to be gone, not to be in order', async () => {
    worker.start(overviewOf([{ ...OLD, presence: presence('not-listed', -3) }]));
    await draw(<Popup />);
    expect(text('.fact')).toBe('Not listed');
    expect(all('[data-part="bar"], [data-part="in-order"]')).toHaveLength(0);
    expect(text('[data-part="next"]')).toContain('Nothing to do now');
  });
});

describe('a long list', () => {
  const OTHERS = Array.from({ length: 12 }, (_, at) => ({
    id: `o${at}`,
    name: `Other ${at}`,
    account: '999',
    days: 300 + at,
  }));
  const CALM = Array.from({ length: 4 }, (_, at) => ({ id: `c${at}`, name: `Calm ${at}`, days: at }));
  const headings = () => all('[data-part="account"] h2').map((heading) => heading.textContent);
  const names = () => all('.name').map((name) => name.textContent);

  test("shows the account of the tab's page first, and what needs something there; the rest is a press away", async () => {
    worker.start(overviewOf([...OTHERS, ...CALM, OLD], { tab: tabOf({ outcome: 'read', found: 5 }) }));
    await draw(<Popup />);
    expect(headings()).toEqual(['HubSpot account 12345678 1 overdue', 'HubSpot account 999 12 overdue']);
    expect(names()).toEqual(['Old one']);
    expect(text('[data-part="in-order"] button')).toContain('OK: 4');
    await click('[data-part="in-order"] button');
    expect(names()).toHaveLength(5);
    await click('[data-part="account"]:last-of-type h2 button');
    expect(names()).toHaveLength(17);
    await click('[data-part="next"] ~ [data-part="account"]:not([data-part="account"] ~ *) h2 button');
    expect(names()).toEqual(OTHERS.map(({ name }) => name).reverse());
  });

  test('opens at a key that is asked for, wherever it is put away', async () => {
    const views = overviewOf([...OTHERS, ...CALM, OLD]);
    const { key } = views.credentials.find(({ name }) => name === 'Calm 3') ?? { key: '' };
    location.hash = `#credential=${encodeURIComponent(key)}`;
    worker.start(views);
    await draw(<Popup />);
    location.hash = '';
    expect(names()).toContain('Calm 3');
    expect(document.activeElement?.textContent).toContain('Calm 3');
  });

  test('puts nothing away while something is looked for', async () => {
    worker.start(overviewOf([...OTHERS, ...CALM, OLD]));
    await draw(<Popup />);
    await type('[data-part="filter"]', 'key');
    expect(all('.fold')).toHaveLength(0);
    expect(names()).toHaveLength(17);
  });
});

describe('the keyboard', () => {
  const MANY = manyChanges(9).map((change) => ({ ...change, account: '12345678', days: 400 }));
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  };
  const focused = () => document.activeElement;

  beforeEach(async () => {
    worker.start(overviewOf(MANY));
    await draw(<Popup />);
    (document.activeElement as HTMLElement | null)?.blur();
  });

  test('a slash leads to the filter, where it is a slash', () => {
    expect(press('/', { ctrlKey: true })).toBe(false);
    expect(press('/')).toBe(true);
    expect(focused()).toBe(one('[data-part="filter"]'));
    expect(press('/')).toBe(false);
  });

  test('arrows go from line to line, and no further than the list', () => {
    const lines = all('.row, .fold');
    lines[0]?.focus();
    expect(press('ArrowUp')).toBe(false);
    press('ArrowDown');
    expect(focused()).toBe(lines[1]);
    press('ArrowUp');
    expect(focused()).toBe(lines[0]);
    press('End');
    expect(focused()).toBe(lines.at(-1));
    expect(press('ArrowDown')).toBe(false);
    press('Home');
    expect(focused()).toBe(lines[0]);
  });

  test('elsewhere arrows scroll', () => {
    one('[data-action="dashboard"]').focus();
    expect(press('ArrowDown')).toBe(false);
    expect(focused()).toBe(one('[data-action="dashboard"]'));
  });
});

describe('the filter', () => {
  test('appears with many keys only', async () => {
    worker.start(overviewOf(manyChanges(8)));
    await draw(<Popup />);
    expect(all('[data-part="filter"]')).toHaveLength(0);
    worker.start(overviewOf(manyChanges(9)));
    await draw(<Popup />);
    expect(all('[data-part="filter"]')).toHaveLength(1);
  });

  test('500 keys come in steps, all of them; typing leaves those that match', async () => {
    worker.start(overviewOf(manyChanges(500)));
    await draw(<Popup />);
    await type('[data-part="filter"]', 'integration');
    while (all('[data-part="credential"]').length < 500) await settled();
    await type('[data-part="filter"]', 'integration 499');
    expect(all('.name').map((name) => name.textContent)).toEqual(['Integration 499']);
    await type('[data-part="filter"]', 'no such key');
    expect(all('[data-part="credential"]')).toHaveLength(0);
    expect(text('main')).toContain('No key matches');
  });
});
