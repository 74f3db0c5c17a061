import { type Act, latestOf, topicOf } from '../record/acts.ts';
import type { CredentialRecord } from '../record/schema.ts';

/**
 * Takes an act back: what follows is derived without it, and without the same said again right before or after it, while nothing
 * else was learned. The very same record where there is no such act.
 */
export function applyUndo(record: CredentialRecord, id: string): CredentialRecord {
  const act = record.acts.find((one) => one.id === id);
  if (!act) return record;
  const taken = new Set(sameWords(record, act));
  return { ...record, acts: record.acts.map((one) => (taken.has(one) ? undone(one) : one)) };
}

function undone(act: Act): Act {
  const replaces = act.what === 'rotated' && act.replaces !== null ? { replaces: act.replaces } : {};
  return { id: act.id, at: act.at, what: 'undone', was: topicOf(act), ...replaces };
}

/** Whether the last word on its topic says the same, and something was learned since. */
export function isSaidAnew(record: CredentialRecord, act: Act): boolean {
  const last = latestOf(record.acts.filter((one) => one.what !== 'undone' && topicOf(one) === topicOf(act)));
  return last !== null && isSame(last, act) && isLearned(record, last.at, act.at);
}

/** The act with those that say the same, in one row with it. */
function sameWords(record: CredentialRecord, act: Act): Act[] {
  const said = record.acts
    .filter((one) => one.what !== 'undone' && topicOf(one) === topicOf(act))
    .sort((a, b) => a.at - b.at);
  const from = said.indexOf(act);
  const isNext = (a: Act | undefined, b: Act | undefined) =>
    a !== undefined && b !== undefined && isSame(a, b) && !('isAnew' in b) && !isLearned(record, a.at, b.at);
  let [first, last] = [from, from];
  while (isNext(said[first - 1], said[first])) first -= 1;
  while (isNext(said[last], said[last + 1])) last += 1;
  return said.slice(first, last + 1);
}

function isSame(a: Act, b: Act): boolean {
  if (a.what !== b.what) return false;
  if (a.what === 'owner' && b.what === 'owner') return a.text === b.text;
  if (a.what === 'rotated' && b.what === 'rotated' && (b.isAnother || a.overlapDays !== b.overlapDays)) return false;
  if (!('when' in a) || !('when' in b)) return true;
  if (a.day && b.day) return a.day.date === b.day.date && a.day.zone === b.day.zone;
  return a.when.earliest === b.when.earliest && a.when.latest === b.when.latest;
}

/** A look, a list without it or a log came in between: what is said after that is said in view of it. */
function isLearned(
  { spans, dates, expiries, overlaps, misses, logged, lastSeen }: CredentialRecord,
  from: number,
  upTo: number,
) {
  const looks = [...spans, ...dates, ...expiries, ...overlaps].flatMap(({ first, last }) => [first, last]);
  const times = [
    ...looks,
    ...misses.map(({ at }) => at),
    ...logged.map(({ learnedAt }) => learnedAt),
    lastSeen ?? from,
  ];
  return times.some((at) => at > from && at <= upTo);
}
