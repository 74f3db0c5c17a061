import { parentOf } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { isWithin } from './labelled-dates.ts';
import { NO_NAMES } from './no-names.ts';
import { namesHolder } from './own-part.ts';
import { isPerson } from './person-names.ts';

/** "Last seen", "last active" */
const PRESENCE = new RegExp(NO_NAMES.presence, 'iu');
const ADDRESS = /^\S+@\S+\.\p{L}+$/u;

export const mayBeOfPerson = (label: string): boolean => PRESENCE.test(label);

/** True for a last activity right behind somebody's name or address: "Owner: Ann Lee · Last seen [date]". */
export function isOfPerson(date: Node, container: Element, isName: (element: Element) => boolean): boolean {
  const runs = runsIn(container);
  const own = runs.findIndex(({ element }) => element === parentOf(date) || isWithin(element, date as Element));
  const at = PRESENCE.test(runs[own]?.text ?? '') ? own : own - 1;
  const [value, label] = [runs[at - 1], runs[at - 2]];
  if (!value || isName(value.element) || !PRESENCE.test(runs[at]?.text ?? '')) return false;
  const { text } = value;
  return isPerson(text) || ADDRESS.test(text) || [text.split(/[:：]/)[0] ?? '', label?.text ?? ''].some(namesHolder);
}
