import { setOf } from '../../../core/set-of.ts';
import {
  isOwnHeading,
  isPlainHeading,
  isUnderstood,
  labelMeaning,
  namesFormer,
  namesKey,
  namesOther,
  namesOtherSecret,
  namesSubject,
  speaksOfKey,
} from '../labels/classify.ts';
import { isWithin, referenced } from '../labels/labelled-dates.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { type Heading, headingLevel, isAside, isControl } from './landmarks.ts';
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

/**
 * True for what stands under a heading, in a named part or right below a short title that is not about the page's one
 * credential: its dates belong to something else, or may. `isOnly` is true where the page's title does not name that one.
 */
export function standsUnderOther(node: Node, headings: readonly Heading[], root: Element, isOnly: boolean): boolean {
  return (
    isUnderOtherHeading(node, headings, root, isOnly) ||
    isInOther(node, root, (title) => namesOther(title) || namesAnother(title))
  );
}

/** "Other tokens", "Recent requests", "Previous key"; not the label of a date, such as "Last activity". */
const namesAnother = (title: string): boolean =>
  (speaksOfList(title, 'another') || namesFormer(title)) && (labelMeaning(title) ?? 'other') === 'other';

/**
 * Each heading that governs a node must be its own, up to the page's title, or to one that names a key outright: above that may
 * stand whose key it is. A heading governs until another comes.
 */
function isUnderOtherHeading(node: Node, headings: readonly Heading[], root: Element, isOnly: boolean): boolean {
  const title = headings.find(({ level }) => level === 1);
  const name = title ? textOf(title.element) : null;
  let level = Number.POSITIVE_INFINITY;
  let isNamed = false;
  for (const heading of [...headings].reverse()) {
    if (heading.level >= level || !isBefore(heading.element, node) || isClosed(heading.element, node, root)) continue;
    const text = textOf(heading.element);
    if (heading.level === 1) return isOnly && !isNamed && !namesKey(textOf(node)) && isOfOther(text, headings);
    const isOwn = !namesAnother(text) && (isNamed ? !namesFormer(text) : isOwnHeading(text));
    if (text !== name && (!isOwn || namesOtherSecret(text) || isOtherKey(text, headings))) return true;
    isNamed ||= namesKey(text);
    level = heading.level;
  }
  return false;
}

/** "My account", "Project Maple"; where the key has a heading below it, any title that names none: "Ann Smith". */
function isOfOther(title: string, headings: readonly Heading[]): boolean {
  if (speaksOfKey(title) || isPlainHeading(title)) return false;
  return namesSubject(title) || headings.some(({ element, level }) => level > 1 && namesKey(textOf(element)));
}

/** "Feed key" is another key where the page has one that it calls the key and nothing else. */
function isOtherKey(text: string, headings: readonly Heading[]): boolean {
  const isPlain = (heading: string) => namesKey(heading) && isUnderstood(heading);
  if (!namesKey(text) || isPlain(text)) return false;
  return headings.some(({ element, level }) => level > 1 && isPlain(textOf(element)));
}

function isBefore(heading: Element, node: Node): boolean {
  return (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** True when the part that the heading stands in has ended before the node. */
export function isClosed(heading: Element, node: Node, root: Element): boolean {
  for (let at = parentOf(heading); at && at !== root; at = parentOf(at)) {
    if (isSection(at)) return !isWithin(node, at);
  }
  return false;
}

/** True for what stands in a named part, or right below a short title, of another subject. */
export function isInOther(node: Node, root: Element, isOther = namesOther): boolean {
  return isInOtherPart(node, root, isOther) || isBelowOtherTitle(node, root, isOther);
}

function isInOtherPart(node: Node, root: Element, isOther: typeof namesOther): boolean {
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) {
    const label = `${attr(at, 'aria-label') ?? ''} ${referenced(at, 'aria-labelledby')}`;
    if (isSection(at) && hasWords(label) && (isOther(label) || namesOtherSecret(label))) return true;
  }
  return false;
}

/** Short texts before a node that are no headings but read as one, such as "Account" in bold above its dates. */
function isBelowOtherTitle(node: Node, root: Element, isOther: typeof namesOther): boolean {
  for (let at: Node = node, up: Element | null = parentOf(node); up && at !== root; at = up, up = parentOf(up)) {
    const children = childrenOf(up);
    for (const before of children.slice(0, children.indexOf(at as ChildNode)).reverse()) {
      if (!isElement(before) || isHidden(before) || isAside(before)) continue;
      // The title of an accordion's panel.
      if (roleOf(before) === 'tab') return isOther(textOf(before));
      if (isControl(before)) continue;
      if (headingLevel(before) !== null) return false;
      const title = isTitleLike(before) ? textOf(before) : '';
      if (isOther(title)) return true;
      if (namesKey(title)) return false;
    }
  }
  return false;
}

/** Short, all in one piece, and not a fact itself: no label with its value, no number. */
function isTitleLike(element: Element): boolean {
  if (isSection(element) || NO_TITLES.has(tag(element))) return false;
  const text = textOf(element);
  if (!hasWords(text) || text.length > LONGEST_TITLE || /\p{N}|:\s*\p{L}/u.test(text)) return false;
  const worded = childrenOf(element).filter((child) => hasWords(textOf(child)));
  const [only] = worded;
  return worded.every((child) => !isElement(child)) || (worded.length === 1 && isElement(only) && isTitleLike(only));
}
