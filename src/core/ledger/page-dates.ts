import type { PageDate, PageExpiry, PageOverlap, Past } from '../record/schema.ts';
import { hull, type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { clipped, isLater, isNear, shared } from './generation.ts';
import type { LookTime } from './look.ts';
import { commonDay, printedDay, withDay } from './printed-day.ts';

type Seen = { readonly first: number; readonly last: number };

/** The one that was read last. */
export function lastRead<T extends Seen>(all: readonly T[]): T | null {
  return all.reduce<T | null>((best, one) => (best && best.last >= one.last ? best : one), null);
}

const replace = <T>(all: readonly T[], old: T, by: T): T[] => all.map((one) => (one === old ? by : one));

/** A span as it can be: with numbers for ends, in their order. */
export function isSpan({ earliest, latest }: Interval): boolean {
  const finite = [earliest, latest].every((end) => end === null || Number.isFinite(end));
  return (
    finite && (earliest !== null || latest !== null) && !(earliest !== null && latest !== null && earliest > latest)
  );
}

/**
 * What the page gives for the making of the secret. Readings that agree narrow each other; where the later one may also be
 * the date of a secret that was made since, both possibilities are kept. `isNewSecret`: that look showed another secret. `firstSeen`:
 * when the entry was first seen; a date from a day or more after that is the making of a later secret.
 */
export function withReading(
  dates: readonly PageDate[],
  created: Interval,
  { at, visit, confirms, zone }: LookTime,
  { isNewSecret, firstSeen }: { readonly isNewSecret: boolean; readonly firstSeen: number },
): { readonly dates: readonly PageDate[]; readonly past: readonly Past[] } {
  const when = isSpan(created) && created.latest !== null ? clipped(created, at) : null;
  if (!when) return { dates, past: [] };
  // A tab that stood open shows what was so at some time since its visit began, and since that secret was made.
  const shown = Math.min(at, Math.max(confirms, when.latest ?? at));
  const day = printedDay(created, zone);
  const reading = withDay({ when, first: shown, last: shown }, day);
  const current = lastRead(dates);
  const moved: readonly Past[] = [[when.earliest, when.latest ?? at, 'page']];
  if (!current) {
    const isLaterSecret = when.earliest !== null && when.earliest > firstSeen + DAY;
    return { dates: [{ ...reading, first: confirms, last: confirms }], past: isLaterSecret ? moved : [] };
  }
  const same = isNewSecret ? null : intersect(current.when, when);
  // A tab from before the last look says nothing of what is so now.
  if (same && confirms < current.last) return { dates, past: [] };
  if (same) {
    const since = shared(when, { earliest: current.last, latest: at });
    const both = since ? hull(same, since) : same;
    // What it says now fits one, too, that it had told apart from this: that this was shown until then is kept.
    const blurs = dates.some((one) => intersect(one.when, when) && !intersect(one.when, current.when));
    if (blurs && confirms > current.last)
      return { dates: [...dates, { ...reading, first: confirms, last: confirms }], past: [] };
    const last = Math.max(current.last, confirms);
    return {
      dates: replace(dates, current, { ...withDay(current, current.day ?? day), when: both, last }),
      past: [],
    };
  }
  if (confirms < current.last && !isLater(when, current.when)) return { dates, past: [] };
  const former = dates.some((date) => date !== current && intersect(date.when, when));
  // A tab from before shows a date that was left behind.
  if (former && !(visit !== null && visit > current.first)) return { dates, past: [] };
  const movedOn = isLater(when, current.when) && (when.earliest ?? at) >= current.last - DAY;
  return { dates: [...dates, reading], past: movedOn ? moved : [] };
}

/**
 * Without rotations that a page's dates alone told of, and that it took back since by an older date: they were cancelled. As long
 * as the date of such a one is kept, that says so itself.
 */
export function withoutTakenBack(history: readonly Past[], dates: readonly PageDate[]): readonly Past[] {
  const isTakenBack = ([earliest, latest, by]: Past) =>
    by === 'page' &&
    dates.some(({ when, first }) => first > latest && isLater({ earliest, latest }, when)) &&
    !dates.some(({ when }) => intersect(when, { earliest, latest }));
  return history.some(isTakenBack) ? history.filter((past) => !isTakenBack(past)) : history;
}

/**
 * The end that the page gives; null where the whole row was read and shows none. `secret`: the first of the looks that showed the
 * same one, or that it is new; unknown where nothing was compared.
 */
export function withExpiry(
  expiries: readonly PageExpiry[],
  when: PageExpiry['when'],
  { at, confirms, zone }: LookTime,
  secret: number | 'new' | 'unknown',
): readonly PageExpiry[] {
  if (when !== null && when !== 'never' && !isSpan(when)) return expiries;
  const current = lastRead(expiries);
  const both = current && secret !== 'new' ? narrowed(current.when, when) : undefined;
  // What may have been read of a secret before this one narrows its end no more.
  const isOfSame = typeof secret === 'number' && current !== null && current.last >= secret;
  const same = both !== undefined && !isOfSame ? when : both;
  const day = printedDay(when, zone);
  if (!current || same === undefined) {
    // A tab may go on showing what was so when its visit began; but it was read after what it differs from.
    const read = !current || confirms > current.last ? confirms : at;
    return [...expiries, withDay({ when, first: read, last: read }, day)];
  }
  const longer = { ...current, when: same, last: Math.max(current.last, confirms) };
  return replace(expiries, current, withDay(longer, commonDay(current.day, day, same)));
}

/** Undefined where they differ. */
function narrowed(a: PageExpiry['when'], b: PageExpiry['when']): PageExpiry['when'] | undefined {
  if (a === null || b === null || a === 'never' || b === 'never') return a === b ? a : undefined;
  return intersect(a, b) ?? undefined;
}

/** The old secret that the page shows beside the present one; null where it was read whole and shows none any more. */
export function withOldSecret(
  overlaps: readonly PageOverlap[],
  until: Interval | null,
  { at, graceDays, confirms, zone }: LookTime,
): readonly PageOverlap[] {
  const current = lastRead(overlaps);
  if (until === null) {
    if (!current?.until) return overlaps;
    return [...overlaps, { until, first: at, last: at, graceDays }];
  }
  if (!isSpan(until) || (until.latest !== null && until.latest < at)) return overlaps;
  const day = printedDay(until, zone);
  if (!current?.until || !isNear(current.until, until))
    return [...overlaps, withDay({ until, first: at, last: at, graceDays }, day)];
  const both = intersect(current.until, until) ?? until;
  const longer = { ...current, until: both, last: Math.max(current.last, confirms) };
  return replace(overlaps, current, withDay(longer, commonDay(current.day, day, both)));
}
