import type { DateContext } from '../../../core/dates/index.ts';

const ZONE = /\b(?:UTC|GMT)\b(?:\s*[+\u2212-]\s*\d[\d:]*)?|(?<=\()[A-Z]{2,3}T(?=\))/;

/** The zone that a label says times are of, as it stands there: "UTC", "GMT+2", "EST" in brackets; empty where it names none. */
export const zoneIn = (label: string): string => ZONE.exec(label)?.[0] ?? '';

/** True for the zone of which days are read, too. */
export const isUtc = (zone: string): boolean => zone === 'UTC' || zone === 'GMT';

/** The context in which dates are read as of UTC. What the platform prints for that zone need not have been sent. */
export const inUtc = <T extends DateContext>(context: T): T => ({
  ...context,
  timeZone: 'UTC',
  spokenIn: context.spokenIn ?? context.timeZone,
});
