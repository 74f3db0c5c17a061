import { setOf } from '../../../core/set-of.ts';
import { attr, isElement, outermost, parentOf, roleOf, tag, walk } from './nodes.ts';

/** Parts of a page that are about something else than its subject. */
const ASIDE_TAGS = setOf('nav aside footer dialog menu');
const ASIDE_ROLES = setOf(
  'navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog log feed marquee tooltip tablist listbox',
);
/** Said as a reason to press something, never as a fact. */
const CONTROL_TAGS = setOf('button select option');
const CONTROL_ROLES = setOf('button tab menuitem option switch checkbox radio combobox');
const [ROW_TAGS, ROW_ROLES] = [setOf('tr'), setOf('row')];
const ITEM_TAGS = setOf('li article');
const ITEM_ROLES = setOf('listitem article treeitem');

const has = (element: Element, tags: ReadonlySet<string>, roles: ReadonlySet<string>): boolean => {
  const role = roleOf(element);
  return role ? roles.has(role) : tags.has(tag(element));
};

export const isAside = (element: Element): boolean =>
  (has(element, ASIDE_TAGS, ASIDE_ROLES) && !isAccordion(element)) || isPageHeader(element) || isShut(element);
export const isControl = (element: Element): boolean => has(element, CONTROL_TAGS, CONTROL_ROLES);
export const isRow = (element: Element): boolean => has(element, ROW_TAGS, ROW_ROLES);
export const isItem = (element: Element): boolean => has(element, ITEM_TAGS, ITEM_ROLES);

/** Accordions call themselves a list of tabs around their panels. */
const isAccordion = (element: Element): boolean =>
  roleOf(element) === 'tablist' && holds(element, (node) => roleOf(node) === 'tabpanel' || tag(node) === 'table');

/**
 * A dialog that is not shown, whatever it calls itself. A page behind an open one is hidden from those who listen, too: it
 * has a title, or a table.
 */
export function isShut(element: Element): boolean {
  if (attr(element, 'popover') !== null) return true;
  if (attr(element, 'aria-hidden') !== 'true' || roleOf(element) === 'tabpanel' || !holds(element, isControl))
    return false;
  return !holds(element, (node) => headingLevel(node) === 1 || tag(node) === 'table' || isRow(node));
}

/** True when something inside an element is what is looked for. */
export function holds(element: Element, test: (node: Element) => boolean): boolean {
  let found = false;
  walk(element, (node) => {
    found ||= isElement(node) && test(node);
    return !found;
  });
  return found;
}

export function isPageHeader(element: Element): boolean {
  if (tag(element) !== 'header' || roleOf(element) !== null) return false;
  const parent = parentOf(element);
  return parent !== null && ['body', 'html'].includes(tag(parent));
}

export interface Heading {
  readonly element: Element;
  /** 1 to 6; 7 for the titles of tables, groups of fields and the like. */
  readonly level: number;
}

export function headingLevel(element: Element): number | null {
  const role = roleOf(element);
  const native = /^h([1-6])$/.exec(tag(element))?.[1];
  if (role === 'heading' || (native && role === null)) return Number(attr(element, 'aria-level') ?? native ?? 2) || 2;
  return ['legend', 'caption', 'summary'].includes(tag(element)) ? 7 : null;
}

export function headingsIn(root: Node): Heading[] {
  const found: Heading[] = [];
  walk(root, (node) => {
    if (!isElement(node)) return false;
    if (isAside(node)) return false;
    const level = headingLevel(node);
    if (level !== null) found.push({ element: node, level });
    return level === null;
  });
  return found;
}

/** Where the page's own subject stands: its main part, or all of it where none is marked. */
export function subjectOf(document: Document): Element {
  const mains: Element[] = [];
  walk(outermost(document), (node) => {
    if (!isElement(node)) return false;
    if (tag(node) === 'main' || roleOf(node) === 'main') mains.push(node);
    return tag(node) !== 'main';
  });
  const [only] = mains;
  return mains.length === 1 && only ? only : outermost(document);
}
