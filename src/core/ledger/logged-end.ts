import type { Logged } from '../record/schema.ts';
import { DAY, MINUTE } from '../time/units.ts';
import type { OldSecret } from './old-secret.ts';

/** A deactivation in a log so soon after a new secret was made ends the old one: at once after "created". */
const AT_ONCE = 10 * MINUTE;
/** And within the grace after "rotated", in days, where the provider does not say how long that is. */
const USUAL_GRACE_DAYS = 7;

export interface LoggedEnds {
  /** When the whole entry ended; null where it did not. */
  readonly end: { readonly at: number } | null;
  /** When the old secret beside the one that the log tells of last was ended; null where that is not told. */
  readonly oldEnded: number | null;
}

/**
 * What the log says to have ended: where each making of a new secret has ended an old one, the next line ends the key. `old`: an
 * old secret that a page or the user told of, whether or not the log tells of the making that took its place. Of two files the
 * one that reaches further decides; but where it tells of something that the other one does not have, each of them is a part of
 * the log, and both count.
 */
export function endsOf(
  logged: readonly Logged[],
  old: OldSecret | null,
  now: number,
  graceDays: number | null = null,
): LoggedEnds {
  const days = graceDays ?? USUAL_GRACE_DAYS;
  const endsWithin = { created: AT_ONCE, rotated: days === 0 ? AT_ONCE : (days + 1) * DAY } as const;
  const reach = Math.max(Number.NEGATIVE_INFINITY, ...logged.map((said) => said.reach));
  const furthest = logged.filter((one) => one.reach === reach);
  const isPart = (of: Logged) => furthest.some(({ learnedAt }) => learnedAt > of.learnedAt);
  const lines = logged
    .filter((one) => (one.reach === reach || isPart(one)) && one.when.latest <= now)
    .map(({ what, when }): Line => ({ what, at: when.latest }));
  let ends: LoggedEnds = { end: null, oldEnded: null };
  /** The old secrets that may still be ended. */
  let living: Living[] = [];
  for (const { what, at, until } of withUntold(lines, old)) {
    if (what !== 'deactivated') {
      // One that was ended right before is the one whose place was taken.
      ends = { end: null, oldEnded: ends.end && at - ends.end.at <= AT_ONCE ? ends.end.at : null };
      for (const one of living) one.isLast = false;
      living.push({ until: until ?? at + endsWithin[what], isLast: true });
      continue;
    }
    const [first, ...rest] = living.filter((one) => one.until >= at);
    if (!first) ends = { ...ends, end: { at } };
    else if (first.isLast) ends = { ...ends, oldEnded: at };
    living = rest;
  }
  return ends;
}

interface Line {
  readonly what: Logged['what'];
  readonly at: number;
  /** How long the old secret lives, where that is known. */
  readonly until?: number | null;
}

interface Living {
  readonly until: number;
  /** Whether the last making that is told of took its place. */
  isLast: boolean;
}

/** In their order, with the making that took the place of the old secret, where the log does not tell of it. */
function withUntold(lines: readonly Line[], old: OldSecret | null): Line[] {
  const until = old?.until.latest ?? null;
  const isTold =
    old === null ||
    lines.some(({ what, at }) => what !== 'deactivated' && at >= old.from - DAY && (!until || at <= until));
  const untold: Line[] = isTold ? [] : [{ what: 'rotated', at: old.from, until }];
  return [...lines, ...untold].sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

/** At the same time the end of the old secret comes before the making of the new one. */
function rank({ what }: Line): number {
  return what === 'deactivated' ? 0 : 1;
}
