import { newestActs } from './act-limits.ts';
import { type Act, correctedIn } from './acts.ts';
import { newest } from './newest.ts';
import { withdrawnIn } from './past-acts.ts';
import type { CredentialRecord, Doubt, Logged, OneDoubt, Past } from './schema.ts';

/**
 * How much of each sort of statement is kept. What is dropped is always the oldest by a time that never changes, so that it
 * does not matter whether two copies are cut before they are merged or after.
 */
const MOST = { spans: 6, dates: 3, expiries: 3, overlaps: 2, logged: 6, history: 50, misses: 4, aside: 6 } as const;

/** The record without what is too much; of dropped rotations the history keeps their time. */
export function withinLimits(record: CredentialRecord): CredentialRecord {
  const acts = newestActs(record);
  const logged = newest(record.logged, (one) => one.when.latest, MOST.logged);
  const past = [...acts.past, ...pastOfLog(logged.dropped)];
  return {
    ...record,
    spans: newest(record.spans, ({ first }) => first, MOST.spans).kept,
    dates: newest(record.dates, ({ first }) => first, MOST.dates).kept,
    expiries: newest(record.expiries, ({ first }) => first, MOST.expiries).kept,
    overlaps: newest(record.overlaps, ({ first }) => first, MOST.overlaps).kept,
    logged: logged.kept,
    history: newest(distinct(standing([...record.history, ...past], record)), ([, latest]) => latest, MOST.history)
      .kept,
    misses: newest(record.misses, ({ at }) => at, MOST.misses).kept,
    acts: acts.kept,
    doubt: record.doubt && smaller(record.doubt, acts.kept),
  };
}

function pastOfLog(dropped: readonly Logged[]): Past[] {
  return dropped.flatMap(({ what, when }): Past[] => (what === 'rotated' ? [[when.earliest, when.latest, 'log']] : []));
}

/** Without what another copy took back, corrected or cancelled, as long as it is known that it did. */
function standing(history: readonly Past[], record: CredentialRecord): Past[] {
  const corrected = correctedIn(record.acts);
  const withdrawn = withdrawnIn(record);
  const isOver = (act: Act) => act.what === 'undone' || isOfWordAlone(withdrawn.get(act));
  const over = new Set([...corrected, ...record.acts.filter(isOver).map(({ id }) => id)]);
  return history.filter(([, , , id]) => id === undefined || !over.has(id));
}

/** Null: "I do not know after all". */
const isOfWordAlone = (by: Act | null | undefined): boolean =>
  by === null || (by?.what === 'cancelled' && by.of !== undefined);

function distinct(all: readonly Past[]): Past[] {
  return [...new Map(all.map((past) => [JSON.stringify(past), past])).values()];
}

function smaller({ inner, ...outer }: Doubt, acts: readonly Act[]): Doubt {
  return { ...smallerOne(outer, acts), ...(inner && { inner: smallerOne(inner, acts) }) };
}

function smallerOne({ from, upTo, ahead, aside }: OneDoubt, acts: readonly Act[]): OneDoubt {
  const isKept = (id: string) => acts.some((act) => act.id === id);
  return { from, upTo, ...(ahead && { ahead: ahead.filter(isKept) }), ...(aside && { aside: fewAside(aside) }) };
}

function fewAside({ expiries, dates, overlaps, history }: NonNullable<OneDoubt['aside']>): OneDoubt['aside'] {
  return {
    expiries: newest(expiries, ({ first }) => first, MOST.expiries).kept,
    ...(dates && { dates: newest(dates, ({ first }) => first, MOST.dates).kept }),
    ...(overlaps && { overlaps: newest(overlaps, ({ first }) => first, MOST.overlaps).kept }),
    history: newest(distinct(history), ([, latest]) => latest, MOST.aside).kept,
  };
}
