/** Seeded pseudo-random numbers (mulberry32, public domain): the same seed makes the same mutants. */
export interface Random {
  /** How far the mutants of a page have come, from 0 to 1: what costs much to change is changed slowly. */
  readonly turn: number;
  /** Below `most`. */
  readonly below: (most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

export function randomFrom(seed: number, turn: number): Random {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
  return {
    turn,
    below,
    pick: (list) => list[below(Math.max(1, list.length))],
    shuffle: (list) => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(below(Math.max(1, rest.length)), 1));
    },
  };
}
