/** Pieces that people make names of: a word with or without its capital, an abbreviation, a number. */
const PIECES = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const TURNS = /[a-z](?=\d)|\d(?=[a-z])/gi;
/** Twenty digits of which some are letters, whatever stands around them. */
const HEXADECIMAL = /(?=[a-f]{0,19}\d)(?=\d{0,19}[a-f])[\da-f]{20}/i;
const SHORTEST = 20;
const LONG = 32;
/** No name is so long without a separator, unless it is made of words. */
const VERY_LONG = 48;
const SHORTEST_PART = 6;
/** Of letters alone. */
const SHORTEST_LETTERS = 12;

/** How many pieces there are is told by their average length. */
const averageOf = (run: string): number => run.length / (run.match(PIECES)?.length ?? 1);
const turnsOf = (run: string): number => run.match(TURNS)?.length ?? 0;

/**
 * True for a run of at least 20 letters and digits, without separators, that looks generated: with so many hexadecimal digits
 * in a row; or with so many changes between letters, capitals and digits that it is not made of words and numbers.
 */
export function isRandomRun(run: string): boolean {
  if (run.length < SHORTEST) return false;
  const average = averageOf(run);
  const isMixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
  if (HEXADECIMAL.test(run)) return true;
  if (isMixed) return average < (run.length < LONG ? 2.5 : 3.2);
  return turnsOf(run) >= 4 && average < (run.length < VERY_LONG ? 3.6 : 5);
}

/** The same for shorter runs behind a prefix that only a key has, or that a key may have: from 6 characters on. */
export const isLikelySecretPart = (run: string): boolean =>
  isRandomRun(run) ||
  (run.length >= SHORTEST_PART && turnsOf(run) >= 2 && averageOf(run) < 3) ||
  (run.length >= SHORTEST_LETTERS && averageOf(run) < 2.5);
