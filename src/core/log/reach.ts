import type { Time } from './times.ts';

/** From when to when a file reaches, epoch ms: from the earliest that its first line can be to the latest of its last. */
export interface Reach {
  readonly earliest: number;
  readonly latest: number;
}

/** The rows that are looked at for it, at either end: logs are in order, and each date costs. */
const AT_EITHER_END = 300;

/** The rows at both ends of a file. */
export function endsOf<T>(rows: readonly T[]): readonly T[] {
  return rows.length <= 2 * AT_EITHER_END ? rows : [...rows.slice(0, AT_EITHER_END), ...rows.slice(-AT_EITHER_END)];
}

/** Null where no line of it can be dated. */
export function reachOf(times: readonly Time[]): Reach | null {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    if (typeof time === 'string') continue;
    earliest = Math.min(earliest, time.earliest);
    latest = Math.max(latest, time.latest);
  }
  return earliest <= latest ? { earliest, latest } : null;
}
