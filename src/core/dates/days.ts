import { wallAt } from '../time/zone.ts';
import { wallOf } from './calendars.ts';
import type { Match, Shape } from './grammar.ts';
import { relativeSpan } from './relative.ts';
import type { DateContext, Order } from './types.ts';
import type { Words } from './words.ts';

const DAY = 86_400_000;

/** A day, or a month, as wall time: ms as if the zone were UTC. */
export interface Day {
  readonly wall: number;
  readonly length: number;
  readonly order: Order | null;
}

/** Every day that a match may mean; today when it has a time only. */
export function daysOf(match: Match, words: Words, context: DateContext): Day[] {
  const { timeZone, now } = context;
  const today = midnight(wallAt(now, timeZone));
  const { date, day, weekdays } = match;
  if (date) {
    const days = dated(date, words, today);
    const fitting = days.filter(({ wall }) => weekdays?.includes(new Date(wall).getUTCDay()));
    return fitting.length > 0 ? fitting : days;
  }
  const starts = day
    ? (day.meaning?.ago ?? []).map((ago) => midnight(wallAt(relativeSpan(ago, context).latest, timeZone)))
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

function dated({ tokens, orders, roles }: Shape, words: Words, today: number): Day[] {
  const numbers = tokens.filter(({ type }) => /[ny]/.test(type)).map(({ text }) => text);
  const mark = tokens.find(({ type }) => /[./-]/.test(type))?.type ?? '';
  const names = tokens.find(({ meaning }) => meaning?.months)?.meaning?.months;
  const era = tokens.find(({ meaning }) => meaning?.era?.[0])?.meaning?.era?.[0];
  const days: Day[] = [];
  for (const order of orders.length > 0 ? orders : [null]) {
    const places = (order ?? roles).replace('M', '');
    const number = (role: string) => numbers[places.indexOf(role)];
    const year = number('y');
    if (order && year?.length === 2 && !era && mark && !words.shortYears.has((order === 'ymd' ? 'y' : '') + mark))
      continue;
    const years = year === undefined ? latestYears(today) : yearsOf(year, era, words, today);
    for (const name of names ?? [...words.calendars].map((calendar) => `${calendar} ${number('m')}`)) {
      const found = inYears(name, years, number('d'), order);
      days.push(...(year === undefined ? found.filter(({ wall }) => wall <= today).slice(0, 1) : found));
    }
  }
  return days;
}

/** Without a year it is the latest such day that is not in the future; leap days may be eight years apart. */
function latestYears(today: number): number[] {
  const year = new Date(today).getUTCFullYear();
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
