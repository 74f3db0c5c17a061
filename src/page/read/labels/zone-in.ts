import type { DateContext } from '../../../core/dates/index.ts';
import { isZone } from '../../../core/time/zone.ts';

const ZONE =
  /\b(?:UTC|GMT)\b(?:\s*[+\u2212-]\s*\d[\d:]*)?|\b(?:A[a-z]{3,8}|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z_-]+)+|(?<=[([])(?:Z|[A-Z]{1,4}T(?:\/[A-Z]{1,4}T)?)(?=[)\]])|(?<=[a-z],? )[PECM]T$|\b(?:heure|hora) [a-zé ]{0,12}(?:del?|des|du) (?:l['’])?[A-Z][a-zí]+/;
const WHOLE_HOURS = /^...\s*([+\u2212-])\s*0?(\d\d?)(?::?00)?$/;

/**
 * The zone that a label says times are of, as it stands there: "UTC", "GMT+2", "America/New_York", "EST" in brackets, "heure du Pacifique";
 * empty where it names none.
 */
export const zoneIn = (label: string): string => ZONE.exec(label)?.[0] ?? '';

/**
 * The context in which dates are read as of a zone; the same without one. A zone of which it is not known when its days begin
 * may be any. What the platform prints for a zone need not have been sent.
 */
export function inZone<T extends DateContext>(context: T, zone: string): T {
  if (zone === '') return context;
  const [, sign, hours] = WHOLE_HOURS.exec(zone) ?? [];
  // Names of the tz database count to the west.
  const ahead = sign && `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  const name = /^(?:UTC|GMT|Z)$/.test(zone) ? 'UTC' : (ahead ?? zone);
  return /UTC|\//.test(name) && isZone(name)
    ? { ...context, timeZone: name, spokenIn: context.spokenIn ?? context.timeZone }
    : { ...context, isZoneUnsure: true };
}
