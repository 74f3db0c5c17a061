import { locale, t } from '../browser/i18n.ts';
import { addDays, type CalendarDay, daysBetween } from '../core/time/calendar-day.ts';
import type { Age } from '../core/verdict/knowledge.ts';
import { toldAgeText } from './age.ts';
import { dayText } from './date.ts';

/** From two months on nobody counts days, and from two years on nobody counts months alone. */
const COUNTED_DAYS = 62;
const COUNTED_MONTHS = 24;
const YEAR = 12;

export type Width = 'long' | 'short';

type Unit = 'day' | 'month' | 'year';

/**
 * An age in the units in which people tell it, as completed ones: "45 days" · "4 years 5 months" · "3–5 months" · "at least 2
 * years" · "less than 6 months". `short`: "4 yrs 5 mths", "≥ 2 yrs". Empty where nothing is known of it.
 */
export function peopleAgeText(
  { min, max }: Pick<Age, 'min' | 'max'>,
  today: CalendarDay,
  width: Width = 'long',
): string {
  if (max === 0) return t('age_under_a_day');
  const youngest = spanSince(addDays(today, -min), today);
  if (max === null) return min === 0 ? '' : t(`span_at_least_${width}`, spanText(youngest, width));
  const oldest = spanSince(addDays(today, -max), today);
  const [from, to] = [spanText(youngest, width), spanText(oldest, width)];
  return from === to ? to : rangeText(youngest, oldest, width);
}

/** The same in a sentence of its own: "22 months, as of December 4, 2026". */
export function toldPeopleAge(age: Age, today: CalendarDay): string {
  const text = peopleAgeText(age, today);
  return text === '' ? toldAgeText(age) : age.asOf ? t('age_as_of', text, dayText(age.asOf)) : text;
}

/** A number of calendar days up to today, in the same way. */
export function peopleDaysText(days: number, today: CalendarDay, width: Width = 'long'): string {
  return peopleAgeText({ min: days, max: days }, today, width);
}

interface Span {
  readonly days: number;
  /** Completed months of the calendar. */
  readonly months: number;
}

function spanSince(day: CalendarDay, today: CalendarDay): Span {
  const [from, to] = [partsOf(day), partsOf(today)];
  const months = (to.year - from.year) * YEAR + to.month - from.month - (to.day < from.day ? 1 : 0);
  return { days: daysBetween(day, today), months };
}

function partsOf(day: CalendarDay): { year: number; month: number; day: number } {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number);
  return { year, month, day: inMonth };
}

function spanText({ days, months }: Span, width: Width): string {
  if (days < COUNTED_DAYS) return unitText('day', days, width);
  if (months < YEAR) return unitText('month', months, width);
  const [years, rest] = [Math.floor(months / YEAR), months % YEAR];
  const parts = [unitText('year', years, width), ...(rest === 0 ? [] : [unitText('month', rest, width)])];
  return listOf().format(parts);
}

/** In one unit, that of the greater age. */
function rangeText(youngest: Span, oldest: Span, width: Width): string {
  const unit = oldest.days < COUNTED_DAYS ? 'day' : oldest.months < COUNTED_MONTHS ? 'month' : 'year';
  const [from, to] = [countOf(youngest, unit), countOf(oldest, unit)];
  if (from === to) return unitText(unit, to, width);
  // "1 year 0–1 months" nobody says: that is "12–13 months".
  if (unit === 'month' && from > YEAR && countOf(youngest, 'year') === countOf(oldest, 'year'))
    return withinYearText(from, to, width);
  if (from === 0) return t(`span_under_${width}`, unitText(unit, to + 1, width));
  return unitsText(unit, from, to, width);
}

/** "1 year 10–11 months". */
function withinYearText(from: number, to: number, width: Width): string {
  const years = unitText('year', Math.floor(from / YEAR), width);
  return listOf().format([years, unitsText('month', from % YEAR, to % YEAR, width)]);
}

function countOf({ days, months }: Span, unit: Unit): number {
  return unit === 'day' ? days : unit === 'month' ? months : Math.floor(months / YEAR);
}

function unitText(unit: Unit, count: number, width: Width): string {
  return tight(numbersOf(unit, width).format(count));
}

function unitsText(unit: Unit, from: number, to: number, width: Width): string {
  return tight(numbersOf(unit, width).formatRange(from, to));
}

/** `Intl` prints "4 年", where Japanese texts have no space between a number and its unit. */
function tight(text: string): string {
  return locale() === 'ja' ? text.replace(/\s/g, '') : text;
}

/** Making a format costs more than using it. */
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function numbersOf(unit: Unit, width: Width): Intl.NumberFormat {
  const id = `${unit} ${width} ${locale()}`;
  const format = numbers.get(id) ?? new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: width });
  numbers.set(id, format);
  return format;
}

function listOf(): Intl.ListFormat {
  const format = lists.get(locale()) ?? new Intl.ListFormat(locale(), { type: 'unit', style: 'narrow' });
  lists.set(locale(), format);
  return format;
}
