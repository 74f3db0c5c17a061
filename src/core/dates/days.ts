import { DAY } from '../time/units.ts';
import { wallAt } from '../time/zone.ts';
import { dayIn, wallOf } from './calendars.ts';
import type { Match } from './grammar.ts';
import type { Token } from './lexer.ts';
import { relativeSpan } from './relative.ts';
import type { Shape } from './templates.ts';
import type { DateContext, Order } from './types.ts';
import type { Words } from './words.ts';

/** A day, or a month, as wall time: ms as if the zone were UTC. */
export interface Day {
  readonly wall: number;
  readonly length: number;
  readonly order: Order | null;
}

/** Every day that a match may mean; today when it has a time only. */
export function daysOf(match: Match, words: Words, context: DateContext): Day[] {
  const { timeZone, now, isDate } = context;
  const today = midnight(wallAt(now, timeZone));
  const { date, day, weekdays } = match;
  if (date) {
    const isBare = !match.time && !match.weekdays;
    const days = dated(date, words, today, isBare, isDate);
    return weekdays ? days.filter(({ wall }) => weekdays.includes(new Date(wall).getUTCDay())) : days;
  }
  const starts = day
    ? (day.meaning?.offsets ?? []).map((offset) => midnight(wallAt(relativeSpan(offset, context).latest, timeZone)))
    : weekdays
      ? weekdays.flatMap((weekday) => nearest(today, weekday))
      : [today];
  return starts.map((wall) => ({ wall, length: DAY, order: null }));
}

function midnight(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** The last and the next such weekday. */
function nearest(today: number, weekday: number): number[] {
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return [ahead - 7, ahead, ahead || 7].map((days) => today + days * DAY);
}

function dated(
  { tokens, orders, roles }: Shape,
  words: Words,
  today: number,
  isBare: boolean,
  isDate: boolean | undefined,
): Day[] {
  const numbers = tokens.filter(({ type }) => /[nyb]/.test(type)).flatMap(numbersIn);
  const mark = tokens.find(({ type }) => /[./-]/.test(type))?.type ?? '';
  const names = tokens.find(({ meaning }) => meaning?.months)?.meaning?.months;
  const era = tokens.find(({ meaning }) => meaning?.era?.[0])?.meaning?.era?.[0];
  const days: Day[] = [];
  const [first = '', second = ''] = numbers;
  if (roles.replace('M', '') === 'd') {
    const isEither = isBare && first.length === 2 && !tokens.some(({ type }) => type === 'o');
    if (isEither && (roles === 'Md' || words.shortYears.has('yM')))
      days.push(...inMonths(names ?? [], yearsOf(first, era, words, today)));
  }
  const isEitherWay = roles === 'dMy' && first.length === 2 && second.length === 2 && words.shortYears.has('yM');
  const choices = isEitherWay ? (['dmy', 'ymd'] as const) : orders.length > 0 ? orders : [null];
  for (const order of isYearsFirst(numbers, orders, words, today) ? (['ymd'] as const) : choices) {
    const places = (order ?? roles).replace(names ? /m/i : 'M', '');
    const number = (role: string) => numbers[places.indexOf(role)];
    const year = number('y');
    if (
      order &&
      !names &&
      year?.length === 2 &&
      !era &&
      mark &&
      !isDate &&
      !words.shortYears.has((order === 'ymd' ? 'y' : '') + mark)
    )
      continue;
    if (order && !names && numbers.length === 2 && !words.dayMonths.has(mark)) continue;
    // Nobody prints a year of one digit; an hour may stand there.
    if (year?.length === 1 && !era) continue;
    const years = year === undefined ? null : yearsOf(year, era, words, today);
    for (const name of names ?? [...words.calendars].map((calendar) => `${calendar} ${number('m')}`)) {
      const found = inYears(
        name,
        years ?? latestYears(name, today),
        number('d'),
        order ?? (names && roles.includes('d') ? 'md' : null),
      );
      days.push(...(year === undefined ? found.filter(({ wall }) => wall <= today).slice(0, 1) : found));
    }
  }
  return days;
}

/** The numbers of a token: three where a date stands without separators. */
function numbersIn({ type, text }: Token): string[] {
  return type === 'b' ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : [text];
}

/** Three numbers of which the first is the year by every language at hand, and can be one. */
function isYearsFirst(numbers: readonly string[], orders: readonly Order[], words: Words, today: number): boolean {
  const [year = '', month, day] = numbers;
  if (!words.isYearFirst || !orders.includes('ymd') || year.length !== 2) return false;
  const years = yearsOf(year, undefined, words, today);
  return inYears(`gregory ${month}`, years, day, 'ymd').length > 0;
}

/** Each of these months in each of these years. */
function inMonths(names: readonly string[], years: readonly number[]): Day[] {
  return names.flatMap((name) => inYears(name, years, undefined, 'my'));
}

/** Without a year it is the latest such day that is not in the future; leap days may be eight years apart. */
function latestYears(month: string, today: number): number[] {
  const { year } = dayIn(month.split(' ')[0] ?? '', today);
  return Array.from({ length: 9 }, (_, back) => year - back);
}

/** The years that the digits may mean, in any calendar: those that cannot be are sorted out by their time. */
function yearsOf(digits: string, era: number | undefined, { shortYears }: Words, today: number): number[] {
  const year = Number(digits);
  if (era) return [year + era];
  const isThai = shortYears.has('buddhist');
  if (digits.length === 4) return [isThai && year > 2400 ? year - 543 : year];
  const now = new Date(today).getUTCFullYear();
  const years = [1900, 2000, 1300, 1400, ...(isThai ? [1957] : [])].map((century) => century + year);
  return years.filter((full) => full === 1970 || full < 1500 || (full > now - 60 && full <= now + 30));
}

function inYears(name: string, years: readonly number[], dayOfMonth: string | undefined, order: Order | null): Day[] {
  const [calendar = '', month] = name.split(' ');
  const first = { month: Number(month), day: Number(dayOfMonth ?? 1) };
  const days: Day[] = [];
  for (const year of years) {
    const wall = wallOf(calendar, { year, ...first });
    if (wall === null) continue;
    const next = (months: number) => wallOf(calendar, { year, month: first.month + months, day: 1 });
    const end = dayOfMonth
      ? wall + DAY
      : (next(1) ?? wallOf(calendar, { year: year + 1, month: 1, day: 1 }) ?? wall + DAY);
    days.push({ wall, length: end - wall, order });
  }
  return days;
}
