// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { popupViewOf } from '../../src/background/window/popup/view.ts';
import { HOUR } from '../../src/core/time/units.ts';
import type { Reply } from '../../src/protocol/messages.ts';
import { zoneHere } from '../../src/texts/zone-here.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { manyChanges, NOW, overviewOf, viewOf } from './samples.ts';
import { all, clear, click, said, settled, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** The popup that stays open beside the page: how it is opened, and that it follows the page. */

const close = vi.fn();

/** The window as it starts at that address: what it is, it tells from that. */
async function openAt(path: string): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', path);
  const { Popup } = await import('../../src/ui/popup/popup.tsx');
  // Of the same modules, so that what the popup announces is shown.
  const { draw } = await import('./screen.ts');
  await draw(<Popup />);
  await settled();
}

beforeEach(() => {
  clear();
  vi.clearAllMocks();
  vi.stubGlobal('close', close);
  worker.start(overviewOf([]));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  document.documentElement.classList.remove('in-tab');
});

describe('the button of the popup', () => {
  test('opens the side panel for the tab below, and gives way to it', async () => {
    const open = vi.fn(async () => {});
    vi.stubGlobal('chrome', { sidePanel: { open } });
    await openAt('/popup.html');
    await click('[data-action="beside"]');
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(close).toHaveBeenCalled();
  });

  test('opens the sidebar where that is what the browser has', async () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    await openAt('/popup.html');
    await click('[data-action="beside"]');
    expect(open).toHaveBeenCalled();
  });

  test('says so where the browser does not open it, and stays', async () => {
    const open = vi.fn(async () => {
      throw new Error('no');
    });
    vi.stubGlobal('chrome', { sidePanel: { open } });
    await openAt('/popup.html');
    await click('[data-action="beside"]');
    expect(said()).toContain('did not open it');
    expect(close).not.toHaveBeenCalled();
  });

  test('is not there where the browser has neither', async () => {
    await openAt('/popup.html');
    expect(all('[data-action="beside"]')).toHaveLength(0);
  });
});

