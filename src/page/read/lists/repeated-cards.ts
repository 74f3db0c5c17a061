import { headingLevel, holds, isAside, isControl } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, parentOf, tag } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { namesName } from '../labels/classify.ts';
import { idsAround, isCardLike, rowAround } from './cards.ts';
import { isTable } from './cells.ts';

interface Telling {
  readonly isOther: (seed: Element) => boolean;
  /** True for a part of the page around a list: none of its build is a card. */
  readonly isList: (seed: Element, card: Element) => boolean;
}

/**
 * The cards of a list in which nothing else marks a row: each about one of some headings or secrets, and of one build with
 * another at least. A part of a page that has a heading and stands alone is no card. One that is called as another subject
 * counts where most of its build are not: somebody may call a key "Billing".
 */
export function cardsAround(elements: readonly Element[], root: Element, { isOther, isList }: Telling): Element[] {
  const seeds = elements.map((element, index) => ({ element, id: String(index) }));
  const ids = idsAround(seeds, root);
  const builds = new Map<string, Map<Element, boolean>>();
  const lists = new Set<string>();
  for (const { element } of seeds) {
    const card = rowAround(element, ids, { root, isAlone: false });
    const build = buildOf(element, card);
    builds.set(build, (builds.get(build) ?? new Map()).set(card, isOther(element)));
    if (isList(element, card)) lists.add(build);
  }
  return [...builds].flatMap(([build, cards]) => (cards.size > 1 && !lists.has(build) ? mostly(cards) : []));
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
 * Siblings of one build without any heading, at least two of them with what `isProven` asks for; the innermost such siblings
 * of a page.
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
  return isCardLike(element, element) && !holds(element, (node) => headingLevel(node) !== null);
}

/** True for a card with something to press, or with a label of its name. */
export const isSaid = (card: Element): boolean =>
  holds(card, isControl) || runsIn(card).some(({ text }) => namesName(text.replace(/[:：].*$/u, '')));
