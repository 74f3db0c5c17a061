import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Part {
  readonly text: string;
  /** Accessible name given by attribute, when there is one. */
  readonly label: string | null;
  readonly rect: Rect;
  readonly data: Readonly<Record<string, string>>;
}
/** What Keyturn shows in a page, read out of its closed shadow root. */
export interface Overlay {
  readonly title: string;
  readonly body: string;
  readonly card: Part | null;
  readonly actions: readonly Part[];
  readonly chips: readonly Part[];
  /** `data-part` of the form that is open. */
  readonly form: string | null;
  /** `data-action`, `data-key`, `data-part` or tag of what has the focus inside; null when nothing has. */
  readonly focused: string | null;
  /** Markup and style sheets, to be looked at outside the closed root. */
  readonly html: string;
  readonly css: string;
}

const tabs = new WeakMap<Page, number>();

/** The browser's own id of a page's tab. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  const known = tabs.get(page);
  if (known !== undefined) return known;
  // Two tabs may stand on one address: a mark on the page's title tells which is which.
  const mark = `tab-${Math.random()}`;
  const title = await page.evaluate((text) => {
    const before = document.title;
    document.title = text;
    return before;
  }, mark);
  const find = (wanted: string) =>
    chrome.tabs.query({}).then((all) => all.find((tab) => tab.title === wanted)?.id ?? null);
  const id = await until(() => driver.call(find, mark), { what: 'the tab' });
  await page.evaluate((text) => {
    document.title = text;
  }, title);
  tabs.set(page, id);
  return id;
}

/** Looks into the closed shadow root, by the extension's own permission. Null while nothing is shown. */
export async function overlay(driver: Driver, page: Page): Promise<Overlay | null> {
  const tab = await tabOf(driver, page);
  return driver.call(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return answer?.result ?? null;

    function look(): Overlay | null {
      type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
      const host = document.querySelector<Piercing>('keyturn-overlay');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      if (!root) return null;
      const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const text = (selector: string) => textOf(root.querySelector(selector));
      const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const part = (element: HTMLElement): Part => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const label = element.getAttribute('aria-label');
        return {
          text: textOf(element),
          label,
          rect: { x, y, width, height },
          data: { ...element.dataset } as Record<string, string>,
        };
      };
      const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(shown).map(part);
      const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
      const focus = root.activeElement as HTMLElement | null;
      return {
        title: text('[data-part="title"]'),
        body: text('[data-part="body"]'),
        card: all('[data-part="card"]')[0] ?? null,
        actions: all('[data-action]'),
        chips: all('[data-part="chip"]'),
        form: all('form[data-part]')[0]?.data.part ?? null,
        focused: focus && (focus.dataset.action ?? focus.dataset.key ?? focus.dataset.part ?? focus.localName),
        html: root.innerHTML,
        css: sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n'),
      };
    }
  }, tab);
}

/** Waits until the overlay is as wanted, and returns it. */
export async function untilOverlay(
  driver: Driver,
  page: Page,
  what: string,
  wanted: (shown: Overlay) => boolean,
): Promise<Overlay> {
  return until(
    async () => {
      // What is not in front is not drawn; and the driver opens a page of its own when the extension was switched on again.
      if (await page.evaluate(() => document.hidden)) await page.bringToFront();
      const shown = await overlay(driver, page);
      if (shown && wanted(shown)) return shown;
      throw new Error(shown ? `${shown.title} | ${shown.body} | ${shown.chips.length} chips` : 'nothing is shown');
    },
    { what },
  );
}

/** A real click, by the mouse, in the middle of an element inside the closed shadow root. */
export async function clickInOverlay(driver: Driver, page: Page, selector: string): Promise<void> {
  const tab = await tabOf(driver, page);
  await page.bringToFront();
  const place = await until(() => centre(driver, tab, selector), { what: `${selector} in the overlay` });
  await page.mouse.click(place.x, place.y);
}

function centre(driver: Driver, tab: number, wanted: string): Promise<{ x: number; y: number } | null> {
  return driver.call(
    async (tabId, selector) => {
      const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: find, args: [selector] });
      return answer?.result ?? null;

      function find(inside: string): { x: number; y: number } | null {
        type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
        const host = document.querySelector<Piercing>('keyturn-overlay');
        const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        const element = root?.querySelector(inside);
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      }
    },
    tab,
    wanted,
  );
}
