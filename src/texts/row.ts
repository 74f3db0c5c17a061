import { t } from '../browser/i18n.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import { daysBetween } from '../core/time/calendar-day.ts';
import type { Verdict } from '../core/verdict/index.ts';
import { isNotice } from '../core/verdict/order.ts';
import type { Reason } from '../core/verdict/reason.ts';
import { levelName } from './age.ts';
import { calendarText, inDaysText, isMonth, shortDayText } from './date.ts';
import { peopleAgeText, peopleDaysText } from './people-age.ts';

/**
 * The one fact that matters of a credential, for a line with little room: what ends and when ("Old key ends tomorrow"), what is due
 * ("Due in 12 days"), when it expires by itself, if the day is known, else how old it is ("4 yrs 5 mths").
 */
export function rowFact({ level, reasons, age, dates, isOver, isAgeUnknown }: Verdict, today: CalendarDay): string {
  // What is far away is said once, at the head of its group.
  const reason = reasons.find((one) => !isNotice(one));
  if (isOver) return levelName(level);
  const expiry = reason ? undefined : dates.find(({ what, day, days }) => what === 'expiry' && days.to === day);
  if (expiry) return t('act_by_expiry', shortDayText(expiry.day));
  const known = isAgeUnknown ? '' : peopleAgeText(age, today, 'short');
  return (reason ? reasonFact(reason, today) : null) ?? (known || levelName('unknown'));
}

/** Null where the age is what matters. */
function reasonFact(reason: Reason, today: CalendarDay): string | null {
  if ('isBegun' in reason && reason.isBegun) return t('row_begun');
  switch (reason.code) {
    case 'kind-stopped':
      return t('row_ended', dateText(reason.since));
    case 'kind-ending':
      return t(reason.isOver ? 'row_ended' : 'row_kind_ends', dateText(reason.on));
    case 'expired':
      return t('row_expired', shortDayText(reason.days.to ?? reason.days.from ?? today));
    case 'expires':
      return t('row_expires', inDaysText(reason.inDays));
    case 'old-secret-expires':
      return t('row_old_key_ends', inDaysText(reason.inDays));
    case 'idle-ends':
      return t('row_revoked', inDaysText(reason.inDays));
    case 'unused':
      return unusedText(reason, today);
    case 'due-soon':
      return t('row_due', inDaysText(reason.inDays));
    case 'older-than-limit':
    case 'around-limit':
      return null;
    case 'age-unknown':
      return levelName('unknown');
    case 'unseen':
    case 'stale':
    case 'never-expires':
      return levelName(reason.code);
    case 'kind-untold':
      return levelName('kind-unknown');
    case 'word-refuted':
      return levelName('contradicted');
  }
}

function unusedText({ lastUsed }: Reason<'unused'>, today: CalendarDay): string {
  const last = lastUsed?.to ?? lastUsed?.from;
  return last ? t('row_unused', peopleDaysText(daysBetween(last, today), today, 'short')) : t('row_never_used');
}

const dateText = (date: string): string => (isMonth(date) ? calendarText(date) : shortDayText(date));
