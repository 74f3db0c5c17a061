import type { Worker } from '../worker.ts';
import { injectBootstrap } from './inject.ts';

/**
 * Reaches the pages that were open before: before the extension was installed, updated or switched on, or before the user let
 * it into their host. Browsers run its scripts in pages that are loaded from then on; Firefox, but not Chrome, in some that are
 * open, too. A tab that was put to sleep loads its page anew when it wakes. Never throws.
 */
export async function reachOpenTabs(worker: Worker): Promise<void> {
  const { host_permissions: url = [] } = worker.browser.runtime.getManifest();
  const tabs = await worker.browser.tabs.query({ url, discarded: false }).catch(() => []);
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : injectBootstrap(worker, id))));
  await worker.session.noteReached();
}

/** The same at the first start of the worker since the extension was switched on, of which browsers tell nothing else. */
export async function reachOnce(worker: Worker): Promise<void> {
  if (!(await worker.session.hasReached())) await reachOpenTabs(worker);
}
