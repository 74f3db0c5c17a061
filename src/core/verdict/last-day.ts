import type { CredentialState } from '../ledger/state.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import { daysOf } from './day-span.ts';
import type { Here } from './here.ts';

/** The last day of the old key, where that is tomorrow and known to the day; else null. */
export function lastDayTomorrow({ overlap }: Pick<CredentialState, 'overlap'>, here: Here): CalendarDay | null {
  if (!overlap) return null;
  const { from, to } = daysOf(overlap.until, overlap.day, here.zone);
  return from !== null && from === to && from === addDays(here.today, 1) ? from : null;
}
