import { headingLevel, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isTable } from './cells.ts';
import { isFactTable } from './fact-tables.ts';

/** What a row or card is about one of: a link, a heading, a secret. */
export interface Seed {
  readonly element: Element;
  readonly id: string;
}

const HIGHEST_CARD = 8;
/** More text than this is no row. */
const LONGEST_ROW = 1_500;
const SEVERAL = Symbol('several');

/** For each element above a link, whose id it holds. */
export function idsAround(links: readonly Seed[], root: Element): Map<Element, string | typeof SEVERAL> {
  const ids = new Map<Element, string | typeof SEVERAL>();
  for (const { element, id } of links) {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
      const known = ids.get(at);
      if (known === SEVERAL) break;
      ids.set(at, known === undefined || known === id ? id : SEVERAL);
    }
  }
  return ids;
}

/**
 * The row, item or card that a link stands in: the smallest that is marked as one, else the largest that is about it alone.
 * Where nothing else is in the list to set it off, only what stands directly beside the link belongs to it.
 */
export function rowAround(
  link: Element,
  ids: ReadonlyMap<Element, string | typeof SEVERAL>,
  { root, isAlone }: { root: Element; isAlone: boolean },
): Element {
  let card = link;
  let isGrowing = true;
  for (let at = parentOf(link), up = 0; at && at !== root; at = parentOf(at), up += 1) {
    if (ids.get(at) === SEVERAL) break;
    if (isRow(at) || isItem(at)) return at;
    isGrowing &&= up < HIGHEST_CARD && isCardLike(at, link);
    if (isGrowing) card = at;
    if (isAlone && countWorded(at) > 1) isGrowing = false;
  }
  return card;
}

const countWorded = (element: Element): number => childrenOf(element).filter((child) => hasWords(textOf(child))).length;

/** A card holds no heading but the link's, no table, and not much text. */
export function isCardLike(element: Element, link: Element): boolean {
  if (isTable(element) || ['main', 'body', 'form', 'ul', 'ol'].includes(tag(element))) return false;
  let isLike = true;
  walk(element, (node) => {
    if (
      isElement(node) &&
      ((isTable(node) && !isFactTable(node)) || (headingLevel(node) !== null && !isWithin(link, node)))
    )
      isLike = false;
    return isLike;
  });
  return isLike && textOf(element).length < LONGEST_ROW;
}
