import type { CredentialKey } from '../../core/credential.ts';
import type { FromPage, PageView } from '../../protocol/messages.ts';
import type { PageReplies } from '../../protocol/replies.ts';
import { Refusal } from '../refusal.ts';
import { type KeyPage, mayTouch } from '../sender.ts';
import { pageViewOf } from '../shown-views.ts';
import { unseenOn } from '../unseen.ts';
import { lookUp, type Worker } from '../worker.ts';
import { collapse } from './collapse.ts';
import { pageContext } from './context.ts';
import { injectPage, injectScript, injectWords } from './inject.ts';
import { open } from './open.ts';
import { partOn } from './part.ts';
import { printed } from './printed.ts';
import { sighted } from './sighted.ts';

type Handlers = {
  readonly [T in Exclude<FromPage['type'], 'where'>]: (
    worker: Worker,
    where: KeyPage,
    message: Extract<FromPage, { type: T }>,
  ) => Promise<PageReplies[T]>;
};

/** All that a provider's page may ask for. It sees and touches credentials of its own provider, account and kind alone. */
export const PAGE_HANDLERS: Handlers = {
  'key-page': injectPage,
  'page-context': pageContext,
  script: injectScript,
  words: injectWords,
  printed,
  sighted,
  'page-view': (worker, where, { keys }) => view(worker, where, keys),
  open,
  collapse,
};

async function view(worker: Worker, where: KeyPage, keys: readonly CredentialKey[]): Promise<PageView> {
  if (!keys.every((key) => mayTouch(where, key))) throw new Refusal('error_refused');
  const { scope, scopes } = partOn(where);
  const { ledger, inForce } = await lookUp(worker, { scopes, keys });
  const unseen = unseenOn(where, ledger.records.ofScope(scope), worker.now()).map(({ key }) => key);
  const records = [...new Set([...keys, ...unseen])].flatMap((key) => ledger.records.get(key) ?? []);
  return pageViewOf(records, inForce.policy, worker.here(), await worker.session.folded(where));
}
