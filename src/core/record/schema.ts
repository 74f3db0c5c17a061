import * as v from 'valibot';
import { credentialKey, LONGEST_ACCOUNT, LONGEST_KEY } from '../credential.ts';
import { act } from './acts.ts';
import {
  calendarDate,
  fingerprints,
  instant,
  interval,
  olderFingerprints,
  severity,
  source,
  text,
  word,
  zonedDay,
} from './parts.ts';

/**
 * One credential as the ledger keeps it: what it is, and what was stated of it, by whom, for when. Nothing that can be
 * concluded is kept: `core/ledger/state.ts` says what follows. Storage, messages and backups all use this one schema; it
 * changes no value, and fields that it does not know are left out of its output. Times are epoch ms.
 */

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());
const entry = <T extends v.ObjectEntries>(entries: T) => v.pipe(v.object(entries), v.readonly());

/** From the first to the last of some looks. */
const looks = { first: instant, last: instant };
/** The one day that was printed, in the zone of the look; absent where it was more or less than a day. */
const printed = { day: v.optional(zonedDay) };
const isInOrder = ({ first, last }: { readonly first: number; readonly last: number }) => first <= last;

/** From the first to the last of these looks one and the same fingerprint showed. */
const spanIn = (forms: typeof fingerprints) =>
  v.pipe(
    v.object({
      ...looks,
      /** The last look, before `first`, at which a different secret showed; null where there was nothing to compare. */
      differsFrom: v.nullable(instant),
      /** When it showed again for the last time after another one had shown, whose rotation was cancelled; absent where it did not. */
      backAt: v.optional(instant),
      /** Empty where it comes from a backup: what was made with another install's key compares with nothing. */
      forms,
    }),
    v.check((seen) => isInOrder(seen) && (seen.differsFrom ?? seen.first) <= seen.first),
    v.readonly(),
  );
const span = spanIn(fingerprints);

/** The page gave these instants for the making of the secret, from the first to the last of these looks. */
const pageDate = v.pipe(
  v.object({ when: interval, ...looks, ...printed }),
  v.check((seen) => isInOrder(seen)),
  v.readonly(),
);

/** The page gave this end of the secret; null: the whole row was read and shows none. */
const pageExpiry = v.pipe(
  v.object({ when: v.nullable(v.union([v.literal('never'), interval])), ...looks, ...printed }),
  v.check((seen) => isInOrder(seen)),
  v.readonly(),
);

/** The page showed an old secret that lives on until then; null: it was read whole and shows none any more. */
const pageOverlap = v.pipe(
  v.object({
    until: v.nullable(interval),
    ...looks,
    ...printed,
    /** The longest that the provider lets an old secret live, in days. */
    graceDays: v.number(),
  }),
  v.check((seen) => isInOrder(seen)),
  v.readonly(),
);

/** What the account's log says. */
const logged = entry({
  what: v.picklist(['created', 'rotated', 'deactivated']),
  when: v.pipe(
    v.object({ earliest: v.nullable(instant), latest: instant }),
    v.check(({ earliest, latest }) => (earliest ?? latest) <= latest),
    v.readonly(),
  ),
  learnedAt: instant,
  /** The last line of the file that reaches furthest. */
  reach: instant,
  /** Up to there a file that tells of rotations at all tells of no further one of this credential. */
  silentUpTo: instant,
});

/**
 * A rotation, kept short because there may be many: the earliest and the latest that it can have been, who told of it, and of
 * a person's word its id, by which another copy may know that it was taken back (absent: not noted, in an older version).
 * What is dropped for room from the other lists is still known from here: a word that a rotation was cancelled (`back`), too:
 * since when that can have been, by the longest that an old secret may live on, and when it was said.
 */
const past = v.pipe(
  v.tupleWithRest([v.nullable(instant), instant, v.union([source, v.literal('back')])], word(60)),
  v.maxLength(4),
  v.check(([earliest, latest]) => (earliest ?? latest) <= latest),
  v.readonly(),
);

/**
 * A whole list did not show it. `most`: nor most of what had been on that list. At most one a day, its first; `day`: which day it
 * was where the person was, absent where that is not known; `visit`: when the visit began, where that was before.
 */
const miss = entry({ at: instant, most: v.boolean(), day: v.optional(calendarDate), visit: v.optional(instant) });

