import type { Because, CredentialState, Refuted } from '../ledger/state.ts';
import { clockOf, type Kind } from '../lifecycle.ts';
import { daysBetween } from '../time/calendar-day.ts';
import { asOfDay, isUnconfirmed, STALE_DAYS } from './as-of.ts';
import { daysOf } from './day-span.ts';
import { calendarDay, type Here } from './here.ts';
import type { Reason, RefutedBy } from './reason.ts';

/** More contradicted words than that help nobody: the last ones are told. */
const MOST_REFUTED = 3;

/** What is to be asked, beside the age: what was meant, is it still there, does it still look so, should it have an end? */
export function questionReasons(state: CredentialState, kind: Kind, hasLimit: boolean, here: Here): Reason[] {
  const reasons: Reason[] = state.refuted.slice(-MOST_REFUTED).map((refuted) => wordReason(refuted, here));
  if (state.presence.state === 'unseen')
    reasons.push({ code: 'unseen', severity: 'info', since: calendarDay(state.presence.since, here.zone) });
  const stale = staleReason(state, here) ?? (hasLimit ? unconfirmedReason(state, here) : null);
  if (stale) reasons.push(stale);
  const expiry = clockOf(kind, 'expiry');
  // What is inferred by us is nobody's offer.
  if (state.expires?.when === 'never' && expiry?.offered && expiry.source.confidence !== 'inferred')
    reasons.push({ code: 'never-expires', severity: 'info' });
  return reasons;
}

/** A word or a log that told of the present secret since is as good as a look; so is that it was entered by hand. */
function staleReason({ lastLook, birth, firstSeen, saidThereAt }: CredentialState, here: Here): Reason | null {
  if (isLately(saidThereAt, here)) return null;
  const since = calendarDay(Math.max(lastLook ?? firstSeen, birth.asOf), here.zone);
  const forDays = daysBetween(since, here.today);
  return forDays >= STALE_DAYS ? { code: 'stale', severity: 'info', since, forDays, of: 'entry' } : null;
}

/** The entry was seen since, and nothing that tells whether its secret is still the one that was dated. */
function unconfirmedReason(state: CredentialState, here: Here): Reason | null {
  const since = asOfDay(state, here);
  if (since === null || !isUnconfirmed(state, here)) return null;
  return { code: 'stale', severity: 'info', since, forDays: daysBetween(since, here.today), of: 'secret' };
}

/** Somebody who has just been asked is not asked again. */
function isLately(saidAt: number | undefined, { today, zone }: Here): boolean {
  return saidAt !== undefined && daysBetween(calendarDay(saidAt, zone), today) < STALE_DAYS;
}

function wordReason({ word, because }: Refuted, here: Here): Reason {
  const days = 'when' in word ? daysOf(word.when, word.day, here.zone) : null;
  return { code: 'word-refuted', severity: 'info', word: word.what, days, because: inDays(because, here) };
}

/** What contradicts a word, in days of the calendar. */
export function inDays(because: Because, { zone }: Pick<Here, 'zone'>): RefutedBy {
  const seenOn = 'last' in because ? calendarDay(because.last, zone) : null;
  const days = (when: { earliest: number | null; latest: number | null }) => daysOf(when, null, zone);
  const { code } = because;
  if (code === 'same-key-seen' || code === 'new-key-seen')
    return { code, days: days({ earliest: because.first, latest: because.last }), seenOn };
  if (code === 'floor' || code === 'log-ended')
    return { code, days: days({ earliest: because.at, latest: because.at }), seenOn };
  if ('when' in because) return { code, days: because.when === 'never' ? null : days(because.when), seenOn };
  return { code, days: null, seenOn };
}
