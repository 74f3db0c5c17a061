import type { Birth } from './state.ts';

/**
 * Whose statement stands where two contradict each other and neither can be about a newer secret; higher wins. Of two
 * statements of one source the later one stands.
 */
export const RANK: Readonly<Record<Dating, number>> = { eyes: 4, log: 3, page: 2, user: 1, 'first-look': 0 };

/** What dates a secret. Whether our eyes saw it change, or stay the same, is told apart only when it is shown. */
export type Dating = Exclude<Birth['evidence'], 'unchanged'>;
