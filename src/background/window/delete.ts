import { tellTabs } from '../tabs.ts';
import type { Worker } from '../worker.ts';

/** Erases all that Keyturn keeps, on disk and in memory, the key of the fingerprints included. */
export async function deleteEverything(worker: Worker): Promise<null> {
  worker.forgotten.clear();
  const tabIds = await worker.session.tabIds();
  // The session goes first: documents that still hold the old key must never be believed after the ledger is new.
  await worker.store.deleteEverything(() => worker.session.clear());
  worker.consent.forget();
  await worker.known.changed();
  void tellTabs(worker, tabIds);
  void worker.show();
  return null;
}
