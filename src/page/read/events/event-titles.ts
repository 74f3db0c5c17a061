import { isClosed, isTitleLike } from '../dom/headings.ts';
import { type Heading, headingLevel, headingsIn, holds, isControl, subjectOf } from '../dom/landmarks.ts';
import { attr, attrNames, childrenOf, isElement, isHidden, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { textOf } from '../dom/text.ts';
import { isUnderstood, namesKey } from '../labels/classify.ts';
import { referenced } from '../labels/label-of.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { besides, saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { isTable } from '../lists/cells.ts';

/**
 * True for a list, given by its table, or by one of its items, that is called as what happened is: by a heading or caption, by the
 * label of a part that it stands in, by the tab that is chosen, or by a short title in front of it.
 */
export const isTitledEvents = (list: Element): boolean =>
  headingsOfEvents(subject(list.ownerDocument)).some((heading) => governs(heading, list)) || isNamedEvents(list);

/** The same without what headings and captions say: where those change, all is read anew. */
export const isNamedEvents = (list: Element): boolean => (isTable(list) && isLabelled(list)) || isBelowTitle(list);

const saysEvents = (title: string): boolean =>
  speaksOfList(title, 'events') || saysAllOfList(title.trim(), 'events-title');

/** "Audit log", "Change log", and not "Security & activity" or "Filter by activity". */
function saysOnlyEvents(title: string): boolean {
  if (saysAllOfList(title, 'events-title')) return true;
  const rest = besides(title, 'events');
  if (rest === null || isUnderstood(rest)) return rest !== null;
  return !rest.includes(' ') && !OTHERS.some((meaning) => speaksOfList(rest, meaning));
}

const OTHERS = ['section', 'filter', 'search', 'act'] as const;

const subject = onceALook(subjectOf);

interface Governing extends Heading {
  /** The headings of its part. */
  readonly below: readonly Heading[];
}

const headingsOfEvents = onceALook((root: Element): readonly Governing[] => {
  const all = headingsIn(root);
  return all.flatMap((heading, index) => {
    if (!saysEvents(textOf(heading.element))) return [];
    const rest = all.slice(index + 1);
    const end = rest.findIndex(({ level }) => level <= heading.level);
    return { ...heading, below: end < 0 ? rest : rest.slice(0, end + 1) };
  });
});

/** It is the heading of a list as long as its part goes on; what names keys below it may be a part of another subject. */
function governs({ element, level, below }: Governing, list: Element): boolean {
  const root = subject(list.ownerDocument);
  const isOpen = (heading: Element) => isBefore(heading, list) && !isClosed(heading, list, root);
  if (!(isWithin(element, list) ? tag(element) === 'caption' : isOpen(element))) return false;
  // That of a card begins another part.
  const isOwn = (heading: Element) => !isTable(list) && isWithin(heading, list);
  return !below.some(
    (other) =>
      (isOpen(other.element) || isOwn(other.element)) &&
      (other.level <= level || (namesKey(textOf(other.element)) && !saysOnlyEvents(textOf(element)))),
  );
}

const isBefore = (heading: Element, node: Node): boolean =>
  (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isLabelled = (element: Element): boolean =>
  saysEvents(`${attr(element, 'aria-label') ?? ''} ${referenced(element, 'aria-labelledby')}`);

/** Below a title that is no heading, in the part that it begins, or within a part that is labelled so. */
const isBelowTitle = onceALook((list: Element): boolean => {
  const parent = parentOf(list);
  if (!parent) return false;
  const title = titlesIn(parent).findLast(({ element }) => isBefore(element, list) && !isOfOneKind(element, list));
  return title?.areEvents ?? (isLabelled(parent) || isBelowTitle(parent));
});

/** Both carry the same data of their own, as the items of one list do: it is one of them, and no title. */
function isOfOneKind(one: Element, other: Element): boolean {
  const data = dataOf(one);
  return tag(one) === tag(other) && data !== '' && data === dataOf(other);
}

const dataOf = (element: Element): string =>
  attrNames(element)
    .filter((name) => name.startsWith('data-'))
    .join();

interface Title {
  readonly element: Element;
  readonly areEvents: boolean;
}

/** What stands right in an element and says of what follows what it is; headings say so themselves. */
const titlesIn = onceALook((parent: Element): readonly Title[] =>
  childrenOf(parent).flatMap((element) => {
    if (!isElement(element) || isHidden(element)) return [];
    const chosen = chosenTab(element);
    if (chosen) return { element, areEvents: saysEvents(textOf(chosen)) };
    if (headingLevel(element) !== null) return { element, areEvents: false };
    if (!isTitleLike(element) || leadsElsewhere(element)) return [];
    const text = textOf(element);
    return saysOnlyEvents(text) || namesKey(text) ? { element, areEvents: saysEvents(text) } : [];
  }),
);

/** A link, or something to press. */
function leadsElsewhere(element: Element): boolean {
  const leads = (node: Element) => tag(node) === 'a' || isControl(node);
  return leads(element) || holds(element, leads);
}

/** The tab that is chosen in a list of tabs. */
function chosenTab(element: Element): Element | null {
  let chosen: Element | null = null;
  const isChosen = (node: Element) => {
    if (roleOf(node) !== 'tab' || attr(node, 'aria-selected') !== 'true') return false;
    chosen = node;
    return true;
  };
  const isList = (node: Element) => roleOf(node) === 'tablist';
  if (isList(element) || childrenOf(element).some((child) => isElement(child) && isList(child)))
    holds(element, isChosen);
  return chosen;
}
