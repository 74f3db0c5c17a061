import type { Birth } from './state.ts';

/**
 * Whose statement stands where two contradict each other and neither can be about a newer secret; higher wins. Of two
 * statements of one source the later one stands.
 */
export const RANK: Readonly<Record<Birth['evidence'], number>> = { eyes: 4, log: 3, page: 2, user: 1, 'first-look': 0 };

export function outranks(a: Birth['evidence'], b: Birth['evidence']): boolean {
  return RANK[a] > RANK[b];
}
