import type { DateReading } from '../../../core/dates/index.ts';
import { before, type Interval } from '../../../core/time/interval.ts';
import { DAY } from '../../../core/time/units.ts';
import { type DateMeaning, ENDS } from '../labels/classify.ts';
import type { ReadContext } from '../reading.ts';
import { onlyOne } from './stated-dates.ts';

/** What was found of one credential: dates by meaning, and the meanings that stand there but could not be read. */
export interface Found {
  readonly dates: readonly { readonly meaning: DateMeaning; readonly date: DateReading }[];
  readonly unread: ReadonlySet<DateMeaning>;
}

export interface Facts {
  readonly created: Interval | null;
  readonly notBefore?: number | undefined;
  readonly expires: Interval | 'never' | null;
  readonly lastUsed: Interval | 'never' | null;
  readonly oldSecretExpires: Interval | null;
}

export const NOTHING: Facts = { created: null, expires: null, lastUsed: null, oldSecretExpires: null };

/** Further ahead than any key is made to live, 90 years of 365 days, ms. */
const NO_END = 90 * 365 * DAY;

interface Limits {
  readonly context: ReadContext;
  readonly earliest: number;
  readonly createdIs: 'holder' | undefined;
}

/** The dates that are consistent with each other, with now and with the kind; what contradicts is left unread. */
export function factsOf(found: Found, limits: Limits): Facts {
  const of = (meaning: DateMeaning) => (found.unread.has(meaning) ? null : one(found, meaning));
  const [created, rotated, expires, lastUsed] = [of('created'), of('rotated'), of('expires'), of('last-used')];
  const isUnread = (meaning: DateMeaning) => found.unread.has(meaning) || has(found, meaning);
  const isRotationUnread =
    (rotated === null && isUnread('rotated')) || (isUnread('renewed') && of('renewed') !== 'never');
  const isHolders = limits.createdIs === 'holder';
  const birth = isRotationUnread ? null : (span(rotated) ?? (isHolders ? null : span(created)));
  const isConsistent =
    birth !== null &&
    isPossible(birth, limits.context.now, limits.earliest) &&
    !contradicts(birth, span(expires)) &&
    (span(rotated) !== null || !contradicts(birth, span(lastUsed))) &&
    !(span(rotated) && span(created) && before(span(rotated) as Interval, span(created) as Interval));
  const use = span(lastUsed);
  return {
    created: isConsistent ? { ...birth, latest: birth.latest ?? limits.context.now } : null,
    expires: endOf(expires, limits.context.now),
    lastUsed: use && (use.earliest ?? 0) > limits.context.now ? null : lastUsed,
    oldSecretExpires: span(of('old-expires')),
    ...(isHolders && bound(span(created) ?? span(of('holder')), limits)),
  };
}

/** What lies centuries ahead is no end. */
function endOf(expires: Facts['expires'], now: number): Facts['expires'] {
  if (expires === null || expires === 'never') return expires;
  return expires.latest === null && (expires.earliest ?? now) > now + NO_END ? 'never' : expires;
}

/** What the creation of an app tells of its secret: no more than that it is no older. */
function bound(holder: Interval | null, { context, earliest }: Limits): Pick<Facts, 'notBefore'> {
  const isKnown = holder?.earliest != null && isPossible(holder, context.now, earliest);
  return isKnown ? { notBefore: holder.earliest } : {};
}

function one(found: Found, meaning: DateMeaning): Interval | 'never' | null {
  const date = onlyOne(
    found.dates.filter((each) => each.meaning === meaning && each.date.precision !== 'year').map(({ date }) => date),
  );
  if (date === null || date === 'several') return null;
  // The latest such day is meant of what has happened: of an end to come it may as well be the next.
  return date.isYearless && ENDS.has(meaning) ? null : date.when;
}

const has = ({ dates }: Found, meaning: DateMeaning) => dates.some((each) => each.meaning === meaning);

const span = (when: Interval | 'never' | null): Interval | null => (when === 'never' ? null : when);

/** Nothing is born in the future, or before its kind was. */
function isPossible({ earliest, latest }: Interval, now: number, least: number): boolean {
  return (earliest ?? now) <= now && (latest ?? now) >= least;
}

/** A key cannot be used, or expire, wholly before it is made. */
function contradicts(birth: Interval, later: Interval | null): boolean {
  return later !== null && before(later, birth);
}
