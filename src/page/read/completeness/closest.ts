import { parentOf } from '../dom/nodes.ts';

/** The nearest element around one that is what is looked for. */
export function closest(element: Element, test: (around: Element) => boolean): Element | null {
  let at = parentOf(element);
  while (at && !test(at)) at = parentOf(at);
  return at;
}
