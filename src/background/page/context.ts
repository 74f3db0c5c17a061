import type { PageContext } from '../../protocol/messages.ts';
import type { Install } from '../../protocol/schemas/stored.ts';
import type { Draft } from '../draft.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';

const KEY_BYTES = 32;

/**
 * Gives the page's script what it needs to know. The key of the fingerprints is made when it is first needed; where nothing
 * may be kept, a key is made up for the occasion, and what was made with it is not compared with anything.
 */
export async function pageContext(worker: Worker, where: KeyPage): Promise<PageContext> {
  const { install, readOnly } = await worker.store.readBasics();
  if (where.incognito || readOnly) {
    return { fingerprintKey: install?.fingerprintKey ?? randomKey() };
  }
  const { fingerprintKey } = install ?? (await worker.store.update(makeInstall));
  await worker.session.keepContext(where.documentId);
  return { fingerprintKey };
}

/** A new key makes new fingerprints: the old ones would all look like rotations, so they are dropped with the old key. */
function makeInstall(draft: Draft): Install {
  const present = draft.get('install');
  if (present) return present;
  const install = { fingerprintKey: randomKey(), madeAt: draft.now };
  draft.set('install', install);
  draft.dropFingerprints();
  return install;
}

/** Base64. */
function randomKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(KEY_BYTES))));
}
