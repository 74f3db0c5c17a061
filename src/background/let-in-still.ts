import { originPattern } from '../browser/origin-pattern.ts';
import { isAtInstall } from '../catalogue/registry.ts';
import type { TabStatus } from '../protocol/messages.ts';
import { isAskedFor } from './asked-look.ts';
import type { KeyPage } from './sender.ts';
import type { Worker } from './worker.ts';

/**
 * Whether Keyturn is still let into the page that a message came from. Chromium goes on telling the address of a sender after its
 * access was taken away: that a message has one says nothing. Where Keyturn may read a tab, the browser tells its address when asked.
 */
export async function isStillLetIn(worker: Worker, where: KeyPage): Promise<boolean> {
  const { provider, origin, tabId } = where;
  const { session, access } = worker;
  if (isAtInstall(provider)) return !(await access.isWithheld(origin)) || isTold(worker, tabId);
  if (await isGranted(worker, origin)) return true;
  return isAskedFor(await session.look(tabId), where) && isTold(worker, tabId);
}

/**
 * The same of what a tab's page told (`status`; `url`: the tab's address). The press that opens our window over it lets us in for
 * that moment, and reads nothing.
 */
export async function isReadNow(
  worker: Worker,
  tabId: number,
  { provider, page, account, id }: TabStatus,
  url: string | undefined,
): Promise<boolean> {
  if (url === undefined) return false;
  const { origin } = new URL(url);
  if (isAtInstall(provider)) return !(await worker.access.isWithheld(origin));
  if (await isGranted(worker, origin)) return true;
  return isAskedFor(await worker.session.look(tabId), { origin, page: { id: page }, account, id });
}

const isGranted = ({ browser }: Worker, origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(origin, browser)] });

/** Also by a press of the toolbar button over it. */
const isTold = ({ browser }: Worker, tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url !== undefined,
    () => false,
  );
