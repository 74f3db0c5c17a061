import { withCountingActs } from '../record/act-limits.ts';
import type { Act } from '../record/acts.ts';
import type { CredentialRecord, Past, Snooze } from '../record/schema.ts';
import { DAY } from '../time/units.ts';
import { LONGEST_GRACE_DAYS } from './cancelled.ts';
import { afterDoubt, doubtAt, foundOut, shortened } from './doubt.ts';
import { isWithdrawn, runsOf } from './runs.ts';
import { byWhenSaid, isAhead, isToCome } from './to-come.ts';

/** Keyturn is younger than any right clock: one that shows less (an empty battery shows 1970) is wrong. */
const WRITTEN = Date.UTC(2026, 0, 1);

/** True for a clock that has fallen to nonsense: what is told under it has no time. */
export const isNonsense = (now: number): boolean => now < WRITTEN;

/**
 * When something happens, by the best clock there is. `isTrusted` is false under a clock that has fallen to nonsense: what is
 * read then has no time.
 */
export interface Clamped {
  readonly record: CredentialRecord;
  readonly at: number;
  readonly isTrusted: boolean;
}

/**
 * The record and the time of an event at `now`. A clock that shows less than it did before was wrong then or is wrong now.
 * By less than a day: the later time is kept, so that nothing known is shortened. By more: what is stamped later than now is
 * taken as what is true of both cases; and what is stamped from here on, up to where the clock has been, is not relied upon
 * if the clock leaps there again. What a person said is kept in any case.
 */
export function clampFutureStamps(record: CredentialRecord, now: number): Clamped {
  const before = lastStamp(record);
  if (isNonsense(now)) return { record, at: Math.max(now, before), isTrusted: false };
  if (now >= before) return { record: afterDoubt(withoutNonsense(record, now), now, before), at: now, isTrusted: true };
  if (now > before - DAY) return { record, at: before, isTrusted: true };
  const acts = saidBefore(record.acts, now);
  const clamped = { ...withoutFuture(record, now), acts, doubt: doubtAt(record, now, before) };
  return { record: clamped, at: now, isTrusted: true };
}

/** What was said under a clock that ran ahead was said before all that is said from now on, in the same order. */
function saidBefore(acts: readonly Act[], now: number): Act[] {
  const ahead = acts.filter((act) => act.at > now).sort((a, b) => a.at - b.at);
  return acts.map((act) => (ahead.includes(act) ? { ...act, at: now - ahead.length + ahead.indexOf(act) } : act));
}

/** A record as it is read at `now`: what was said under a clock that ran ahead was said when that came out. */
export function recordAt(kept: CredentialRecord, now: number): CredentialRecord {
  const record = withCountingActs(clampFutureStamps(kept, now).record);
  const acts = record.acts.every(({ at }) => at <= now) ? record.acts : saidInOrder(record, now);
  return {
    ...record,
    acts: acts.map((act) => (isToCome(act, record.doubt) ? byWhenSaid({ ...record, acts }, act) : act)),
  };
}

/** What is stamped later than now was said by now, and still after what was said before it. */
function saidInOrder(record: CredentialRecord, now: number): Act[] {
  const timed = record.acts.map((act) => ({ act, at: act.at <= now ? act.at : foundOut(record, act, now) }));
  let next = Number.POSITIVE_INFINITY;
  const said = timed
    .sort((a, b) => a.at - b.at || a.act.at - b.act.at)
    .reverse()
    .map(({ act, at }) => {
      const by = Math.min(at, next - 1);
      next = by;
      return by === act.at ? act : { ...act, at: by };
    });
  return said.reverse();
}

/** The latest time at which anything was seen or said, by the clock of then. */
export function lastStamp(record: CredentialRecord): number {
  const { spans, dates, expiries, overlaps, misses, acts, lastUsed, lastSeen, firstSeen, floor, note } = record;
  const quiet = [record.snooze?.at ?? 0, record.dismissal?.at ?? 0];
  const seen = [...spans, ...dates, ...expiries, ...overlaps].map(({ last }) => last);
  // A word keeps its time, whatever came out of the clock since.
  const words = acts.filter((act) => record.doubt === null || !isAhead(record.doubt, act));
  const others = [...misses, ...words, note].map(({ at }) => at);
  const logged = record.logged.map(({ learnedAt }) => learnedAt);
  return Math.max(
    firstSeen,
    lastSeen ?? firstSeen,
    lastUsed?.at ?? 0,
    floor?.at ?? 0,
    ...seen,
    ...others,
    ...logged,
    ...quiet,
  );
}

