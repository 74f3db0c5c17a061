import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { dayIn, noonOf } from '../days.ts';
import { agreed } from './agreed.ts';
import { type Clock, createClock } from './clock.ts';
import { APP_HOSTS, ASKED_BY_BROWSERS, GRANTABLE_HOSTS, OTHER_HOSTS, PLAIN_HOSTS } from './hosts.ts';
import type { Options } from './options.ts';
import { type HostProxy, startProxy } from './proxy.ts';
import { type Handler, type LocalServer, startServer } from './server.ts';
import { PATIENCE, until, within } from './until.ts';

const ALLOWED: readonly string[] = [...APP_HOSTS, ...OTHER_HOSTS, ...GRANTABLE_HOSTS, ...PLAIN_HOSTS];

/** The worker's reply to a window. */
export type Answer = { readonly ok: boolean; readonly error?: string; readonly value?: unknown };

/** The real popup: its address and its size in pixels. */
export type ShownPopup = { readonly url: string; readonly width: number; readonly height: number };

/** A real browser with the extension in it. What differs between browsers is in `chromium.ts` and `firefox.ts`. */
export abstract class Driver {
  abstract readonly name: Options['browser'];
  id = '';
  origin = '';
  browser: Browser | null = null;
  server!: LocalServer;
  proxy!: HostProxy;
  clock: Clock | null = null;
  /** True once something is otherwise than after a start and stays so: no other file may use this browser then. */
  changed = false;
  /** The browser's clock, epoch ms, read once when it has started: the age of everything that is made up is counted from here. */
  referenceTime = 0;
  /** Console lines of every page and worker, and uncaught errors. */
  readonly console: string[] = [];
  readonly profile: string;
  /** A copy of the build, so that nothing changes it under the test. */
  readonly extension: string;
  #control: Page | null = null;
  #window: Page | null = null;
  readonly #opened = new Set<Page>();
  #handler: Handler;
  /** Console lines of whoever used this browser before. */
  #saidBefore: readonly string[] = [];

  constructor(readonly options: Options) {
    this.#handler = options.handler ?? (() => false);
    this.profile = mkdtempSync(join(tmpdir(), `keyturn-${options.browser}-`));
    this.extension = mkdtempSync(join(tmpdir(), 'keyturn-build-'));
    const shipped = options.browser === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    cpSync(resolve(options.extension ?? shipped), this.extension, { recursive: true });
    if (!options.asks) agreed(this.extension);
    options.alter?.(this.extension);
  }