const snooze = entry({
  at: instant,
  /** Null: the user ended it. */
  until: v.nullable(instant),
  severity,
  /** What it was that was silenced, in the words of `core/verdict`. */
  news: text(500),
});
const dismissal = entry({ at: instant, news: text(500) });

const oneDoubt = {
  from: instant,
  upTo: instant,
  /** Acts that are stamped by the clock which had shown more. Absent: not noted, in an older version. */
  ahead: v.optional(list(word(60), 100)),
  /** What is not shown meanwhile, and is brought back where the clock had only fallen behind. */
  aside: v.optional(
    entry({
      expiries: list(pageExpiry, 20),
      history: list(past, 50),
      dates: v.optional(list(pageDate, 20)),
      overlaps: v.optional(list(pageOverlap, 20)),
    }),
  ),
};
/** `inner`: before that was known, the clock went back once more, from a time in between. */
const doubt = entry({ ...oneDoubt, inner: v.optional(entry(oneDoubt)) });

const recordWith = (one: typeof span) =>
  entry({
    key: text(LONGEST_KEY),
    provider: word(40),
    /** Under which it is kept: its kind, or the family of those of which it is one. */
    kind: word(100),
    /** Of which kind of that family it is, as the page or a person told last; absent where nobody did. */
    told: v.optional(entry({ kind: word(100), at: instant })),
    account: word(LONGEST_ACCOUNT),
    id: word(128),
    name: v.nullable(text(2_000)),
    /** When the name was last read. */
    namedAt: v.nullable(instant),
    /** Origin and path of the page where it was last seen; null when known from a log or a person only. */
    url: v.nullable(v.pipe(text(2_000), v.regex(/^https?:\/\/[^\s?#\\]+$/))),
    /** When Keyturn first knew of the entry. */
    firstSeen: instant,
    /** When a page last showed the entry, and when that visit began; null where none did. */
    lastSeen: v.nullable(instant),
    lastVisit: v.nullable(instant),
    /** Each person has one of their own under this id, so that another secret may be another person's. */
    isPerUser: v.optional(v.literal(true)),
    /** No secret of it is older: what holds it was made then, as was read `at`. Binds every source. */
    floor: v.nullable(entry({ when: instant, at: instant })),
    spans: list(one, 50),
    dates: list(pageDate, 20),
    expiries: list(pageExpiry, 20),
    overlaps: list(pageOverlap, 20),
    lastUsed: v.nullable(entry({ when: v.union([v.literal('never'), interval]), at: instant, ...printed })),
    logged: list(logged, 50),
    history: list(past, 200),
    misses: list(miss, 20),
    acts: list(act, 100),
    /** The user's own words, e.g. who uses the key. */
    note: entry({ text: text(2_000), at: instant }),
    snooze: v.nullable(snooze),
    dismissal: v.nullable(dismissal),
    /** The clock went back from `upTo` to `from`: one of the two was wrong, and what is stamped in between may be. */
    doubt: v.nullable(doubt),
  });

/** What is kept of one secret in two forms would add up: all fingerprints of a record are of one form. */
const isInOneForm = (record: { readonly spans: readonly v.InferOutput<typeof span>[] }) =>
  new Set(record.spans.flatMap(({ forms }) => Object.keys(forms))).size <= 1;

export const recordSchema = v.pipe(
  recordWith(span),
  v.check((record) => credentialKey(record) === record.key && isInOneForm(record)),
);

/** A record as layout 2 of the storage kept it, and as a file of version 2 may hold it. */
export const olderRecordSchema = v.pipe(
  recordWith(spanIn(olderFingerprints)),
  v.check((record) => credentialKey(record) === record.key),
);

export type CredentialRecord = v.InferOutput<typeof recordSchema>;
export type Span = v.InferOutput<typeof span>;
export type PageDate = v.InferOutput<typeof pageDate>;
export type PageExpiry = v.InferOutput<typeof pageExpiry>;
export type PageOverlap = v.InferOutput<typeof pageOverlap>;
export type Logged = v.InferOutput<typeof logged>;
export type Past = v.InferOutput<typeof past>;
export type Miss = v.InferOutput<typeof miss>;
export type Doubt = v.InferOutput<typeof doubt>;
export type OneDoubt = Omit<Doubt, 'inner'>;
export type Snooze = v.InferOutput<typeof snooze>;
