import { type DateContext, type DateReading, readDate, readEpoch, resolveDateOrder } from '../dates/index.ts';
import { hull, intersect } from '../time/interval.ts';
import { timeRank } from './log-times.ts';
import type { Row } from './rows.ts';
import { withShortZone } from './zone-phrases.ts';

export interface TimeOptions {
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms; the provider is no older. */
  readonly since: number;
  readonly languages: readonly string[];
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}
/** When an event was, or why that is not known: a suffix of `log_line_…`. */
export type Time = Span | 'no_date' | 'date' | 'future' | 'too_old';

/** Zones lie between these. A time that reads the same in both names its zone itself; another one may be of any. */
const OUTERMOST_ZONES = ['Etc/GMT-14', 'Etc/GMT+12'] as const;
const DAY = 86_400_000;
/** `Date` prints up to 80 with a long name of its zone. */
const LONGEST = 80;
/** Cells of a column that are tried before all of them are: most columns hold no dates. */
const SAMPLE = 100;
/** A column of bare numbers is only taken for times where the file calls it so: ids look the same. */
const NAMED_TIME = /time|date|created|occurred|timestamp|(?:^|[a-z_])at$/i;

/**
 * When each of these rows happened. The columns of times are those that the file calls so most surely, and of these the ones
 * in which most rows read as a date; where there are several, a row's time is what they agree on.
 */
export function timesOf(rows: readonly Row[], names: ReadonlyMap<string, string>, options: TimeOptions): Time[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const read = columns.flatMap((column) => {
    const texts = rows.map(({ cells }) => cells.get(column) ?? '');
    const isNamedTime = NAMED_TIME.test(names.get(column) ?? column);
    const some = texts.filter((_, at) => at % Math.ceil(texts.length / SAMPLE) === 0);
    const rank = timeRank(names.get(column) ?? column);
    const isRead = rank > 0 && count(spansOf(some, isNamedTime, options)) > 0;
    return isRead ? [{ rank, spans: spansOf(texts, isNamedTime, options) }] : [];
  });
  const best = Math.max(...read.map(({ rank }) => rank));
  const surest = read.filter(({ rank }) => rank === best).map(({ spans }) => spans);
  const most = Math.max(...surest.map(count));
  const chosen = surest.filter((spans) => count(spans) === most);
  return rows.map((_, at) =>
    timeOf(
      chosen.map((spans) => spans[at] ?? null),
      options,
    ),
  );
}

function count(spans: readonly (Span | null)[]): number {
  return spans.filter((span) => span !== null).length;
}

function timeOf(spans: readonly (Span | null)[], { now, since }: TimeOptions): Time {
  if (spans.length === 0) return 'no_date';
  const found = spans.filter((span) => span !== null);
  const [first, ...others] = found;
  if (!first) return 'date';
  const { earliest, latest } = others.reduce<Span>(
    (all, span) => bounded(intersect(all, span) ?? hull(all, span)),
    first,
  );
  if (earliest > now + DAY) return 'future';
  if (latest < since) return 'too_old';
  return { earliest: Math.min(earliest, now), latest: Math.min(latest, now) };
}

/** Both ends of these are always known. */
function bounded({ earliest, latest }: { earliest: number | null; latest: number | null }): Span {
  return { earliest: earliest ?? 0, latest: latest ?? 0 };
}

function spansOf(texts: readonly string[], isNamedTime: boolean, options: TimeOptions): (Span | null)[] {
  const [first, second] = OUTERMOST_ZONES.map((timeZone) => inOneOrder(texts, isNamedTime, { ...options, timeZone }));
  return texts.map((_, at) => {
    const [a, b] = [first?.[at], second?.[at]];
    return a && b ? bounded(hull(a, b)) : null;
  });
}

/** The column read as if printed in one zone, numeric dates in the one order that fits them all. */
function inOneOrder(texts: readonly string[], isNamedTime: boolean, context: DateContext): (Span | null)[] {
  const known = new Map([...new Set(texts)].map((text) => [text, readingOf(text, isNamedTime, context)] as const));
  const readings = texts.map((text) => known.get(text) ?? null);
  const decided = resolveDateOrder(
    readings.filter((reading) => reading !== null),
    { latest: context.now + DAY },
  );
  let next = 0;
  return readings.map((reading) => {
    const when = reading === null ? undefined : decided[next++]?.when;
    return when === undefined || when === 'never' ? null : bounded(when);
  });
}

/** A date to the day or better; nothing that is told relative to a day that the file does not name. */
function readingOf(text: string, isNamedTime: boolean, context: DateContext): DateReading | null {
  if (text.length > LONGEST || !/\d/.test(text) || /[@]|:\/\//.test(text)) return null;
  if (/^\d+$/.test(text)) return isNamedTime ? readEpoch(text, context) : null;
  const reading = readDate(withShortZone(text), { ...context, since: 0 });
  if (!reading || reading.when === 'never' || reading.when.earliest === null || reading.when.latest === null)
    return null;
  const isExact = reading.precision === 'instant' || reading.precision === 'minute' || reading.precision === 'day';
  return isExact && (reading.source === 'absolute' || reading.source === 'iso') ? reading : null;
}
