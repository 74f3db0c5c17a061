import type { Reader } from './read/index.ts';
import type { Reading } from './read/reading.ts';

/** A page with the log of a provider is not read: of it is told that it is one. */
const LOG: Reading = { outcome: 'log', isJudged: true, complete: false, credentials: [], changed: [] };
export const READER_OF_LOGS: Pick<Reader, 'look' | 'roots'> = {
  roots: () => [document],
  // biome-ignore lint/correctness/useYield: it has no parts.
  *look() {
    return LOG;
  },
};
