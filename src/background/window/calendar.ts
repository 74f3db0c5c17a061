import { addressPartOf } from '../../catalogue/told-account.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import { canonical } from '../../core/record/canonical.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { FromOwnPage } from '../../protocol/messages.ts';
import { MOST_ENTRIES } from '../../protocol/schemas/parts.ts';
import type { Draft } from '../draft.ts';
import type { Worker } from '../worker.ts';

/**
 * A calendar file is about to be handed over, with entries of these ids. Answers with the ids of earlier files, so that what
 * no longer holds can be cancelled, and remembers these besides. Of a ledger that a newer version wrote nothing is remembered.
 */
export async function calendarExported(
  { store }: Worker,
  { uids }: Extract<FromOwnPage, { type: 'calendar-exported' }>,
): Promise<{ earlier: readonly string[] }> {
  const { calendar, readOnly } = await store.read();
  if (readOnly) return { earlier: calendar };
  return store.update((draft) => {
    const keys = new Set(draft.records().flatMap(keysOf));
    const kinds = new Set(draft.records().map(({ kind }) => kind));
    // An id begins with the key of a credential or with a kind, and goes on after the last of their spaces.
    const isKnown = (uid: string) => isOfKind(uid, kinds) || keys.has(keyOf(uid));
    const earlier = draft.get('calendar').filter(isKnown);
    const all = [...new Set([...earlier, ...uids.filter(isKnown)])].slice(-MOST_ENTRIES);
    if (canonical(all) !== canonical(draft.get('calendar'))) draft.set('calendar', all);
    return { earlier };
  });
}

/** What is forgotten is not kept as an entry's id either: its entry stays in the calendar until the user deletes it. */
export function forgetCalendar(draft: Draft, record: CredentialRecord): void {
  const keys = keysOf(record);
  const kept = draft.get('calendar').filter((uid) => !keys.includes(keyOf(uid)));
  if (kept.length < draft.get('calendar').length) draft.set('calendar', kept);
}

/** An entry may be from before the key's page told whose it is: that one is cancelled for the one that takes its place. */
const keysOf = (record: CredentialRecord): CredentialKey[] => [
  record.key,
  credentialKey({ ...record, account: addressPartOf(record.account) }),
];
const keyOf = (uid: string): string => uid.slice(0, uid.lastIndexOf(' '));
const isOfKind = (uid: string, kinds: ReadonlySet<string>) => kinds.has(uid.slice(0, uid.indexOf(' ')));
