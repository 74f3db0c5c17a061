import { calendarDay } from '../../core/verdict/here.ts';
import { zoneHere } from '../../texts/date.ts';

/** The calendar day of an instant (epoch ms) where the user is, YYYY-MM-DD. */
export function dayOf(instant: number): string {
  return calendarDay(instant, zoneHere());
}
