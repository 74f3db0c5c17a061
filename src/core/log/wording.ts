import { subjectOf, verbsOf, wordsOf } from './event-words.ts';

/** What a provider's own name of an event means. */
export type Meaning<Rule> = { readonly rule: Rule } | 'unknown-event' | null;

export interface EventReader<Rule> {
  /** What one cell says. */
  readonly meaningOf: (cell: string) => Meaning<Rule>;
  /** Every rule that the cells make up: one alone, or some together, each a part of its name ("Service key", "Rotate"). */
  readonly rulesOf: (cells: readonly string[]) => ReadonlySet<Rule>;
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
  const rulesIn = (cells: readonly string[]): ReadonlySet<Rule> => {
    const rules = subsetsOf(cells).map((some) => (isOtherKind(some, cells) ? null : ruleOf(wordsOf(...some))));
    // Two verbs contradict each other: "Service key created" of which another cell says "Delete".
    const retold = cells.flatMap((cell) => (ruleOf(wordsOf(cell)) ? cells.map((other) => [cell, other] as const) : []));
    rules.push(...retold.map(([cell, other]) => (isVerb(other) ? ruleOf(withVerbOf(cell, other)) : null)));
    return new Set(rules.filter((rule) => rule !== null));
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

function isVerb(cell: string): boolean {
  const words = wordsOf(cell);
  return words.length > 0 && subjectOf(words).length === 0;
}

function withVerbOf(cell: string, other: string): string[] {
  return [...subjectOf(wordsOf(cell)), ...verbsOf(wordsOf(other))];
}

/** True for what may be words about an event: no address, no mail, no number. */
export function isWording(cell: string): boolean {
  return cell.length <= LONGEST && !/[/@]/.test(cell) && /[a-z]/i.test(cell);
}
