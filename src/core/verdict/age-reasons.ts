import type { CredentialState } from '../ledger/state.ts';
import type { OwnedLimit } from '../limit.ts';
import { addDays, daysBetween } from '../time/calendar-day.ts';
import { type DaySpan, daysLater, daysOf, daysUntil } from './day-span.ts';
import type { Here } from './here.ts';
import { calendarDay } from './here.ts';
import { type Age, ageOf, type Knowledge, madeOn } from './knowledge.ts';
import { highest, type Reason, type Severity } from './reason.ts';

/** A key that nobody used for so long is better deactivated than rotated. */
const UNUSED_DAYS = 90;
/** The last use was read at most so long ago: a later one is not known of. */
const READ_WITHIN_DAYS = 30;

/** On which days it is due under a limit; null where the age is unknown: a bound of something else makes no due date. */
export function dueOf({ birth }: CredentialState, limit: OwnedLimit, knowledge: Knowledge, here: Here): DaySpan | null {
  return knowledge === 'unknown' ? null : daysLater(daysOf(birth, birth.day, here.zone), limit.maximumAgeDays);
}

/** What the age gives to say under a limit. Too old is what is too old wherever in its bounds it was made. */
export function ageReasons(state: CredentialState, limit: OwnedLimit, knowledge: Knowledge, here: Here): Reason[] {
  const due = dueOf(state, limit, knowledge, here);
  const age = ageOf(state.birth, here);
  if (age.min > limit.maximumAgeDays)
    return [{ code: 'older-than-limit', severity: overdueSeverity(limit), due, limit }];
  if (due?.from && due.to) {
    const inDays = daysUntil(due.from, here);
    if (inDays > limit.warnAheadDays) return [];
    // An exact date is due, on each of its days; of a vague one some days may be over.
    if (inDays < 0 && knowledge === 'vague') return [{ code: 'around-limit', severity: 'warning', due, limit }];
    return [{ code: 'due-soon', severity: 'warning', due, inDays, limit }];
  }
  const knownForDays = Math.max(0, daysBetween(calendarDay(state.firstSeen, here.zone), here.today));
  return [{ code: 'age-unknown', severity: mayMatter(age, limit) ? 'info' : 'none', knownForDays }];
}

/** Where nobody but Keyturn's default asks for it, age alone alarms nobody. */
function overdueSeverity({ owner }: OwnedLimit): Severity {
  return owner === 'default' ? 'warning' : 'critical';
}

function mayMatter({ max }: Age, { maximumAgeDays, warnAheadDays }: OwnedLimit): boolean {
  return max === null || max >= maximumAgeDays - warnAheadDays;
}

/** Whether its last use was read so recently that there is something to say of it. */
export function isUseKnown({ lastUsed }: Pick<CredentialState, 'lastUsed'>, here: Here): boolean {
  return lastUsed !== null && calendarDay(lastUsed.asOf, here.zone) >= addDays(here.today, -READ_WITHIN_DAYS);
}

/**
 * From when on the present secret is unused: the last use may have been one of the secret before it. Then nothing is known but that
 * it was there to be used since it was made.
 */
export function unusedSince({ birth, newSecretAt }: CredentialState, lastUsed: DaySpan, here: Here): DaySpan {
  const born = madeOn(birth, here.zone);
  const isNewer = lastUsed.to !== null && born.to !== null && born.to > lastUsed.to;
  const isOfFormer = isNewer && (newSecretAt !== null || (born.from ?? '') > (lastUsed.to ?? ''));
  return isOfFormer ? born : lastUsed;
}

/**
 * Nobody has used it for a long time. It stands in front of what its age gives to say, and weighs as much: what is unused is
 * not worth a rotation.
 */
export function unusedReasons(state: CredentialState, besides: readonly Reason[], here: Here): Reason[] {
  const { lastUsed } = state;
  if (!lastUsed || !isUseKnown(state, here)) return [];
  const days = lastUsed.when === 'never' ? null : daysOf(lastUsed.when, lastUsed.day ?? null, here.zone);
  // A key that was never used might have been used since the day on which it was surely there.
  const since = days === null ? madeOn(state.birth, here.zone).to : unusedSince(state, days, here).to;
  if (since === null || addDays(since, UNUSED_DAYS) >= here.today) return [];
  const severity = highest([...besides.map((reason) => reason.severity), 'warning']);
  return [{ code: 'unused', severity, lastUsed: days }];
}
