import { type Act, topicOf } from './acts.ts';
import { canonical } from './canonical.ts';
import type { CredentialRecord, Logged, Past } from './schema.ts';

/**
 * How much of each sort of statement is kept. What is dropped is always the oldest by a time that never changes, so that it
 * does not matter whether two copies are cut before they are merged or after.
 */
const MOST = { spans: 6, dates: 3, expiries: 2, overlaps: 2, logged: 6, history: 50, misses: 4 } as const;
const MOST_ACTS = { birth: 6, end: 2, presence: 2, owner: 2 } as const;
const TOPICS = ['birth', 'end', 'presence', 'owner'] as const;

/** The record without what is too much; of dropped rotations the history keeps their time. */
export function withinLimits(record: CredentialRecord): CredentialRecord {
  const acts = newestActs(record.acts);
  const logged = newest(record.logged, (one) => one.when.latest, MOST.logged);
  const past = [...pastOfActs(acts.dropped, acts.kept), ...pastOfLog(logged.dropped)];
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
  };
}

interface Cut<T> {
  /** Oldest first. */
  readonly kept: readonly T[];
  readonly dropped: readonly T[];
}

function newest<T>(all: readonly T[], at: (one: T) => number, most: number): Cut<T> {
  const sorted = [...all].sort((a, b) => at(a) - at(b) || (canonical(a) < canonical(b) ? -1 : 1));
  const from = Math.max(0, sorted.length - most);
  return { kept: sorted.slice(from), dropped: sorted.slice(0, from) };
}

function newestActs(all: readonly Act[]): Cut<Act> {
  const cuts = TOPICS.map((topic) =>
    newest(
      all.filter((act) => topicOf(act) === topic),
      ({ at }) => at,
      MOST_ACTS[topic],
    ),
  );
  const kept = cuts.flatMap((cut) => cut.kept);
  return { kept: newest(kept, ({ at }) => at, kept.length).kept, dropped: cuts.flatMap((cut) => cut.dropped) };
}

function pastOfActs(dropped: readonly Act[], kept: readonly Act[]): Past[] {
  const corrected = new Set([...kept, ...dropped].map((act) => (act.what === 'rotated' ? act.replaces : null)));
  return dropped.flatMap((act): Past[] => {
    if (act.what !== 'rotated' || corrected.has(act.id)) return [];
    const { earliest, latest } = act.when;
    const end = Math.min(latest ?? act.at, act.at);
    return (earliest ?? end) <= end ? [[earliest, end, 'user']] : [];
  });
}

function pastOfLog(dropped: readonly Logged[]): Past[] {
  return dropped.flatMap(({ what, when }): Past[] => (what === 'rotated' ? [[when.earliest, when.latest, 'log']] : []));
}

function distinct(all: readonly Past[]): Past[] {
  return [...new Map(all.map((past) => [JSON.stringify(past), past])).values()];
}
