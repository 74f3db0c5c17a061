/** Days of the calendar, made from an instant (epoch ms) and an IANA zone: never from the zone of the machine. */

/** By zone: to make one takes much longer than to ask it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/** How far the zone's clocks are ahead of UTC at that instant, in minutes. */
export function minutesEastOf(instant: number, zone: string): number {
  const printed = offsetIn(zone).format(instant);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)$/.exec(printed) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** The day that a calendar in the zone shows at that instant, YYYY-MM-DD. */
export function dayIn(zone: string, instant: number): string {
  return new Date(instant + minutesEastOf(instant, zone) * 60_000).toISOString().slice(0, 10);
}

/** The instant at which clocks in the zone show noon of a day (YYYY-MM-DD). */
export function noonOf(day: string, zone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return noon - minutesEastOf(noon, zone) * 60_000;
}
