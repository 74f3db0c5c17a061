import moment from 'moment/min/moment-with-locales.js';
import { minutesEastOf } from '../../../days.ts';

// The file leaves the last of its locales in force.
moment.locale('en');

/** All of moment's locales but the one that only shows where a program is not translated. */
export const MOMENT_LOCALES = moment
  .locales()
  .filter((locale) => locale !== 'x-pseudo')
  .sort();

/**
 * An instant (epoch ms) that moment prints in this locale and in this IANA zone, whatever the machine's. moment alone knows
 * the machine's zone and fixed offsets: it is given the offset that the zone has at that instant.
 */
export function momentIn(zone: string, instant: number, locale: string): moment.Moment {
  return moment.utc(instant).utcOffset(minutesEastOf(instant, zone)).locale(locale);
}

/** moment.js with all its locales, in a browser as well as in Node. What it prints of a day needs `momentIn` or `utc`. */
export default moment;
