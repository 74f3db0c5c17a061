import { clockOf, type Kind } from '../lifecycle.ts';
import { daysBetween } from '../time/calendar-day.ts';
import { calendarDay } from './day-span.ts';
import type { Reason } from './reason.ts';
import type { Here, JudgedState } from './state.ts';

/** What nobody has looked at for so long may have changed since. */
const STALE_DAYS = 90;

/** What is to be asked, beside the age: is it still there, does it still look so, should it have an end? */
export function questionReasons(state: JudgedState, kind: Kind, here: Here): Reason[] {
  const reasons: Reason[] = [];
  if (state.presence.state === 'unseen')
    reasons.push({ code: 'unseen', severity: 'info', since: calendarDay(state.presence.since, here.zone) });
  const since = calendarDay(state.lastLook, here.zone);
  const forDays = daysBetween(since, here.today);
  if (forDays >= STALE_DAYS) reasons.push({ code: 'stale', severity: 'info', since, forDays });
  if (state.expires?.when === 'never' && clockOf(kind, 'expiry')?.offered)
    reasons.push({ code: 'never-expires', severity: 'info' });
  return reasons;
}
