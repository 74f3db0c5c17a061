import type { DateContext, Precision, Span } from './types.ts';
import type { Understood } from './understand.ts';
import { spanOf } from './zone.ts';

const MINUTE = 60_000;
const ISO =
  /(\d{4})-(\d\d)-(\d\d)[t ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(z|utc|[+-]\d\d(?::?\d\d)?))?(?![\d\p{L}])/uy;

/** An ISO 8601 date with time at a place of a folded text; null when there is none that is possible. */
export function isoAt(text: string, at: number, context: DateContext): { understood: Understood; end: number } | null {
  ISO.lastIndex = at;
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), second);
  const isReal = new Date(wall).getUTCDate() === day && Number(minute) < 60 && Number(month) <= 12;
  if (!isReal) return null;
  const ms = match[7] ? Math.floor(Number(`0.${match[7]}`) * 1000) : 0;
  const length = match[7] ? 1 : match[6] ? 1000 : MINUTE;
  const precision: Precision = length < MINUTE ? 'instant' : 'minute';
  const span = spanAt(wall + ms, length, match[8], context.timeZone);
  if (span.latest < context.since && Math.abs(span.earliest) > 43_200_000) return null;
  return { understood: { candidates: [{ span, order: null }], precision }, end: at + match[0].length };
}

function spanAt(wall: number, length: number, zone: string | undefined, timeZone: string): Span {
  if (zone === undefined) return spanOf(wall, length, timeZone);
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  const earliest = wall - offset;
  return { earliest, latest: earliest + length - 1 };
}
