import { headingLevel } from '../dom/landmarks.ts';
import { parentOf, tag } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isUnderstood } from './classify.ts';
import { isWithin } from './labelled-dates.ts';
import { isBadge, isState } from './name-like.ts';
import { NO_NAMES } from './no-names.ts';
import { namesHolder } from './own-part.ts';

/** "Last seen", "last active" */
const PRESENCE = new RegExp(NO_NAMES.presence, 'iu');
/** "Ann Lee", or an address. What knows words that no one is called comes later. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\S+){1,2}$|^\S+@\S+$/u;
/** "Ann", "@ann" */
const WORD = /^(?:\p{Lu}\p{Ll}+|@\S+)$/u;

export const mayBeOfPerson = (label: string): boolean => PRESENCE.test(label);

/** Which of the texts around a date is its own, or the first of its own. */
export const runOf = (date: Node, runs: readonly Run[]): number =>
  runs.findIndex(
    ({ element, text }) =>
      (element === parentOf(date) && text.includes(textOf(date))) || isWithin(element, date as Element),
  );

/** Between the parts of a line. */
const MARKS = /[·•|,;(]|\s[–—-]\s/;

/** True for a last activity right behind somebody's name or address: "Owner: Ann Lee · Last seen [date]". */
export function isOfPerson(date: Node, container: Element, isName: (element: Element) => boolean): boolean {
  const runs = runsIn(container);
  const own = runOf(date, runs);
  const parts = runs[own]?.text.split(MARKS).map((part) => part.trim()) ?? [];
  const said = parts.findIndex(mayBeOfPerson);
  const at = said < 0 ? own - 1 : own;
  if (!mayBeOfPerson(runs[at]?.text ?? '')) return false;
  const inLine = parts[said - 1];
  if (inLine && (isPerson(inLine) || namesHolder(inLine.split(/[:：]/)[0] ?? ''))) return true;
  const [value, label] = [runs[at - 1], runs[at - 2]];
  if (inLine || !value || isName(value.element)) return false;
  return (
    isPerson(value.text, value.element) ||
    namesHolder(value.text.split(/[:：]/)[0] ?? '') ||
    namesHolder(label?.text ?? '')
  );
}

/** Of one word alone it has to stand where no label says what it is, and be none that is known. */
function isPerson(text: string, element?: Element): boolean {
  if (PERSON.test(text)) return true;
  if (!WORD.test(text) || isUnderstood(text) || isState(text) || isBadge(text)) return false;
  return !element || (headingLevel(element) === null && !/^(?:dd|td|li)$/.test(tag(element)));
}
