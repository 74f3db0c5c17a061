import type { Birth, Evidence } from './snapshot.ts';
import { daysSince } from './time/units.ts';

/** Age in whole days, each rounded down; `max` null when there is no bound. */
export interface Age {
  readonly min: number;
  readonly max: number | null;
  readonly evidence: Evidence;
}

/** Age at `now` (epoch ms), in whole days; never negative. */
export function ageOf(birth: Birth, now: number): Age {
  const min = daysSince(birth.latest, now);
  const max = birth.earliest === null ? null : Math.max(min, daysSince(birth.earliest, now));
  return { min, max, evidence: birth.evidence };
}
