import type { Sender } from '../browser/browser.ts';
import type { FromOwnPage, FromPage, Reply } from '../protocol/messages.ts';
import { readFromOwnPage } from '../protocol/schemas/from-own-page.ts';
import { readFromPage } from '../protocol/schemas/from-page.ts';
import { endLeft } from './asked-look.ts';
import { isStillLetIn } from './let-in-still.ts';
import { PAGE_HANDLERS } from './page/handlers.ts';
import { tellWhere } from './page/where.ts';
import { isPageOff } from './page-off.ts';
import { failure, Refusal } from './refusal.ts';
import { accountIn, asTold, isOwnWindow, type KeyPage, keyPageOf } from './sender.ts';
import { WINDOW_HANDLERS } from './window/handlers.ts';
import { lookUpPolicy, type Worker } from './worker.ts';

/**
 * Answers one message. Who sent it decides which table it is looked up in; a message from anywhere else, of another
 * protocol or shape, about another page than the sender's, or from a provider that is switched off is refused, counted,
 * and changes nothing. Never throws.
 */
export async function receive(worker: Worker, message: unknown, sender: Sender): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await inTurn(worker, message, sender, () => answer(worker, message, sender)) };
  } catch (error) {
    const reply = failure(error);
    if (reply.error === 'error_refused') await worker.session.countRefusal();
    return reply;
  }
}

/** What puts scripts into pages writes nothing, and may wait for a page that never ends to load. */
const INJECTING: readonly unknown[] = ['where', 'key-page', 'script', 'words', 'read-once'];

/** Before everything is deleted, what is under way is done: else it would be kept after that, without anybody's yes. */
function inTurn<T>(worker: Worker, message: unknown, sender: Sender, task: () => Promise<T>): Promise<T> {
  const { messages } = worker;
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  // A page that asks for it is refused, and keeps nobody waiting.
  if (type === 'delete-everything' && isOwnWindow(sender, ownPages(worker))) return messages.alone(task);
  return INJECTING.includes(type) ? task() : messages.beside(task);
}

const ownPages = ({ browser: { runtime } }: Worker) => ({ id: runtime.id, root: runtime.getURL('') });

async function answer(worker: Worker, message: unknown, sender: Sender): Promise<unknown> {
  await worker.known.ready();
  const own = ownPages(worker);
  if (isOwnWindow(sender, own)) return fromWindow(worker, readFromOwnPage(message));
  // Before a person has said yes, not even where a page stands is looked at.
  if (isInTab(sender, own) && !(await worker.consent.isGiven())) throw new Refusal('error_provider_off');
  const where = keyPageOf(sender, own);
  const read = readFromPage(message);
  if (read?.type === 'where' && isInTab(sender, own)) {
    if (sender.tab?.id !== undefined) await endLeft(worker, sender.tab.id, where);
    return tellWhere(worker, sender, where && (await allowed(worker, where)));
  }
  // The user has taken the site's access back: what is still in its pages ends.
  const isTakenBack = where ? !(await isStillLetIn(worker, where)) : isInTab(sender, own) && !sender.tab?.url;
  if (isTakenBack) {
    await worker.session.countRefusal();
    throw new Refusal('error_provider_off');
  }
  if (!where) throw new Refusal('error_refused');
  return fromPage(worker, where, read);
}

/** A script of ours in a tab's page. */
const isInTab = ({ id, tab, frameId }: Sender, own: { readonly id: string }): boolean =>
  id === own.id && tab !== undefined && frameId === 0;

/** Null where the administrator has switched the provider off, or the user has taken the site's access back. */
async function allowed(worker: Worker, where: KeyPage): Promise<KeyPage | null> {
  if (!(await isStillLetIn(worker, where))) return null;
  const { policy } = await lookUpPolicy(worker);
  return isPageOff(policy, where) ? null : where;
}

async function fromPage(worker: Worker, where: KeyPage, message: FromPage | null): Promise<unknown> {
  if (!message || ('page' in message && message.page !== where.page.id)) throw new Refusal('error_refused');
  const { policy } = await lookUpPolicy(worker);
  if (isPageOff(policy, where)) throw new Refusal('error_provider_off');
  if (message.type === 'where') throw new Refusal('error_refused');
  const handler = PAGE_HANDLERS[message.type] as Handler<[Worker, KeyPage, FromPage]>;
  const told = await accountToldIn(worker, where, message);
  const there = told === null ? where : asTold(where, told);
  if (!there) throw new Refusal('error_refused');
  return handler(worker, there, message);
}

/** Whose keys the message is about, as the page told, then or before; null where it does not say. */
async function accountToldIn({ session }: Worker, { tabId, page }: KeyPage, message: FromPage) {
  if (message.type === 'sighted') return message.account;
  const [key] = message.type === 'page-view' ? message.keys : message.type === 'open' ? [message.key] : [];
  if (key) return accountIn(key);
  const status = message.type === 'collapse' ? (await session.tab(tabId))?.status : null;
  return status?.page === page.id ? status.account : null;
}

async function fromWindow(worker: Worker, message: FromOwnPage | null): Promise<unknown> {
  if (!message) throw new Refusal('error_refused');
  const handler = WINDOW_HANDLERS[message.type] as Handler<[Worker, FromOwnPage]>;
  return handler(worker, message);
}

/** The tables tie each handler to its message; looked up by a type known only at run time, that tie is lost. */
type Handler<A extends unknown[]> = (...args: A) => Promise<unknown>;
