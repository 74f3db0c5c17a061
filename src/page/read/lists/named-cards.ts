import { headingsIn } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { textOf } from '../dom/text.ts';
import { isNoTitle } from './no-titles.ts';
import { withWrappers } from './unmarked-rows.ts';

/** Cards enough to tell what their headings are. */
const ENOUGH = 40;
/** So many that can be nothing but names show where names stand. */
const MOST_DOUBTED = 1 / 3;
const FEWEST_NAMES = 3;

/** True where the headings of a card and those beside it differ, and most can be nothing but names: somebody may call a key "Billing". */
export const areTitledByName = (row: Element): boolean => {
  const list = parentOf(withWrappers(row));
  return list !== null && holdsNames(list);
};
const holdsNames = onceALook((list: Element): boolean => {
  const cards = childrenOf(list).filter(isElement).slice(0, ENOUGH);
  const titles = cards.flatMap((card) => headingsIn(card).slice(0, 1)).map(({ element }) => textOf(element));
  const doubted = titles.filter(isNoTitle).length;
  const areDifferent = new Set(titles).size === titles.length;
  return areDifferent && titles.length - doubted >= FEWEST_NAMES && doubted <= titles.length * MOST_DOUBTED;
});
