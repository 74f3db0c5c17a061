export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** Pseudo-random numbers in [0, 1), the same in each run. */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** The middle 95 % of medians over 2,000 samples drawn from these values with replacement. */
export function interval95(values: readonly number[], random: () => number): [number, number] {
  const draw = () => median(values.map(() => values[Math.floor(random() * values.length)] ?? 0));
  const medians = Array.from({ length: 2000 }, draw).sort((a, b) => a - b);
  return [medians[50] ?? 0, medians[1949] ?? 0];
}
