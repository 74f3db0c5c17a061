import moment from 'moment/min/moment-with-locales.js';

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
  return moment(instant).utcOffset(minutesEastOf(instant, zone)).locale(locale);
}

function minutesEastOf(instant: number, zone: string): number {
  const printed = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(instant);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)$/.exec(printed) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** moment.js with all its locales, in a browser as well as in Node. What it prints of a day needs `momentIn` or `utc`. */
export default moment;
