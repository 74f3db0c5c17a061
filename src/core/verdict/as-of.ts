import type { Birth, CredentialState } from '../ledger/state.ts';
import { type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import { calendarDay, type Here } from './here.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';

type Seen = Pick<CredentialState, 'birth' | 'lastLook'>;

/** What nobody has looked at for so long may have changed since. */
export const STALE_DAYS = 90;

/**
 * The day up to which what is said of the age was confirmed, where the entry was looked at on a later day that said nothing of its
 * secret: words then name that day. Null where the last look confirmed it.
 */
export function asOfDay({ birth, lastLook }: Seen, { zone }: Pick<Here, 'zone'>): CalendarDay | null {
  if (lastLook === null) return null;
  const day = calendarDay(birth.toldUpTo, zone);
  return day < calendarDay(lastLook, zone) ? day : null;
}

/**
 * True where the entry was looked at for so long without anything that tells whether it still has that secret. What a person said
 * is shown as theirs, and is taken to hold.
 */
export function isUnconfirmed(seen: Seen, here: Pick<Here, 'zone'>): boolean {
  const { birth, lastLook } = seen;
  const day = asOfDay(seen, here);
  if (day === null || lastLook === null || birth.evidence === 'user') return false;
  return daysBetween(day, calendarDay(lastLook, here.zone)) >= STALE_DAYS;
}

/**
 * What is known of the secret that there is now. The one that was dated may have been replaced since: then the present one was made
 * after that. No older one can have come, so that the earlier bound holds.
 */
export function presentBirth(seen: Seen, here: Pick<Here, 'zone'>): Birth {
  const { birth, lastLook } = seen;
  if (lastLook === null || !isUnconfirmed(seen, here)) return birth;
  const latestIs = birth.earliestIs === 'secret' ? 'secret' : 'first-look';
  return { ...birth, latest: Math.max(birth.latest, lastLook), latestIs, day: null };
}

/** How well its age is known. However long somebody wants to be warned ahead, a span that ends with a look is no exact date. */
export function presentKnowledge(seen: Seen, warnAheadDays: number, here: Here): Knowledge {
  const knowledge = knowledgeOf(presentBirth(seen, here), warnAheadDays, here.zone);
  return knowledge === 'exact' && isUnconfirmed(seen, here) ? 'vague' : knowledge;
}
