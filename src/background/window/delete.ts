import { reconcile } from '../grants.ts';
import { tellTabs } from '../tabs.ts';
import type { Worker } from '../worker.ts';

/**
 * Erases all that Keyturn keeps, on disk and in memory, the key of the fingerprints included, and gives back access to all sites that
 * a person let it into.
 */
export async function deleteEverything(worker: Worker): Promise<null> {
  worker.forgotten.clear();
  worker.answered.clear();
  const tabIds = await worker.session.tabIds();
  // The session goes first: documents that still hold the old key must never be believed after the ledger is new.
  await worker.store.deleteEverything(() => worker.session.clear());
  await giveBackSites(worker);
  worker.consent.forget();
  await worker.known.changed();
  await reconcile(worker);
  void tellTabs(worker, tabIds);
  void worker.show();
  return null;
}

/** One by one: a browser that refuses one still takes the others. Hosts of the manifest are not to be given back. */
async function giveBackSites({ browser: { permissions, runtime } }: Worker): Promise<void> {
  const { host_permissions: atInstall = [] } = runtime.getManifest();
  const { origins = [] } = await permissions.getAll().catch((): { origins?: string[] } => ({}));
  const given = origins.filter((one) => !atInstall.includes(one));
  await Promise.all(given.map((one) => permissions.remove({ origins: [one] }).catch(() => false)));
}
