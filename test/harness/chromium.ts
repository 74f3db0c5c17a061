import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page, type Target } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/lib/browsers.mjs';
import { underPolicy } from './chromium-policy.ts';
import { Driver, type ShownPopup } from './driver.ts';
import { PATIENCE, until } from './until.ts';

const FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,SpareRendererForSitePerProcess,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--ignore-certificate-errors',
  '--force-color-profile=srgb',
  // As with many tabs open: those of one site share a process, and each site still has its own. To start one takes longer than a page.
  '--renderer-process-limit=1',
];

/** Chromium or Chrome, driven over its DevTools protocol. */
export class Chromium extends Driver {
  readonly name = 'chromium';
  #root: Promise<CDPSession> | null = null;
  /** Sessions that listen to workers, those under way included. */
  readonly #workers = new Set<Promise<CDPSession | null>>();

  async start(first: boolean): Promise<void> {
    if (first) this.#seedProfile();
    const { headless = true, language, windowSize = { width: 1280, height: 900 } } = this.options;
    const { path } = await ensureBrowser('chromium');
    const { managed } = this.options;
    this.browser = await puppeteer.launch({
      executablePath: managed
        ? underPolicy(path, join(this.profile, 'policy'), { id: this.id, values: managed })
        : path,
      headless,
      userDataDir: this.profile,
      pipe: true,
      enableExtensions: true,
      env: this.env(),
      timeout: 90_000,
      defaultViewport: headless ? windowSize : null,
      args: [
        ...FLAGS,
        ...(managed || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--proxy-server=http://127.0.0.1:${this.proxy.port}`,
        `--window-size=${windowSize.width},${windowSize.height}`,
        ...(language ? [`--lang=${language}`] : []),
        // A look taken while something fades in shows what nobody ever sees.
        ...(headless ? ['--force-prefers-reduced-motion'] : []),
      ],
    });
    this.browser.on('targetcreated', (target: Target) => void this.#listen(target));
    if (first) await this.install();
    await until(() => this.call(() => chrome.runtime.id), { what: 'the extension' });
  }

  async update(): Promise<void> {
    const id = await this.browser?.installExtension(this.extension);
    if (id !== this.id) throw new Error(`the extension's id is ${id}, expected ${this.id}`);
  }

  async killBackground(): Promise<void> {
    const before = await this.#runningIds();
    // A session that listens to the worker would hold its next start back for ever.
    const listening = [...this.#workers];
    this.#workers.clear();
    for (const one of listening) await this.#detach(await one);
    const session = await (await this.control()).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    // A page that waits for an answer may have started the next one already.
    const gone = async () => !(await this.#runningIds()).some((id) => before.includes(id));
    await until(gone, { what: 'the worker to stop' });
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.#runningIds()).length > 0;
  }

  #runningIds(): Promise<string[]> {
    return this.call(async () => {
      const wanted = { contextTypes: ['BACKGROUND' as chrome.runtime.ContextType] };
      return (await chrome.runtime.getContexts(wanted)).map(({ contextId }) => contextId);
    });
  }

  revokeHosts(): Promise<void> {
    return this.#configure('ON_CLICK');
  }

  grantHosts(): Promise<void> {
    return this.#configure('ON_ALL_SITES');
  }

  /** What a user chooses under "Site access" in chrome://extensions. */
  #configure(hostAccess: string): Promise<void> {
    this.changed = true;
    return this.#inExtensions(
      async (extensionId, access) => {
        const api = (chrome as unknown as { developerPrivate: { updateExtensionConfiguration(o: object): unknown } })
          .developerPrivate;
        await api.updateExtensionConfiguration({ extensionId, hostAccess: access });
      },
      this.id,
      hostAccess,
    );
  }

  toggle(on: boolean): Promise<void> {
    this.changed = true;
    return this.#inExtensions((id, wanted) => chrome.management.setEnabled(id, wanted), this.id, on);
  }

  /** Runs a function in the browser's own list of extensions. */
  async #inExtensions<A extends unknown[]>(run: (...args: A) => Promise<void>, ...args: A): Promise<void> {
    const page = await this.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(run as never, ...(args as unknown as never[]));
    await page.close();
  }

