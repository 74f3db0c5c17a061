import { firstSeenBirth, pastSpan } from '../birth.ts';
import type { CredentialRecord, Rotation } from '../record.ts';

/** Keyturn is younger than any right clock: one that shows less (an empty battery shows 1970) is wrong. */
const RELEASED = Date.UTC(2026, 10, 1);

/** The time of an event by the best clock there is: `now`, or the last known time where the clock has fallen to nonsense. */
export function timeOf(record: CredentialRecord, now: number): number {
  return now < RELEASED ? Math.max(now, ...stamps(record)) : now;
}

/**
 * A record without anything from the future. A stamp later than `at` was made by a clock that ran ahead: it is brought back to
 * `at`, and what was computed from such a clock (a birth or a page's date wholly in the future, the time of a look) is
 * forgotten. The same record comes back when there is nothing to mend.
 */
export function settle(record: CredentialRecord, at: number): CredentialRecord {
  if (Math.max(...stamps(record)) <= at) return record;
  const mended = {
    ...record,
    firstSeen: Math.min(record.firstSeen, at),
    lastSeen: Math.min(record.lastSeen, at),
    presenceSince: Math.min(record.presenceSince, at),
    birth: withEvidence(record, at),
    pageBirth: record.pageBirth && pastSpan(record.pageBirth, at),
    rotations: record.rotations.flatMap((rotation) => settleRotation(rotation, at)),
  };
  const { trail } = record;
  if (!trail) return mended;
  const seen = Object.entries(trail.seen).filter(([, when]) => when <= at);
  return { ...mended, trail: { ...trail, seen: Object.fromEntries(seen) } };
}

function stamps(record: CredentialRecord): number[] {
  const { firstSeen, lastSeen, presenceSince, birth, pageBirth, rotations, trail } = record;
  const ofRotations = rotations.flatMap(({ when, noticedAt }) => [when.latest ?? noticedAt, noticedAt]);
  const seen = Object.values(trail?.seen ?? {});
  return [firstSeen, lastSeen, presenceSince, birth.latest, pageBirth?.latest ?? 0, ...ofRotations, ...seen];
}

function withEvidence({ birth }: CredentialRecord, at: number): CredentialRecord['birth'] {
  const span = pastSpan(birth, at);
  return span ? { ...span, evidence: birth.evidence } : firstSeenBirth(at);
}

/** A date that a page worded relatively under that clock was never a fact; a change that we saw did happen, by now. */
function settleRotation(rotation: Rotation, at: number): Rotation[] {
  const noticedAt = Math.min(rotation.noticedAt, at);
  const when = pastSpan({ ...rotation.when, latest: rotation.when.latest ?? noticedAt }, at);
  if (!when && rotation.evidence === 'page') return [];
  return [{ ...rotation, when: when ?? { earliest: null, latest: at }, noticedAt }];
}
