import type { PageContext } from '../../platform/messages.ts';
import type { Draft } from '../draft.ts';
import type { KeyPage } from '../sender.ts';
import { lookUp, type Worker } from '../worker.ts';

const KEY_BYTES = 32;

/** Gives the page's script what it needs to know. The key of the fingerprints is made when it is first needed. */
export async function pageContext(worker: Worker, where: KeyPage): Promise<PageContext> {
  const { ledger, inForce } = await lookUp(worker);
  const install = ledger.install ?? (await worker.store.update(makeInstall));
  await worker.session.keepContext(where.documentId);
  return { fingerprintKey: install.fingerprintKey, contact: inForce.policy.contact };
}

/** A new key makes new fingerprints: the old ones would all look like rotations, so they are dropped with the old key. */
export function makeInstall(draft: Draft) {
  const present = draft.get('install');
  if (present) return present;
  const install = { fingerprintKey: base64(crypto.getRandomValues(new Uint8Array(KEY_BYTES))), madeAt: draft.now };
  draft.set('install', install);
  for (const record of draft.records()) {
    const { trail: _, ...others } = record;
    draft.put({ ...others, fingerprints: {} });
  }
  return install;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
