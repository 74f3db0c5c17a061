import { recognise } from '../catalogue/index.ts';
import type { Browser } from '../platform/browser.ts';
import { PROTOCOL, type TabStatus } from '../platform/messages.ts';
import type { Session } from './session.ts';

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

/**
 * What is known of the key page in a tab; null when the tab has moved on. Asked for when it is needed, because a
 * listener on every tab's navigation would wake the worker for pages that are none of our business.
 */
export async function statusOf({ browser, session }: Parts, tabId: number): Promise<TabStatus | null> {
  const entry = await session.tab(tabId);
  if (!entry) return null;
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  const now = url !== undefined && URL.canParse(url) ? recognise(new URL(url)) : null;
  const { page, account, id } = entry.status;
  if (now && now.page.id === page && now.account === account && now.id === id) return entry.status;
  await session.dropTab(tabId);
  return null;
}
