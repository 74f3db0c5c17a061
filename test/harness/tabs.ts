import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE, within } from './until.ts';

/** So many empty tabs are kept for later: more are hardly ever open at once. */
const KEPT = 2;
/** How long a page may take to go, in ms. */
const LEAVING = 3000;
const EMPTY = 'about:blank';

/** The tabs of one browser. To make one takes longer than most pages take to load, so a test is given those that one before used. */
export class Tabs {
  /** Those that a test opened and that go when it ends. */
  readonly #opened = new Set<Page>();
  /** Empty ones, to be used again. */
  #idle: Page[] = [];
  readonly #changed = new WeakSet<Page>();

  /** An empty tab in front, of this size in pixels. */
  async take(browser: Browser, size: { width: number; height: number }): Promise<Page> {
    const kept = this.#idle.pop();
    const page = kept && (await isThere(kept)) ? kept : await browser.newPage();
    if (page === kept) await page.bringToFront();
    else page.setDefaultTimeout(PATIENCE);
    await page.setViewport(size);
    return page;
  }

  /** It goes when the test ends. */
  track(page: Page): Page {
    this.#opened.add(page);
    return page;
  }

  /** It is closed when the test ends and not used again: what was changed of it stays. */
  keepFromReuse(page: Page): void {
    this.#changed.add(page);
  }

  /** Ends all that was opened for the test. */
  async end(): Promise<void> {
    for (const page of this.#opened) if (!(await this.#empty(page))) await page.close().catch(() => null);
    this.#opened.clear();
  }

  /** True when the tab is empty now and kept for later. */
  async #empty(page: Page): Promise<boolean> {
    if (page.isClosed() || this.#changed.has(page) || this.#idle.length >= KEPT) return false;
    const gone = within(page.goto(EMPTY), LEAVING, 'leaving a page');
    if (!(await gone.then(() => true).catch(() => false))) return false;
    this.#idle.push(page);
    return true;
  }

  /** Those that are open though no test needs them. */
  get idle(): readonly Page[] {
    return this.#idle;
  }

  /** The browser is gone, and all its tabs with it. */
  forget(): void {
    this.#opened.clear();
    this.#idle = [];
  }
}

const isThere = (page: Page) =>
  within(
    page.evaluate(() => location.href === 'about:blank'),
    LEAVING,
    'an empty tab',
  ).catch(() => false);
