import { isAtInstall, PROVIDERS, recognise } from '../catalogue/index.ts';
import { looksInstalled } from '../catalogue/self-hosted.ts';
import type { PageHere } from '../platform/views.ts';
import type { Worker } from './worker.ts';

/**
 * What the address of a tab's page says, where its provider's hosts were not asked for at install; null where the browser does not
 * tell the address. It does so for the tab whose toolbar button was pressed, and for origins that the user has granted.
 */
export async function pageHere({ browser }: Pick<Worker, 'browser'>, tabId: number): Promise<PageHere | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return { ...pageAt(url), origin: url.origin };
}

type Found = Omit<Extract<PageHere, { what: 'page' }>, 'origin'>;

function pageAt(url: URL): Found | { readonly what: 'unknown' | 'read' } {
  const known = recognise(url);
  if (known) {
    const { provider, id, kind, otherKinds = [] } = known.page;
    if (isAtInstall(provider)) return { what: 'read' };
    return { what: 'page', how: 'host', provider, page: id, kinds: [kind, ...otherKinds], basePath: null };
  }
  const instance = looksInstalled(url);
  const looked = instance && recognise(url, [instance]);
  if (!looked) return { what: PROVIDERS.some(({ hosts }) => hosts.includes(url.hostname)) ? 'read' : 'unknown' };
  const { id, kind, otherKinds = [] } = looked.page;
  const { provider, basePath } = instance;
  return { what: 'page', how: 'path', provider, page: id, kinds: [kind, ...otherKinds], basePath };
}