  async pressAction(page: Page): Promise<() => Promise<ShownPopup>> {
    if (!this.browser) throw new Error('the browser is not running');
    await page.bringToFront();
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find((info) => info.url === page.url())?.targetId;
    await session.send('Extensions.triggerAction' as never, { id: this.id, targetId } as never);
    await session.detach();
    const popup = await this.browser.waitForTarget((target) => target.url() === this.url('popup.html'), {
      timeout: PATIENCE,
    });
    const shown = await popup.asPage();
    return () => shown.evaluate(() => ({ url: location.href, width: innerWidth, height: innerHeight }));
  }

  prefer(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  protected async wholeConsole(): Promise<string[]> {
    return [...this.console];
  }

  /** Listens to every world of a page and to the worker; puppeteer's own console events leave content scripts out. */
  async #listen(target: Target): Promise<void> {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const isWorker = target.type() === 'service_worker';
    const attaching = (isWorker ? this.#attach(target) : target.createCDPSession()).catch(() => null);
    if (isWorker) this.#workers.add(attaching);
    const session = await attaching;
    if (session) await this.#record(session).catch(() => null);
  }

  /**
   * Puppeteer has each worker wait at its start, once for each page that it belongs to, and lets it go as it hears of each. What it
   * hears while a session to that worker is being made by its own means it takes for that session: the worker would wait for ever.
   */
  async #attach(worker: Target): Promise<CDPSession | null> {
    this.#root ??= this.browser?.target().createCDPSession() ?? null;
    const root = await this.#root;
    if (!root) return null;
    const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const targetId = targetInfos.find(({ url }) => url === worker.url())?.targetId;
    if (!targetId) return null;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    return root.connection()?.session(sessionId) ?? null;
  }

  async #detach(session: CDPSession | null): Promise<void> {
    const root = await this.#root;
    if (session) await root?.send('Target.detachFromTarget', { sessionId: session.id() }).catch(() => null);
  }

  async #record(session: CDPSession): Promise<void> {
    session.on('Runtime.consoleAPICalled', ({ args }) => {
      this.console.push(args.map((arg) => arg.value ?? arg.description ?? arg.unserializableValue ?? '').join(' '));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      this.console.push(`uncaught: ${exception?.description ?? text}`);
    });
    await session.send('Runtime.enable');
  }

  /** An unpacked extension's id follows from its path. Developer mode must be on before the first start. */
  #seedProfile(): void {
    const hash = createHash('sha256').update(this.extension).digest('hex').slice(0, 32);
    this.id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    this.origin = `chrome-extension://${this.id}`;
    mkdirSync(join(this.profile, 'Default'), { recursive: true });
    writeFileSync(
      this.#preferences(),
      JSON.stringify({ extensions: { ui: { developer_mode: true }, ...this.#granted() } }),
    );
  }

  /** What a user once granted is not asked for again: Chromium answers yes. */
  #granted(): object {
    const { willing = [] } = this.options;
    if (willing.length === 0) return {};
    const [hosts, api] = [true, false].map((wanted) => willing.filter((one) => one.includes('://') === wanted));
    const granted = { api, explicit_host: hosts, manifest_permissions: [], scriptable_host: hosts };
    return { settings: { [this.id]: { runtime_granted_permissions: granted } } };
  }

  #preferences(): string {
    return join(this.profile, 'Default/Preferences');
  }

  override async quit(): Promise<void> {
    const ran = this.browser !== null;
    this.#root = null;
    await super.quit();
    if (ran && this.options.persistent) this.#keepInstalled();
  }

  /** What the protocol installs is marked as transient (bit 15 of creation_flags) and vanishes at the next start. */
  #keepInstalled(): void {
    const preferences = JSON.parse(readFileSync(this.#preferences(), 'utf8'));
    const settings = preferences.extensions?.settings?.[this.id];
    if (!settings) return;
    settings.creation_flags &= ~(1 << 15);
    writeFileSync(this.#preferences(), JSON.stringify(preferences));
  }
}
