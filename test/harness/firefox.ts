import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/lib/browsers.mjs';
import { Driver, type ShownPopup } from './driver.ts';
import { firefoxPreferences } from './firefox.preferences.ts';
import { PATIENCE, until, within } from './until.ts';
import { zipFolder } from './zip.ts';

/** Fixed, so that the address of the extension's pages is known. */
const UUID = '5e1f0c1a-2b3c-4d5e-8f90-a1b2c3d4e5f6';

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

/** Firefox, driven over WebDriver BiDi. What that cannot do is done by script with the browser's own privileges. */
export class Firefox extends Driver {
  readonly name = 'firefox';
  #chrome = '';

  async start(first: boolean): Promise<void> {
    const manifest = JSON.parse(readFileSync(join(this.extension, 'manifest.json'), 'utf8'));
    this.id = manifest.browser_specific_settings.gecko.id;
    this.origin = `moz-extension://${UUID}`;
    const { headless = true, language, willing = [], windowSize = { width: 1280, height: 900 } } = this.options;
    const preferences = firefoxPreferences({ id: this.id, uuid: UUID, proxyPort: this.proxy.port, language });
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.#keepingOutput((await ensureBrowser('firefox')).path),
      headless,
      userDataDir: this.profile,
      acceptInsecureCerts: true,
      timeout: 90_000,
      env: this.env(),
      defaultViewport: headless ? windowSize : null,
      args: ['-remote-allow-system-access', `--width=${windowSize.width}`, `--height=${windowSize.height}`],
      extraPrefsFirefox: {
        ...preferences,
        ...(headless && { 'ui.prefersReducedMotion': 1 }),
        ...(willing.length > 0 && {
          'extensions.webextOptionalPermissionPrompts': false,
          'alerts.useSystemBackend': false,
        }),
      },
    });
    const tree = (await this.#bidi().send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string }[];
    };
    this.#chrome = tree.contexts[0]?.context ?? '';
    if (first) await this.install();
    await until(() => this.call(() => chrome.runtime.id), { what: 'the extension' });
  }

  async update(): Promise<void> {
    if (!this.options.persistent) return void (await this.browser?.installExtension(this.extension));
    const archive = `${this.profile}.xpi`;
    writeFileSync(archive, zipFolder(this.extension));
    const extensionData = { type: 'archivePath', path: archive };
    await this.#bidi().send('webExtension.install', { extensionData, 'moz:permanent': true });
    rmSync(archive);
  }

  /** Runs a function with the browser's own privileges, in its window. Arguments and result are JSON. */
  async privileged<R>(run: (...args: never[]) => R, ...args: unknown[]): Promise<Awaited<R>> {
    const call = this.#bidi().send('script.callFunction', {
      functionDeclaration: `async (a) => JSON.stringify((await (${run})(...JSON.parse(a))) ?? null)`,
      awaitPromise: true,
      target: { context: this.#chrome },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    });
    const { result } = (await within(call, PATIENCE, 'a privileged script')) as {
      result: { type: string; exceptionDetails?: { text: string }; result?: { value: string } };
    };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return JSON.parse(result.result?.value ?? 'null');
  }

  killBackground(): Promise<void> {
    return this.privileged(async (id: string) => {
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
    }, this.id);
  }

  backgroundRunning(): Promise<boolean> {
    return this.privileged(
      (id: string) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running',
      this.id,
    );
  }

  toggle(on: boolean): Promise<void> {
    this.changed = true;
    return this.privileged(
      async (id: string, wanted: boolean) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await (wanted ? addon.enable() : addon.disable());
      },
      this.id,
      on,
    );
  }

  revokeHosts(): Promise<void> {
    return this.#changeHosts('remove');
  }

  grantHosts(): Promise<void> {
    return this.#changeHosts('add');
  }

  #changeHosts(how: 'add' | 'remove'): Promise<void> {
    this.changed = true;
    const { host_permissions: origins } = JSON.parse(readFileSync(join(this.extension, 'manifest.json'), 'utf8'));
    return this.privileged(
      async (id: string, change: 'add' | 'remove', hosts: string[]) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const permissions = { permissions: [], origins: hosts, data_collection: [] };
        await ExtensionPermissions[change](id, permissions, WebExtensionPolicy.getByID(id).extension);
      },
      this.id,
      how,
      origins,
    );
  }

  async pressAction(page: Page): Promise<() => Promise<ShownPopup | null>> {
    await page.bringToFront();
    // One that is still open would keep the next from opening.
    await this.#hidePopup();
    await this.privileged(async (id: string) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    }, this.id);
    return () => this.#popup();
  }

  /** The popup is no page, and stays open when all of them close. */
  override async closeAllPages(): Promise<void> {
    await super.closeAllPages();
    await this.#hidePopup();
  }

  #hidePopup(): Promise<void> {
    return this.privileged(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const panel = [...window.document.querySelectorAll('#customizationui-widget-panel')][0];
      if (!panel || panel.state === 'closed') return;
      const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
      panel.hidePopup?.();
      await hidden;
    });
  }

  #popup(): Promise<ShownPopup | null> {
    return this.privileged((uuid: string) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const views = [...window.document.querySelectorAll('browser[webextension-view-type="popup"]')];
      const view = views.find((one) => one.currentURI?.spec.includes(uuid));
      const { width = 0, height = 0 } = view?.getBoundingClientRect() ?? {};
      return view && height > 20 ? { url: view.currentURI?.spec ?? '', width, height } : null;
    }, UUID);
  }

  /** For the whole browser: pages follow at once. */
  async prefer(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    this.changed = true;
    await this.privileged(
      (value: number) => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
      },
      scheme === 'dark' ? 0 : 1,
    );
    await until(() => page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme), {
      what: `the ${scheme} scheme`,
    });
  }

  /** Console calls of pages, content scripts and the event page come from its output, uncaught errors from its own record. */
  protected async wholeConsole(): Promise<string[]> {
    const errors = await this.privileged(() =>
      Services.console.getMessageArray().map((entry) => String(entry.message)),
    );
    const printed = existsSync(this.#output()) ? readFileSync(this.#output(), 'utf8').split('\n') : [];
    return [...this.console, ...printed, ...errors];
  }

  #output(): string {
    return join(this.profile, 'output.txt');
  }

  /** Firefox prints console calls to its standard output, which puppeteer throws away: this keeps it in a file. */
  #keepingOutput(executable: string): string {
    if (process.platform === 'win32') return executable;
    const script = join(this.profile, 'start.sh');
    writeFileSync(script, `#!/bin/sh\nexec '${executable}' "$@" >>'${this.#output()}'\n`, { mode: 0o755 });
    return script;
  }

  #bidi(): Bidi {
    return (this.browser as unknown as { connection: Bidi }).connection;
  }

  /** A home of its own, in which Firefox finds what an administrator set for the extension. */
  override env(): Record<string, string | undefined> {
    const { managed: data } = this.options;
    if (!data) return super.env();
    const home = join(this.profile, 'home');
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: this.id, description: 'Set by a test', type: 'storage', data };
    writeFileSync(join(folder, `${this.id}.json`), JSON.stringify(manifest));
    return { ...super.env(), HOME: home };
  }
}
