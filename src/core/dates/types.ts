import type { Interval } from '../time/interval.ts';

/** What must be known to read a date. */
export interface DateContext {
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47, the page's first, then the browser's; English is always tried too. */
  readonly languages: readonly string[];
  /** IANA zone in which the page prints its dates: the user's. */
  readonly timeZone: string;
  /** IANA zone for which the words of dates are known, where that is another one: see `inZone`. */
  readonly spokenIn?: string;
  /** The page may print its dates in any other zone. */
  readonly isZoneUnsure?: true;
  /** Epoch ms; what lies wholly before is no date. */
  readonly since: number;
  /** What is read is known to be a date: a year of two digits may stand in any order, whatever the languages print. */
  readonly isDate?: true;
  /** `WORDINGS` of `pack.ts`, for languages other than English; without it some of their words are unread. */
  readonly wordings?: string;
}

/** Which number came first in a numeric date; whether a month has a day or a year beside it; what "m" is short for. */
export type Order = 'dmy' | 'mdy' | 'ymd' | 'md' | 'my' | 'minute' | 'month';

export type Precision = 'instant' | 'minute' | 'day' | 'month' | 'year' | 'relative';

/** One date found in a text. */
export interface DateReading {
  /** The hull of `readings`; an end is null where the text says no more than a bound, as "more than 90 days ago" does. */
  readonly when: Interval | 'never';
  /** One a possible meaning, none wholly before `since`; empty for `never`. */
  readonly readings: readonly Interval[];
  /** Where siblings may decide between the readings, one for each of them; else empty. */
  readonly orders: readonly Order[];
  /** No year stands there: it is the latest such day, where the text says nothing of the future. */
  readonly isYearless?: boolean;
  /** A sign or word beside it makes it an end or a beginning: "≤", "up to". */
  readonly isBound?: true;
  readonly precision: Precision;
  /** Where it stands in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly source: 'absolute' | 'relative' | 'age' | 'iso' | 'epoch' | 'time-only';
}

/** An interval whose ends are both known, epoch ms, inclusive. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}
