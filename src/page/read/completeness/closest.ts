import { parentOf } from '../dom/nodes.ts';

/** The nearest that is what is looked for, of an element and those around it. */
export function closest(element: Element, test: (around: Element) => boolean): Element | null {
  let at: Element | null = element;
  while (at && !test(at)) at = parentOf(at);
  return at;
}
