import { keptPlace } from '../catalogue/kept-place.ts';
import { knownInstances, recognise } from '../catalogue/registry.ts';
import type { Instance } from '../catalogue/schema.ts';
import type { Look, LookedPage } from '../protocol/schemas/stored-look.ts';
import { ownerOf } from './gate.ts';
import type { KeyPage } from './sender.ts';
import type { Worker } from './worker.ts';

/** A person's wish to have a page read once: it is about that page, and holds until the tab leaves it. */

/** The page that a tab shows, at that instance; null: none, or the browser does not tell its address. */
export async function pageIn({ browser }: Worker, tabId: number, instance: Instance): Promise<LookedPage | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const there = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (there?.origin !== instance.origin) return null;
  const page = recognise(there, [...knownInstances(), instance]);
  // An account that looks like a key is kept under another name.
  const found = page && keptPlace(page, ownerOf(page.page.provider));
  return found && { page: found.page.id, account: found.account, id: found.id };
}

type AskedPage = Pick<KeyPage, 'origin' | 'account' | 'id'> & { readonly page: Pick<KeyPage['page'], 'id'> };

/** `where`: what the sender's address tells. */
export function isAskedFor(look: Look | null, { origin, page, account, id }: AskedPage): boolean {
  if (look?.instance.origin !== origin || !look.asked) return false;
  return look.asked.page === page.id && look.asked.account === account && look.asked.id === id;
}

/** The script in that tab says that it is there now: null for a page without keys. */
export async function endLeft({ session, known }: Worker, tabId: number, where: KeyPage | null): Promise<void> {
  const look = await session.look(tabId);
  if (!look?.asked || (where && isAskedFor(look, where))) return;
  await session.keepLook(tabId, { ...look, asked: null });
  await known.changed();
}
