import { parentOf } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isWithin } from './labelled-dates.ts';
import { NO_NAMES } from './no-names.ts';
import { namesHolder } from './own-part.ts';

/** "Last seen", "last active" */
const PRESENCE = new RegExp(NO_NAMES.presence, 'iu');
/** "Ann Lee", or an address. What knows words that no one is called comes later. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\S+){1,2}$|^\S+@\S+$/u;

export const mayBeOfPerson = (label: string): boolean => PRESENCE.test(label);

/** Which of the texts around a date is its own, or the first of its own. */
export const runOf = (date: Node, runs: readonly Run[]): number =>
  runs.findIndex(
    ({ element, text }) =>
      (element === parentOf(date) && text.includes(textOf(date))) || isWithin(element, date as Element),
  );

/** True for a last activity right behind somebody's name or address: "Owner: Ann Lee · Last seen [date]". */
export function isOfPerson(date: Node, container: Element, isName: (element: Element) => boolean): boolean {
  const runs = runsIn(container);
  const own = runOf(date, runs);
  const at = PRESENCE.test(runs[own]?.text ?? '') ? own : own - 1;
  const [value, label] = [runs[at - 1], runs[at - 2]];
  if (!value || isName(value.element) || !PRESENCE.test(runs[at]?.text ?? '')) return false;
  return PERSON.test(value.text) || namesHolder(value.text.split(/[:：]/)[0] ?? '') || namesHolder(label?.text ?? '');
}
