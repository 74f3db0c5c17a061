import type { CredentialKey } from '../../core/credential.ts';
import type { FromPage, PageView } from '../../platform/messages.ts';
import type { PageReplies } from '../../platform/replies.ts';
import { act } from '../actions.ts';
import { Refusal } from '../refusal.ts';
import { type KeyPage, keyOn, mayTouch } from '../sender.ts';
import { unseenOn } from '../unseen.ts';
import { pageViewOf } from '../views.ts';
import { lookUp, type Worker } from '../worker.ts';
import { pageContext } from './context.ts';
import { injectOverlay, injectPage, injectWords } from './inject.ts';
import { openAdvice, openDashboard, openExactAges } from './open.ts';
import { sighted } from './sighted.ts';

type Handlers = {
  readonly [T in FromPage['type']]: (
    worker: Worker,
    where: KeyPage,
    message: Extract<FromPage, { type: T }>,
  ) => Promise<PageReplies[T]>;
};

/** All that a provider's page may ask for. It sees and touches credentials of its own provider, account and kind alone. */
export const PAGE_HANDLERS: Handlers = {
  'key-page': injectPage,
  'page-context': pageContext,
  overlay: injectOverlay,
  words: injectWords,
  sighted,
  'page-view': (worker, where, { keys }) => view(worker, where, keys),
  'page-action': pageAction,
};

async function view(worker: Worker, where: KeyPage, keys: readonly CredentialKey[]): Promise<PageView> {
  if (!keys.every((key) => mayTouch(where, key))) throw new Refusal('error_refused');
  const { ledger, inForce } = await lookUp(worker);
  const unseen = unseenOn(where, [...ledger.records.values()], worker.now()).map(({ key }) => key);
  const records = [...new Set([...keys, ...unseen])].flatMap((key) => ledger.records.get(key) ?? []);
  return pageViewOf(records, inForce.policy, worker.here());
}

async function pageAction(worker: Worker, where: KeyPage, message: Extract<FromPage, { type: 'page-action' }>) {
  const { action } = message;
  const keys = 'keys' in action ? action.keys : 'key' in action ? [action.key] : [];
  if (!keys.every((key) => mayTouch(where, key))) throw new Refusal('error_refused');
  // An address stays in the browser's history: from a private window it names no credential.
  if (action.do === 'open-advice') await (where.incognito ? openDashboard(worker) : openAdvice(worker, action.key));
  else if (action.do === 'open-exact-ages') await openExactAges(worker);
  else if (where.incognito) throw new Refusal('error_private_window');
  else {
    const { inForce } = await lookUp(worker);
    await worker.store.update((draft) => act(draft, action, inForce.policy, worker.here()));
    void worker.show(where.tabId);
  }
  const onPage = (await worker.session.tab(where.tabId))?.ids ?? [];
  return view(
    worker,
    where,
    [...new Set([...keys, ...onPage.map((id) => keyOn(where, id))])].filter((key) => mayTouch(where, key)),
  );
}
