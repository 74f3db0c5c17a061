import type { Act, Rotated } from '../record/acts.ts';
import type { ZonedDay } from '../record/parts.ts';
import type { CredentialRecord, PageOverlap } from '../record/schema.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import type { Chain } from './chain.ts';
import { aboutPresent, lastOf } from './ends.ts';
import { CLOCK_SKEW } from './from-log.ts';
import { bornOf, type Generation, replaced, shared } from './generation.ts';
import { lastRead } from './page-dates.ts';
import { saidEnd } from './said-end.ts';
import type { Overlap, Refuted } from './state.ts';
import { mayBeOfWithdrawn, overlapsOf } from './withdrawn.ts';

/** An old secret as it was told of, ended since or not. */
export interface OldSecret extends Overlap {
  /** When its place was taken, as far as that is known, epoch ms. */
  readonly from: number;
  /** When a page last showed it. */
  readonly shownAt: number | null;
  /** The user, or a page that was read whole, told that it was ended before its time. */
  readonly isEnded: boolean;
}

/**
 * The old secret beside the present one, whose making was on `birthDay` where that is known to be one day: as the page shows it,
 * else as the user said.
 */
export function oldSecretOf(
  record: CredentialRecord,
  chain: Chain,
  birthDay: ZonedDay | null,
  now: number,
): OldSecret | null {
  const act = record.acts.find(({ id }) => id === chain.present.actId);
  const rotated = act?.what === 'rotated' ? act : null;
  const looks = overlapsOf(record, chain.runs).filter(({ last }) => last <= now);
  const ended = lastOf(record.acts, 'old-ended')?.at ?? Number.NEGATIVE_INFINITY;
  const isAbout = (look: PageOverlap) => aboutPresent(chain, look) || isOfMaking(look, chain.present);
  const isOfPresent = (look: PageOverlap) => isAbout(look) && !mayBeOfWithdrawn(look, chain.withdrawn);
  const shown = lastRead(looks.filter((look) => look.until !== null && isOfPresent(look)));
  const gone = looks.filter(({ until }) => until === null);
  if (shown?.until) {
    // "It ended at once" is about what a page showed before.
    const atOnce = rotated?.overlapDays === 0 ? rotated.at : ended;
    const isEnded = shown.last <= Math.max(ended, atOnce) || gone.some(({ last }) => last > shown.last);
    const from = bornOf(chain.present).when.earliest ?? shown.first - shown.graceDays * DAY;
    const { until, last: shownAt, day = null } = shown;
    return { until, by: 'page', day, actId: null, from, shownAt, isEnded };
  }
  const end = rotated && rotated.overlapDays > 0 ? saidEnd(rotated, chain, birthDay) : null;
  if (!rotated || !end) return null;
  const since = Math.max(toldSince(rotated, record.acts), rotated.when.earliest ?? Number.NEGATIVE_INFINITY);
  const isEnded = since < ended || gone.some((look) => look.last > since && endsOne(look, record.overlaps));
  return { ...end, by: 'user', actId: rotated.id, from: rotated.when.earliest ?? rotated.at, shownAt: null, isEnded };
}

/**
 * A page may show the old secret a while before it shows the new one: what it showed since the secret from before was seen last
 * is of the making that can have been then.
 */
function isOfMaking({ first, graceDays }: PageOverlap, present: Generation): boolean {
  const { when } = bornOf(present);
  const isSince = replaced(present) && present.run !== null && when.earliest !== null && first > when.earliest;
  return isSince && shared(when, { earliest: first - graceDays * DAY, latest: first }) !== null;
}

/** When that old secret was told of first: a word that corrects only the day of its rotation makes no ended one live again. */
function toldSince(rotated: Rotated, acts: readonly Act[]): number {
  const { at, overlapDays, replaces } = rotated;
  const before = acts.find((one) => one.id === replaces && one.at < at);
  if (before?.what === 'undone') return toldSince({ ...rotated, replaces: before.replaces ?? null }, acts);
  return before?.what === 'rotated' && before.overlapDays === overlapDays ? toldSince(before, acts) : at;
}

/** A page that shows no old secret says something of one where it showed it before, and it was not over by then. */
function endsOne({ first }: PageOverlap, looks: readonly PageOverlap[]): boolean {
  return looks.some(({ until, last }) => until !== null && last < first && !isOver(until, first));
}

/** The old secret that still works at `now`; `ended`: when the log says that it was ended, epoch ms. */
export function overlapOf(old: OldSecret | null, ended: number | null, now: number): Overlap | null {
  if (!old || old.isEnded || isOver(old.until, now)) return null;
  // A page that showed it after that knows better.
  if (ended !== null && (old.shownAt === null || ended + CLOCK_SKEW >= old.shownAt)) return null;
  const { until, by, day, actId } = old;
  return { until, by, day, actId };
}

/** Words that the old one was ended, where a page went on showing it a day later or more. */
export function notEnded(
  { acts }: CredentialRecord,
  { present }: Chain,
  old: OldSecret | null,
  now: number,
): Refuted[] {
  if (old?.by !== 'page' || old.shownAt === null || old.isEnded) return [];
  const { from, shownAt, until } = old;
  const said = acts.filter(({ at }) => at >= from && at <= Math.min(now, shownAt - DAY));
  const words = said.filter(
    (act) => act.what === 'old-ended' || (act.what === 'rotated' && act.overlapDays === 0 && act.id === present.actId),
  );
  const because = { code: 'page-overlap', when: until, last: shownAt } as const;
  return words.slice(-1).map((word) => ({ word, because }));
}

const isOver = ({ latest }: Interval, at: number): boolean => latest !== null && latest < at;
