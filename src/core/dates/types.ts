import type { Interval } from '../time/interval.ts';

/** What must be known to read a date. */
export interface DateContext {
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47, the page's first, then the browser's; English is always tried too. */
  readonly languages: readonly string[];
  /** IANA zone in which the page prints its dates: the user's. */
  readonly timeZone: string;
  /** Epoch ms; what lies wholly before is no date. */
  readonly since: number;
  /** The table of `wordings.lazy.ts`, for languages that are seldom met; without it some of their words are unread. */
  readonly wordings?: string;
}

/** Which number came first in a numeric date. */
export type Order = 'dmy' | 'mdy' | 'ymd';

export type Precision = 'instant' | 'minute' | 'day' | 'month' | 'year' | 'relative';

/** One date found in a text. */
export interface DateReading {
  /** Both ends set; the hull of `readings` when the text has several. */
  readonly when: Interval | 'never';
  /** One a possible meaning, all within [since, about a century ahead]; empty for `never`. */
  readonly readings: readonly Interval[];
  /** Of a numeric date, one a reading; else empty. */
  readonly orders: readonly Order[];
  readonly precision: Precision;
  /** Where it stands in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly source: 'absolute' | 'relative' | 'iso' | 'epoch' | 'time-only';
}

/** An interval whose ends are both known, epoch ms, inclusive. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}
