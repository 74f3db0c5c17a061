import { isEffect, subjectOf, verbsOf, wordsOf } from './event-words.ts';

/** What a provider's own name of an event means. */
export type Meaning<Rule> = { readonly rule: Rule } | 'unknown-event' | null;

export interface EventReader<Rule> {
  /** What one cell says. */
  readonly meaningOf: (cell: string) => Meaning<Rule>;
  /**
   * Every rule that the cells make up: one alone, or some together, each a part of its name ("Service key", "Rotate"). Null is
   * among them where one contradicts another: "Service key created" beside "Delete".
   */
  readonly rulesOf: (cells: readonly string[]) => ReadonlySet<Rule | null>;
  /** True for a cell that names what an event is about, and no more: "Service key". */
  readonly isSubject: (cell: string) => boolean;
}

const LONGEST = 120;
/** Cells that are remembered: a file repeats the same few names. */
const REMEMBERED = 10_000;
/** No cell holds it: those of zero bytes are cleaned away. */
const BETWEEN = '\0';

/** Tells what cells say of the events of these rules. */
export function eventReader<Rule extends { readonly type: string }>(rules: readonly Rule[]): EventReader<Rule> {
  const byWords = new Map(rules.map((rule) => [wordsOf(rule.type).join(' '), rule]));
  const subjects = new Set(rules.map(({ type }) => subjectOf(wordsOf(type)).join(' ')));
  const subjectWords = [...subjects].map((words) => words.split(' '));
  const ruleOf = (words: readonly string[]) => byWords.get([...words].sort().join(' ')) ?? null;
  const read = (cell: string): Meaning<Rule> => {
    const words = wordsOf(cell);
    const rule = ruleOf(words);
    if (rule) return { rule };
    return subjectWords.some((subject) => subject.every((word) => words.includes(word))) ? 'unknown-event' : null;
  };
  const rulesIn = (cells: readonly string[]): ReadonlySet<Rule | null> => {
    const made = subsetsOf(cells).map((some) => (isOtherKind(some, cells) ? null : ruleOf(wordsOf(...some))));
    const rules = new Set<Rule | null>(made.filter((rule) => rule !== null));
    const whole = cells.filter((cell) => ruleOf(wordsOf(cell)));
    if (whole.some((cell) => cells.some((other) => contradicts(cell, other)))) rules.add(null);
    return rules;
  };
  const meaningOf = remembering(read);
  const rulesOfText = remembering((text) => rulesIn(text.split(BETWEEN)));
  return {
    meaningOf: (cell) => (isWording(cell) ? meaningOf(cell) : null),
    rulesOf: (cells) => rulesOfText(cells.filter(isWording).join(BETWEEN)),
    isSubject: (cell) => isWording(cell) && subjects.has(wordsOf(cell).join(' ')),
  };
}

/** A function of a text that knows its answers. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (known.size < REMEMBERED) known.set(text, result);
    return result;
  };
}

/** Every choice of one to three of a few cells. */
function subsetsOf(cells: readonly string[]): string[][] {
  const choices = Array.from({ length: 2 ** cells.length }, (_, bits) => cells.filter((_cell, at) => (bits >> at) & 1));
  return choices.filter(({ length }) => length > 0 && length < 4);
}

/** "API key" is said of another kind where a cell that is left out says "Developer". */
function isOtherKind(some: readonly string[], all: readonly string[]): boolean {
  const isShort = some.some((cell) => /\bapi\b/i.test(cell));
  return isShort && all.some((cell) => !some.includes(cell) && /\bdevelopers?\b/i.test(cell));
}

/** True where the other cell is nothing but verbs of making or ending, and not those of the event. */
function contradicts(event: string, other: string): boolean {
  const words = wordsOf(other);
  const verbs = verbsOf(wordsOf(event));
  return subjectOf(words).length === 0 && words.some((word) => isEffect(word) && !verbs.includes(word));
}

/** True for what may be words about an event: no address, no mail, no number. */
export function isWording(cell: string): boolean {
  return cell.length <= LONGEST && !/[/@]/.test(cell) && /[a-z]/i.test(cell);
}
