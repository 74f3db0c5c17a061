import { DAY } from '../time/units.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Shape } from './templates.ts';

const FIRST_DAYS = COMMON_WORDS.firstDays.split(' ').map((day) => Date.parse(`${day}T00:00Z`));
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
