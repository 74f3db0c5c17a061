import * as v from 'valibot';
import { credentialKey } from '../credential.ts';
import type { AgeLimit } from '../limit.ts';
import type { CredentialRecord } from '../record.ts';
import type { Interval } from '../time/interval.ts';

/**
 * The shape of one credential as it is kept, in the browser's storage and in a backup. It changes no value: a record fits
 * or it does not. Fields that it does not know are left out of its output.
 */

/** The last instant that a `Date` can hold, epoch ms. */
const LAST_INSTANT = 8.64e15;
/** Far above what the ledger keeps: a bound, not a rule. */
const MOST_ROTATIONS = 1_000;

export const instantSchema = v.pipe(v.number(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An identifier: not empty, no white space, no invisible characters. */
const word = (most: number) => v.pipe(text(most), v.regex(/^[^\s\p{C}]+$/u));
const ordered = ({ earliest, latest }: Interval) => earliest === null || latest === null || earliest <= latest;
const days = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(3_650));

const interval = v.pipe(
  v.object({ earliest: v.nullable(instantSchema), latest: v.nullable(instantSchema) }),
  v.check(ordered),
);
const maybeNever = v.nullable(v.union([v.literal('never'), interval]));
const evidence = v.picklist(['page', 'log', 'user', 'observed', 'first-seen']);
const severity = v.picklist(['none', 'info', 'warning', 'critical']);

const form = v.pipe(v.string(), v.regex(/^(?:full|[ps]\d{1,2})$/));
/** At most 32 bits a form: a longer value is no fingerprint, and might be the secret itself. */
const fingerprints = v.pipe(v.record(form, v.pipe(v.string(), v.regex(/^[0-9a-f]{1,8}$/))), v.maxEntries(16));
const trail = v.object({
  seen: v.pipe(v.record(v.union([v.literal('page'), form]), instantSchema), v.maxEntries(17)),
  past: v.pipe(v.array(fingerprints), v.maxLength(100)),
});

const entries = {
  key: text(1_200),
  provider: word(40),
  kind: word(100),
  account: word(64),
  id: word(128),
  name: v.nullable(text(2_000)),
  birth: v.pipe(
    v.object({ earliest: v.nullable(instantSchema), latest: instantSchema, evidence }),
    v.check((birth) => ordered(birth)),
  ),
  pageBirth: v.nullable(interval),
  expires: maybeNever,
  lastUsed: maybeNever,
  overlap: v.nullable(v.object({ until: interval, evidence })),
  rotations: v.pipe(
    v.array(v.object({ when: interval, evidence, noticedAt: instantSchema })),
    v.maxLength(MOST_ROTATIONS),
  ),
  firstSeen: instantSchema,
  lastSeen: instantSchema,
  presence: v.picklist(['present', 'gone', 'deactivated']),
  presenceSince: instantSchema,
  url: v.nullable(v.pipe(text(2_000), v.regex(/^https:\/\/[^\s?#\\]+$/))),
  snooze: v.nullable(v.object({ until: instantSchema, severity })),
  dismissed: v.nullable(text(2_000)),
  note: text(2_000),
};

const keyFits = (record: Pick<CredentialRecord, 'key' | 'provider' | 'kind' | 'account' | 'id'>) =>
  credentialKey(record) === record.key;

/** A credential as the ledger keeps it. */
export const recordSchema: v.GenericSchema<unknown, CredentialRecord> = v.pipe(
  v.object({ ...entries, fingerprints, trail: v.exactOptional(trail) }),
  v.check((record) => keyFits(record)),
);

/** The same as a backup holds it: what only this install could compare stays here. */
export type PortableRecord = Omit<CredentialRecord, 'fingerprints' | 'trail'>;
export const portableSchema: v.GenericSchema<unknown, PortableRecord> = v.pipe(
  v.object(entries),
  v.check((record) => keyFits(record)),
);

export const ageLimitSchema: v.GenericSchema<unknown, AgeLimit> = v.object({
  maximumAgeDays: days(1),
  warnAheadDays: days(0),
});
