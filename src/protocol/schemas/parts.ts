import * as v from 'valibot';
import { type AccountNames, LONGEST_NAME, MOST_NAMES } from '../../core/accounts/names.ts';
import { type Fingerprints, LONGEST_ACCOUNT, LONGEST_KEY } from '../../core/credential.ts';
import type { Interval } from '../../core/time/interval.ts';

/** What messages and stored data are made of, each with a bound. Nothing here changes a value: it fits or it does not. */

/** The last instant that a `Date` can hold, epoch ms. */
const LAST_INSTANT = 8.64e15;
/** Key of a credential: four parts, each percent-encoded. */
const KEY = /^[^\s]+ [^\s]+ [^\s]+ [^\s]+$/;

export const instant = v.pipe(v.number(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A string of at most `most` UTF-16 units. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An identifier: not empty, without white space or control characters. */
export const word = (most: number) => v.pipe(text(most), v.regex(/^[^\s\p{C}]+$/u));

export const providerId = word(40);
/** As our own windows are told of one. */
export const webOrigin = text(300);
export const kindId = word(100);
/** Taken from addresses, forms and files, where somebody might have put the key itself: the worker's gate looks at them. */
export const accountId = word(LONGEST_ACCOUNT);
export const credentialId = word(128);
export const credentialKey = v.pipe(text(LONGEST_KEY), v.regex(KEY));
/** Of accounts, by provider and account. */
export const accountNames: v.GenericSchema<unknown, AccountNames> = v.pipe(
  v.record(
    v.pipe(text(LONGEST_ACCOUNT + 41), v.regex(/^[^\s\p{C}]+ [^\s\p{C}]+$/u)),
    v.pipe(text(LONGEST_NAME * 16), v.minLength(1)),
  ),
  v.check((names) => Object.keys(names).length <= MOST_NAMES),
);
export const pageId = word(100);
/** Calendar day `YYYY-MM-DD`; whether it exists is for the calendar to say. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const zone = v.pipe(text(64), v.regex(/^[\w+\-/:]+$/));

export const interval: v.GenericSchema<unknown, Interval> = v.pipe(
  v.object({ earliest: v.nullable(instant), latest: v.nullable(instant) }),
  v.check(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest),
);

export const intervalOrNever = v.nullable(v.union([v.literal('never'), interval]));
/** At most 32 bits each, of which fewer are kept: a longer value is no fingerprint, and might be the secret itself. */
export const fingerprints: v.GenericSchema<unknown, Fingerprints> = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^(?:full|[ps]\d{1,2})$/)), v.pipe(v.string(), v.regex(/^[0-9a-f]{1,8}$/))),
  v.check((forms) => Object.keys(forms).length <= 16),
);

export const severity = v.picklist(['none', 'info', 'warning', 'critical']);
export const ageLimit = v.object({
  maximumAgeDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
  warnAheadDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650)),
});

export const limitOwner = v.picklist(['provider-stated', 'provider-reported', 'administrator', 'user', 'default']);

/** True for a value of that schema. */
export function fits<T>(schema: v.GenericSchema<unknown, T>, value: unknown): value is T {
  return v.is(schema, value);
}

/** What names an entry of a calendar: a credential's key or a kind, and what falls due. */
export const calendarId = text(LONGEST_KEY + 100);
/** Of one calendar: some thousand keys with a few dates each. */
export const MOST_ENTRIES = 20_000;
