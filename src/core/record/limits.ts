import { newestActs } from './act-limits.ts';
import { newest } from './newest.ts';
import type { CredentialRecord, Doubt, Logged, Past } from './schema.ts';

/**
 * How much of each sort of statement is kept. What is dropped is always the oldest by a time that never changes, so that it
 * does not matter whether two copies are cut before they are merged or after.
 */
const MOST = { spans: 6, dates: 3, expiries: 2, overlaps: 2, logged: 6, history: 50, misses: 4, aside: 6 } as const;

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
    history: newest(distinct([...record.history, ...past]), ([, latest]) => latest, MOST.history).kept,
    misses: newest(record.misses, ({ at }) => at, MOST.misses).kept,
    acts: acts.kept,
    doubt: record.doubt && fewAside(record.doubt),
  };
}

function pastOfLog(dropped: readonly Logged[]): Past[] {
  return dropped.flatMap(({ what, when }): Past[] => (what === 'rotated' ? [[when.earliest, when.latest, 'log']] : []));
}

function distinct(all: readonly Past[]): Past[] {
  return [...new Map(all.map((past) => [JSON.stringify(past), past])).values()];
}

function fewAside({ aside, ...doubt }: Doubt): Doubt {
  if (!aside) return doubt;
  return {
    ...doubt,
    aside: {
      expiries: newest(aside.expiries, ({ first }) => first, MOST.expiries).kept,
      ...(aside.dates && { dates: newest(aside.dates, ({ first }) => first, MOST.dates).kept }),
      ...(aside.overlaps && { overlaps: newest(aside.overlaps, ({ first }) => first, MOST.overlaps).kept }),
      history: newest(distinct(aside.history), ([, latest]) => latest, MOST.aside).kept,
    },
  };
}
