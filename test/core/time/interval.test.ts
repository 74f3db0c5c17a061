import { expect, test } from 'vitest';
import { before, hull, type Interval, intersect } from '../../../src/core/time/interval.ts';

/** Spans of time by the instants that they hold: every pair of spans over a few instants, open on either side or not. */

const INSTANTS = [-2, -1, 0, 1, 2];
const ENDS = [null, -1, 0, 1];
const SPANS = ENDS.flatMap((earliest) => ENDS.map((latest) => ({ earliest, latest }))).filter(
  ({ earliest, latest }) => earliest === null || latest === null || earliest <= latest,
);
const PAIRS = SPANS.flatMap((a) => SPANS.map((b) => [a, b] as const));
const holds = ({ earliest, latest }: Interval, at: number) =>
  (earliest === null || earliest <= at) && (latest === null || at <= latest);
const instantsOf = (span: Interval | null) => INSTANTS.filter((at) => span !== null && holds(span, at));

test('what two spans allow is what each of them does', () => {
  for (const [a, b] of PAIRS) {
    const both = INSTANTS.filter((at) => holds(a, at) && holds(b, at));
    expect(instantsOf(intersect(a, b))).toEqual(both);
    if (both.length === 0) expect(intersect(a, b)).toBeNull();
  }
});

test('what holds both goes from the first instant to the last, and is open where one of them is', () => {
  for (const [a, b] of PAIRS) {
    const either = INSTANTS.filter((at) => holds(a, at) || holds(b, at));
    const [first, last] = [either[0] ?? 0, either.at(-1) ?? 0];
    expect(instantsOf(hull(a, b))).toEqual(INSTANTS.filter((at) => first <= at && at <= last));
  }
});

test('a span is before another where each of its instants is', () => {
  for (const [a, b] of PAIRS) {
    const isBefore =
      a.latest !== null && b.earliest !== null && instantsOf(a).every((x) => instantsOf(b).every((y) => x < y));
    expect(before(a, b)).toBe(isBefore);
  }
});
