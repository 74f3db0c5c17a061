import type { CredentialState } from '../ledger/state.ts';
import { addDays } from '../time/calendar-day.ts';
import { daysOf } from './day-span.ts';
import type { Here } from './here.ts';

/** True where the old key stops working tomorrow, and that is known to the day. */
export function endsTomorrow({ overlap }: Pick<CredentialState, 'overlap'>, here: Here): boolean {
  if (!overlap) return false;
  const { from, to } = daysOf(overlap.until, overlap.day, here.zone);
  return from === to && from === addDays(here.today, 1);
}
