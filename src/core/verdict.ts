import { type Age, ageOf } from './birth.ts';
import type { Kind } from './lifecycle.ts';
import { limitFor, type Policy } from './policy.ts';
import { LEVELS, type Level, type Reason } from './reason.ts';
import { ageReasons, isStopped, lifecycleReasons, secretReasons } from './reasons.ts';
import type { Severity } from './record/parts.ts';
import type { Birth, Snapshot } from './snapshot.ts';
import type { Interval } from './time/interval.ts';
import { DAY } from './time/units.ts';

/** What there is to say about one credential at one moment. Derived, never stored. */
export interface Verdict {
  readonly level: Level;
  readonly severity: Severity;
  readonly age: Age;
  /** When it must be rotated under the policy, null while the birth has no lower bound or the kind is stopped. */
  readonly due: Interval | null;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** True when a person should do something now: severity warning or worse, and not snoozed. */
  readonly needsAction: boolean;
  readonly snoozed: boolean;
  /** Changes whenever there is something new to say: level and reason codes. Kept when a banner is dismissed. */
  readonly signature: string;
}

/** A snooze that would last longer was made by a clock that ran ahead; it does not count. */
export const LONGEST_SNOOZE_DAYS = 366;

const SEVERITIES: readonly Severity[] = ['none', 'info', 'warning', 'critical'];

/** 0 for `none` to 3 for `critical`. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/**
 * What there is to say about a credential at `now` (epoch ms) under a policy. A credential that is gone or deactivated has
 * nothing left to do about it: level `ok`, no reasons.
 */
export function judge(record: Snapshot, kind: Kind, policy: Policy, now: number): Verdict {
  const present = record.presence === 'present';
  const stopped = isStopped(kind, now);
  const limit = limitFor(policy, record.kind);
  const found = [
    ...lifecycleReasons(kind, now),
    ...secretReasons(record, limit.warnAheadDays, now),
    // Of a key that no longer works nobody needs to know when to rotate it.
    ...(stopped ? [] : ageReasons(record.birth, limit, now)),
  ];
  const reasons = present ? found.sort(byWeight) : [];
  const { level, severity } = reasons[0] ?? { level: 'ok', severity: 'none' };
  const snoozed = isSnoozed(record.snooze, severity, now);
  return {
    level,
    severity,
    age: ageOf(record.birth, now),
    due: stopped || !present ? null : dueOf(record.birth, limit.maximumAgeDays),
    reasons,
    needsAction: severityRank(severity) >= severityRank('warning') && !snoozed,
    snoozed,
    signature: reasons.map(signatureOf).join(' '),
  };
}

/** Sorts worst first: severity, then level, then the earlier due date, then the greater age. */
export function worstFirst(a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number {
  return (
    byWeight(a.verdict, b.verdict) ||
    compare(a.verdict.due?.earliest ?? Number.MAX_SAFE_INTEGER, b.verdict.due?.earliest ?? Number.MAX_SAFE_INTEGER) ||
    compare(b.verdict.age.min, a.verdict.age.min)
  );
}

type Weight = { readonly severity: Severity; readonly level: Level };

function byWeight(a: Weight, b: Weight): number {
  return severityRank(b.severity) - severityRank(a.severity) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dueOf(birth: Birth, maximumAgeDays: number): Interval | null {
  if (birth.earliest === null) return null;
  return { earliest: birth.earliest + maximumAgeDays * DAY, latest: birth.latest + maximumAgeDays * DAY };
}

function isSnoozed(snooze: Snapshot['snooze'], severity: Severity, now: number): boolean {
  if (!snooze || now >= snooze.until || snooze.until - now > LONGEST_SNOOZE_DAYS * DAY) return false;
  return severityRank(severity) <= severityRank(snooze.severity);
}

/** Days that pass change nothing; a reason that comes, grows worse or speaks of another date does. */
function signatureOf(reason: Reason): string {
  const about = { ...{ since: '', limitDays: '', on: '' }, ...reason };
  return `${reason.code}:${reason.severity}:${about.since}${about.limitDays}${about.on}`;
}
