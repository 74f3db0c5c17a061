import { countText, t } from '../browser/i18n.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import type { Verdict } from '../core/verdict/index.ts';
import type { Reason } from '../core/verdict/reason.ts';
import { ageShort, ageText, evidenceText } from './age.ts';
import { begunText, calendarText, dayText, inDaysText, isMonth, shortCalendarText } from './date.ts';
import { peopleAgeText } from './people-age.ts';

/** An end that is further away is better told by its date. */
const COUNTED_DAYS = 60;

/**
 * The one fact that counts, for a chip: how much time is left where something ends ("tomorrow", "12 d", "Sep 2027"), and
 * the age where the age counts ("214 d"). Empty where neither does.
 */
export function factShort({ reasons, age, isOver }: Verdict): string {
  if (isOver) return '';
  const [reason] = reasons;
  if (!reason || !isEnd(reason)) return ageShort(age);
  if (reason.code === 'kind-stopped') return shortCalendarText(reason.since);
  if (reason.code === 'expired') return '';
  if (reason.code === 'kind-ending' && (reason.inDays > COUNTED_DAYS || reason.inDays <= 0))
    return shortCalendarText(reason.on);
  if ('isBegun' in reason && reason.isBegun) return t('left_begun');
  return reason.inDays <= 1 ? inDaysText(reason.inDays) : t('left_short', countText(reason.inDays));
}

/**
 * The same for a line of a list: "The old key ends tomorrow" · "Expires in 12 days" · "214 days, read off the page"; with `today`
 * in the units in which people tell an age: "7 months, read off the page".
 */
export function factText({ reasons, age }: Verdict, today: CalendarDay | null = null): string {
  const [reason] = reasons;
  if (!reason || !isEnd(reason)) {
    const told = today && peopleAgeText(age, today);
    return t('ui_age', told || ageText(age), evidenceText(age));
  }
  switch (reason.code) {
    case 'kind-stopped':
      return t('fact_stopped', calendarText(reason.since));
    case 'expired': {
      const { from, to } = reason.days;
      return t('fact_expired', dayText(to ?? from ?? ''));
    }
    case 'kind-ending':
      return t(isMonth(reason.on) ? 'fact_kind_ends_month' : 'fact_kind_ends_day', calendarText(reason.on));
    default: {
      const { code, days, inDays, isBegun } = reason;
      const what = code.replaceAll('-', '_');
      return isBegun ? t(`begun_${what}`, begunText(days)) : t(`fact_${what}`, inDaysText(inDays));
    }
  }
}

type End = Extract<
  Reason,
  { code: 'kind-stopped' | 'expired' | 'expires' | 'old-secret-expires' | 'idle-ends' | 'kind-ending' }
>;

const ENDS: readonly Reason['code'][] = [
  'kind-stopped',
  'expired',
  'expires',
  'old-secret-expires',
  'idle-ends',
  'kind-ending',
];

function isEnd(reason: Reason): reason is End {
  return ENDS.includes(reason.code);
}

/**
 * The date to act by, where it is not what the fact tells already: "Due on May 9, 2026"; of an expiry that is told as "in 12 days"
 * its day. Empty where there is none.
 */
export function actByText({ dates, reasons }: Verdict): string {
  const [first] = dates;
  if (reasons[0] && isToldByDay(reasons[0])) return dayText(reasons[0].days.to ?? '');
  if (!first || (reasons[0] && isEnd(reasons[0]))) return '';
  if (first.what === 'due') {
    const { from, to } = first.days;
    // Older than the limit for sure: the last of the days is over, too.
    const isOverdue = reasons.some(({ code }) => code === 'older-than-limit');
    if (isOverdue && to !== null && from !== to) return t('due_past_by', dayText(to));
    return dueText(from === to, first.day, first.inDays);
  }
  return t(`act_by_${first.what.replace('-', '_')}`, first.on === null ? dayText(first.day) : calendarText(first.on));
}

/** What the fact and the day beside it say in full: it expires by itself, on one day. */
export function isToldByDay(reason: Reason): reason is Reason<'expires'> {
  return reason.code === 'expires' && !reason.isBegun && reason.days.to !== null && reason.days.from === reason.days.to;
}

/** Of a span of days the first is told, and that it is the first. */
function dueText(isOneDay: boolean, day: string, inDays: number): string {
  if (inDays === 0 && isOneDay) return t('due_today');
  if (!isOneDay) return t(inDays < 0 ? 'due_past_from' : 'due_from', dayText(day));
  return t(inDays < 0 ? 'due_past' : 'due', t('date_on', dayText(day)));
}
