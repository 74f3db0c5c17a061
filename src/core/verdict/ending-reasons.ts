import type { CredentialState } from '../ledger/state.ts';
import { clockOf, type Kind } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isUseKnown, unusedSince } from './age-reasons.ts';
import { type DaySpan, daysLater, daysOf, daysUntil, firstDay, hasBegun } from './day-span.ts';
import type { Here } from './here.ts';
import { catalogueDays, severityWithin } from './kind-reasons.ts';
import type { Reason } from './reason.ts';

/** A key's own end is spoken of at least this long before, and is critical in its last days. */
const EXPIRY_WARNING_DAYS = 30;
const EXPIRY_CRITICAL_DAYS = 7;
/** Seven days of overlap are the plan. The last of them is the last chance. */
const OVERLAP_CRITICAL_DAYS = 1;

/** What the ends of the secret itself give to say: its expiry, that of an old one beside it, and that of a key unused. */
export function secretReasons(state: CredentialState, kind: Kind, warnAheadDays: number, here: Here): Reason[] {
  const ahead = Math.max(warnAheadDays, EXPIRY_WARNING_DAYS);
  return [
    ...expiryReasons(state, ahead, here),
    ...overlapReasons(state, here),
    ...idleReasons(state, kind, ahead, here),
  ];
}

function expiryReasons({ expires }: CredentialState, ahead: number, here: Here): Reason[] {
  if (!expires || expires.when === 'never') return [];
  const days = daysOf(expires.when, expires.day, here.zone);
  const first = firstDay(days);
  if (first === null) return [];
  const { latest } = expires.when;
  const hasPassed = expires.day ? expires.day.date < here.today : latest !== null && latest < here.now;
  if (hasPassed) return [{ code: 'expired', severity: 'critical', days }];
  const timing = timingOf(days, first, here);
  if (timing.inDays > ahead) return [];
  return [{ code: 'expires', severity: severityWithin(timing.inDays, ahead, EXPIRY_CRITICAL_DAYS), days, ...timing }];
}

/** How soon it may come. What may have come already may come today. */
export function timingOf(
  days: DaySpan,
  first: CalendarDay,
  here: Here,
): { readonly inDays: number; readonly isBegun: boolean } {
  const isBegun = hasBegun(days, here);
  // A day that was named in a zone further west lasts longer.
  return { inDays: isBegun ? 0 : Math.max(0, daysUntil(first, here)), isBegun };
}

/** The days on which the old secret ends, while it may still work. Null: there is none. */
export function overlapDays({ overlap }: CredentialState, here: Here): DaySpan | null {
  if (!overlap) return null;
  const { latest } = overlap.until;
  return latest !== null && latest < here.now ? null : daysOf(overlap.until, overlap.day, here.zone);
}

function overlapReasons(state: CredentialState, here: Here): Reason[] {
  const days = overlapDays(state, here);
  if (!days) return [];
  const timing = timingOf(days, firstDay(days) ?? here.today, here);
  const severity = timing.inDays <= OVERLAP_CRITICAL_DAYS ? 'critical' : 'warning';
  return [{ code: 'old-secret-expires', severity, days, ...timing }];
}

/** The days on which the provider revokes it if nobody uses it; null where that is not known, or its kind has ended by then. */
export function idleDays(state: CredentialState, kind: Kind, here: Here): DaySpan | null {
  const clock = clockOf(kind, 'idle');
  const days = clock && idleEnd(state, clock.afterDays, here);
  const stop = kind.lifecycle.find(({ stage }) => stage === 'stopped-working');
  return days && stop && (firstDay(days) ?? '') > catalogueDays(stop.on).from ? null : days;
}

function idleEnd(state: CredentialState, afterDays: number, here: Here): DaySpan | null {
  const { lastUsed, birth } = state;
  // A later use would move that end.
  if (!lastUsed || !isUseKnown(state, here)) return null;
  if (lastUsed.when !== 'never') {
    const days = daysOf(lastUsed.when, lastUsed.day ?? null, here.zone);
    return daysLater(unusedSince(state, days, here), afterDays);
  }
  const isOfSecret = birth.earliestIs === 'secret' && birth.latestIs === 'secret';
  return isOfSecret ? daysLater(daysOf(birth, birth.day, here.zone), afterDays) : null;
}

function idleReasons(state: CredentialState, kind: Kind, ahead: number, here: Here): Reason[] {
  const days = idleDays(state, kind, here);
  const first = days && firstDay(days);
  const afterDays = clockOf(kind, 'idle')?.afterDays;
  if (!days || !first || afterDays === undefined) return [];
  const timing = timingOf(days, first, here);
  // Nobody is to be told of a key that is in use.
  const warned = ahead < afterDays ? ahead : Math.floor(afterDays / 2);
  if (timing.inDays > warned) return [];
  const severity = severityWithin(timing.inDays, warned, EXPIRY_CRITICAL_DAYS);
  return [{ code: 'idle-ends', severity, days, ...timing, afterDays }];
}
