/**
 * A span of time in which something happened, both ends in epoch ms and inclusive.
 * `null` means unbounded on that side: "we do not know how early (late)".
 */
export interface Interval {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** The instants that both spans allow, or null when they contradict each other. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const earliest = maxOf(a.earliest, b.earliest);
  const latest = minOf(a.latest, b.latest);
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** The smallest span that holds both: what is left when nothing decides between two readings. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : Math.min(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : Math.max(a.latest, b.latest),
  };
}

/** True when every instant of `a` lies before every instant of `b`. */
export function before(a: Interval, b: Interval): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

function maxOf(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function minOf(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
