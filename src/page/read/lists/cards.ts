import { headingLevel, holds, isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, parentOf, tag, walk } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { namesName } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isTable } from './columns.ts';

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
function isCardLike(element: Element, link: Element): boolean {
  if (isTable(element) || ['main', 'body', 'form', 'ul', 'ol'].includes(tag(element))) return false;
  let isLike = true;
  walk(element, (node) => {
    if (isElement(node) && (isTable(node) || (headingLevel(node) !== null && !isWithin(link, node)))) isLike = false;
    return isLike;
  });
  return isLike && textOf(element).length < LONGEST_ROW;
}

/**
 * The cards of a list in which nothing else marks a row: each about one of some headings or secrets, and of one build with
 * another at least. A part of a page that has a heading and stands alone is no card. One that is called as another subject
 * counts where most of its build are not: somebody may call a key "Billing".
 */
export function cardsAround(
  elements: readonly Element[],
  root: Element,
  isOther: (seed: Element) => boolean,
): Element[] {
  const seeds = elements.map((element, index) => ({ element, id: String(index) }));
  const ids = idsAround(seeds, root);
  const builds = new Map<string, Map<Element, boolean>>();
  for (const { element } of seeds) {
    const card = rowAround(element, ids, { root, isAlone: false });
    const build = buildOf(element, card);
    builds.set(build, (builds.get(build) ?? new Map()).set(card, isOther(element)));
  }
  return [...builds.values()].filter(({ size }) => size > 1).flatMap(mostly);
}

/** All of them, or those that are not about another subject where half of them are. */
export function mostly(cards: ReadonlyMap<Element, boolean>): Element[] {
  const own = [...cards].filter(([, isOther]) => !isOther).map(([card]) => card);
  return own.length * 2 > cards.size ? [...cards.keys()] : own;
}

/** The tags from a card down to what it is about. */
function buildOf(seed: Element, card: Element): string {
  const tags = [tag(seed)];
  for (let at: Element | null = seed; at && at !== card; at = parentOf(at)) tags.push(tag(at));
  return [...tags, tag(card)].join(' ');
}

/**
 * Siblings of one build without any heading, each with something to press or a label of its name, and at least two of them
 * with what `isProven` asks for; the innermost such siblings of a page.
 */
export function repeatedCards(root: Element, isProven: (card: Element) => boolean): Element[] {
  const children = childrenOf(root).filter(
    (child): child is Element => isElement(child) && !isHidden(child) && !isAside(child),
  );
  const inner = children.flatMap((child) => repeatedCards(child, isProven));
  if (inner.length > 0) return inner;
  const builds = new Map<string, Element[]>();
  for (const child of children) {
    const build = [tag(child), ...childrenOf(child).filter(isElement).map(tag)].join(' ');
    if (isUntitledCard(child)) builds.set(build, [...(builds.get(build) ?? []), child]);
  }
  return [...builds.values()]
    .map((cards) => cards.filter(isProven))
    .filter((cards) => cards.length > 1)
    .flat();
}

function isUntitledCard(element: Element): boolean {
  if (isControl(element) || isTable(element)) return false;
  const isSaid =
    holds(element, isControl) || runsIn(element).some(({ text }) => namesName(text.replace(/[:：].*$/u, '')));
  return isSaid && isCardLike(element, element) && !holds(element, (node) => headingLevel(node) !== null);
}
