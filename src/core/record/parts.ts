import * as v from 'valibot';
import type { Interval } from '../time/interval.ts';

/** What records are made of, each with a bound. Nothing here changes a value: it fits or it does not. */

/** The last instant that a `Date` can hold, epoch ms. */
const LAST_INSTANT = 8.64e15;

export const instant = v.pipe(v.number(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT));

/** A string of at most `most` UTF-16 units. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** An identifier: not empty, without white space or invisible characters. */
export const word = (most: number) => v.pipe(text(most), v.regex(/^[^\s\p{C}]+$/u));

export const interval = v.pipe(
  v.object({ earliest: v.nullable(instant), latest: v.nullable(instant) }),
  v.check(({ earliest, latest }: Interval) => earliest === null || latest === null || earliest <= latest),
  v.readonly(),
);

export const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A day of the calendar that a person typed or a page printed, with the IANA zone in which it was meant. */
export const zonedDay = v.pipe(
  v.object({
    date: calendarDate,
    zone: v.pipe(text(64), v.regex(/^[\w+\-/:]+$/)),
  }),
  v.readonly(),
);
export type ZonedDay = v.InferOutput<typeof zonedDay>;

export const severity = v.picklist(['none', 'info', 'warning', 'critical']);
export type Severity = v.InferOutput<typeof severity>;

/** Who says so: our own comparison of fingerprints, the account's log, a provider's page, a person. */
export const source = v.picklist(['eyes', 'log', 'page', 'user']);
export type Source = v.InferOutput<typeof source>;

const form = v.pipe(v.string(), v.regex(/^(?:full|[ps]\d{1,2})$/));
const formsOf = (value: RegExp, most: number) =>
  v.pipe(v.record(form, v.pipe(v.string(), v.regex(value))), v.maxEntries(most), v.readonly());
/**
 * A truncated keyed fingerprint of what showed of a secret, under the form in which it showed: one form, at most 24 bits. A
 * longer value is no fingerprint, and might be the secret itself.
 */
export const fingerprints = formsOf(/^[0-9a-f]{1,6}$/, 1);
/** As versions before layout 3 kept them: several forms of one secret, of up to 32 bits each. */
export const olderFingerprints = formsOf(/^[0-9a-f]{1,8}$/, 16);
