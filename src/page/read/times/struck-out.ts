import { isControl } from '../dom/landmarks.ts';
import { attr, isElement, parentOf, tag, walk } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';

const TAGS = /^(?:s|del|strike)$/;

/**
 * True where a date is struck out, and holds no more: by what it stands in up to `around`, or by something in it. A browser has to
 * bring the page's style up to date before it answers, so only a date that would be taken is asked about.
 */
export function isStruckOut(date: Node, around: Element): boolean {
  let isStruck = false;
  const ask = (node: Node): boolean => {
    const isPart = !isElement(node) || !isControl(node);
    isStruck ||= isElement(node) && isPart && strikes(node);
    return isPart && !isStruck;
  };
  for (let at: Node | null = date; at; at = at === around ? null : parentOf(at)) ask(at);
  if (!isStruck) walk(date, ask);
  return isStruck;
}

/** Where a document is in no window, its style sheets say nothing. */
const strikes = onceALook((element: Element): boolean => {
  if (TAGS.test(tag(element))) return true;
  const isShown = element.ownerDocument.defaultView !== null;
  return /line-through/.test((isShown ? getComputedStyle(element).textDecoration : attr(element, 'style')) ?? '');
});
