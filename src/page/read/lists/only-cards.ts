import { isClosed, isInOther } from '../dom/headings.ts';
import { type Heading, holds, isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { isElement, parentOf, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { isKeyNoun } from '../labels/classify.ts';
import { isPerson } from '../labels/person-names.ts';
import { actsOnKey } from './acts-on-key.ts';
import { isBefore, isTitledOther } from './told-by-name.ts';

/**
 * The one card below each heading that names keys and nothing else: the smallest part around what acts on a key that has a
 * date, and a name which is no person's. None where several stand there: they are told by being alike.
 */
export function onlyCards(
  root: Element,
  headings: readonly Heading[],
  nameIn: (part: Element) => string | null,
  isDated: (part: Element) => boolean,
): Element[] {
  const isKey = (part: Element) => {
    const name = nameIn(part);
    return name !== null && !isPerson(name) && !isKeyNoun(name) && isDated(part);
  };
  const cards = new Map<Heading, Set<Element>>();
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    const card = actsOnKey(node) ? cardAround(node, root, isKey) : null;
    const heading =
      card && headings.findLast(({ element }) => isBefore(element, card) && !isClosed(element, card, root));
    if (heading && isKeyNoun(textOf(heading.element)) && !isInOther(card, root, isTitledOther))
      cards.set(heading, (cards.get(heading) ?? new Set()).add(card));
    return !isControl(node);
  });
  return [...cards.values()].flatMap((ones) => (ones.size === 1 ? [...ones] : []));
}

function cardAround(control: Element, root: Element, isKey: (part: Element) => boolean): Element | null {
  const isListed = (node: Element) => isRow(node) || isItem(node);
  for (let at = parentOf(control); at && at !== root; at = parentOf(at)) {
    if (isListed(at) || holds(at, isListed)) return null;
    if (isKey(at)) return at;
  }
  return null;
}
