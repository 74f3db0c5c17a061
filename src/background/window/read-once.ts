import { isSiteOff } from '../../core/switched-off.ts';
import type { FromOwnPage, Overview } from '../../protocol/messages.ts';
import { pageIn } from '../asked-look.ts';
import { keepInstances } from '../grants.ts';
import { isStillThere, seenIn } from '../looks.ts';
import { injectBootstrap } from '../page/inject.ts';
import { addSighted } from '../page/sighted.ts';
import { isPageOff } from '../page-off.ts';
import { Refusal } from '../refusal.ts';
import { lookUpPolicy, type Worker } from '../worker.ts';
import { overview } from './overview.ts';
import { beforeAnswer } from './undo-look.ts';

/** Looks once at the page that the popup was opened over; the press of the toolbar button lets our script into it. */
export async function readOnce(
  worker: Worker,
  { tabId }: Extract<FromOwnPage, { type: 'read-once' }>,
): Promise<Overview> {
  const look = await worker.session.look(tabId);
  if (!look) throw new Refusal('error_no_answer');
  const { policy } = await lookUpPolicy(worker);
  if (policy.providersOff.includes(look.instance.provider) || isSiteOff(policy.off, look.instance.origin))
    throw new Refusal('error_provider_off');
  const asked = await pageIn(worker, tabId, look.instance);
  if (!asked) throw new Refusal('error_no_answer');
  await worker.session.keepLook(tabId, { ...look, asked });
  await worker.known.changed();
  if (!(await injectBootstrap(worker, tabId, 'granted.js'))) throw new Refusal('error_no_answer');
  return overview(worker, tabId);
}

/** Keeps what was seen on a page, and from now on what is read there; or lets go of it. */
export async function answerLook(
  worker: Worker,
  { tabId, isRight, shown }: Extract<FromOwnPage, { type: 'answer-look' }>,
): Promise<Overview> {
  const look = await worker.session.look(tabId);
  const seen = seenIn(look, tabId);
  if (!look || !seen || !(await isStillThere(worker, tabId, seen.where))) throw new Refusal('error_no_answer');
  const { where, told, name, at } = seen;
  // The page has told something else since: the person looks at that first.
  if (isRight && shown !== undefined && shown !== name) throw new Refusal('error_no_answer');
  if (isPageOff((await lookUpPolicy(worker)).policy, where)) throw new Refusal('error_provider_off');
  if (isRight && where.incognito) throw new Refusal('error_refused');
  worker.answered.set(tabId, await beforeAnswer(worker, look, where, isRight));
  await worker.session.keepLook(tabId, { ...look, seen: null });
  await worker.session.keepRefused(where.origin, where.page.id, !isRight);
  if (isRight) {
    await keepInstances(worker, [look.instance], where.page.id);
    await addSighted(worker, where, { ...told, present: told.present ?? [] }, at);
    void worker.show();
  }
  return overview(worker, tabId);
}
