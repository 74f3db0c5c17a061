import type { Span } from '../record/schema.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';

/** One secret, as our own eyes saw it: the same from the first to the last of these looks. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** A different secret showed at this time before `first`; null: there was nothing to compare. */
  readonly differsFrom: number | null;
}

/**
 * The spans of one record as runs that do not overlap, oldest first. Spans come from several installs, which cannot compare
 * their fingerprints; but at one time there is one present secret, so two spans that overlap are of the same one. Where two
 * contradict each other (one saw a change while the other saw none), the one that was seen later stands: a rotation was
 * cancelled, or a change went unseen because two fingerprints happened to be equal. One that lies within another may be that
 * of a secret whose rotation was cancelled, which can be done for so many days: it says nothing.
 */
export function runsOf(spans: readonly Span[], graceDays: number): Run[] {
  const latestFirst = [...spans].sort((a, b) => b.last - a.last || b.first - a.first);
  return latestFirst
    .reduce<Run[]>((runs, span) => withSpan(runs, span, graceDays), [])
    .sort((a, b) => a.first - b.first);
}

function withSpan(runs: Run[], { first, last, differsFrom }: Run, graceDays: number): Run[] {
  if (differsFrom !== null && runs.some((run) => run.first <= differsFrom && first <= run.last)) return runs;
  if (runs.some((run) => mayBeCancelled({ first, last, differsFrom }, run, graceDays))) return runs;
  let span: Run = { first, last, differsFrom };
  const result: Run[] = [];
  for (const run of runs) {
    const from = run.differsFrom;
    const spansChange = from !== null && span.first <= from && span.last > from;
    if (spansChange && span.last >= run.first) span = { ...span, last: from };
    // It was seen after the look that the change was counted from: the change came later still.
    if (spansChange && span.last < run.first) result.push({ ...run, differsFrom: Math.max(from, span.last) });
    else if (span.last >= run.first && span.first <= run.last) span = united(span, run);
    else result.push(run);
  }
  return [...result, span];
}

function united(a: Run, b: Run): Run {
  const first = Math.min(a.first, b.first);
  const known = [a, b].flatMap(({ differsFrom: from }) => (from !== null && from < first ? [from] : []));
  return { first, last: Math.max(a.last, b.last), differsFrom: known.length > 0 ? Math.max(...known) : null };
}

/** Whether one install saw that secret for no longer than a rotation can be cancelled, while another saw one before and after. */
const mayBeCancelled = ({ first, last, differsFrom }: Run, run: Run, graceDays: number): boolean =>
  graceDays > 0 && differsFrom !== null && run.first < first && last < run.last && last - first <= graceDays * DAY;

/** True for a span that lies within a run of another install, so that its change may not have lasted. */
export function isUnsure(span: Span, runs: readonly Run[], graceDays: number): boolean {
  return runs.some((run) => mayBeCancelled(span, run, graceDays) && span.differsFrom !== run.differsFrom);
}

/** True for a span whose change did not last: the secret from before it was seen again. */
export function isWithdrawn({ first, last, differsFrom }: Span, runs: readonly Run[]): boolean {
  return differsFrom !== null && runs.some((run) => run.first <= differsFrom && first <= run.last && last < run.last);
}

/** The part of these instants at which a secret may have been made: not while one and the same was seen. Null: none. */
export function outside(when: Interval, runs: readonly Run[]): Interval | null {
  let { earliest, latest } = when;
  for (const { first, last } of runs) {
    const startsInside = earliest !== null && earliest > first && earliest <= last;
    const endsInside = latest !== null && latest > first && latest <= last;
    if (startsInside) earliest = last;
    if (endsInside) latest = first;
    if (earliest !== null && latest !== null && earliest > latest) return null;
  }
  return { earliest, latest };
}
