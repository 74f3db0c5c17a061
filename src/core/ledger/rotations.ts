import { bornDayOf } from './born-day.ts';
import { bornOf, type Generation, replaced, replacedWhen } from './generation.ts';
import type { Rotation } from './state.ts';

/** As many rotations as are shown: a key rotated each month has four years of history. */
export const MAX_ROTATIONS = 50;

/** One rotation for each secret that took the place of another one, oldest first. */
export function rotationsOf(present: Generation, now: number): Rotation[] {
  const rotations: Rotation[] = [];
  for (let one: Generation | null = present; one; one = one.former) {
    if (!replaced(one)) continue;
    const { evidence } = bornOf(one);
    const when = replacedWhen(one);
    const by = evidence === 'first-look' ? (one.replacedBy[0] ?? 'eyes') : evidence;
    const end = Math.min(when.latest ?? one.asOf, now);
    const span = { earliest: when.earliest === null ? null : Math.min(when.earliest, end), latest: end };
    rotations.push({ when: span, by, day: bornDayOf(one, span), learnedAt: one.learnedAt, actId: one.actId });
  }
  const ends = ({ when }: Rotation) => when.latest ?? 0;
  return rotations
    .reverse()
    .sort((a, b) => ends(a) - ends(b))
    .slice(-MAX_ROTATIONS);
}
