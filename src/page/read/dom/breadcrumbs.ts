import { holds } from './landmarks.ts';
import { attr, childrenOf, isElement, outermost, roleOf, tag, walk } from './nodes.ts';
import { runsIn } from './runs.ts';

/** What a trail calls itself, in what is read aloud or in an attribute. */
const TRAIL = /bread-?_?crumb|brot.?kr[uü]m|ariane|migas|okrusz|briciole|kruimel|brödsm|パンくず|面包屑|хлебн/i;
const ATTRIBUTES = ['aria-label', 'class', 'id', 'data-testid'];
/** Between two steps in one text. */
const BETWEEN = /\s+[/›»>→]\s+/u;

/** The steps of the trail that leads to a page, from the first on; none where it shows no trail. */
export function breadcrumbsOn(document: Document): string[] {
  let trail: Element | null = null;
  walk(outermost(document) ?? document, (node) => {
    if (!trail && isElement(node) && isTrail(node)) trail = node;
    return trail === null;
  });
  return trail ? runsIn(trail).flatMap(({ text }) => text.split(BETWEEN)) : [];
}

/** Says that it is one, or is a navigation by steps in order. */
function isTrail(element: Element): boolean {
  if (ATTRIBUTES.some((name) => TRAIL.test(attr(element, name) ?? ''))) return true;
  const isNavigation = (roleOf(element) ?? tag(element)) === 'nav' || roleOf(element) === 'navigation';
  return (
    isNavigation &&
    childrenOf(element).some((child) => isElement(child) && tag(child) === 'ol') &&
    holds(element, isLink)
  );
}

const isLink = (node: Element): boolean => tag(node) === 'a';
