import { TRUST } from '../birth.ts';
import type { Evidence } from '../credential.ts';
import type { Rotation } from '../record.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';

/** A key rotated each month has four years of history. */
export const MAX_ROTATIONS = 50;

/** Clocks of two machines differ by less. */
const CLOCK_SKEW = 10 * 60_000;

export interface Claim {
  readonly when: Interval & { readonly latest: number };
  readonly evidence: Evidence;
  /**
   * Of a change that was seen: when the secret before it was last seen, epoch ms; infinity where that is not known. Null for
   * what was said or logged.
   */
  readonly after: number | null;
}

/**
 * The history with one more rotation, or with a known one made more exact when the claim speaks of the same (`known`).
 * Oldest first, the oldest dropped beyond `MAX_ROTATIONS`.
 */
export function addRotation(
  rotations: readonly Rotation[],
  claim: Claim,
  at: number,
): { readonly rotations: readonly Rotation[]; readonly known: boolean } {
  const known = rotations.findLast((rotation) => isSame(rotation, claim));
  const rest = rotations.filter((rotation) => rotation !== known);
  const added = known ? merge(known, claim) : { when: claim.when, evidence: claim.evidence, noticedAt: at };
  const sorted = [...rest, added].sort((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b));
  return { rotations: sorted.slice(-MAX_ROTATIONS), known: known !== undefined };
}

/**
 * Whether a claim is about a rotation that is known already.
 * - What a page or our own eyes saw change is a change each time; only other evidence can be about the same.
 * - A rotation that was known when the old secret was still seen is not the one that replaced it, but for a user's word, which
 *   may have come just before the deed. Where it is not known when that was, not even then: a span that holds the truth is
 *   better than a day that may be that of the rotation before.
 */
function isSame(rotation: Rotation, claim: Claim): boolean {
  if (rotation.evidence === claim.evidence) {
    const isChange = claim.evidence === 'page' || claim.evidence === 'observed';
    return !isChange && touches(rotation.when, claim.when, 0);
  }
  const wasKnown = claim.after !== null && rotation.noticedAt <= claim.after;
  if (wasKnown && (rotation.evidence !== 'user' || claim.after === Number.POSITIVE_INFINITY)) return false;
  return touches(rotation.when, claim.when, tolerance(rotation.evidence, claim));
}

/** People speak of days, and a page may print a day in another zone. Two clocks differ by minutes. Our own eyes are exact. */
function tolerance(known: Evidence, claim: Claim): number {
  if (known === 'user' || claim.evidence === 'user' || claim.evidence === 'page') return DAY;
  if (claim.evidence === 'observed') return 0;
  return known === 'page' ? DAY : CLOCK_SKEW;
}

function touches(a: Interval, b: Interval, margin: number): boolean {
  const wider: Interval = {
    earliest: a.earliest === null ? null : a.earliest - margin,
    latest: a.latest === null ? null : a.latest + margin,
  };
  return intersect(wider, b) !== null;
}

function merge(rotation: Rotation, claim: Claim): Rotation {
  const best = TRUST[claim.evidence] > TRUST[rotation.evidence] ? claim : rotation;
  const when = intersect(rotation.when, claim.when) ?? best.when;
  return { when, evidence: best.evidence, noticedAt: rotation.noticedAt };
}

function endOf({ when, noticedAt }: Rotation): number {
  return when.latest ?? noticedAt;
}

function startOf({ when }: Rotation): number {
  return when.earliest ?? Number.NEGATIVE_INFINITY;
}
