import { getTabIndex, isFocusable, isTabbable, tabbable } from 'tabbable';
import { isFirefox, type Place, shadowOf, type Way, walk } from './flat-tree.ts';

/** A chip and the row or card that it is about. */
export interface RowChip {
  readonly element: HTMLElement;
  readonly anchor: Element;
}
/** Where Tab stops next. `isSure`: it is one stop, and nothing else may be one before it. */
export type Stop =
  | { readonly chip: RowChip }
  | { readonly chip?: undefined; readonly control: HTMLElement; readonly isSure: boolean };

const FRAMES = 'iframe,frame,object,embed';
/** The browser itself goes from part to part in these. */
export const HAS_PARTS = `${FRAMES},audio,video,${['date', 'time', 'datetime-local', 'month', 'week'].map((type) => `input[type=${type}]`)}`;
const SCROLLS = /auto|scroll/;
/** So many are looked at within a few tens of milliseconds; where no stop is among them, the browser goes by itself. */
const MOST_ELEMENTS = 3_000;

/** What comes next from a place; null at the page's end, which is where our own host stands, and far from any. */
export function nextStop(from: Place, way: Way, host: Element, chipOf: (row: Element) => RowChip | null): Stop | null {
  let left = MOST_ELEMENTS;
  for (const { element, isEnd } of walk(from, way)) {
    if (!isEnd) left -= 1;
    if (element === host || left === 0) return null;
    const chip = isEnd ? chipOf(element) : null;
    if (chip) return { chip };
    const isSure = isEnd ? null : stopsAt(element);
    if (isSure !== null) return { control: element as HTMLElement, isSure };
  }
  return null;
}

/** Null: Tab does not stop there. False: it may, or may several times. Controls with an order of their own come before all others. */
function stopsAt(element: Element): boolean | null {
  if (element.matches(FRAMES)) return isFocusable(element) ? false : null;
  if (isTabbable(element) && !shadowOf(element)?.delegatesFocus)
    return getTabIndex(element) > 0 ? null : !element.matches(HAS_PARTS);
  return isScroller(element) ? false : null;
}

/** Browsers stop at what can be scrolled, so that it can be by the keyboard; Chromium where nothing in it can have the focus. */
function isScroller(element: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return SCROLLS.test(overflowX + overflowY) && (isFirefox || tabbable(element).length === 0);
}
