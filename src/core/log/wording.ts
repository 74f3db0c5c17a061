import { isEffect, subjectOf, verbsOf, wordsOf } from './event-words.ts';
import { isNeutral } from './part-words.ts';

/** What a provider's own name of an event means. */
export type Meaning<Rule> = { readonly rule: Rule } | 'unknown-event' | null;

export interface EventReader<Rule> {
  /** What one cell says. */
  readonly meaningOf: (cell: string) => Meaning<Rule>;
  /**
   * Every rule that the labels make up: one alone, or some together, each a part of its name ("Service key", "Rotate"). Null is
   * among them where one contradicts another ("Service key created" beside "Delete"), or says more ("Service key", "Scopes",
   * "Delete").
   */
  readonly rulesOf: (labels: readonly Label[]) => ReadonlySet<Rule | null>;
  /** True for a cell that names what an event is about, and no more: "Service key". */
  readonly isSubject: (cell: string) => boolean;
}

/** A cell that may be a part of an event's name. */
export interface Label {
  readonly cell: string;
  /** Its column names a class of events, above what they are about; or it is one beside the event, of which nothing is known. */
  readonly level: 'category' | 'event' | 'beside';
}

const LONGEST = 120;
/** Cells that are remembered: a file repeats the same few names. */
const REMEMBERED = 10_000;

/** Tells what cells say of the events of these rules. */
export function eventReader<Rule extends { readonly type: string }>(rules: readonly Rule[]): EventReader<Rule> {
  const byWords = new Map(rules.map((rule) => [wordsOf(rule.type).join(' '), rule]));
  const subjects = new Set(rules.map(({ type }) => subjectOf(wordsOf(type)).join(' ')));
  const subjectWords = [...subjects].map((words) => words.split(' '));
  const ruleOf = (words: readonly string[]) => byWords.get([...words].sort().join(' ')) ?? null;
  const speaksOf = (words: readonly string[]) =>
    subjectWords.some((subject) => subject.every((word) => words.includes(word)));
  const read = (cell: string): Meaning<Rule> => {
    const words = wordsOf(cell);
    const rule = ruleOf(words);
    if (rule) return { rule };
    return speaksOf(words) ? 'unknown-event' : null;
  };
  const rulesIn = (labels: readonly Label[]): ReadonlySet<Rule | null> => {
    const cells = labels.map(({ cell }) => cell);
    const rules = new Set<Rule | null>();
    let isMore = false;
    for (const some of subsetsOf(labels)) {
      const chosen = some.map(({ cell }) => cell);
      const rule = isOtherKind(chosen, cells) ? null : ruleOf(wordsOf(...chosen));
      if (rule === null) continue;
      if (labels.every((label) => some.includes(label) || addsNothing(label, some))) rules.add(rule);
      else isMore = true;
    }
    const words = wordsOf(...cells);
    if (rules.size === 0 && (isMore || (cells.length > 1 && speaksOf(words)))) rules.add(null);
    const whole = cells.filter((cell) => ruleOf(wordsOf(cell)));
    if (whole.some((cell) => cells.some((other) => contradicts(cell, other)))) rules.add(null);
    return rules;
  };
  const meaningOf = remembering(read);
  const rulesOfText = remembering((text) => rulesIn(JSON.parse(text) as Label[]));
  return {
    meaningOf: (cell) => (isWording(cell) ? meaningOf(cell) : null),
    rulesOf: (labels) => rulesOfText(JSON.stringify(labels.filter(({ cell }) => isWording(cell)))),
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

/** Every choice of one to three of a few labels. */
function subsetsOf(labels: readonly Label[]): Label[][] {
  const choices = Array.from({ length: 2 ** labels.length }, (_, bits) =>
    labels.filter((_one, at) => (bits >> at) & 1),
  );
  return choices.filter(({ length }) => length > 0 && length < 4);
}

/**
 * True for a label that may be left out of an event: it says the same again, or what could be said of any event, or names the
 * class of all that the others say. What is finer than they are would make another event of it.
 */
function addsNothing({ cell, level }: Label, some: readonly Label[]): boolean {
  if (level === 'beside' && some.length === 1) return true;
  if (level === 'category' && some.every((one) => one.level !== 'category')) return true;
  // A whole event beside "Update" is still what it says: a rotation changes the key, too.
  if (some.length === 1 && wordsOf(cell).join() === 'update') return true;
  const said = wordsOf(...some.map((one) => one.cell));
  return isNeutral(cell) || wordsOf(cell).every((word) => said.includes(word));
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