describe('beside the page', () => {
  const tabIds = () => worker.of('popup').map((message) => (message.type === 'popup' ? message.tabId : null));

  test('it offers no second one, and is as wide as its place', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: vi.fn() } });
    await openAt('/panel.html');
    expect(all('[data-action="beside"]')).toHaveLength(0);
    expect(document.documentElement.classList.contains('in-tab')).toBe(true);
  });

  test('it asks about the tab that is shown, and again when another one is', async () => {
    await openAt('/panel.html');
    expect(tabIds()).toEqual([7]);
    fakeBrowser.tabs.query.mockResolvedValueOnce([{ id: 8 }]);
    fakeBrowser.tabs.onActivated.addListener.mock.lastCall?.[0]();
    await settled();
    expect(tabIds()).toEqual([7, 8]);
  });

  test('what was kept for a tab is not shown over another one', async () => {
    const view = popupViewOf(overviewOf([{ id: '1', name: 'First key' }]));
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const popup = { zone: zoneHere(), language: 'en', from: NOW, upTo: NOW + HOUR, view };
    fakeBrowser.storage.session.get.mockResolvedValueOnce({ popup: JSON.parse(JSON.stringify(popup)) });
    worker.answers.popup = () => new Promise(() => undefined);
    await openAt('/panel.html');
    expect(all('[data-part="credential"]')).toHaveLength(1);
    fakeBrowser.tabs.query.mockResolvedValueOnce([{ id: 8 }]);
    fakeBrowser.tabs.onActivated.addListener.mock.lastCall?.[0]();
    await settled();
    expect(tabIds()).toEqual([7, 8]);
    expect(all('[data-part="credential"]')).toHaveLength(0);
  });

  test('what a tab was told late is not shown over another one, and a failure there is said', async () => {
    const answers: ((reply: Reply<unknown>) => void)[] = [];
    worker.answers.popup = () => new Promise((resolve) => answers.push(resolve));
    await openAt('/panel.html');
    fakeBrowser.tabs.query.mockResolvedValueOnce([{ id: 8 }]);
    fakeBrowser.tabs.onActivated.addListener.mock.lastCall?.[0]();
    await settled();
    expect(tabIds()).toEqual([7, 8]);
    answers[1]?.({ ok: false, error: 'error_no_answer', values: [] });
    await settled();
    answers[0]?.({ ok: true, value: popupViewOf(overviewOf([{ id: '1', name: 'First key' }])) });
    await settled();
    expect(all('[data-part="credential"]')).toHaveLength(0);
    expect(all('[data-part="error"]')).toHaveLength(1);
  });

  test('a failure over another tab takes the place of what was shown of the one before', async () => {
    worker.start(overviewOf([{ id: '1', name: 'First key' }]));
    await openAt('/panel.html');
    expect(all('[data-part="credential"]')).toHaveLength(1);
    worker.refuse('popup', 'error_no_answer');
    fakeBrowser.tabs.query.mockResolvedValueOnce([{ id: 8 }]);
    fakeBrowser.tabs.onActivated.addListener.mock.lastCall?.[0]();
    await settled();
    expect(all('[data-part="credential"]')).toHaveLength(0);
    expect(all('[data-part="error"]')).toHaveLength(1);
  });

  test('it asks again when that tab went to another page, and only then', async () => {
    await openAt('/panel.html');
    const updated = fakeBrowser.tabs.onUpdated.addListener.mock.lastCall?.[0];
    updated(8, { status: 'complete' });
    updated(7, { status: 'loading' });
    await settled();
    expect(tabIds()).toEqual([7]);
    updated(7, { status: 'complete' });
    await settled();
    expect(tabIds()).toEqual([7, 7]);
  });

  describe('a key that is pressed in the page', () => {
    const other = { id: '2', name: 'Second key' };
    const message = { type: 'show-key', protocol: 1, key: viewOf(other).key, windowId: 3 };
    const opened = () => all('.row[aria-expanded="true"] .name').map(({ textContent }) => textContent);
    const hear = async (raw: object, sender: object = { id: 'keyturn' }): Promise<unknown[]> => {
      const answers: unknown[] = [];
      fakeBrowser.runtime.onMessage.addListener.mock.lastCall?.[0](raw, sender, (one: unknown) => answers.push(one));
      await settled();
      return answers;
    };
    beforeEach(() => worker.start(overviewOf([{ id: '1', name: 'First key' }, other])));

    test('is shown opened', async () => {
      await openAt('/panel.html');
      expect(opened()).toEqual([]);
      expect(await hear(message)).toEqual([true]);
      expect(opened()).toEqual(['Second key']);
    });

    test('is shown opened whatever the list was looked through for', async () => {
      worker.start(overviewOf([...manyChanges(10), other]));
      await openAt('/panel.html');
      await type('[data-part="filter"]', 'no such key');
      expect(all('.row')).toHaveLength(0);
      await hear(message);
      expect(opened()).toEqual(['Second key']);
    });

    test.each([
      ['in another window', { ...message, windowId: 4 }, { id: 'keyturn' }],
      ['as a page tells it', message, { id: 'keyturn', tab: { id: 7 } }],
      ['as another extension tells it', message, { id: 'other' }],
      ['in another protocol', { ...message, protocol: 2 }, { id: 'keyturn' }],
      ['as something else', { ...message, type: 'ledger-changed' }, { id: 'keyturn' }],
    ])('%s is not answered', async (_what, raw, sender) => {
      await openAt('/panel.html');
      expect(await hear(raw, sender)).toEqual([]);
      expect(opened()).toEqual([]);
    });

    test('that is not there is answered with no', async () => {
      await openAt('/panel.html');
      expect(await hear({ ...message, key: 'hubspot x 1 none' })).toEqual([false]);
    });
  });

  test('the popup itself follows nothing: it closes with the first press beside it', async () => {
    await openAt('/popup.html');
    expect(fakeBrowser.tabs.onActivated.addListener).not.toHaveBeenCalled();
    expect(fakeBrowser.runtime.onMessage.addListener).not.toHaveBeenCalled();
  });
});
