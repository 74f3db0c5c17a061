import ICAL from 'ical.js';

/** An entry of a calendar file, as another program reads it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly days: number;
  readonly isAllDay: boolean;
  /** `CANCELLED`, or null. */
  readonly status: string | null;
  readonly sequence: number;
  /** Epoch seconds. */
  readonly modified: number;
  /** Hours before the day begins, most first. */
  readonly alarms: readonly number[];
}

/** Reads a calendar file with ical.js, which knows nothing of how it was written. Throws where it is none. */
export function readCalendar(text: string): CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const modified = component.getFirstPropertyValue('last-modified');
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      return trigger instanceof ICAL.Duration ? -trigger.toSeconds() / 3_600 : Number.NaN;
    });
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      start: event.startDate.toString(),
      days: event.duration.toSeconds() / 86_400,
      isAllDay: event.startDate.isDate,
      status: statusOf(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      modified: modified instanceof ICAL.Time ? modified.toUnixTime() : Number.NaN,
      alarms: alarms.sort((a, b) => b - a),
    };
  });
}

/** What a calendar holds after both files were imported, as programs do that go by UID and SEQUENCE. */
export function importBoth(first: string, second: string): Map<string, CalendarEvent> {
  const kept = new Map<string, CalendarEvent>();
  for (const event of [...readCalendar(first), ...readCalendar(second)]) {
    const known = kept.get(event.uid);
    if (!known || event.sequence > known.sequence) kept.set(event.uid, event);
  }
  return kept;
}

function statusOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
