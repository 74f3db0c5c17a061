import { originPattern } from '../browser/origin-pattern.ts';
import { isOnHost } from '../catalogue/addresses.ts';
import { otherProviders } from '../catalogue/registry.ts';
import type { Instance, Provider } from '../catalogue/schema.ts';
import type { Policy } from '../core/policy.ts';
import { isSiteOff } from '../core/switched-off.ts';
import { NO_RECORDS } from './load-part.ts';
import { injectBootstrap } from './page/inject.ts';
import { lookUpPolicy, type Worker } from './worker.ts';

/**
 * What runs on the origins that a person has let Keyturn into. Browsers keep what was granted over an update, and forget what was
 * registered: so this is set right at each start, and whenever something is granted or taken away.
 */

const PREFIX = 'granted ';
const SCRIPT = 'granted.js';

/** Patterns of the origins that are granted, beyond those of the manifest, where a provider is known to have pages. */
async function grantedPatterns(worker: Worker): Promise<string[]> {
  const { browser, store, known } = worker;
  await known.ready();
  const { host_permissions: atInstall = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const { instances } = await store.readBasics();
  const own = instances.map(({ origin }) => originPattern(origin, browser));
  const named = origins.filter((pattern) => URL.canParse(pattern) && isKnown(worker, pattern, own));
  // Who has let Keyturn into all sites has not asked for all of them to be looked at.
  const among = await Promise.all(own.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return [...new Set([...named, ...own.filter((_, at) => among[at])])].filter((one) => !atInstall.includes(one));
}

function isKnown(worker: Worker, pattern: string, own: readonly string[]): boolean {
  const { hostname } = new URL(pattern);
  if (hostname.includes('*')) return false;
  return (
    own.includes(pattern) || otherProviders().some(({ hosts }) => hosts.some((host) => isThere(worker, host, pattern)))
  );
}

/** Whether a host of the catalogue is at the origin of a pattern; a port is in the host where the browser's patterns have none. */
export function isThere({ browser }: Worker, host: string, pattern: string): boolean {
  if (host.includes('://')) return originPattern(host, browser) === pattern;
  return isOnHost(host, new URL(pattern));
}

const isProviderOff = ({ providersOff, off }: Policy, { id, kinds }: Provider): boolean =>
  providersOff.includes(id) || kinds.every((kind) => off.kinds.includes(kind.id));

interface Granted {
  readonly used: readonly string[];
  /** What an administrator has switched off is not used, though it is granted. */
  readonly unused: readonly string[];
}

/** Match patterns of the origins beyond the manifest's that are granted. */
export async function grantedNow(worker: Worker): Promise<Granted> {
  const all = await grantedPatterns(worker);
  const { policy } = await lookUpPolicy(worker);
  const { instances } = await worker.store.readBasics();
  const isUnused = (pattern: string): boolean => {
    const url = new URL(pattern);
    const there = otherProviders().filter(({ id, hosts }) => {
      const isOwn = (one: Instance) => one.provider === id && originPattern(one.origin, worker.browser) === pattern;
      return hosts.some((host) => isThere(worker, host, pattern)) || instances.some(isOwn);
    });
    return isSiteOff(policy.off, url.origin) || there.every((one) => isProviderOff(policy, one));
  };
  return { used: all.filter((one) => !isUnused(one)), unused: all.filter(isUnused) };
}

/** Has the script registered for what is granted and for nothing else, and put into pages that are open there. Never throws. */
export function reconcile(worker: Worker): Promise<void> {
  return worker.turns(async () => {
    try {
      const { used } = await grantedNow(worker);
      await register(worker, used);
      await reach(worker, used);
    } catch {
      // A browser that fails now is asked again at the next start.
    }
  });
}

async function register({ browser: { scripting } }: Worker, patterns: readonly string[]): Promise<void> {
  const present = (await scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(PREFIX));
  const wanted = patterns.map((pattern) => ({
    id: PREFIX + pattern,
    matches: [pattern],
    js: [SCRIPT],
    runAt: 'document_start' as const,
  }));
  const gone = present.filter((id) => !wanted.some((one) => one.id === id));
  const fresh = wanted.filter(({ id }) => !present.includes(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length > 0) await scripting.registerContentScripts(fresh);
}

/** Registration reaches no page that is open; where the script is there, it looks again. */
async function reach(worker: Worker, patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await worker.browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : injectBootstrap(worker, id, SCRIPT))));
}

/** A person has said yes to the browser's question: where that was asked over a page, it is kept which product stands there. */
export async function letIn(worker: Worker, origins: readonly string[]): Promise<void> {
  const looks = await worker.session.looks();
  const news = looks
    .map(({ instance }) => instance)
    .filter((one) => origins.includes(originPattern(one.origin, worker.browser)));
  if (news.length > 0) await keepInstances(worker, news).catch(() => undefined);
  await reconcile(worker);
}

/** Access to origins was taken back: with it goes what was asked for there once. The tabs are told after that. Never throws. */
export async function takenBack(worker: Worker, origins: readonly string[]): Promise<void> {
  await worker.session.endAsked(({ instance }) => origins.some((pattern) => isWithin(instance.origin, pattern)));
  await reconcile(worker);
}

/** Whether a match pattern of hosts takes an origin in. */
function isWithin(origin: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return true;
  const { protocol, host, hostname } = new URL(origin);
  const [scheme = '', rest = ''] = pattern.split('://');
  const [at = ''] = rest.split('/');
  const isScheme = scheme === '*' || `${scheme}:` === protocol;
  const isHost = at.startsWith('*') ? `.${hostname}`.endsWith(at.slice(1)) : [host, hostname].includes(at);
  return isScheme && isHost;
}

/** What a person did there: `page`, they found the reading of that definition's pages right; else they let Keyturn in for good. */
export async function keepInstances(worker: Worker, news: readonly Instance[], page?: string): Promise<void> {
  await worker.store.update((draft) => {
    let all = draft.get('instances');
    for (const { provider, origin, basePath } of news) {
      const isThis = (one: Instance) => one.provider === provider && one.origin === origin && one.basePath === basePath;
      const before = all.find(isThis) ?? { isAlways: false, pages: [] };
      const pages = [...new Set([...before.pages, ...(page === undefined ? [] : [page])])];
      const isAlways = before.isAlways || page === undefined;
      all = [...all.filter((one) => !isThis(one)), { provider, origin, basePath, isAlways, pages }];
    }
    draft.set('instances', all);
  }, NO_RECORDS);
  await worker.known.changed();
}
