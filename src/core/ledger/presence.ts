import type { CredentialRecord, Miss } from '../record/schema.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { NEXT_DAY } from './apply-quiet.ts';
import { lastOf } from './ends.ts';
import { CLOCK_SKEW } from './from-log.ts';
import type { LoggedEnds } from './logged-end.ts';
import type { Dating } from './rank.ts';
import type { Presence, Refuted } from './state.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * The present secret, where it took the place of another one: made within `when`, by the best that is known, and told of by then.
 */
export interface Replacement {
  readonly when: Interval;
  readonly evidence: Dating;
  readonly learnedAt: number;
}

/**
 * Whether the entry is still there, by all that was seen, logged and said. Whatever ended it, it is there again when it was seen
 * on a visit that began later, or has a secret that was made later. `end`: when it ended by the log.
 */
export function presenceOf(
  record: CredentialRecord,
  replacement: Replacement | null,
  end: LoggedEnds['end'],
  now: number,
): { presence: Presence; refuted: Refuted[] } {
  const shownAt = record.lastVisit ?? NEVER;
  const word = lastOf(record.acts, 'deactivated', 'still-there');
  const isReplacedSince = (at: number) => replacement !== null && isMadeAfter(replacement, at, shownAt);
  const saidOff = word?.what === 'deactivated' && !isReplacedSince(word.at) ? word : null;
  // A page may go on showing for a while what was just deactivated: people say so a little before the deed.
  const isRefuted = saidOff !== null && shownAt >= saidOff.at + DAY;
  const refuted: Refuted[] = isRefuted ? [{ word: saidOff, because: { code: 'page-shows', last: shownAt } }] : [];
  const present = (by: Presence['by']): Presence => ({ state: 'shown', since: record.firstSeen, by, actId: null });
  if (saidOff && !isRefuted)
    return { presence: { state: 'deactivated', since: saidOff.at, by: 'user', actId: saidOff.id }, refuted };
  const thereSince = word?.what === 'still-there' ? word.at : NEVER;
  if (end && shownAt <= end.at + CLOCK_SKEW && end.at > thereSince && !isReplacedSince(end.at))
    return { presence: { state: 'deactivated', since: end.at, by: 'log', actId: null }, refuted };
  const misses = record.misses.filter(
    ({ at, visit = at }) =>
      at > Math.max(shownAt, thereSince) && visit >= shownAt && !isReplacedSince(visit) && at <= now,
  );
  const [first] = misses;
  if (first) {
    const enough = misses.some(({ most }) => most) ? 3 : 2;
    const state = daysOf(misses) >= enough ? 'not-listed' : 'unseen';
    return { presence: { state, since: first.at, by: 'page', actId: null }, refuted };
  }
  if (word?.what === 'still-there' && word.at > shownAt)
    return { presence: { ...present('user'), actId: word.id }, refuted };
  return { presence: present(record.lastSeen !== null ? 'page' : record.logged.length > 0 ? 'log' : 'user'), refuted };
}

/**
 * A new secret that a page showed is as good as the visit that showed it. Of the day of a log it is not known which half of it was
 * meant; a person knows what they said before.
 */
function isMadeAfter({ when, evidence, learnedAt }: Replacement, at: number, shownAt: number): boolean {
  if (evidence === 'log') return (when.earliest ?? at) > at;
  const madeBy = Math.min(learnedAt, when.latest ?? learnedAt);
  return madeBy > at && (evidence === 'user' || shownAt > at);
}

/** On how many days; late in the evening and early in the morning, as two browsers saw it, are those of one night. */
function daysOf(misses: readonly Miss[]): number {
  let count = 0;
  let last: Miss | null = null;
  for (const miss of [...misses].sort((a, b) => a.at - b.at)) {
    if (last && (miss.at < last.at + NEXT_DAY || (miss.day !== undefined && miss.day === last.day))) continue;
    count += 1;
    last = miss;
  }
  return count;
}
