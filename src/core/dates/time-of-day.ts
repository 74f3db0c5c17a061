import type { Shape } from './templates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A time of day, ms since midnight, as long as what was printed is exact. */
export interface TimeOfDay {
  readonly from: number;
  readonly length: number;
}

/** Every time of day that a shape may mean; none when it is impossible. */
export function timesOfDay({ tokens }: Shape): TimeOfDay[] {
  const numbers = tokens.filter(({ type }) => /[nyx]/.test(type)).map(({ text }) => text);
  const [first = '', ...others] = numbers;
  // Without separators: `1002`, `100211`.
  const digits = /^\d{4}(?:\d\d)?$/.test(first) ? [...(first.match(/\d\d/g) ?? []), ...others] : numbers;
  if (first.length > 2 && digits === numbers) return [];
  const [hour = 0, minute = 0, second = 0] = digits.map(Number);
  if (hour > 24 || minute > 59 || second > 60) return [];
  const ms = Math.floor(Number(`0.${digits[3] ?? 0}`) * 1000);
  const length = [HOUR, MINUTE, 1000, 1][digits.length - 1] ?? 1;
  const said = tokens.flatMap(({ meaning }) => meaning?.hours ?? []);
  return hoursOf(hour, said).map((full) => ({
    from: full * HOUR + minute * MINUTE + second * 1000 + ms,
    length,
  }));
}

/** The hours of the day that a number may mean beside words said of some hours, like "p.m.". */
function hoursOf(hour: number, said: readonly number[]): number[] {
  const possible = [hour % 12, (hour % 12) + 12].filter((full) => said.includes(full));
  return hour > 12 || possible.length === 0 ? [hour % 24] : possible;
}
