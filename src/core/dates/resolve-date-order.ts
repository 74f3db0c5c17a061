import { hull } from '../time/interval.ts';
import type { DateReading } from './types.ts';

export interface OrderOptions {
  /** Readings that begin after this are impossible, epoch ms: `now` for a column of what has already happened. */
  readonly latest?: number;
}

/**
 * Decides ambiguous numeric dates by their siblings: one column is printed in one order, so only orders in which every
 * date of it is possible are kept. When no order fits them all, nothing is decided.
 */
export function resolveDateOrder(readings: readonly DateReading[], options: OrderOptions = {}): readonly DateReading[] {
  const latest = options.latest ?? Number.POSITIVE_INFINITY;
  const possible = readings.map((each) => keep(each, (index) => (each.readings[index]?.earliest ?? 0) <= latest));
  const numeric = possible.filter(({ orders }) => orders.length > 0);
  const shared = numeric[0]?.orders.filter((order) => numeric.every(({ orders }) => orders.includes(order))) ?? [];
  return possible.map((each) => keep(each, (index) => shared.some((order) => order === each.orders[index])));
}

/** Only the readings that are kept; all of them when none is. */
function keep(reading: DateReading, isKept: (index: number) => boolean): DateReading {
  const orders = reading.orders.filter((_, index) => isKept(index));
  const readings = reading.readings.filter((_, index) => isKept(index));
  const [first] = readings;
  if (!first || orders.length === 0 || orders.length === reading.orders.length) return reading;
  return { ...reading, readings, orders, when: readings.reduce(hull, first) };
}
