import { isPrivateHost } from '../core/private-host.ts';
import type { Recognised } from './pages.ts';
import type { Instance, PageDefinition, Provider } from './schema.ts';

/** Which page of a provider an address is, for any provider of the registry. */

/** Stands for an account that neither path nor host tells. */
export const UNKNOWN_ACCOUNT = '-';

/** Whether an address is on a host, as the catalogue writes it: see `ReadableProvider`. */
export function isOnHost(host: string, { origin, hostname, protocol, port }: URL): boolean {
  if (host.includes('://')) return origin === host;
  if (protocol !== 'https:' || port !== '') return false;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

/** The page of a provider at one of its own hosts. */
export function pageOnHosts(provider: Provider, url: URL): Recognised | null {
  for (const page of provider.pages) {
    if (!(page.hosts ?? provider.hosts).some((host) => isOnHost(host, url))) continue;
    const found = pageAt(page, url, '');
    if (found) return found;
  }
  return null;
}

/** The page of a provider where somebody has installed it. */
export function pageOnInstance(provider: Provider, { origin, basePath }: Instance, url: URL): Recognised | null {
  // Whoever is on the way could write there what they like. An instance may come from a file.
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) return null;
  if (url.origin !== origin || !url.pathname.startsWith(`${basePath}/`)) return null;
  for (const page of provider.pages) {
    const found = page.hosts ? null : pageAt(page, url, basePath);
    if (found) return { ...found, account: accountOnInstance(found.account, url, basePath) };
  }
  return null;
}

/** One name for all pages of an installation, and for an account there that the path tells one more. */
function accountOnInstance(account: string, { host }: URL, basePath: string): string {
  const own = `${host}${basePath}`;
  return account === UNKNOWN_ACCOUNT || account === host ? own : `${own}#${account}`;
}

function pageAt(page: PageDefinition, url: URL, basePath: string): Recognised | null {
  const found = page.path.exec(url.pathname.slice(basePath.length));
  if (!found) return null;
  const isAsked = Object.entries(page.query ?? {}).every(([name, value]) => url.searchParams.get(name) === value);
  const fragment = `/${url.hash.replace(/^#\/?/, '').split('?')[0]}`;
  if (!isAsked || (page.fragment && !page.fragment.test(fragment))) return null;
  const account = accountAt(page, found.groups?.account, url);
  return account ? { page, account, id: page.single ? 'only' : (found.groups?.id ?? null) } : null;
}

function accountAt(page: PageDefinition, inPath: string | undefined, { host }: URL): string | undefined {
  if (page.account === undefined) return inPath;
  return page.account === 'host' ? host : UNKNOWN_ACCOUNT;
}

/** False where two people's lists may have one address: what is missing from such a list may be another's. */
export const isToldByAddress = ({ account, personal }: PageDefinition): boolean =>
  !personal && (account === undefined || account === 'host');
