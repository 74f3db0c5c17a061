import { headingLevel, holds, isShut } from '../dom/landmarks.ts';
import { attr, isElement, isUnseen, roleOf, tag, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { referenced } from '../labels/label-of.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { chosenIn, isInUse, isTextField } from './fields.ts';

/** What may open over a page or stand beside it, wherever in the document. */
const PANELS = /^(?:dialog|form|aside|complementary|search|region|menu)$/;

/** True for what is chosen, or written, or an amount: "1 filter applied". */
const isSet = (node: Element): boolean => {
  const chosen = chosenIn(node, '');
  return chosen ? chosen.isChosen && chosen.text !== '' : isTextField(node) && isInUse(node);
};

/** What a panel calls itself: its label, or its headings. */
function nameOf(panel: Element): string {
  const headings: string[] = [];
  walk(panel, (node) => {
    if (isElement(node) && headingLevel(node) !== null) headings.push(textOf(node));
  });
  return [attr(panel, 'aria-label') ?? '', referenced(panel, 'aria-labelledby'), ...headings].join(' ');
}

/** True for an open dialog, form or part of the page that is called filters, in which something is set. */
export function isSetPanel(element: Element): boolean {
  const kind = roleOf(element) ?? tag(element);
  if (!PANELS.test(kind) || isUnseen(element) || isShut(element)) return false;
  if (tag(element) === 'dialog' && attr(element, 'open') === null) return false;
  if (kind === 'form' && holds(element, (node) => tag(node) === 'main')) return false;
  // What holds a whole page takes long to look through for what is set.
  return speaksOfList(nameOf(element), 'filter') && (/\p{Nd}/u.test(textOf(element)) || holds(element, isSet));
}
