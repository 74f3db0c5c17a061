import type { CalendarDate, Kind, LifecycleEvent } from './lifecycle.ts';
import type { AgeLimit } from './limit.ts';
import type { Reason } from './reason.ts';
import type { Severity } from './record/parts.ts';
import type { Birth, Snapshot } from './snapshot.ts';
import { calendarInterval } from './time/catalogue-date.ts';
import { DAY, daysSince } from './time/units.ts';

/** An end of support is a notice at first, a warning inside these days, critical inside those. */
const END_WARNING_DAYS = 180;
const END_CRITICAL_DAYS = 30;
/** A key's own expiry is spoken of at least this long before. */
const EXPIRY_AHEAD_DAYS = 30;

/** True once the day (or the whole month) on which the kind stopped working is over. */
export function isStopped(kind: Kind, now: number): boolean {
  return stopOf(kind, now) !== undefined;
}

function stopOf(kind: Kind, now: number): LifecycleEvent | undefined {
  return kind.lifecycle.find(({ stage, on }) => stage === 'stopped-working' && calendarInterval(on).latest < now);
}

/** What the provider's plans for the kind give to say: that it stopped, or when its support ends. */
export function lifecycleReasons(kind: Kind, now: number): Reason[] {
  const stop = stopOf(kind, now);
  if (stop) return [{ code: 'kind-stopped', level: 'stopped', severity: 'critical', since: stop.on }];
  const ends = kind.lifecycle.filter(({ stage }) => stage === 'unsupported' || stage === 'stopped-working');
  if (ends.length > 0) return ends.map(({ on }) => ending(on, endSeverity(daysUntil(on, now)), now));
  const deprecation = kind.lifecycle.find(({ stage }) => stage === 'deprecated');
  // Deprecated without a known end: worth knowing, nothing to hurry for.
  return deprecation ? [ending(deprecation.on, 'info', now)] : [];
}

function ending(on: CalendarDate, severity: Severity, now: number): Reason {
  return { code: 'kind-ending', level: 'ending', severity, on, inDays: daysUntil(on, now) };
}

/** Days until the date's first day begins (UTC), rounded up; zero or less once it has begun. */
function daysUntil(on: CalendarDate, now: number): number {
  return Math.ceil((calendarInterval(on).earliest - now) / DAY);
}

function endSeverity(inDays: number): Severity {
  return inDays <= END_CRITICAL_DAYS ? 'critical' : inDays <= END_WARNING_DAYS ? 'warning' : 'info';
}

/** What the dates of the secret itself give to say: its expiry, and that of an old one beside it. */
export function secretReasons(
  record: Pick<Snapshot, 'expires' | 'overlap'>,
  warnAheadDays: number,
  now: number,
): Reason[] {
  const reasons: Reason[] = [];
  const { expires, overlap } = record;
  if (expires && expires !== 'never') {
    const ahead = Math.max(warnAheadDays, EXPIRY_AHEAD_DAYS) * DAY;
    const { earliest, latest } = expires;
    if (latest !== null && latest < now)
      reasons.push({ code: 'expired', level: 'expiring', severity: 'critical', when: expires });
    else if ((earliest ?? latest ?? Number.POSITIVE_INFINITY) - now <= ahead)
      reasons.push({ code: 'expires', level: 'expiring', severity: 'warning', when: expires });
  }
  if (overlap && (overlap.until.latest === null || overlap.until.latest >= now))
    reasons.push({ code: 'old-secret-expires', level: 'expiring', severity: 'warning', when: overlap.until });
  return reasons;
}

/** What the age gives to say under a limit. Too old is only what is too old at every instant of its birth. */
export function ageReasons({ earliest, latest, evidence }: Birth, limit: AgeLimit, now: number): Reason[] {
  const limitDays = limit.maximumAgeDays;
  const made = now - limitDays * DAY;
  if (latest < made) return [{ code: 'older-than-limit', level: 'overdue', severity: 'critical', limitDays }];
  const isDueSoon = earliest === null || earliest + (limitDays - limit.warnAheadDays) * DAY <= now;
  if (!isDueSoon) return [];
  // All that is known is bounds, of which the lower may be that of an app: no reason to press anyone, but one to ask.
  if (earliest === null || evidence === 'first-seen')
    return [{ code: 'age-unknown', level: 'unknown', severity: 'info', atLeastDays: daysSince(latest, now) }];
  if (earliest < made) return [{ code: 'around-limit', level: 'due-soon', severity: 'warning', limitDays }];
  const due = { earliest: earliest + limitDays * DAY, latest: latest + limitDays * DAY };
  return [{ code: 'due-soon', level: 'due-soon', severity: 'warning', due }];
}
