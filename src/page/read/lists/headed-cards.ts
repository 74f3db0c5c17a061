import { type Heading, holds, isItem, isRow } from '../dom/landmarks.ts';
import { textOf } from '../dom/text.ts';
import { isKeyNoun, namesOther } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { cardsAround } from './repeated-cards.ts';
import { mayListKeys } from './told-by-name.ts';

/**
 * Cards about one heading each that is the name of a key. `isKey` tells of an element whether it has a name and dates of its own.
 * Parts of the page that are built as one in which such an element stands are no cards: each has the title of a list.
 */
export function cardsUnder(
  titles: readonly Heading[],
  headings: readonly Heading[],
  root: Element,
  isKey: (element: Element) => boolean,
): Element[] {
  const own = titles.filter(({ element, level }) => {
    const above = headings.filter((one) => one.level < level);
    return mayListKeys(above, element, root);
  });
  const isOther = (title: Element) => namesOther(textOf(title));
  return cardsAround(
    own.map(({ element }) => element),
    root,
    { isOther, isList: (title, card) => isListOf(title, card, isKey) },
  );
}

/** True for a part with a row in it; or with anything like one, below a title that names keys and nothing else. */
function isListOf(title: Element, part: Element, isKey: (element: Element) => boolean): boolean {
  const isOfKeys = isKeyNoun(textOf(title));
  return holds(part, (node) => {
    if (node === part || isWithin(title, node) || isWithin(node, title)) return false;
    return (isOfKeys || isRow(node) || isItem(node)) && isKey(node);
  });
}
