import { MOST_TAUGHT, type Taught } from '../../core/taught/schema.ts';
import type { FromOwnPage } from '../../protocol/messages.ts';
import type { Draft } from '../draft.ts';
import { reconcile } from '../grants.ts';
import { NO_RECORDS } from '../load-part.ts';
import { isUnknownOff } from '../page-off.ts';
import { Refusal } from '../refusal.ts';
import { lookUpPolicy, type Worker } from '../worker.ts';

type Message<T extends FromOwnPage['type']> = Extract<FromOwnPage, { type: T }>;

/** The pages that the person taught, in the order in which they did. */
export async function taughtPages({ store }: Worker): Promise<readonly Taught[]> {
  return (await store.readBasics()).taught;
}

/** Keeps one, in the place of the one with its id. What was seen on it stays known. */
export async function keepTaught(worker: Worker, { page }: Message<'keep-taught'>): Promise<readonly Taught[]> {
  const { policy } = await lookUpPolicy(worker);
  if (isUnknownOff(policy, new URL(page.origin))) throw new Refusal('error_provider_off');
  return change(worker, (all, draft) => {
    // Who takes an import back keeps what they changed since.
    const undo = draft.get('undo');
    if (undo?.taught?.includes(page.id))
      draft.set('undo', { ...undo, taught: undo.taught.filter((id) => id !== page.id) });
    const isKnown = all.some(({ id }) => id === page.id);
    if (!isKnown && all.length >= MOST_TAUGHT) throw new Refusal('error_taught_full', String(MOST_TAUGHT));
    return isKnown ? all.map((one) => (one.id === page.id ? page : one)) : [...all, page];
  });
}

/** Its keys stay in the ledger and are not shown, so that all of it comes back when it is kept again. */
export function forgetTaught(worker: Worker, { id }: Message<'forget-taught'>): Promise<readonly Taught[]> {
  return change(worker, (all) => all.filter((one) => one.id !== id));
}

async function change(
  worker: Worker,
  next: (all: readonly Taught[], draft: Draft) => readonly Taught[],
): Promise<readonly Taught[]> {
  const all = await worker.store.update((draft) => {
    draft.set('taught', next(draft.get('taught'), draft));
    return draft.get('taught');
  }, NO_RECORDS);
  await worker.known.changed();
  void reconcile(worker);
  void worker.show();
  return all;
}
