import type { Browser } from '../browser/browser.ts';
import { isAtInstall, recognise } from '../catalogue/index.ts';
import { keptPlace } from '../catalogue/kept-place.ts';
import type { Recognised } from '../catalogue/pages.ts';
import { isAccountAt } from '../catalogue/told-account.ts';
import { PROTOCOL, type TabStatus } from '../protocol/messages.ts';
import type { TabEntry } from '../protocol/schemas/stored.ts';
import { keptUrl, ownerOf } from './gate.ts';
import { injectBootstrap } from './page/inject.ts';
import type { Session } from './session.ts';
import type { Worker } from './worker.ts';

interface Parts {
  readonly browser: Browser;
  readonly session: Session;
}

/** Tells the scripts on key pages to ask again. A tab where none answers has left its key page and is forgotten. */
export async function tellTabs({ browser, session }: Parts, tabIds: readonly number[]): Promise<void> {
  const message = { type: 'ledger-changed', protocol: PROTOCOL };
  await Promise.all(
    tabIds.map((tabId) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => session.dropTab(tabId))),
  );
}

/** A tab's address now, and what its page told last. */
export interface TabSeen {
  /** Undefined where the browser does not tell it. */
  readonly url: string | undefined;
  readonly entry: TabEntry | null;
}

/**
 * Asked for when it is needed, because a listener on every tab's navigation would wake the worker for pages that are none of our
 * business.
 */
export async function lookAtTab({ browser, session }: Parts, tabId: number): Promise<TabSeen> {
  const address = browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );
  const [url, entry] = await Promise.all([address, session.tab(tabId)]);
  return { url, entry };
}

/** What is known of the key page in a tab; null when the tab has moved on, or its page has not told yet. */
export async function statusOf(worker: Worker, tabId: number, { url, entry }: TabSeen): Promise<TabStatus | null> {
  const { session } = worker;
  const page = url !== undefined && URL.canParse(url) ? recognise(new URL(url)) : null;
  const now = page && keptPlace(page, ownerOf(page.page.provider));
  if (entry && now && isOf(entry.status, now)) return entry.status;
  if (entry) await session.dropTab(tabId);
  // Into pages that nobody has let Keyturn into nothing is put because somebody looks at the popup.
  if (now && !isAtInstall(now.page.provider)) return null;
  // Where its script is at work, this only has it look again; else it is put there now.
  if (!url || !now || (await injectBootstrap(worker, tabId))) return null;
  return unreached(now, new URL(url), worker.now());
}

/** Whether it is the page at the address that is kept of it, as far as that tells. */
export function isAtKeptUrl(status: TabStatus): boolean {
  const page = status.url === null ? null : recognise(new URL(status.url));
  const there = page && keptPlace(page, ownerOf(page.page.provider));
  return there !== null && isOf(status, there);
}

function isOf(status: TabStatus, { page, account, id }: Recognised): boolean {
  return status.page === page.id && isAccountAt(page, account, status.account) && status.id === id;
}

function unreached({ page, account, id }: Recognised, address: URL, at: number): TabStatus {
  const { provider, kind } = page;
  const url = keptUrl(address, ownerOf(provider));
  return { page: page.id, provider, account, kind, id, url, outcome: 'unreached', found: 0, at };
}
