import { t } from '../browser/i18n.ts';
import type { Announcement, LifecycleEvent } from '../core/lifecycle.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import { catalogueDays } from '../core/verdict/kind-reasons.ts';
import { isMonth } from './date.ts';

/** What is said of these in another way once their last day is over. */
const HAVE_PAST = ['unsupported', 'stopped-working'];

/** A stage of a kind in the words of one group of messages, in the past where its day, or month, is over. */
export function stageText(
  group: 'here' | 'stage',
  { stage, on, ...event }: LifecycleEvent | Announcement,
  when: string,
  today: CalendarDay,
): string {
  const last = 'through' in event && event.through !== undefined ? event.through : on;
  const isPast = HAVE_PAST.includes(stage) && isDate(last) && catalogueDays(last).to < today;
  const id = `${stage.replaceAll('-', '_')}${isPast ? '_past' : ''}`;
  return group === 'here' ? t(`here_${id}`, when) : t(`stage_${id}`, when);
}

const isDate = (text: string): boolean => isMonth(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
