import { COMMON_WORDS } from './common-words.ts';
import { KINDS, type Token, WORD_CLASS } from './lexer.ts';
import { normalizeWord } from './normalize.ts';
import type { Order } from './types.ts';

/** A date or time of day as its tokens stand, not yet understood. */
export interface Shape {
  /** What each of `numbers` is, in their order: `d` day, `M` month as a word, `m` month, `y` year. */
  readonly roles: string;
  readonly tokens: readonly Token[];
  /** Index of the token after it. */
  readonly end: number;
  /** Of numbers alone: the orders in which they may stand. */
  readonly orders: readonly Order[];
}

/**
 * What the capital letters of a pattern stand for: words that may be a month, weekday, part of the day, era, zone, filler or
 * day like "today"; what may join the parts of a date, stand between its day and its month, or come before a time.
 */
const SETS: Record<string, string> = {
  J: "(?:[ .,/'()o-]|F|E){0,5}",
  C: '(?:[ .,o/-]|F){0,6}',
  T: '(?:P[ ,.]{0,2}){0,2}',
};
for (const [bit, letter] of ['M', 'W', 'P', 'E', 'Z', 'F', 'R'].entries()) {
  let set = '';
  for (let bits = 1; bits < 1 << KINDS.length; bits++)
    if (bits & (1 << bit)) set += String.fromCharCode(WORD_CLASS + bits);
  SETS[letter] = `[${set}]`;
}

export function patternOf(source: string): RegExp {
  const written = (text: string): string => text.replace(/[A-Z]/g, (letter) => written(SETS[letter] ?? ''));
  return new RegExp(written(source), 'y');
}

interface Template {
  readonly pattern: RegExp;
  readonly roles: string;
  readonly orders: readonly Order[];
  /** What the first small words have to be. */
  readonly marks?: readonly RegExp[];
}

function template(source: string, roles: string, ...orders: Order[]): Template {
  return { pattern: patternOf(source), roles, orders };
}

/** The marks for year, month, day and hour that East Asian languages, and French and Thai, write behind the number. */
export const [YEAR_MARK, MONTH_MARK, DAY_MARK, HOUR_MARK] = COMMON_WORDS.marks.map(
  (marks) => new RegExp(`^(?:${normalizeWord(marks)})`),
) as [RegExp, RegExp, RegExp, RegExp];

export const DATES: readonly Template[] = [
  template('b(?=(?: |F){1,2}(?:n:n|[xy]))', 'ymd', 'ymd'),
  { ...template('n ?F ?n ?F ?n ?F', 'ymd'), marks: [YEAR_MARK, MONTH_MARK, DAY_MARK] },
  template('yJMCn', 'yMd'),
  template('yJnCM', 'ydM'),
  template('MCnJy', 'Mdy'),
  template("MCn,? ?'n(?! ?[:n])", 'Mdy'),
  // Two digits are a year unless they begin a time of day or more numbers follow.
  template('nCMJ(?:y|n(?! ?(?::|n(?!:n)|\\.n|P|F ?n(?!:))))', 'dMy'),
  template('y([./-]) ?n\\1 ?n(?!\\1[nyx])', 'ymd', 'ymd'),
  template('n([./-]) ?n\\1 ?y(?!\\1[nyx])', 'dmy', 'dmy', 'mdy'),
  template('E ?n([./-]) ?n\\1 ?n(?!\\1[nyx])', 'ymd', 'ymd'),
  template('n([./-]) ?n\\1 ?n(?!\\1[nyx]|:|F ?n)', 'dmy', 'dmy', 'mdy', 'ymd'),
  template('(?:y|E ?n)[ -]?F ?n[ -]?F(?: ?F)? ?n(?:[ -]?F)?', 'ymd', 'ymd'),
  template('n,? ?F ?n,? ?(?:F ?)?y', 'dmy', 'dmy'),
  { ...template('n ?F ?n ?F', 'md'), marks: [MONTH_MARK, DAY_MARK] },
  // Day and month alone are read beside a time only: elsewhere they are fractions and versions.
  template(
    'n([./-]) ?n\\.?(?=(?:[ ,(]{0,2}W[)., ]{0,3}|[ ,]{1,2})(?:(?:F|P)[. ]{0,2}){0,2}n[:.]n)',
    'dmy',
    'dmy',
    'mdy',
  ),
  template('M[ .]{0,2}n, n(?! ?(?::|n(?!:n)|\\.n|P))', 'Mdy'),
  template('nCM', 'dM'),
  template('MCy', 'My'),
  template('yJM', 'yM'),
  template('y-n', 'ym'),
  // "May on 14 marca" is a name beside a date.
  template('M[ .-]{0,2}n(?:o|(?! ?:)(?! ?n(?!:n)))(?!CM)', 'Md'),
  template("M[ .]{0,2}'n(?! ?[:n])", 'My'),
  { ...template('y ?F ?n ?F', 'ym'), marks: [YEAR_MARK, MONTH_MARK] },
];

export const TIMES: readonly Template[] = [template('Tn:n(?::n(?:[.,][xny])?)?(?!:)', 'time')];
/** Read as times only behind a date: elsewhere they are versions, prices and amounts. */
export const LATER_TIMES: readonly Template[] = [
  ...TIMES,
  template('Tn\\.n(?:\\.n)?(?!\\.[nyx])', 'time'),
  { ...template('Tn ?F ?n(?: ?F ?n)?(?: ?F)?', 'time'), marks: [HOUR_MARK] },
  { ...template('Tn ?F(?! ?n)', 'time'), marks: [HOUR_MARK] },
  template('P[ ,.]{0,2}n(?: ?F)?', 'time'),
  template('n(?=[ .]?P)', 'time'),
];

/** Behind a date without separators. */
export const BASIC_TIMES: readonly Template[] = [...TIMES, template('[xy](?:[.,][nyx])?(?![./:-]?[nyx])', 'time')];

export function lengthAt(pattern: RegExp, types: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(types)?.[0].length ?? 0;
}

export function shapeAt(
  templates: readonly Template[],
  types: string,
  tokens: readonly Token[],
  at: number,
): Shape | null {
  for (const { pattern, roles, orders, marks } of templates) {
    const length = lengthAt(pattern, types, at);
    if (length && marksFit(marks, tokens.slice(at, at + length)))
      return { roles, orders, tokens: tokens.slice(at, at + length), end: at + length };
  }
  return null;
}

function marksFit(marks: readonly RegExp[] | undefined, tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ meaning }) => meaning?.filler && !meaning.hours);
  return marks?.every((mark, index) => mark.test(small[index]?.text ?? '')) ?? true;
}
