import { canonical } from './canonical.ts';

export interface Cut<T> {
  /** Oldest first. */
  readonly kept: readonly T[];
  readonly dropped: readonly T[];
}

export function newest<T>(all: readonly T[], at: (one: T) => number, most: number): Cut<T> {
  const sorted = [...all].sort((a, b) => at(a) - at(b) || (canonical(a) < canonical(b) ? -1 : 1));
  const from = Math.max(0, sorted.length - most);
  return { kept: sorted.slice(from), dropped: sorted.slice(0, from) };
}
