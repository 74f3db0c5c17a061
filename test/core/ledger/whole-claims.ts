import { deriveState } from '../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { NOW, recordAfter } from '../world.ts';
import { type Tells, told } from './short-lives.ts';

/** All that is claimed at the end of a short life, in numbers of days: day 0 begins at -0.5 and ends at 0.5. */
export const wholeClaims = (at: number, graceDays: number | null, ...events: Tells[]) =>
  claimsOf(recordAfter(...told(...events)), at, graceDays);

/** The same of a record. */
export function claimsOf(record: CredentialRecord, at: number, graceDays: number | null) {
  const state = deriveState(record, NOW + at * DAY, graceDays);
  const { birth, rotations, overlap, expires, presence, refuted, newSecretAt, cancelled, lastUsed } = state;
  return {
    made: inDays(birth),
    by: birth.evidence,
    asOf: number(birth.asOf),
    of: [birth.earliestIs, birth.latestIs],
    day: birth.day?.date ?? null,
    rotations: rotations.map(({ when, by, learnedAt }) => [...inDays(when), by, number(learnedAt)]),
    newSince: number(newSecretAt),
    overlap: overlap && [...inDays(overlap.until), overlap.by],
    expires: expires && [
      ...(expires.when === 'never' ? ['never'] : inDays(expires.when)),
      expires.by,
      number(expires.asOf),
    ],
    presence: [presence.state, presence.by, number(presence.since)],
    refuted: refuted.map(({ word, because }) => [word.what, because.code]),
    cancelled: number(cancelled?.at ?? null),
    used: lastUsed?.day?.date ?? null,
  };
}

/** To a thousandth of a day; so the last millisecond of a day is the first of the next. */
const number = (at: number | null): number | null => at && Math.round(((at - NOW) / DAY) * 1_000) / 1_000;
const inDays = ({ earliest, latest }: Interval) => [number(earliest), number(latest)];
