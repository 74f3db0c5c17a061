import { type DateContext, type DateReading, readDate, readEpoch } from '../../../core/dates/index.ts';
import { intersect } from '../../../core/time/interval.ts';
import { DAY } from '../../../core/time/units.ts';
import { attr, attrNames, isElement, walk } from '../dom/nodes.ts';
import { type DateMeaning, labelMeaning, saysNothing } from '../labels/classify.ts';
import { TOOLTIPS } from './tooltips.ts';

/** Attributes of which each is sure of the instant: made for machines. */
const STAMPS = /^data-(?:timestamp|time|datetime|date|epoch|unix|utc|ts|sort|sort-value|order|value)$/;
/** A tooltip in another zone, or a rounded text, may be this far off; more is another date. */
const TOLERANCE = 1.5 * DAY;
/** A key is no older. */
const YEARS_BACK = [...Array(20).keys()];

/** What never happened, or will. */
export const NEVER: DateReading = {
  when: 'never',
  readings: [],
  orders: [],
  precision: 'day',
  start: 0,
  end: 0,
  source: 'absolute',
};

export const hasStamp = (element: Element): boolean => attrNames(element).some((name) => rankOf(name) !== null);

/** Dates that attributes state: `datetime`, then other stamps, then tooltips. */
export function statedIn(root: Element, meaning: DateMeaning | null, context: DateContext): DateReading[][] {
  const ranks: DateReading[][] = [[], [], []];
  const visit = (node: Node): undefined => {
    if (isElement(node)) gather(node, ranks, meaning, context);
  };
  visit(root);
  walk(root, visit);
  return ranks;
}

/** The same of an element alone. */
export function statedBy(element: Element, meaning: DateMeaning | null, context: DateContext): DateReading[][] {
  const ranks: DateReading[][] = [[], [], []];
  gather(element, ranks, meaning, context);
  return ranks;
}

function gather(element: Element, ranks: DateReading[][], meaning: DateMeaning | null, context: DateContext): void {
  for (const name of attrNames(element)) {
    const rank = rankOf(name);
    if (rank === null) continue;
    const value = attr(element, name) ?? '';
    const date = rank === 2 ? inTooltip(value, meaning, context) : stamp(value, context);
    if (date) ranks[rank]?.push(date);
  }
}

const rankOf = (name: string): 0 | 1 | 2 | null =>
  name === 'datetime' ? 0 : STAMPS.test(name) ? 1 : TOOLTIPS.includes(name) ? 2 : null;

/** "20210103", as tables are sorted by it. */
const COMPACT = /^\s*((?:19|20)\d\d)([01]\d)([0-3]\d)\s*$/;

function stamp(text: string, context: DateContext): DateReading | null {
  const value = text.replace(COMPACT, '$1-$2-$3');
  return readEpoch(value, context) ?? (/^\s*\d{4}-\d\d/.test(value) ? readDate(value, context) : null);
}

function inTooltip(value: string, meaning: DateMeaning | null, context: DateContext): DateReading | null {
  const date = readDate(value, context);
  if (!date) return null;
  const rest = `${value.slice(0, date.start)} ${value.slice(date.end)}`;
  return saysNothing(rest) || (meaning !== null && labelMeaning(rest) === meaning) ? date : null;
}

/**
 * The date that attributes state, where all of them and the visible text can be of one; else what is written. Null where they
 * contradict each other: nothing tells which is right.
 */
export function agreed(stated: readonly DateReading[][], written: DateReading | null | 'several'): DateReading | null {
  const date = onlyOne(stated.find((rank) => rank.length > 0) ?? []);
  if (written === 'several' || date === 'several') return null;
  const others = written ? [...stated.flat(), written] : stated.flat();
  if (!date) return written;
  return others.every((other) => isSame(date, other)) ? date : null;
}

/** Whether both can be of one day; of a day without a year any year will do. */
export function isSame(date: DateReading, other: DateReading): boolean {
  if (!other.isYearless || other.when === 'never') return near(date.when, other.when, TOLERANCE);
  return YEARS_BACK.some((years) => {
    const by = years * 365.25 * DAY;
    return other.readings.some(({ earliest, latest }) =>
      near(date.when, { earliest: earliest && earliest - by, latest: latest && latest - by }, TOLERANCE),
    );
  });
}

/** The narrowest of dates that can all be the same one. */
export function onlyOne(dates: readonly DateReading[]): DateReading | null | 'several' {
  const [first, ...rest] = dates;
  if (!first) return null;
  let best = first;
  for (const date of rest) {
    if (near(best.when, date.when, 0)) best = width(date) < width(best) ? date : best;
    else {
      // "Nov 24 (2 years ago)" is of that year.
      const [full, yearless] = best.isYearless ? [date, best] : [best, date];
      if (full.isYearless || !yearless.isYearless || !isSame(full, yearless)) return 'several';
      best = full;
    }
  }
  return best;
}

function near(a: DateReading['when'], b: DateReading['when'], tolerance: number): boolean {
  if (a === 'never' || b === 'never') return a === b;
  const { earliest, latest } = a;
  return intersect({ earliest: earliest && earliest - tolerance, latest: latest && latest + tolerance }, b) !== null;
}

function width({ when }: DateReading): number {
  return when === 'never' ? 0 : (when.latest ?? Infinity) - (when.earliest ?? -Infinity);
}
