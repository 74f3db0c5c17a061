import type { Birth, Evidence } from './credential.ts';
import { type Interval, intersect } from './time/interval.ts';
import { daysSince } from './time/units.ts';

/** Age in whole days, each rounded down; `max` null when there is no bound. */
export interface Age {
  readonly min: number;
  readonly max: number | null;
  readonly evidence: Evidence;
}

/** How far each evidence is trusted where two contradict each other; higher wins. */
export const TRUST: Readonly<Record<Evidence, number>> = { log: 4, page: 3, observed: 2, user: 1, 'first-seen': 0 };

/** Age at `now` (epoch ms), in whole days; never negative. */
export function ageOf(birth: Birth, now: number): Age {
  const min = daysSince(birth.latest, now);
  const max = birth.earliest === null ? null : Math.max(min, daysSince(birth.earliest, now));
  return { min, max, evidence: birth.evidence };
}

/** All that a first look tells: it existed by then. */
export function firstSeenBirth(now: number): Birth {
  return { earliest: null, latest: now, evidence: 'first-seen' };
}

/**
 * Two statements about one birth that do not contradict each other: what both allow, with the evidence of the narrower,
 * or of the more trusted where they are equally wide. Null when they contradict.
 */
export function tighten(birth: Birth, other: Birth): Birth | null {
  const both = intersect(birth, other);
  if (!both || both.latest === null) return null;
  return { earliest: both.earliest, latest: both.latest, evidence: better(birth, other).evidence };
}

function better(a: Birth, b: Birth): Birth {
  const [wide, narrow] = [width(a), width(b)];
  if (wide !== narrow) return wide < narrow ? a : b;
  return TRUST[b.evidence] > TRUST[a.evidence] ? b : a;
}

function width({ earliest, latest }: Birth): number {
  return earliest === null ? Number.POSITIVE_INFINITY : latest - earliest;
}

/**
 * A span of the past as it can be true at `now`: nothing was made later. Null when it says nothing: it lies in the future,
 * has no end, ends before it begins, or is no span at all.
 */
export function pastSpan(when: Interval, now: number): { earliest: number | null; latest: number } | null {
  const { earliest, latest } = when;
  if (latest === null || !Number.isFinite(latest) || (earliest !== null && !Number.isFinite(earliest))) return null;
  if (earliest !== null && (earliest > latest || earliest > now)) return null;
  return { earliest, latest: Math.min(latest, now) };
}
