import type { Act } from '../record/acts.ts';
import type { CredentialRecord, Logged } from '../record/schema.ts';
import type { Interval } from '../time/interval.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { CLOCK_SKEW } from './from-log.ts';
import type { Dating } from './rank.ts';
import type { Presence, Refuted } from './state.ts';

/** A deactivation in a log so soon after a new secret was made ends the old one: at once after "created", within the grace after "rotated". */
const OLD_SECRET_ENDS = { created: 10 * MINUTE, rotated: 8 * DAY } as const;

const NEVER = Number.NEGATIVE_INFINITY;

/** The present secret, where it took the place of another one: made within `when`, by the best that is known, and told of by then. */
export interface Replacement {
  readonly when: Interval;
  readonly evidence: Dating;
  readonly learnedAt: number;
}

/**
 * Whether the entry is still there, by all that was seen, logged and said. Whatever ended it, it is there again when it was seen
 * on a visit that began later, or has a secret that was made later.
 */
export function presenceOf(
  record: CredentialRecord,
  replacement: Replacement | null,
  now: number,
): { presence: Presence; refuted: Refuted[] } {
  const shownAt = record.lastVisit ?? NEVER;
  const word = lastWord(record.acts, now);
  const end = endOf(record.logged, now);
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
    ({ at }) => at > Math.max(shownAt, thereSince) && !isReplacedSince(at) && at <= now,
  );
  const [first] = misses;
  if (first) {
    const enough = misses.some(({ most }) => most) ? 3 : 2;
    const state = misses.length >= enough ? 'not-listed' : 'unseen';
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

function lastWord(acts: readonly Act[], now: number) {
  const said = acts.filter((act) => act.what === 'deactivated' || act.what === 'still-there');
  const before = said.filter(({ at }) => at <= now);
  return before.reduce<(typeof said)[number] | null>((last, act) => (last && last.at > act.at ? last : act), null);
}

/**
 * When the log says that the whole entry ended: where each making of a new secret has ended an old one, the next line ends the
 * key. Of two files the one that reaches further decides; but where it tells of something that the other one does not have, each
 * of them is a part of the log, and both count.
 */
function endOf(logged: readonly Logged[], now: number): { at: number } | null {
  const reach = Math.max(NEVER, ...logged.map((said) => said.reach));
  const furthest = logged.filter((one) => one.reach === reach);
  const isPart = (of: Logged) => furthest.some(({ learnedAt }) => learnedAt > of.learnedAt);
  const said = logged
    .filter((one) => (one.reach === reach || isPart(one)) && one.when.latest <= now)
    .sort((a, b) => a.when.latest - b.when.latest || rank(a) - rank(b));
  let end: { at: number } | null = null;
  /** Until when the old secrets that are still there may be ended. */
  let old: number[] = [];
  for (const { what, when } of said) {
    const at = when.latest;
    if (what !== 'deactivated') {
      end = null;
      old.push(at + OLD_SECRET_ENDS[what]);
      continue;
    }
    const rest = old.filter((until) => until >= at);
    if (rest.length === 0) end = { at };
    old = rest.slice(1);
  }
  return end;
}

/** At the same time the end of the old secret comes before the making of the new one. */
function rank({ what }: Logged): number {
  return what === 'deactivated' ? 0 : 1;
}
