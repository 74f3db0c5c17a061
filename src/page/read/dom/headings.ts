import { setOf } from '../../../core/set-of.ts';
import { namesKey, namesOther, namesOtherSecret } from '../labels/classify.ts';
import { referenced } from '../labels/label-of.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { headingLevel, isAside, isControl } from './landmarks.ts';
import { attr, childrenOf, isElement, isHidden, parentOf, roleOf, tag } from './nodes.ts';
import { hasWords, textOf } from './text.ts';

const SECTIONS = setOf('section article fieldset details li td table dl form');
const SECTION_ROLES = setOf('region group article listitem tabpanel');
/** They label what follows them directly, or are facts themselves. */
const NO_TITLES = setOf('dt dd tr th label');
const LONGEST_TITLE = 40;

const isSection = (element: Element): boolean => {
  const role = roleOf(element);
  return role ? SECTION_ROLES.has(role) : SECTIONS.has(tag(element));
};

/** True when the part that the heading stands in has ended before the node. */
export function isClosed(heading: Element, node: Node, root: Element): boolean {
  for (let at = parentOf(heading); at && at !== root; at = parentOf(at)) {
    if (isSection(at)) return !isWithin(node, at);
  }
  return false;
}

/**
 * True for what stands in a named part, or right below a short title, of another subject. `said` remembers what the texts before
 * it say, for others that stand below them too.
 */
export function isInOther(node: Node, root: Element, isOther: Names = namesOther, said: Said = new Map()): boolean {
  return isInOtherPart(node, root, isOther) || isBelowOtherTitle(node, root, isOther, said);
}

/** Tells a title, given with its element where it is one, of another subject. */
type Names = (title: string, element?: Element) => boolean;

/** What an element says of all that stands below it: that it is of another subject or is not; null for nothing. */
export type Said = Map<Element, boolean | null>;

function isInOtherPart(node: Node, root: Element, isOther: Names): boolean {
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) {
    const label = `${attr(at, 'aria-label') ?? ''} ${referenced(at, 'aria-labelledby')}`;
    if (isSection(at) && hasWords(label) && (isOther(label) || namesOtherSecret(label))) return true;
  }
  return false;
}

/** Short texts before a node that are no headings but read as one, such as "Account" in bold above its dates. */
function isBelowOtherTitle(node: Node, root: Element, isOther: Names, said: Said): boolean {
  for (let at: Node = node, up: Element | null = parentOf(node); up && at !== root; at = up, up = parentOf(up)) {
    const children = childrenOf(up);
    for (const before of children.slice(0, children.indexOf(at as ChildNode)).reverse()) {
      if (!isElement(before)) continue;
      const says = said.has(before) ? said.get(before) : saysAsTitle(before, isOther);
      said.set(before, says ?? null);
      if (typeof says === 'boolean') return says;
    }
  }
  return false;
}

function saysAsTitle(element: Element, isOther: Names): boolean | null {
  if (isHidden(element) || isAside(element)) return null;
  // The title of an accordion's panel.
  if (roleOf(element) === 'tab') return isOther(textOf(element));
  if (isControl(element)) return null;
  if (headingLevel(element) !== null) return false;
  const title = isTitleLike(element) ? textOf(element) : '';
  return isOther(title, element) ? true : namesKey(title) ? false : null;
}

/** A number, a label with its value, and a sentence: "Need help? Contact support." */
const NO_TITLE = /\p{N}|:\s*\p{L}|\s\S+\s.*[.!।]$|[。！]$/u;

/** Short, all in one piece, and neither a fact itself nor a sentence. */
export function isTitleLike(element: Element): boolean {
  if (isSection(element) || NO_TITLES.has(tag(element))) return false;
  const text = textOf(element);
  if (!hasWords(text) || text.length > LONGEST_TITLE || NO_TITLE.test(text)) return false;
  const worded = childrenOf(element).filter((child) => hasWords(textOf(child)));
  const [only] = worded;
  return worded.every((child) => !isElement(child)) || (worded.length === 1 && isElement(only) && isTitleLike(only));
}
