import { readFileSync } from 'node:fs';
import { withHosts } from '../../scripts/catalogue/manifest.mjs';
import type { Browser } from '../../src/browser/browser.ts';
import { FOLDERS } from './folders.ts';
import { textsIn } from './texts.ts';

/**
 * A made-up browser for the worker: storage that outlives workers, and a clock, failures and deaths at will. Importing
 * this file also makes it the global one, so it has to be imported before anything that uses the extension API.
 */

type Entries = Record<string, unknown>;

/** What outlives a worker. `managed` null: no administrator, as Firefox has it. */
export interface Disk {
  local: Map<string, string>;
  session: Map<string, string>;
  managed: Entries | null;
  alarms: Map<string, { name: string; scheduledTime: number }>;
  /** How Keyturn came there. By default an administrator put it there, so that nobody is asked. */
  installType: 'normal' | 'sideload' | 'development' | 'admin' | 'other';
  /** Bytes that `local` may hold. */
  quota: number;
  tabs: Map<number, string>;
  /** The window of all tabs, with a panel beside the page; null: there is none, and windows are not told. */
  panelIn: number | null;
  allowed: Set<string>;
  /** Match patterns of the manifest that the user took away. */
  withheld: Set<string>;
  /** Match patterns beyond the manifest's that the user let Keyturn into. */
  granted: Set<string>;
  /** Content scripts that were registered at run time, by id. An update forgets them. */
  registered: Map<string, { id: string; matches: string[] }>;
}

export function createDisk(): Disk {
  return {
    local: new Map(),
    session: new Map(),
    managed: null,
    alarms: new Map(),
    installType: 'admin',
    quota: 10_485_760,
    tabs: new Map(),
    panelIn: null,
    allowed: new Set(),
    withheld: new Set(),
    granted: new Set(),
    registered: new Map(),
  };
}

/** How a worker ends: in its n-th call of the browser, before or after that call took effect. */
export interface Death {
  readonly atCall: number;
  readonly when: 'before' | 'after';
}

export interface Boot {
  readonly browser: Browser;
  /** Names of all calls so far, in order. */
  readonly calls: string[];
  /** Settles when the worker is dead. */
  readonly died: Promise<void>;
  /** What was done to the world: badge, titles, tabs, notifications, injections, messages to tabs. */
  readonly done: { what: string; with: unknown }[];
  readonly listeners: Map<string, ((...args: never[]) => unknown)[]>;
}

export interface BootOptions {
  readonly death?: Death;
  /** An error that a call fails with, or nothing. */
  readonly fail?: (call: string, count: number) => Error | undefined;
}

export const ID = 'keyturn-test-id';
export const ROOT = `chrome-extension://${ID}/`;
const MANIFEST = withHosts(JSON.parse(readFileSync('manifest.json', 'utf8')), FOLDERS);
const isOfManifest = (pattern: string) => MANIFEST.host_permissions.includes(pattern);
const NEVER = new Promise<never>(() => undefined);

