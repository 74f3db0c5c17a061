import { TRUST } from '../birth.ts';
import type { Rotation } from '../record.ts';
import { intersect } from '../time/interval.ts';
import { canonical } from './canonical.ts';

/**
 * Two histories of one credential as one, oldest first. What both say is taken once. Two rotations that may be the same are
 * taken for one only where nothing else in either history comes into question; else both stay, and nothing is lost.
 */
export function uniteRotations(a: readonly Rotation[], b: readonly Rotation[]): Rotation[] {
  const [ofA, ofB] = [byStatement(a), byStatement(b)];
  const shared = [...ofA].flatMap(([statement, one]) => {
    const other = ofB.get(statement);
    return other ? [combined(one, other)] : [];
  });
  const onlyA = [...ofA].filter(([statement]) => !ofB.has(statement)).map(([, rotation]) => rotation);
  const onlyB = [...ofB].filter(([statement]) => !ofA.has(statement)).map(([, rotation]) => rotation);
  const pairs = onlyA.flatMap((one) => {
    const other = soleTouching(one, onlyB);
    return other && soleTouching(other, onlyA) === one ? [[one, other] as const] : [];
  });
  const paired = new Set<Rotation>(pairs.flat());
  const alone = [...onlyA, ...onlyB].filter((rotation) => !paired.has(rotation));
  return [...shared, ...pairs.map(([one, other]) => combined(one, other)), ...alone].sort(oldestFirst);
}

function byStatement(rotations: readonly Rotation[]): Map<string, Rotation> {
  return new Map(rotations.map((rotation) => [canonical([rotation.when, rotation.evidence]), rotation]));
}

/** The one rotation that can be the same as this one; null when there are several. */
function soleTouching({ when }: Rotation, others: readonly Rotation[]): Rotation | null {
  const touching = others.filter((other) => intersect(when, other.when) !== null);
  return touching.length === 1 ? (touching[0] ?? null) : null;
}

/** What both allow, on the word of the more trusted, known since the first of them noticed. */
function combined(one: Rotation, other: Rotation): Rotation {
  return {
    when: intersect(one.when, other.when) ?? one.when,
    evidence: TRUST[one.evidence] >= TRUST[other.evidence] ? one.evidence : other.evidence,
    noticedAt: Math.min(one.noticedAt, other.noticedAt),
  };
}

function oldestFirst(a: Rotation, b: Rotation): number {
  const end = ({ when, noticedAt }: Rotation) => when.latest ?? noticedAt;
  const start = ({ when }: Rotation) => when.earliest ?? -Number.MAX_VALUE;
  return end(a) - end(b) || start(a) - start(b) || (canonical(a) < canonical(b) ? -1 : 1);
}
