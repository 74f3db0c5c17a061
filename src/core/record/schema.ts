import * as v from 'valibot';
import { credentialKey } from '../credential.ts';
import { act } from './acts.ts';
import { fingerprints, instant, interval, severity, source, text, word } from './parts.ts';

/**
 * One credential as the ledger keeps it: what it is, and what was stated of it, by whom, for when. Nothing that can be
 * concluded is kept: `core/ledger/state.ts` says what follows. Storage, messages and backups all use this one schema; it
 * changes no value, and fields that it does not know are left out of its output. Times are epoch ms.
 */

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());
const entry = <T extends v.ObjectEntries>(entries: T) => v.pipe(v.object(entries), v.readonly());

/** From the first to the last of these looks one and the same fingerprint showed. */
const span = entry({
  first: instant,
  last: instant,
  /** The last look, before `first`, at which a different secret showed; null where there was nothing to compare. */
  differsFrom: v.nullable(instant),
  /** Empty where it comes from a backup: what was made with another install's key compares with nothing. */
  forms: fingerprints,
});

/** The page gave these instants for the making of the secret, from the first to the last of these looks. */
const pageDate = entry({ when: interval, first: instant, last: instant });

/** The page gave this end of the secret; null: the whole row was read and shows none. */
const pageExpiry = entry({
  when: v.nullable(v.union([v.literal('never'), interval])),
  first: instant,
  last: instant,
});

/** The page showed an old secret that lives on until then; null: it was read whole and shows none any more. */
const pageOverlap = entry({
  until: v.nullable(interval),
  first: instant,
  last: instant,
  /** The longest that the provider lets an old secret live, in days. */
  graceDays: v.number(),
});

/** A secret was made then: as the log says, or as was concluded from statements that were since dropped for room. */
const making = entry({
  what: v.picklist(['created', 'rotated']),
  when: interval,
  by: source,
  learnedAt: instant,
  /** Of a log: its last line. Up to there no further making is in it. */
  reach: v.nullable(instant),
});

/** The log says that it was deactivated then. */
const logEnd = entry({ when: interval, learnedAt: instant, reach: v.nullable(instant) });

/** A whole list did not show it. `most`: the list was without most of what had been on it, too. */
const miss = entry({ at: instant, most: v.boolean() });

const snooze = entry({
  at: instant,
  /** Null: the user ended it. */
  until: v.nullable(instant),
  severity,
  /** What it was that was silenced, in the words of `core/verdict`. */
  news: text(500),
});
const dismissal = entry({ at: instant, news: text(500) });

export const recordSchema = v.pipe(
  entry({
    key: text(1_200),
    provider: word(40),
    kind: word(100),
    account: word(64),
    id: word(128),
    name: v.nullable(text(2_000)),
    /** Origin and path of the page where it was last seen; null when known from a log or a person only. */
    url: v.nullable(v.pipe(text(2_000), v.regex(/^https:\/\/[^\s?#\\]+$/))),
    /** When Keyturn first knew of the entry. */
    firstSeen: instant,
    /** When a page last showed the entry; null where none did. */
    lastSeen: v.nullable(instant),
    /** No secret of it is older: the app or entry that holds it was made then. Binds every source. */
    floor: v.nullable(instant),
    spans: list(span, 50),
    dates: list(pageDate, 20),
    expiries: list(pageExpiry, 20),
    overlaps: list(pageOverlap, 20),
    lastUsed: v.nullable(entry({ when: v.union([v.literal('never'), interval]), at: instant })),
    makings: list(making, 1_000),
    logEnds: list(logEnd, 20),
    misses: list(miss, 20),
    acts: list(act, 100),
    /** The user's own words, e.g. who uses the key. */
    note: entry({ text: text(2_000), at: instant }),
    snooze: v.nullable(snooze),
    dismissal: v.nullable(dismissal),
  }),
  v.check((record) => credentialKey(record) === record.key),
);

export type CredentialRecord = v.InferOutput<typeof recordSchema>;
export type Span = v.InferOutput<typeof span>;
export type PageDate = v.InferOutput<typeof pageDate>;
export type PageExpiry = v.InferOutput<typeof pageExpiry>;
export type PageOverlap = v.InferOutput<typeof pageOverlap>;
export type Making = v.InferOutput<typeof making>;
export type LogEnd = v.InferOutput<typeof logEnd>;
export type Miss = v.InferOutput<typeof miss>;
export type Snooze = v.InferOutput<typeof snooze>;
export type Dismissal = v.InferOutput<typeof dismissal>;
