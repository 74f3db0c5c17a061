import { isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { cellsOf } from '../lists/cells.ts';

/** True for what holds no notes on all dates: what stands in a row of several cells, or in an item, is said of that. */
export const holdsNoNote = (element: Element): boolean =>
  isControl(element) || isItem(element) || isAside(element) || (isRow(element) && cellsOf(element)[1] !== undefined);
