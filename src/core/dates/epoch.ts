import type { DateContext, DateReading } from './types.ts';
import { isEpoch } from './understand.ts';

const FAR = 36_525 * 86_400_000;

/** A number of seconds or milliseconds since 1970, as attributes hold it; null when it is no plausible time. Never for text. */
export function readEpoch(text: string, { since, now }: DateContext): DateReading | null {
  const digits = /^\s*(\d{1,16})(?:\.\d{1,9})?\s*$/.exec(text)?.[1];
  if (!digits) return null;
  const place = { start: 0, end: text.length, source: 'epoch', precision: 'instant', orders: [] } as const;
  const number = Number(digits);
  if (number === 0) return { ...place, when: 'never', readings: [] };
  const instants = [
    { earliest: number * 1000, latest: number * 1000 + 999 },
    { earliest: number, latest: number },
    { earliest: Math.floor(number / 1000), latest: Math.floor(number / 1000) },
  ];
  const sizes = [
    [9, 10],
    [12, 13],
    [15, 16],
  ] as const;
  const index = sizes.findIndex(([least, most]) => digits.length >= least && digits.length <= most);
  const span = instants[index];
  if (!span || isEpoch(span) || span.latest < since || span.earliest > now + FAR) return null;
  return { ...place, when: span, readings: [span] };
}
