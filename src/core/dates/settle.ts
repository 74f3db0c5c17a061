import { hull } from '../interval.ts';
import type { DateReading, Order } from './types.ts';

export interface SettleOptions {
  /** Readings that begin after this are impossible, epoch ms: `now` for a column of what has already happened. */
  readonly latest?: number;
}

/**
 * Decides ambiguous numeric dates by their siblings: one column is printed in one order, so only orders in which every
 * date of it is possible are kept. When no order fits them all, nothing is decided.
 */
export function settleOrder(readings: readonly DateReading[], options: SettleOptions = {}): readonly DateReading[] {
  const { latest = Number.POSITIVE_INFINITY } = options;
  const possible = readings.map((reading) => without(reading, (index) => startAt(reading, index) <= latest));
  const numeric = possible.filter(({ orders }) => orders.length > 0);
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) =>
    numeric.every((each) => each.orders.includes(order)),
  );
  if (orders.length === 0) return possible;
  return possible.map((each) => without(each, (index) => orders.includes(each.orders[index] as Order)));
}

function startAt({ readings }: DateReading, index: number): number {
  return readings[index]?.earliest ?? Number.NEGATIVE_INFINITY;
}

/** Only the readings that are kept, if any are. */
function without(reading: DateReading, isKept: (index: number) => boolean): DateReading {
  if (reading.orders.length < 2) return reading;
  const kept = reading.readings.map((_, index) => index).filter(isKept);
  if (kept.length === 0 || kept.length === reading.readings.length) return reading;
  const readings = kept.map((index) => reading.readings[index]).filter((span) => span !== undefined);
  return {
    ...reading,
    readings,
    orders: kept.map((index) => reading.orders[index]).filter((order) => order !== undefined),
    when: readings.reduce(hull),
  };
}
