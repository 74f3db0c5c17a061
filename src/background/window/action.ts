import { kindById, recognise } from '../../catalogue/index.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import type { Policy } from '../../core/policy.ts';
import type { Here } from '../../core/verdict/here.ts';
import type { FromOwnPage, Overview, OwnAction } from '../../platform/messages.ts';
import { act, applyTo, say, withoutKey } from '../actions.ts';
import type { Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { pastDay } from '../spoken.ts';
import { lookUp, type Worker } from '../worker.ts';
import { forgetCalendar } from './calendar.ts';
import { overview } from './overview.ts';

/** Does what the user asked for in one of our windows. */
export async function action(worker: Worker, message: Extract<FromOwnPage, { type: 'action' }>): Promise<Overview> {
  const { inForce } = await lookUp(worker);
  await worker.store.update((draft) => perform(draft, message.action, inForce.policy, worker.here()));
  void worker.show();
  return overview(worker, message.tabId);
}

function perform(draft: Draft, wish: OwnAction, policy: Policy, here: Here): void {
  if (wish.do === 'snooze' || wish.do === 'dismiss') act(draft, wish, policy, here);
  else if (wish.do === 'unsnooze') for (const key of wish.keys) applyTo(draft, key, { type: 'unsnoozed' });
  else if (wish.do === 'forget') for (const key of wish.keys) forget(draft, key);
  else if (wish.do === 'note') applyTo(draft, wish.key, { type: 'noted', text: withoutKey(wish.text) });
  else if (wish.do === 'add') add(draft, wish);
  else if (wish.do === 'saw-damage') draft.set('jobs', { ...draft.get('jobs'), damageSeen: draft.damaged });
  else if (wish.do === 'undo') applyTo(draft, wish.key, { type: 'undone', act: wish.act });
  else say(draft, wish);
}

function forget(draft: Draft, key: CredentialKey): void {
  if (!draft.record(key)) throw new Refusal('error_unknown_credential');
  draft.remove(key);
  // What is forgotten is not kept anywhere else either.
  const jobs = draft.get('jobs');
  if (Object.hasOwn(jobs.told, key)) draft.set('jobs', { ...jobs, told: without(jobs.told, key) });
  if (draft.before().has(key)) draft.forgetBefore(key);
  forgetCalendar(draft, key);
}

function without<T>(entries: Readonly<Record<CredentialKey, T>>, key: CredentialKey): Record<CredentialKey, T> {
  return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== key));
}

function add(draft: Draft, wish: Extract<OwnAction, { do: 'add' }>): void {
  const { provider, account, kind, id, name } = wish;
  if (kindById(kind)?.provider !== provider) throw new Refusal('error_refused');
  const url = wish.url === null ? null : pageUrl(wish.url, wish);
  const named = pastDay(wish, provider, draft.now);
  if (name !== null) withoutKey(name);
  applyTo(draft, credentialKey(wish), { type: 'added', provider, account, kind, id, name, url, ...named });
}

/** Origin and path of a key page of that provider and account; anything else has no place in the ledger. */
function pageUrl(text: string, { provider, account }: { provider: string; account: string }): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const found = url && recognise(url);
  if (!url || found?.page.provider !== provider || found.account !== account) throw new Refusal('error_refused');
  return `${url.origin}${url.pathname}`;
}