  abstract start(first: boolean): Promise<void>;
  /** Ends the background worker or event page at once, as the browser does after 30 s without work. */
  abstract killBackground(): Promise<void>;
  abstract backgroundRunning(): Promise<boolean>;
  /** Installs the build's folder: for the first time, or again, as an update does. */
  abstract update(): Promise<void>;
  /** Switches the extension off or on, as a user does in the list of extensions. */
  abstract toggle(on: boolean): Promise<void>;
  /** Takes the host permissions away, as a user may, and gives them back. */
  abstract revokeHosts(): Promise<void>;
  abstract grantHosts(): Promise<void>;
  /** Presses the toolbar button over this tab; returns what tells how the real popup stands now, which grows as it is filled. */
  abstract pressAction(page: Page): Promise<() => Promise<ShownPopup | null>>;
  /** Shows a page in the light or the dark colour scheme. */
  abstract prefer(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** All console lines since the start, also those that only the browser itself can tell (Firefox keeps them in a store of its own). */
  protected abstract wholeConsole(): Promise<string[]>;

  async prepare(): Promise<void> {
    const { today, timeZone } = this.options;
    this.server = await startServer(
      (...asked) => this.#handler(...asked),
      () => this.referenceTime,
    );
    this.proxy = await startProxy(this.server.port, (host) => !ALLOWED.includes(host), this.server.answer);
    if (today) this.clock = createClock(noonOf(today, timeZone ?? 'UTC'));
    await this.start(true);
    this.referenceTime = await this.now();
  }

  /** Begins anew with another web application, or an empty page everywhere: its data is as old as at a start now. */
  async play(handler: Handler = () => false): Promise<void> {
    this.#handler = handler;
    this.server.seen.length = 0;
    this.#saidBefore = await this.wholeConsole();
    this.referenceTime = await this.now();
  }

  env(): Record<string, string | undefined> {
    const { language, timeZone } = this.options;
    const zone = timeZone ? { TZ: timeZone } : {};
    return { ...process.env, LANGUAGE: language ?? 'en_US', ...zone, ...this.clock?.env };
  }

  /** The first time that it is started: what was open before, then the extension. */
  protected async install(): Promise<void> {
    await this.options.beforeInstall?.(this);
    await this.update();
  }

  async newPage(): Promise<Page> {
    if (!this.browser) throw new Error('the browser is not running');
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(this.options.windowSize ?? { width: 1280, height: 900 });
    return page;
  }

  /** Opens a web page in a tab of its own. */
  async visit(url: string): Promise<Page> {
    const page = await this.newPage();
    this.#opened.add(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Closes the tabs that `visit` and `openWindow` opened. */
  async closePages(): Promise<void> {
    for (const page of this.#opened) await page.close().catch(() => null);
    this.#opened.clear();
  }

  /** Closes every tab and window but those that the driver itself needs: the extension may have opened some. */
  async closeAllPages(): Promise<void> {
    await this.closePages();
    const kept = [await this.control(), this.#window];
    for (const page of (await this.browser?.pages()) ?? [])
      if (!kept.includes(page)) await page.close().catch(() => null);
  }

  /** A window of the extension, popup or dashboard, in a tab that `closePages` closes. */
  async openWindow(path: `${'popup' | 'options'}.html${'' | `?${string}` | `#${string}`}`): Promise<Page> {
    const page = await this.extensionPage(path);
    this.#opened.add(page);
    return page;
  }

  url(path: string): string {
    return `${this.origin}/${path}`;
  }

  /** Opens a page of the extension in a tab. Firefox never answers the navigate command for such pages, hence the poll. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    const going = page.goto(this.url(path)).catch(() => null);
    if (this.name === 'chromium') await going;
    const there = (url: string) => location.href.startsWith(url) && document.readyState === 'complete';
    await until(() => page.evaluate(there, this.url(path)), { what: `the extension's ${path}` });
    return page;
  }

  /** A page of the extension without code of its own: where `chrome.*` is the extension's API. */
  async control(): Promise<Page> {
    if (this.#control && !(await this.#alive(this.#control))) this.#control = null;
    this.#control ??= await this.extensionPage('manifest.json');
    return this.#control;
  }

  /** An update or a reload of the extension closes its pages. */
  #alive(page: Page): Promise<boolean> {
    const answers = page.evaluate(() => Boolean(chrome.runtime?.id));
    return within(answers, 3000, 'the control page').catch(() => false);
  }

  /** Runs a function in the control page. Arguments and result are JSON. */
  async call<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const page = await this.control();
    return within(
      page.evaluate(run as never, ...(args as unknown as never[])) as Promise<Awaited<R>>,
      PATIENCE,
      'a call in the extension',
    );
  }

  /** Sends the worker a message as one of our own windows does, and returns the value of its reply. */
  async ask<T>(message: { type: string } & Record<string, unknown>): Promise<T> {
    const reply = await this.tell(message);
    if (!reply?.ok) throw new Error(`${message.type} was refused: ${JSON.stringify(reply)}`);
    return reply.value as T;
  }

  /** The same, whatever becomes of it; null when nobody answered. */
  async tell(message: { type: string } & Record<string, unknown>): Promise<Answer | null> {
    if (this.#window && !(await this.#alive(this.#window))) this.#window = null;
    // Of all windows it draws least anew when the ledger changes.
    this.#window ??= await this.extensionPage('options.html#about');
    // As text: what is one object in two places comes over BiDi in the first of them alone.
    const send = async (body: object) =>
      JSON.stringify((await chrome.runtime.sendMessage(body).catch(() => null)) ?? null);
    const reply = this.#window.evaluate(send, { ...message, protocol: 1 });
    return JSON.parse(await within(reply, PATIENCE, `an answer to ${message.type}`));
  }

  async storage(area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
    // As text: what is one object in two places comes over BiDi in the first of them alone.
    return JSON.parse(await this.call(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area));
  }

  /** Console lines since the start, or since another web application began. */
  async readConsole(): Promise<string[]> {
    const before = [...this.#saidBefore];
    return (await this.wholeConsole()).filter((line) => {
      const at = before.indexOf(line);
      if (at !== -1) before.splice(at, 1);
      return at === -1;
    });
  }

  badge(): Promise<string> {
    return this.call(() => chrome.action.getBadgeText({}));
  }

  /** The browser's clock, epoch ms. */
  now(): Promise<number> {
    return this.call(() => Date.now());
  }

  /** The calendar day that lies so many days before the reference time where the browser's user is, YYYY-MM-DD. */
  dayAgo(days: number): string {
    const { timeZone } = this.options;
    if (!timeZone) throw new Error('open it with a `timeZone`');
    return dayIn(timeZone, this.referenceTime - days * 86_400_000);
  }

  setClock(days: number): void {
    if (!this.clock) throw new Error('open it with the day that it is `today`');
    this.clock.set(days);
  }

  /** Hosts that were asked for besides the allowed ones and the browser's own: none, for an extension that calls nobody. */
  foreignHosts(): string[] {
    return [...new Set(this.proxy.hosts)].filter((host) => !ALLOWED.includes(host) && !ASKED_BY_BROWSERS.test(host));
  }

  /** Writes another version number into the copy of the build. */
  setVersion(version: string): void {
    this.changed = true;
    const file = join(this.extension, 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
  }

  /** Quits the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    this.changed = true;
    await this.quit();
    await this.start(false);
  }

  async quit(): Promise<void> {
    const browser = this.browser;
    this.browser = null;
    this.#control = null;
    this.#window = null;
    this.#opened.clear();
    if (browser) await within(browser.close(), 15_000, 'closing').catch(() => browser.process()?.kill('SIGKILL'));
  }

  async close(): Promise<void> {
    await this.quit();
    await this.proxy?.close();
    await this.server?.close();
    this.clock?.dispose();
    for (const folder of [this.profile, this.extension]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}
