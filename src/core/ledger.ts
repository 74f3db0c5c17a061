import type { AccountId, KindId, ProviderId, Sighting } from './credential.ts';
import { settle, timeOf } from './ledger/clock.ts';
import { logged } from './ledger/logged.ts';
import { blank, retired, shown } from './ledger/record.ts';
import { sighted } from './ledger/sighted.ts';
import { dismissed, noted, snoozed } from './ledger/user.ts';
import { born, rotated } from './ledger/word.ts';
import type { LogEvent } from './log/event.ts';
import type { CredentialRecord, Severity } from './record.ts';
import type { Interval } from './time/interval.ts';

export { MAX_ROTATIONS } from './ledger/rotations.ts';

/** Where a credential was seen, or said to be. `url` is origin and path, without query or fragment. */
interface Place {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly url: string | null;
}

/** Everything that can happen to a credential. Times are epoch ms. */
export type LedgerEvent =
  | ({ readonly type: 'sighted'; readonly sighting: Sighting } & Place)
  /** A list that was rendered in full did not show it. */
  | { readonly type: 'missed' }
  /** The user's word on when the present secret was made. */
  | { readonly type: 'born'; readonly when: Interval }
  /** The user's word that a new secret was made; the old one lives `overlapDays` more. */
  | { readonly type: 'rotated'; readonly when: Interval; readonly overlapDays: number }
  | { readonly type: 'snoozed'; readonly until: number; readonly severity: Severity }
  | { readonly type: 'unsnoozed' }
  | { readonly type: 'dismissed'; readonly signature: string }
  | { readonly type: 'deactivated'; readonly at: number }
  | { readonly type: 'noted'; readonly text: string }
  /** All that the account's log says of this credential, in any order. */
  | { readonly type: 'logged'; readonly events: readonly LogEvent[] }
  /** A credential that the user entered because its page could not be read. */
  | ({
      readonly type: 'added';
      readonly kind: KindId;
      readonly id: string;
      readonly name: string | null;
      readonly when: Interval;
    } & Place);

/**
 * The record after an event that became known at `now` (epoch ms). Null only for an event about a record that is not there.
 * Never throws; the same record comes back when the event told nothing new.
 *
 * What a birth rests on, when statements meet (the files in `ledger/` hold one rule each):
 * 1. Statements that agree narrow each other; the narrower one gives its name as evidence.
 * 2. Where two contradict, a *newer secret* beats everything: a page date that moved on, a fingerprint that changed, a user's
 *    "rotated", a log's later creation. Each is a rotation; evidence of one rotation from several sides is one rotation.
 * 3. Else the log beats the page, and the page's first word beats the user's; but a user who contradicts what the page says
 *    corrects it, and a page that only repeats itself does not take that back.
 * 4. The log and a change that we saw ourselves yield only to something newer.
 */
export function fold(record: CredentialRecord | null, event: LedgerEvent, now: number): CredentialRecord | null {
  if (!record) return begin(event, now);
  const at = timeOf(record, now);
  return apply(settle(record, at), event, at, at === now);
}

function begin(event: LedgerEvent, now: number): CredentialRecord | null {
  if (event.type === 'sighted') return sighted(blank({ ...event, ...event.sighting }, now), event, now, true);
  if (event.type === 'added') return born(blank(event, now), event.when, now);
  const first = event.type === 'logged' ? event.events[0] : undefined;
  if (event.type !== 'logged' || !first) return null;
  return logged(blank({ ...first, name: null, url: null }, now), event, now);
}

function apply(record: CredentialRecord, event: LedgerEvent, at: number, clockIsTrusted: boolean): CredentialRecord {
  switch (event.type) {
    case 'sighted':
      return sighted(record, event, at, clockIsTrusted);
    case 'missed':
      return record.presence === 'present' ? retired(record, 'gone', at) : record;
    case 'born':
      return born(record, event.when, at);
    case 'rotated':
      return rotated(record, event.when, event.overlapDays, at);
    case 'snoozed':
      return snoozed(record, event.until, event.severity, at);
    case 'unsnoozed':
      return record.snooze === null ? record : { ...record, snooze: null };
    case 'dismissed':
      return dismissed(record, event.signature);
    case 'deactivated':
      return retired(record, 'deactivated', Number.isFinite(event.at) ? Math.min(event.at, at) : at);
    case 'noted':
      return noted(record, event.text);
    case 'logged':
      return logged(record, event, at);
    case 'added':
      return born(
        shown({ ...record, name: record.name ?? event.name, url: record.url ?? event.url }, at),
        event.when,
        at,
      );
  }
}
