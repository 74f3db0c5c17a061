import * as v from 'valibot';
import { credentialKey } from '../../credential.ts';

/**
 * The shape of a record in layout 1 of the storage and in version 1 of a backup: it held conclusions, not statements. Frozen:
 * storage and files of that time are read with it.
 */

/** The last instant that a `Date` can hold, epoch ms. */
const LAST_INSTANT = 8.64e15;
/** Far above what the ledger keeps: a bound, not a rule. */
const MOST_ROTATIONS = 1_000;

const instant = v.pipe(v.number(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An identifier: not empty, no white space, no invisible characters. */
const word = (most: number) => v.pipe(text(most), v.regex(/^[^\s\p{C}]+$/u));
const ordered = ({ earliest, latest }: { earliest: number | null; latest: number | null }) =>
  earliest === null || latest === null || earliest <= latest;

const interval = v.pipe(v.object({ earliest: v.nullable(instant), latest: v.nullable(instant) }), v.check(ordered));
const maybeNever = v.nullable(v.union([v.literal('never'), interval]));
const evidence = v.picklist(['page', 'log', 'user', 'observed', 'first-seen']);
const severity = v.picklist(['none', 'info', 'warning', 'critical']);

const form = v.pipe(v.string(), v.regex(/^(?:full|[ps]\d{1,2})$/));
/** At most 32 bits a form: a longer value is no fingerprint, and might be the secret itself. */
const fingerprints = v.pipe(v.record(form, v.pipe(v.string(), v.regex(/^[0-9a-f]{1,8}$/))), v.maxEntries(16));
const trail = v.object({
  seen: v.pipe(v.record(v.union([v.literal('page'), form]), instant), v.maxEntries(17)),
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
    v.object({ earliest: v.nullable(instant), latest: instant, evidence }),
    v.check((birth) => ordered(birth)),
  ),
  pageBirth: v.nullable(interval),
  expires: maybeNever,
  lastUsed: maybeNever,
  overlap: v.nullable(v.object({ until: interval, evidence })),
  rotations: v.pipe(v.array(v.object({ when: interval, evidence, noticedAt: instant })), v.maxLength(MOST_ROTATIONS)),
  firstSeen: instant,
  lastSeen: instant,
  presence: v.picklist(['present', 'gone', 'deactivated']),
  presenceSince: instant,
  url: v.nullable(v.pipe(text(2_000), v.regex(/^https:\/\/[^\s?#\\]+$/))),
  snooze: v.nullable(v.object({ until: instant, severity })),
  dismissed: v.nullable(text(2_000)),
  note: text(2_000),
};

/** With what only that install could compare; a backup goes without. */
export const recordSchema1 = v.pipe(
  v.object({ ...entries, fingerprints: v.optional(fingerprints, {}), trail: v.exactOptional(trail) }),
  v.check((record) => credentialKey(record) === record.key),
);
export type Record1 = v.InferOutput<typeof recordSchema1>;
