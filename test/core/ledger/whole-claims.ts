import { expect, test } from 'vitest';
import { deriveState } from '../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { NOW, recordAfter } from '../world.ts';
import { type Tells, told } from './short-lives.ts';

/** All that is claimed of a key, in numbers of days: day 0 begins at -0.5 and ends at 0.5. */

type Row = readonly (string | number | null)[];

/** Instants are numbers of days; a span is its two ends. */
export interface WholeClaims {
  readonly made: Row;
  readonly by: string;
  readonly asOf: number | null;
  /** What the two ends of `made` are about: the secret, or less. */
  readonly of: Row;
  readonly day: string | null;
  /** Of each its span, who tells of it, and when it was learnt. */
  readonly rotations: readonly Row[];
  readonly newSince: number | null;
  /** Its span, and who tells of it; an end of the key has as of when it was told, too. */
  readonly overlap: Row | null;
  readonly expires: Row | null;
  /** The state, by whom, and since when. */
  readonly presence: Row;
  /** Of each word what it said, and what speaks against it. */
  readonly refuted: readonly Row[];
  readonly cancelled: number | null;
  readonly used: string | null;
}

/** At the end of a short life, judged on day `at`. */
export const wholeClaims = (at: number, graceDays: number | null, ...events: Tells[]): WholeClaims =>
  claimsOf(recordAfter(...told(...events)), at, graceDays);

/** The same of a record. */
export function claimsOf(record: CredentialRecord, at: number, graceDays: number | null): WholeClaims {
  const state = deriveState(record, NOW + at * DAY, graceDays);
  const { birth, rotations, overlap, expires, presence, refuted, newSecretAt, cancelled, lastUsed } = state;
  const end = expires && (expires.when === 'never' ? ['never'] : inDays(expires.when));
  return {
    made: inDays(birth),
    by: birth.evidence,
    asOf: number(birth.asOf),
    of: [birth.earliestIs, birth.latestIs],
    day: birth.day?.date ?? null,
    rotations: rotations.map(({ when, by, learnedAt }) => [...inDays(when), by, number(learnedAt)]),
    newSince: number(newSecretAt),
    overlap: overlap && [...inDays(overlap.until), overlap.by],
    expires: expires && [...(end ?? []), expires.by, number(expires.asOf)],
    presence: [presence.state, presence.by, number(presence.since)],
    refuted: refuted.map(({ word, because }) => [word.what, because.code]),
    cancelled: number(cancelled?.at ?? null),
    used: lastUsed?.day?.date ?? null,
  };
}

/** To a thousandth of a day; so the last millisecond of a day is the first of the next. */
const number = (at: number | null): number | null => at && Math.round(((at - NOW) / DAY) * 1_000) / 1_000;
const inDays = ({ earliest, latest }: Interval): Row => [number(earliest), number(latest)];

const NOTHING_ELSE = {
  day: null,
  rotations: [],
  newSince: null,
  overlap: null,
  expires: null,
  refuted: [],
  cancelled: null,
  used: null,
};

export type Expected = Partial<WholeClaims> & Pick<WholeClaims, 'made' | 'by' | 'asOf' | 'of' | 'presence'>;

/** That, and nothing else. */
export const only = (expected: Expected): WholeClaims => ({ ...NOTHING_ELSE, ...expected });

/** A test of one life: the day on which it is judged, all that is claimed then, and what was told on which day. */
export const wholeLife = (what: string, at: number, expected: Expected, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toEqual(only(expected)));

/** Short ways to say what is expected. */
export const SECRET = ['secret', 'secret'];
export const UNBOUND = ['none', 'secret'];
export const firstOf = { by: 'first-look', of: ['none', 'first-look'] };
export const shown = (since: number): Row => ['shown', 'page', since];
export const oneOf = (made: Row, by: string, learnt: number) => ({
  made,
  rotations: [[...made, by, learnt]],
  newSince: learnt,
});
