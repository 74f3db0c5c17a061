import { childrenOf, isElement, parentOf, tag } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { elementAfter } from '../dom/siblings.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { speaksOfKey } from './classify.ts';
import type { DateMeaning } from './date-meaning.ts';
import { NO_NAMES } from './no-names.ts';
import { runOf } from './of-person.ts';

/** Of few words. German ones go on in front, "SSL-Zertifikat", and several are what the key may be used with: "Allowed domains". */
const TERM = new RegExp(`^(?:\\S+ ){0,2}\\S*(?:${NO_NAMES.terms})\\p{L}*(?<!(?<!licen)s)$`, 'iu');
const PLAN = new RegExp(`^(?!service )(?:\\p{L}+ )?(?:${NO_NAMES.plans})$`, 'iu');
/** The label before each value of a text: "Plan", in "Plan: Pro Expires:". */
const LABELS = /([^:：·•|,;]{1,30}?)\s*[:：]\s*(?=\S)/gu;

/**
 * True for an end or a birth right behind a fact of something that begins and ends itself, "Subscription: Team", "Expires: [date]":
 * it may be that of either. `line`: the words before the date in its own text.
 */
export function isOfTerm(
  date: Node,
  container: Element,
  isName: (element: Element) => boolean,
  meaning: DateMeaning,
  line: string,
): boolean {
  const isEnd = meaning === 'expires';
  if (!isEnd && meaning !== 'created') return false;
  const names = (label: string) => (TERM.test(label) || (isEnd && PLAN.test(label))) && !speaksOfKey(label);
  const inLine = lastLabel(line);
  if (inLine !== undefined) return names(inLine) && !speaksOfKey(line.slice(line.lastIndexOf(inLine)));
  const runs = runsIn(container);
  const own = runOf(date, runs);
  // The date's label stands before it, where it is not in its own text.
  const label = hasWords(line) ? line : (runs[own - 1]?.text ?? '');
  const before = factBefore(runs.slice(0, own - (hasWords(line) ? 0 : 1)), container);
  return before !== null && !isName(before.element) && names(before.text) && !speaksOfKey(label);
}

const lastLabel = (text: string): string | undefined => [...text.matchAll(LABELS)].at(-1)?.[1]?.trim();

/** The label of the last fact, of which the value may be a mask without words, or several texts in elements that say what they are. */
function factBefore(runs: readonly Run[], container: Element): Run | null {
  const last = runs.at(-1);
  if (!last) return null;
  const inOne = lastLabel(last.text);
  if (inOne !== undefined) return { ...last, text: inOne };
  const value = elementAfter(last.element);
  if (isLabel(last.element, container) || (value && /\S/.test(textOf(value)) && !hasWords(textOf(value)))) return last;
  return runs.slice(0, -1).findLast(({ element }) => isLabel(element, container) !== false) ?? null;
}

/** By the element that it stands in: true for the first cell of a row or a term, false for what follows it; null for neither. */
function isLabel(element: Element, container: Element): boolean | null {
  for (let at: Element | null = element; at && at !== container; at = parentOf(at)) {
    if (/^(?:d[dt]|li|th)$/.test(tag(at))) return /t/.test(tag(at));
    const row = tag(at) === 'td' ? parentOf(at) : null;
    if (row) return childrenOf(row).find(isElement) === at;
  }
  return null;
}
