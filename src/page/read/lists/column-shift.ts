import { holds, isControl } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isText, nodeText, walk } from '../dom/nodes.ts';
import { hasWords } from '../dom/text.ts';
import { type Cell, spanOf, widthOf } from './cells.ts';

/**
 * By how many columns the cells of a row stand behind their headers: 0 where there is a header for each. Cells that hold
 * controls alone, such as a check box before or a menu behind all others, may have none; null where it cannot be told which.
 * Where a row begins with a cell that is empty and ends with controls, it is the controls.
 */
export function shiftOf(
  cells: readonly Cell[],
  columns: { readonly width: number; readonly name: number | null },
): number | null {
  const surplus = widthOf(cells) - columns.width;
  if (surplus <= 0) return surplus === 0 && !isNameHeld(cells, columns) ? 0 : null;
  const first = cells.findIndex(saysSomething);
  const last = cells.findLastIndex(saysSomething);
  const [least, most] = [Math.max(0, surplus - (cells.length - 1 - last)), Math.min(surplus, first)];
  if (first >= 0 && least === most) return least;
  return first > 0 && least === 0 && cells.slice(0, first).every(isEmpty) && cells.slice(last + 1).every(isOfControls)
    ? 0
    : null;
}

/** True where the name stands in a row above and goes through this one: two rows tell of one thing, or nobody knows of what. */
const isNameHeld = (cells: readonly Cell[], { name }: { readonly name: number | null }): boolean =>
  name !== null &&
  cells.every(
    ({ element, column }) =>
      attr(element, 'aria-colindex') === null && (name < column || name >= column + spanOf(element, 'colspan')),
  );

const isEmpty = ({ element }: Cell): boolean => !childrenOf(element).some(isElement);
const isOfControls = ({ element }: Cell): boolean => holds(element, isControl);

/** True for a cell with words outside its controls. */
function saysSomething({ element }: Cell): boolean {
  let says = false;
  walk(element, (node) => {
    says ||= isText(node) && hasWords(nodeText(node));
    return !(says || (isElement(node) && isControl(node)));
  });
  return says;
}
