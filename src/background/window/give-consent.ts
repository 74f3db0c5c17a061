import { reconcile } from '../grants.ts';
import { reachOpenTabs } from '../page/open-tabs.ts';
import type { Worker } from '../worker.ts';

/** The person said yes: from now on pages are read, those that are open at once. */
export async function giveConsent(worker: Worker): Promise<null> {
  await worker.consent.give();
  void reachOpenTabs(worker);
  void reconcile(worker);
  void worker.show();
  return null;
}