export function boot(disk: Disk, { death, fail }: BootOptions = {}): Boot {
  const calls: string[] = [];
  const done: Boot['done'] = [];
  const listeners: Boot['listeners'] = new Map();
  let dead = false;
  let die = (): void => undefined;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });

  async function call<T>(name: string, effect: () => T): Promise<T> {
    if (dead) return NEVER;
    calls.push(name);
    const count = calls.length;
    if (death?.atCall === count) {
      dead = true;
      try {
        if (death.when === 'after') effect();
      } catch {
        // A call that would have failed: nobody is left to hear of it.
      }
      die();
      return NEVER;
    }
    await Promise.resolve();
    if (dead) return NEVER;
    const error = fail?.(name, count);
    if (error) throw error;
    return effect();
  }
  const act = (what: string, result?: unknown) => (value: unknown, more?: unknown) =>
    call(what, () => {
      done.push({ what, with: more === undefined ? value : [value, more] });
      return result;
    });
  const event = (name: string) => ({
    addListener: (listener: (...args: never[]) => unknown) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
  });

  const area = (name: 'local' | 'session', store: Map<string, string>) => ({
    get: (names: string | string[] | null) => call(`${name}.get`, () => readArea(store, names)),
    set: (entries: Entries) =>
      call(`${name}.set`, () => writeArea(store, entries, name === 'local' ? disk.quota : Number.POSITIVE_INFINITY)),
    remove: (names: string | string[]) =>
      call(`${name}.remove`, () => {
        for (const one of [names].flat()) store.delete(one);
      }),
    clear: () => call(`${name}.clear`, () => store.clear()),
  });

  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => `${ROOT}${path}`,
      getManifest: () => MANIFEST,
      sendMessage: (message: { readonly windowId?: number }) =>
        call('runtime.sendMessage', () => {
          done.push({ what: 'tell window', with: message });
          return message.windowId === disk.panelIn ? true : undefined;
        }),
      onMessage: event('runtime.onMessage'),
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
    },
    management: { getSelf: () => call('management.getSelf', () => ({ installType: disk.installType })) },
    i18n: { getMessage: message },
    storage: {
      local: area('local', disk.local),
      session: area('session', disk.session),
      managed: {
        get: () =>
          call('managed.get', () => {
            if (!disk.managed) throw new Error('Managed storage manifest not found');
            return structuredClone(disk.managed);
          }),
      },
      onChanged: event('storage.onChanged'),
    },
    alarms: {
      get: (name: string) => call('alarms.get', () => disk.alarms.get(name)),
      create: (name: string, { when }: { when: number }) =>
        call('alarms.create', () => {
          done.push({ what: 'alarms.create', with: when });
          disk.alarms.set(name, { name, scheduledTime: when });
        }),
      onAlarm: event('alarms.onAlarm'),
    },
    action: {
      setBadgeText: act('badge text'),
      setBadgeBackgroundColor: act('badge colour'),
      setBadgeTextColor: act('badge text colour'),
      setTitle: act('title'),
      getTitle: () => call('get title', () => 'Keyturn'),
      setPopup: act('set popup'),
      openPopup: act('open popup'),
    },
    windows: { create: act('open window') },
    scripting: {
      executeScript: act('inject'),
      getRegisteredContentScripts: () => call('scripting.getRegistered', () => [...disk.registered.values()]),
      registerContentScripts: (scripts: { id: string; matches: string[] }[]) =>
        call('scripting.register', () => {
          for (const one of scripts) {
            if (disk.registered.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
            disk.registered.set(one.id, one);
          }
        }),
      unregisterContentScripts: ({ ids }: { ids: string[] }) =>
        call('scripting.unregister', () => {
          for (const one of ids) disk.registered.delete(one);
        }),
    },
    tabs: {
      get: (id: number) =>
        call('tabs.get', () => {
          if (!disk.tabs.has(id)) throw new Error(`No tab with id: ${id}`);
          return { id, url: disk.tabs.get(id), ...(disk.panelIn !== null && { windowId: disk.panelIn }) };
        }),
      // The person has the tab before them that was opened last.
      query: ({ url = [], active = false }: { url?: string[]; active?: boolean }) =>
        call('tabs.query', () =>
          [...disk.tabs]
            .slice(active ? -1 : 0)
            // Of no pattern Chromium takes every tab.
            .filter(([, address]) => url.length === 0 || url.some((one) => address.startsWith(one.slice(0, -1))))
            .map(([id, address]) => ({ id, url: address })),
        ),
      create: act('open tab'),
      sendMessage: (id: number, value: unknown) =>
        call('tabs.sendMessage', () => {
          if (!disk.tabs.has(id)) throw new Error('Could not establish connection. Receiving end does not exist.');
          done.push({ what: 'tell tab', with: [id, value] });
        }),
      onRemoved: event('tabs.onRemoved'),
    },
    permissions: {
      contains: ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
        call(
          'permissions.contains',
          () =>
            permissions.every((one) => disk.allowed.has(one)) &&
            origins.every((one) => disk.granted.has(one) || (isOfManifest(one) && !disk.withheld.has(one))),
        ),
      getAll: () =>
        call('permissions.getAll', () => ({
          permissions: [...disk.allowed],
          origins: [...disk.granted, ...MANIFEST.host_permissions.filter((one) => !disk.withheld.has(one))],
        })),
      remove: ({ origins }: { origins: string[] }) =>
        call('permissions.remove', () => {
          for (const one of origins) disk.granted.delete(one);
          return true;
        }),
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
    },
    notifications: { create: act('notify'), onClicked: event('notifications.onClicked') },
  };
  return { browser: browser as unknown as Browser, calls, died, done, listeners };
}

function readArea(store: Map<string, string>, names: string | string[] | null): Entries {
  const wanted = names === null ? [...store.keys()] : [names].flat().filter((one) => store.has(one));
  return Object.fromEntries(wanted.map((one) => [one, JSON.parse(store.get(one) ?? 'null')]));
}

/** All or nothing, as both browsers have it. */
function writeArea(store: Map<string, string>, entries: Entries, quota: number): void {
  const next = new Map(store);
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined) next.set(name, JSON.stringify(value));
  }
  const bytes = [...next].reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
  if (bytes > quota) throw new Error('Resource::kQuotaBytes quota exceeded');
  for (const [name, value] of next) store.set(name, value);
}

const TEXTS = textsIn('en');

function message(id: string, values: readonly string[] = []): string {
  return (TEXTS[id]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
}

let current: Browser = boot(createDisk()).browser;

/** Makes it the one that `browser/browser.ts` gives to everybody. */
export function use(browser: Browser): void {
  current = browser;
}

const global = new Proxy({}, { get: (_, name) => Reflect.get(current, name) });
Object.assign(globalThis, { browser: global, chrome: global });