/** What was stamped under a clock that had fallen to nonsense was told by now. */
function withoutNonsense(record: CredentialRecord, now: number): CredentialRecord {
  if (!isNonsense(record.firstSeen)) return record;
  const timed = (at: number | null) => (at !== null && isNonsense(at) ? now : at);
  return {
    ...record,
    firstSeen: now,
    lastSeen: timed(record.lastSeen),
    lastVisit: timed(record.lastVisit),
    namedAt: timed(record.namedAt),
    ...(record.told && { told: { ...record.told, at: timed(record.told.at) ?? now } }),
    note: { ...record.note, at: timed(record.note.at) ?? now },
    acts: record.acts.map((act) => (isNonsense(act.at) ? { ...act, at: now } : act)),
    logged: record.logged.map((said) => (isNonsense(said.learnedAt) ? { ...said, learnedAt: now } : said)),
  };
}

function withoutFuture(record: CredentialRecord, at: number): CredentialRecord {
  const past = <T extends { readonly last: number }>(all: readonly T[]) => all.filter(({ last }) => last <= at);
  const { lastSeen, lastVisit, lastUsed, floor, note } = record;
  const spans = record.spans.flatMap((span) => shortened(span, at + 1));
  const dates = past(record.dates);
  return {
    ...record,
    firstSeen: Math.min(record.firstSeen, at),
    lastSeen: lastSeen === null ? null : Math.min(lastSeen, at),
    // The last visit may be one of before today: what shows now is no older than that.
    lastVisit: lastVisit === null || lastVisit <= at ? lastVisit : at - DAY,
    namedAt: record.namedAt === null ? null : Math.min(record.namedAt, at),
    ...(record.told && { told: { ...record.told, at: Math.min(record.told.at, at) } }),
    spans,
    dates,
    expiries: past(record.expiries),
    overlaps: past(record.overlaps),
    lastUsed: lastUsed && lastUsed.at <= at ? lastUsed : null,
    floor: floor && floor.at <= at ? floor : null,
    history: sureHistory(record, dates, at),
    misses: record.misses.filter((miss) => miss.at <= at),
    logged: record.logged.map((said) => ({ ...said, learnedAt: Math.min(said.learnedAt, at) })),
    note: { ...note, at: Math.min(note.at, at) },
    snooze: record.snooze && snoozedBy(record.snooze, at),
    dismissal: record.dismissal && { ...record.dismissal, at: Math.min(record.dismissal.at, at) },
  };
}

/**
 * A change that was seen did happen, by now and after the last sure look at the secret from before it, or the first look of all:
 * looks of another install, which were merged, say nothing of it. One that was cancelled since is none. A date that a page worded
 * under that clock was never a fact.
 */
function sureHistory(
  { history, firstSeen, spans, acts }: CredentialRecord,
  dates: CredentialRecord['dates'],
  at: number,
): Past[] {
  const read = dates.reduce<number | null>((last, one) => Math.max(last ?? one.last, one.last), null);
  const begun = firstSeen <= at ? firstSeen : null;
  const runs = runsOf(spans, LONGEST_GRACE_DAYS);
  const cancelled = spans.filter((span) => isWithdrawn(span, runs)).map(({ first }) => first);
  const sureBefore = (earliest: number) => {
    const former = spans.find(({ first, last }) => last === earliest && first <= at);
    return former ? former.first : begun;
  };
  return history.flatMap((past): Past[] => {
    const [earliest, latest, by] = past;
    if (by === 'page') return read !== null && latest <= read ? [past] : [];
    if (latest <= at) return [past];
    if (cancelled.includes(latest)) return [];
    // What was said after it was said after it.
    const seenBy = at - acts.filter((act) => act.at > latest).length;
    return by === 'eyes' ? [[earliest !== null && earliest > at ? sureBefore(earliest) : earliest, seenBy, by]] : [];
  });
}

/** It lasts as long as was asked. */
function snoozedBy(snooze: Snooze, at: number): Snooze {
  if (snooze.at <= at) return snooze;
  return { ...snooze, at, until: snooze.until === null ? null : snooze.until - (snooze.at - at) };
}
