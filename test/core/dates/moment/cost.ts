import { type DateContext, readDate } from '../../../../src/core/dates/index.ts';
import { MOMENT_ZONE, NOW } from '../sweep.ts';
import { momentIn } from './locales.ts';

const DAY = 86_400_000;
export const FORMATS = ['L', 'LL', 'LLL', 'LLLL', 'l', 'll', 'lll', 'llll'] as const;
/** A wrong reading is worse than any number of unread ones. */
const WRONG = 1000;

/** How much of what moment prints of dates is not read, or read wrongly. */
export function costOf(locale: string, context: DateContext): number {
  const at = (instant: number) => momentIn(MOMENT_ZONE, instant, locale);
  let cost = 0;
  for (let index = 0; index < 24; index++) {
    const instant = NOW - index * 15.2 * DAY + index * 3_600_000;
    const date = at(instant);
    for (const format of FORMATS) cost += costOfText(date.format(format), instant, context);
  }
  for (let day = 1; day <= 31; day++) {
    const noon = Date.UTC(2026, 0, day, 12);
    cost += costOfText(at(noon).format('LL'), noon, context);
  }
  for (let days = -8; days <= 8; days++) {
    const instant = NOW + days * DAY;
    cost += costOfText(at(instant).calendar(at(NOW)), instant, context);
  }
  return cost;
}

function costOfText(text: string, instant: number, context: DateContext): number {
  const held = holds(text, instant, context);
  return held === null ? 1 : held ? 0 : WRONG;
}

/** Whether what is read of a text holds the instant; null when nothing is read. */
export function holds(text: string, instant: number, context: DateContext): boolean | null {
  const reading = readDate(text, context);
  if (!reading || reading.when === 'never') return null;
  return reading.readings.some(
    ({ earliest, latest }) => (earliest ?? Infinity) <= instant && instant <= (latest ?? -Infinity),
  );
}
