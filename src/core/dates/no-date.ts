import { DAY } from '../time/units.ts';
import type { Shape } from './templates.ts';

/** The first days that programs can count from, which they print for "no date": of .NET, FILETIME, SQL, OLE and Excel. */
const FIRST_DAYS = ['0001-01-01', '1601-01-01', '1753-01-01', '1899-12-30', '1899-12-31', '1900-01-01'].map((day) =>
  Date.parse(`${day}T00:00Z`),
);
/** Years of the Buddhist era stand here: of them it is not known what they are. */
const BUDDHIST = [Date.UTC(2400, 0), Date.UTC(2900, 0)] as const;

/** True for a day, ms as if it were UTC, that is printed where there is no date, in whatever zone. */
export function isFirstDay(wall: number): boolean {
  return FIRST_DAYS.some((first) => wall >= first - DAY && wall <= first);
}

/** True for a day so far ahead that it says that there is no end. */
export function isNoEnd(wall: number): boolean {
  return wall < BUDDHIST[0] || wall >= BUDDHIST[1];
}

/** True for `0000-00-00`. */
export function isAllNoughts({ tokens }: Shape): boolean {
  const numbers = tokens.filter(({ type }) => /[ny]/.test(type));
  return numbers.length === 3 && numbers.every(({ text }) => /^0+$/.test(text));
}
