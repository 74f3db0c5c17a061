// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { page, shadowRoots } from './browser.ts';

const { createHost } = await import('../../../src/page/overlay/host.ts');

/** What a page does to the element that carries everything of ours; `ms` is the time since the page was opened. */
interface Scene {
  readonly ours: HTMLElement;
  readonly leave: () => void;
  readonly clock: { ms: number };
}

/** In a scene of its own: the tests share one document. */
async function onPage(act: (scene: Scene) => Promise<void>): Promise<void> {
  const clock = { ms: 60_000 };
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock.ms);
  const visit = new AbortController();
  const ours = createHost(document, visit.signal)?.element;
  if (!ours) throw new Error('no element');
  try {
    await act({ ours, leave: () => visit.abort(), clock });
  } finally {
    visit.abort();
    now.mockRestore();
    document.body.replaceChildren();
  }
}

/** Observers of changes are called before whatever awaits this. */
const observersRan = () => Promise.resolve();
/** A browser closes what is taken out of the document. */
async function remove(ours: HTMLElement): Promise<void> {
  page.isPopover.delete(ours);
  ours.remove();
  await observersRan();
}
const isShown = (ours: HTMLElement) => ours.parentElement === document.documentElement && page.isPopover.has(ours);
async function timesItReturns(ours: HTMLElement, tries: number, afterEach = () => {}): Promise<number> {
  let returns = 0;
  for (let i = 0; i < tries; i += 1) {
    await remove(ours);
    if (isShown(ours)) returns += 1;
    afterEach();
  }
  return returns;
}

test('a page that has given the name of the element a meaning gets none', () => {
  const visit = new AbortController();
  const defined = vi.spyOn(customElements, 'get').mockReturnValue(HTMLElement);
  const host = createHost(document, visit.signal);
  defined.mockRestore();
  const isThere = document.querySelector('keyturn-overlay') !== null;
  visit.abort();
  expect([host, isThere]).toEqual([null, false]);
});

test('it is put into the document open, and goes with the visit', () =>
  onPage(async ({ ours, leave }) => {
    expect(isShown(ours)).toBe(true);
    leave();
    expect(ours.isConnected).toBe(false);
  }));

test('taken away it comes back', () =>
  onPage(async ({ ours }) => {
    await remove(ours);
    expect(isShown(ours)).toBe(true);
  }));

test('it comes back in a new root of the document, and there again', () =>
  onPage(async ({ ours }) => {
    const root = document.documentElement;
    page.isPopover.delete(ours);
    root.replaceWith(document.createElement('html'));
    await observersRan();
    const returns = [isShown(ours), await timesItReturns(ours, 1)];
    document.documentElement.replaceWith(root);
    await observersRan();
    expect(returns).toEqual([true, 1]);
  }));

test('moved into something of the page it comes back, though it stays open on the way', () =>
  onPage(async ({ ours }) => {
    document.body.append(ours);
    await observersRan();
    expect(isShown(ours)).toBe(true);
  }));

test('closed it opens again', () =>
  onPage(async ({ ours }) => {
    page.isPopover.delete(ours);
    ours.dispatchEvent(new Event('toggle'));
    expect(isShown(ours)).toBe(true);
  }));

test('it loses the attributes that a page gives it, and is neither moved nor closed for that', () =>
  onPage(async ({ ours }) => {
    const after = document.documentElement.appendChild(document.createElement('div'));
    const records: MutationRecord[] = [];
    const seen = new MutationObserver((newer) => records.push(...newer));
    seen.observe(ours, { attributes: true, attributeOldValue: true });
    ours.setAttribute('style', 'opacity:0');
    ours.setAttribute('hidden', '');
    await observersRan();
    expect([...ours.attributes].map(({ name, value }) => [name, value])).toEqual([['popover', 'manual']]);
    expect(ours.nextElementSibling).toBe(after);
    after.remove();
    // Records tell what stood there before: nothing, had it been taken off in between.
    const ofPopover = records.filter(({ attributeName }) => attributeName === 'popover');
    expect(ofPopover.map(({ oldValue }) => oldValue)).toEqual(['manual']);
  }));

test('it is a popover again where the page made it none, or one that a click closes', () =>
  onPage(async ({ ours }) => {
    for (const change of [() => ours.removeAttribute('popover'), () => ours.setAttribute('popover', 'auto')]) {
      page.isPopover.delete(ours);
      change();
      await observersRan();
      expect([ours.getAttribute('popover'), isShown(ours)]).toEqual(['manual', true]);
    }
  }));

test('it has its style sheet again where a page had it in another document, which takes that off', () =>
  onPage(async ({ ours }) => {
    const root = shadowRoots.get(ours) as ShadowRoot;
    const before = root.adoptedStyleSheets;
    root.adoptedStyleSheets = [];
    await remove(ours);
    expect([before.length, root.adoptedStyleSheets]).toEqual([1, before]);
  }));

test('a page that takes it away as it is to open makes nothing fail', () => {
  const opens = vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(function (this: HTMLElement) {
    this.remove();
    throw new DOMException('', 'InvalidStateError');
  });
  const visit = new AbortController();
  const host = createHost(document, visit.signal);
  opens.mockRestore();
  visit.abort();
  expect(host?.element.isConnected).toBe(false);
});

test('a page that takes it away without end wins: after twenty returns it stays away, whatever happens then', () =>
  onPage(async ({ ours, clock }) => {
    expect(await timesItReturns(ours, 40)).toBe(20);
    clock.ms += 60_000;
    ours.dispatchEvent(new Event('toggle'));
    document.documentElement.append(ours);
    await remove(ours);
    expect(ours.isConnected).toBe(false);
  }));

test('so does one that takes its time, as long as it is twenty within ten seconds', () =>
  onPage(async ({ ours, clock }) => {
    const pause = () => {
      clock.ms += 450;
    };
    expect(await timesItReturns(ours, 40, pause)).toBe(20);
  }));

test('one that takes it away now and then does not', () =>
  onPage(async ({ ours, clock }) => {
    const pause = () => {
      clock.ms += 500;
    };
    expect(await timesItReturns(ours, 60, pause)).toBe(60);
  }));

test('what is told of it while nothing is wrong with it is no fight', () =>
  onPage(async ({ ours }) => {
    for (let i = 0; i < 40; i += 1) ours.dispatchEvent(new Event('toggle'));
    expect(await timesItReturns(ours, 1)).toBe(1);
  }));

test('a newer version of ours wins at once, and for good', () =>
  onPage(async ({ ours }) => {
    const { id } = chrome.runtime;
    Object.assign(chrome.runtime, { id: undefined });
    await remove(ours);
    Object.assign(chrome.runtime, { id });
    document.documentElement.append(ours);
    await remove(ours);
    expect(ours.isConnected).toBe(false);
  }));

test('after the visit nothing brings it back, not even what the browser still has to tell of it', () =>
  onPage(async ({ ours, leave }) => {
    leave();
    ours.dispatchEvent(new Event('toggle'));
    await observersRan();
    expect(ours.isConnected).toBe(false);
  }));
