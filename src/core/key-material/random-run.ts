/** A run of letters and digits that nobody typed as a name. */

/** Pieces that people make names of: a word with or without its capital, an abbreviation, a number. */
const PIECES = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const TURNS = /[a-z](?=\d)|\d(?=[a-z])/gi;
const SHORTEST = 20;

/**
 * True for a run of at least 20 letters and digits, without separators, that looks generated: hexadecimal with digits and
 * letters; or so many changes between letters, capitals and digits that it is not made of words and numbers.
 */
export function isRandomRun(run: string): boolean {
  if (run.length < SHORTEST) return false;
  const hasDigits = /\d/.test(run);
  const hasLetters = /[a-z]/i.test(run);
  if (!hasLetters) return false;
  if (hasDigits && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(run)) return true;
  const average = run.length / (run.match(PIECES)?.length ?? 1);
  const isMixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
  if (isMixed) return average < (hasDigits ? 2.6 : 2.4) || (run.length >= 32 && average < 3.2);
  const turns = run.match(TURNS)?.length ?? 0;
  return turns >= 4 && average < 3.6;
}

/** The same for shorter runs behind a prefix that only a key has, or that a key may have: from 6 characters on. */
export function isLikelySecretPart(run: string): boolean {
  if (run.length < 6) return false;
  if (isRandomRun(run)) return true;
  const turns = run.match(TURNS)?.length ?? 0;
  const average = run.length / (run.match(PIECES)?.length ?? 1);
  return turns >= 2 && average < 3;
}
