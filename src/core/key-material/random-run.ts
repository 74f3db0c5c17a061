/** Pieces that people make names of: a word with or without its capital, an abbreviation, a number. */
const PIECES = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const TURNS = /[a-z](?=\d)|\d(?=[a-z])/gi;
const HEXADECIMAL = /^(?=.*\d)(?=.*[a-z])(?:[0-9a-f]+|[0-9A-F]+)$/i;
const SHORTEST = 20;
const LONG = 32;
const SHORTEST_PART = 6;
/** Of letters alone. */
const SHORTEST_LETTERS = 12;

/** How many pieces there are is told by their average length. */
const averageOf = (run: string): number => run.length / (run.match(PIECES)?.length ?? 1);
const turnsOf = (run: string): number => run.match(TURNS)?.length ?? 0;

/**
 * True for a run of at least 20 letters and digits, without separators, that looks generated: hexadecimal with digits and
 * letters; or so many changes between letters, capitals and digits that it is not made of words and numbers.
 */
export function isRandomRun(run: string): boolean {
  if (run.length < SHORTEST) return false;
  const average = averageOf(run);
  const isMixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
  return (
    HEXADECIMAL.test(run) || (isMixed ? average < (run.length < LONG ? 2.5 : 3.2) : turnsOf(run) >= 4 && average < 3.6)
  );
}

/** The same for shorter runs behind a prefix that only a key has, or that a key may have: from 6 characters on. */
export const isLikelySecretPart = (run: string): boolean =>
  isRandomRun(run) ||
  (run.length >= SHORTEST_PART && turnsOf(run) >= 2 && averageOf(run) < 3) ||
  (run.length >= SHORTEST_LETTERS && averageOf(run) < 2.5);
