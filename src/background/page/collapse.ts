import type { FromPage } from '../../protocol/messages.ts';
import { type KeyPage, keyOn } from '../sender.ts';
import { viewsOf } from '../shown-views.ts';
import { lookUp, type Worker } from '../worker.ts';
import { partOn } from './part.ts';

/**
 * Keeps that the card was folded on this account's pages, and what it said then: it unfolds by itself when there is news. Kept
 * beside the ledger, as long as the browser runs: folding quiets nothing but the card. From a private window nothing is kept.
 */
export async function collapse(
  worker: Worker,
  where: KeyPage,
  { isCollapsed }: Extract<FromPage, { type: 'collapse' }>,
): Promise<null> {
  if (where.incognito) return null;
  const ids = (await worker.session.tab(where.tabId))?.ids ?? [];
  const { ledger, inForce } = await lookUp(worker, partOn(where));
  const records = ids.flatMap((id) => ledger.records.get(keyOn(where, id)) ?? []);
  const views = viewsOf(records, inForce.policy, worker.here());
  const heard = Object.fromEntries(views.map(({ key, verdict }) => [key, verdict.heard]));
  await worker.session.keepFolded(where, isCollapsed ? heard : null);
  return null;
}
