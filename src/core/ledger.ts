import type { AccountId, KindId, ProviderId, Sighting } from './credential.ts';
import { applyWord, type Word } from './ledger/apply-act.ts';
import { applyLog } from './ledger/apply-log.ts';
import { applyObservation } from './ledger/apply-observation.ts';
import { applyMiss, applyNote, dismiss, snooze } from './ledger/apply-quiet.ts';
import { LONGEST_GRACE_DAYS } from './ledger/cancelled.ts';
import { type Clamped, clampFutureStamps, isNonsense } from './ledger/clock.ts';
import { applyUndo } from './ledger/undo.ts';
import type { LogEvent } from './log/event.ts';
import { withinLimits } from './record/limits.ts';
import { newRecord } from './record/new-record.ts';
import type { Severity, ZonedDay } from './record/parts.ts';
import type { CredentialRecord } from './record/schema.ts';
import type { Interval } from './time/interval.ts';

export { deriveState } from './ledger/derive.ts';
export { MAX_ROTATIONS } from './ledger/rotations.ts';
export { LONGEST_GRACE_DAYS };

/** Where a credential was seen, or said to be. `url` is origin and path, without query or fragment. */
interface Place {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly url: string | null;
}

/**
 * Everything that can become known of a credential. Times are epoch ms. `graceDays`: the longest that an old secret of its
 * kind may live on beside a new one; absent: `LONGEST_GRACE_DAYS`. `zone`: where the page was read, an IANA name.
 */
export type LedgerEvent =
  /** `visit`: when the visit began during which it was seen; absent or null: not known. */
  | ({
      readonly type: 'sighted';
      readonly sighting: Sighting;
      readonly visit?: number | null;
      readonly graceDays?: number;
      readonly zone?: string;
      /** Each person has one of their own under the same id. */
      readonly isPerUser?: boolean;
    } & Place)
  /** A whole list did not show it. `most`: nor most of what had been on that list. `visit`: as for a look. */
  | { readonly type: 'missed'; readonly most?: boolean; readonly visit?: number | null; readonly zone?: string }
  /** What a person says of it. */
  | { readonly type: 'said'; readonly word: Word; readonly graceDays?: number }
  /** Takes what a person said back. */
  | { readonly type: 'undone'; readonly act: string }
  | { readonly type: 'snoozed'; readonly until: number; readonly severity: Severity; readonly news: string }
  | { readonly type: 'unsnoozed' }
  | { readonly type: 'dismissed'; readonly news: string }
  | { readonly type: 'noted'; readonly text: string }
  /**
   * What the account's log says of this credential, in any order. `reach`: the file's last line; `tellsRotations`: it tells of
   * rotations of such credentials, so that it was not filtered for other events.
   */
  | {
      readonly type: 'logged';
      readonly events: readonly LogEvent[];
      readonly reach?: number | null;
      readonly tellsRotations?: boolean;
    }
  /** A credential that the user entered because its page could not be read. */
  | ({
      readonly type: 'added';
      readonly kind: KindId;
      /** Of which kind it is, where it is kept under several. */
      readonly told?: KindId;
      readonly id: string;
      readonly name: string | null;
      readonly when: Interval;
      readonly day: ZonedDay | null;
    } & Place);

/**
 * The record with what became known at `now` (epoch ms) among its statements. Null only for an event about a record that is
 * not there. Never throws; the very same record comes back when the event told nothing new. What follows from the statements
 * is for `deriveState` to say.
 */
export function applyEvent(record: CredentialRecord | null, event: LedgerEvent, now: number): CredentialRecord | null {
  const known = record ?? begin(event, now);
  if (!known) return null;
  const clamped = record ? clampFutureStamps(record, now) : { record: known, at: now, isTrusted: !isNonsense(now) };
  const next = withinLimits(take(clamped, event));
  return JSON.stringify(next) === JSON.stringify(record) ? record : next;
}

function begin(event: LedgerEvent, now: number): CredentialRecord | null {
  if (event.type === 'sighted') return newRecord({ ...event, ...event.sighting }, now);
  if (event.type === 'added') return newRecord(event, now);
  const first = event.type === 'logged' ? event.events[0] : undefined;
  return first ? newRecord({ ...first, name: null, url: null }, now) : null;
}

function take(clamped: Clamped, event: LedgerEvent): CredentialRecord {
  const { record, at } = clamped;
  switch (event.type) {
    case 'sighted': {
      const { sighting, url, visit = null, graceDays = LONGEST_GRACE_DAYS, zone = null, isPerUser = false } = event;
      return applyObservation(clamped, { sighting, url, visit, graceDays, zone, isPerUser });
    }
    case 'missed':
      return applyMiss(
        record,
        { most: event.most ?? false, visit: event.visit ?? null, zone: event.zone ?? 'UTC' },
        at,
      );
    case 'said':
      return applyWord(clamped, event.word, event.graceDays ?? LONGEST_GRACE_DAYS);
    case 'undone':
      return applyUndo(record, event.act);
    case 'snoozed':
      return snooze(record, event, at);
    case 'unsnoozed':
      return snooze(record, null, at);
    case 'dismissed':
      return dismiss(record, event.news, at);
    case 'noted':
      return applyNote(record, event.text, at);
    case 'logged':
      return applyLog(
        record,
        event.events,
        { reach: event.reach ?? null, tellsRotations: event.tellsRotations ?? false },
        at,
      );
    case 'added': {
      const told = event.told === undefined ? record.told : { kind: event.told, at };
      const named = {
        ...record,
        name: record.name ?? event.name,
        url: record.url ?? event.url,
        ...(told && { told }),
      };
      return applyWord(
        { ...clamped, record: named },
        { what: 'made', when: event.when, day: event.day },
        LONGEST_GRACE_DAYS,
      );
    }
  }
}
