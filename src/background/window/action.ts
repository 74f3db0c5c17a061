import { kindById, recognise } from '../../catalogue/index.ts';
import { keptUnder } from '../../catalogue/kept-kind.ts';
import { keptAccount, keptIds } from '../../catalogue/kept-place.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import type { Policy } from '../../core/policy.ts';
import { joinRecords } from '../../core/record/join.ts';
import type { Here } from '../../core/verdict/here.ts';
import type { FromOwnPage, Overview, OwnAction } from '../../protocol/messages.ts';
import { act, applyTo, recordOf, say } from '../actions.ts';
import type { Draft } from '../draft.ts';
import { keptUrl, ownerOf, typedText } from '../gate.ts';
import { Refusal } from '../refusal.ts';
import { pastDay } from '../spoken.ts';
import { type Forgotten, lookUpPolicy, type Worker } from '../worker.ts';
import { forgetCalendar } from './calendar.ts';
import { keepView } from './keep-view.ts';
import { nameAccounts } from './name-accounts.ts';
import { overview } from './overview.ts';
import { keepWalk } from './walk.ts';

/** Does what the user asked for in one of our windows. */
export async function action(worker: Worker, message: Extract<FromOwnPage, { type: 'action' }>): Promise<Overview> {
  await perform(worker, message.action);
  return overview(worker, message.tabId);
}

/** The same, without telling what there is then. */
export async function perform(worker: Worker, wish: OwnAction): Promise<void> {
  const inForce = await lookUpPolicy(worker);
  const forgotten = new Map<CredentialKey, Forgotten>();
  await worker.store.update((draft) => {
    if (wish.do === 'forget') for (const key of wish.keys) forgotten.set(key, forget(draft, key));
    else if (wish.do === 'restore') restore(draft, wish.key, worker);
    else write(draft, wish, inForce.policy, worker.here());
  });
  if (forgotten.size > 0) {
    worker.forgotten.clear();
    for (const [key, one] of forgotten) worker.forgotten.set(key, one);
  }
  void worker.show();
}

type Performed = Exclude<OwnAction, { do: 'forget' } | { do: 'restore' }>;

function write(draft: Draft, wish: Performed, policy: Policy, here: Here): void {
  if (wish.do === 'snooze' || wish.do === 'dismiss') act(draft, wish, policy, here);
  else if (wish.do === 'unsnooze') for (const key of wish.keys) applyTo(draft, key, { type: 'unsnoozed' });
  else if (wish.do === 'undismiss') for (const key of wish.keys) applyTo(draft, key, NOTHING_CLOSED);
  else if (wish.do === 'walk') keepWalk(draft, wish, policy, here);
  else if (wish.do === 'note') note(draft, wish);
  else if (wish.do === 'add') add(draft, wish);
  else if (wish.do === 'name-accounts') nameAccounts(draft, wish);
  else if (wish.do === 'keep-view') keepView(draft, wish);
  else if (wish.do === 'saw-damage') draft.set('jobs', { ...draft.get('jobs'), damageSeen: draft.damaged });
  else if (wish.do === 'undo') undo(draft, wish);
  else say(draft, wish);
}

/** What is said now is news to who was told nothing. */
const NOTHING_CLOSED = { type: 'dismissed', news: '' } as const;

function note(draft: Draft, wish: Extract<OwnAction, { do: 'note' }>): void {
  const { provider } = recordOf(draft, wish.key);
  applyTo(draft, wish.key, { type: 'noted', text: typedText(wish.text, provider, wish.isNoKey) });
}

function undo(draft: Draft, { key, act }: Extract<OwnAction, { do: 'undo' }>): void {
  // Who was not told that it is done asks once more: what was taken back is still kept as that.
  if (!recordOf(draft, key).acts.some(({ id }) => id === act)) throw new Refusal('error_unknown_word');
  applyTo(draft, key, { type: 'undone', act });
}

/** Returns what it was, to be held in memory alone. */
export function forget(draft: Draft, key: CredentialKey): Forgotten {
  const forgotten = { record: recordOf(draft, key), walk: draft.walk(key) };
  draft.remove(key);
  draft.setWalk(key, null);
  // What is forgotten is not kept anywhere else either.
  const jobs = draft.get('jobs');
  if (Object.hasOwn(jobs.told, key)) draft.set('jobs', { ...jobs, told: without(jobs.told, key) });
  draft.forgetBefore(key);
  forgetCalendar(draft, forgotten.record);
  return forgotten;
}

/** What was seen of it since stays. */
function restore(draft: Draft, key: CredentialKey, { forgotten }: Worker): void {
  const one = forgotten.get(key);
  if (!one) throw new Refusal('error_forgotten');
  const seen = draft.record(key);
  draft.put(seen ? joinRecords(seen, one.record) : one.record);
  draft.setWalk(key, draft.walk(key) ?? one.walk);
}

function without<T>(entries: Readonly<Record<CredentialKey, T>>, key: CredentialKey): Record<CredentialKey, T> {
  return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== key));
}

function add(draft: Draft, wish: Extract<OwnAction, { do: 'add' }>): void {
  const named = keptIds(wish, ownerOf(wish.provider));
  if (!named || kindById(wish.kind)?.provider !== wish.provider) throw new Refusal('error_refused');
  const { provider, account, id, name } = named;
  const kind = keptUnder(named.kind);
  const told = kind === named.kind ? {} : { told: named.kind };
  const key = credentialKey({ ...named, kind });
  const url = wish.url === null ? null : pageUrl(wish.url, named);
  const made = pastDay(wish, provider, draft.now);
  if (name !== null) typedText(name, provider, wish.isNoKey);
  applyTo(draft, key, { type: 'added', provider, account, kind, ...told, id, name, url, ...made });
}

/** Origin and path of a key page of that provider and account; anything else has no place in the ledger. */
function pageUrl(text: string, { provider, account }: { provider: string; account: string }): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const found = url && recognise(url);
  const owner = ownerOf(provider);
  if (!url || found?.page.provider !== provider || keptAccount(found.account, owner) !== account)
    throw new Refusal('error_refused');
  return keptUrl(url, owner);
}
