import { addDays, type CalendarDay, daysBetween } from '../../../core/time/calendar-day.ts';
import type { ActBy } from '../../../core/verdict/act-by.ts';
import { daysOf } from '../../../core/verdict/day-span.ts';
import type { CredentialView } from '../../../protocol/messages.ts';

/** Days after today that are drawn. */
export const AHEAD = 365;
/** Where no birth is known at all, so many days before the first look are drawn, as not known. */
const UNKNOWN = 365;

/** The life of a key, in calendar days where the person is. */
export interface Life {
  readonly view: CredentialView;
  /** The first day on which it may have been made; null: not known. */
  readonly from: CalendarDay | null;
  /** From when on it was surely there. */
  readonly sure: CalendarDay;
  /** Today, or when it was seen to be gone. */
  readonly to: CalendarDay;
  /** Within the days that are drawn. */
  readonly dates: readonly ActBy[];
}

export interface Scale {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Of a day, 0 to 1. */
  readonly at: (day: CalendarDay) => number;
}

/** The oldest first; those of which it is not known at the head of those that were seen first when they were. */
export function livesOf(credentials: readonly CredentialView[], today: CalendarDay, zone: string): Life[] {
  const lives = credentials.map((view) => lifeOf(view, today, zone));
  const begin = ({ from, sure }: Life) => from ?? sure;
  return lives.toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

function lifeOf(view: CredentialView, today: CalendarDay, zone: string): Life {
  const { birth, presence, verdict } = view;
  const days = daysOf(birth, birth.day, zone);
  const gone = verdict.isOver ? daysOf({ earliest: presence.since, latest: presence.since }, null, zone).to : null;
  const to = gone ?? today;
  const sure = days.to === null || days.to > to ? to : days.to;
  const last = addDays(today, AHEAD);
  const dates = verdict.isOver ? [] : verdict.dates.filter(({ day }) => day <= last && day >= (days.from ?? sure));
  return { view, from: days.from, sure, to, dates };
}

/** From the first birth to a year from now. */
export function scaleOf(lives: readonly Life[], today: CalendarDay): Scale {
  const days = lives.map(({ from, sure }) => from ?? addDays(sure, -UNKNOWN));
  const [first = today] = [...days, addDays(today, -30)].sort();
  const last = addDays(today, AHEAD);
  const length = daysBetween(first, last);
  return { first, last, at: (day) => Math.min(1, Math.max(0, daysBetween(first, day) / length)) };
}

/** Beginnings of years, or, where those are few, of quarters; half as many where there is little room. */
export function ticksOf({ first, last }: Scale, isNarrow = false): CalendarDay[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const months = to - from > 3 ? ['01'] : isNarrow ? ['01', '07'] : ['01', '04', '07', '10'];
  const every = Math.max(1, Math.ceil((to - from) / (isNarrow ? 6 : 12)));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((year) => (year - from) % every === 0)
    .flatMap((year) => months.map((month) => `${String(year).padStart(4, '0')}-${month}-01`))
    .filter((day) => day > first && day < last);
}
