import { childrenOf, isText } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import type { Named } from './names.ts';

/**
 * Which elements hold the name, and which are nothing but it. Whatever a name says is no statement: "Created in 2020" may be
 * what somebody called a key of today.
 */
export function namePlaces({ name, place }: Named): [(element: Element) => boolean, (element: Element) => boolean] {
  const at = name?.element ?? place;
  const isName = (element: Element) => at !== null && isWithin(at, element);
  const isOnlyName = (element: Element) =>
    (element === place && (name === null || !isWithin(name.element, place) || saidBy(place) === name.text)) ||
    (element === name?.element && saidBy(element) === name.text) ||
    (name !== null && isAllText(element) && textOf(element) === name.text);
  return [isName, isOnlyName];
}

/** What an element says besides its controls, such as "Show more" beside a name. */
const saidBy = (element: Element): string =>
  runsIn(element)
    .map(({ text }) => text)
    .join(' ') || textOf(element);

const isAllText = (element: Element): boolean => childrenOf(element).every(isText);
