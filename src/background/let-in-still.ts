import { originPattern } from '../browser/origin-pattern.ts';
import { isAtInstall } from '../catalogue/registry.ts';
import { isAskedFor } from './asked-look.ts';
import type { KeyPage } from './sender.ts';
import type { Worker } from './worker.ts';

/**
 * Whether Keyturn is still let into the page that a message came from. Chromium goes on telling the address of a sender after its
 * access was taken away: that a message has one says nothing. Where Keyturn may read a tab, the browser tells its address when asked.
 */
export async function isStillLetIn(worker: Worker, where: KeyPage): Promise<boolean> {
  const { provider, origin, tabId } = where;
  const { browser, session, access } = worker;
  if (isAtInstall(provider)) return !(await access.isWithheld(origin)) || isTold(worker, tabId);
  if (await browser.permissions.contains({ origins: [originPattern(origin, browser)] })) return true;
  return isAskedFor(await session.look(tabId), where) && isTold(worker, tabId);
}

/** Also by a press of the toolbar button over it. */
const isTold = ({ browser }: Worker, tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url !== undefined,
    () => false,
  );
