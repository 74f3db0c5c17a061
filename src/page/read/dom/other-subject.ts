import { speaksOfKey } from '../labels/classify.ts';
import type { LabelOptions } from '../labels/labelled-dates.ts';
import { isOwnPart, mayHaveAge, namesField, namesHolder } from '../labels/own-part.ts';
import { isNamedSubject } from '../labels/subject-before.ts';
import { headingLevel, holds, isAside, isControl, isRow } from './landmarks.ts';
import { attr, childrenOf, isElement, isHidden, isText, nodeText, parentOf, tag } from './nodes.ts';
import { hasWords, textOf, tidy } from './text.ts';

type Names = LabelOptions['isName'];

const LONGEST_TITLE = 40;
/** More words describe something. */
const MOST_OF_LABEL = 3;
const BOLD = ['b', 'strong'];
/** What somebody typed, or said. */
const QUOTES = /^(?:textarea|q|blockquote)$/;
/** Of a person: with it the label beside says all that it has to. */
const ADDRESS = /\S@\S+\.\p{L}/u;

/**
 * Tells of a card, or of a page about one key, which dates stand in a part of it that is about somebody or something else: below
 * a heading, a caption or a line in bold that is neither the key's name nor says what keys have, or in the value of a field such
 * as "Owner", "Description" or "Allowed origins", where the field's label is not the date's own. `saysItself`: the text of the date says what it is.
 */
export function isOfOther(date: Node, container: Element, isName: Names, saysItself: boolean): boolean {
  const isNamed = isName(container) || holds(container, isName);
  let isFirstLabel = true;
  let hasTitle = false;
  let isBeside = saysItself;
  for (let at = date, up = parentOf(date); up && at !== container; at = up, up = parentOf(up)) {
    if (isElement(at)) {
      if (QUOTES.test(tag(at))) return true;
      const field = fieldOf(at);
      const isOwn = isFirstLabel && !saysItself;
      if (field) isFirstLabel = false;
      if (field && !(isOwn && textIn(at) === textIn(date)) && !isOwnPart(field)) return true;
      if (!hasTitle && namesField(attr(at, 'aria-label') ?? '')) return true;
    }
    const children = childrenOf(up);
    for (const before of children.slice(0, children.indexOf(at as ChildNode)).reverse()) {
      if (!isElement(before) || isHidden(before) || isAside(before) || isControl(before)) continue;
      const text = textOf(before);
      if (!hasWords(text)) continue;
      if (isName(before) || holds(before, isName)) hasTitle = true;
      if (hasTitle) break;
      const title = titleIn(before, text);
      if (title !== null) {
        hasTitle = isOwnPart(text);
        if (hasTitle) break;
        if (namesHolder(text) || (isNamed && !isFirst(before, container))) return true;
      } else if (text.length <= LONGEST_TITLE && !ADDRESS.test(text) && isOnePiece(before)) {
        if (saysItself && isShort(text) && (isBeside ? isLabel(text) : namesHolder(text))) return true;
        if ((saysItself || up !== parentOf(date)) && isNamedSubject(text)) return true;
      }
      isBeside = false;
    }
  }
  return false;
}

/**
 * True of a birth in a card, or on a page, that begins with another subject, "Owner: Ann", before anything names the key: it may be
 * that of either. `said`: the words before the date in its own text.
 */
export function isAfterOther(date: Node, container: Element, isName: Names, said: string): boolean {
  const around = parentOf(container);
  // Another cell of the row may name the key.
  if ((around && isRow(around)) || speaksOfKey(said)) return false;
  let first = said;
  let isLabel = said === '';
  for (let at = date, up = parentOf(date); up; at = up, up = at === container ? null : parentOf(at)) {
    const children = childrenOf(up);
    const all = children.slice(0, children.indexOf(at as ChildNode));
    if (all.some((one) => isElement(one) && (isName(one) || holds(one, isName)))) return false;
    const worded = all.filter(isFact);
    const label = isLabel ? worded.at(-1) : undefined;
    if (label && speaksOfKey(textIn(label))) return false;
    if (worded[0]) [first, isLabel] = [beginningOf(worded[0]), false];
  }
  return mayHaveAge(first.split(/[:：]/)[0] ?? '');
}

const isFact = (node: Node): boolean =>
  hasWords(textIn(node)) && !(isElement(node) && (isHidden(node) || isAside(node) || isControl(node)));

/** The first text of a part; empty for a heading. */
function beginningOf(node: Node): string {
  if (isElement(node) && headingLevel(node) !== null) return '';
  const first = childrenOf(node).find((child) => hasWords(textIn(child)));
  return first ? beginningOf(first) : textIn(node);
}

/** "Description", "App", and not "Deploys the web app", which tells more of the key. */
const isLabel = (text: string): boolean =>
  namesHolder(text) || (namesField(text) && text.split(' ').length <= MOST_OF_LABEL);

const isShort = (text: string): boolean => text.length <= LONGEST_TITLE && !/\p{N}|[:：]\s*\S/u.test(text);

/** The heading or bold line that an element is, or holds and nothing else. */
function titleIn(element: Element, text: string): Element | null {
  if (headingLevel(element) !== null) return element;
  if (BOLD.includes(tag(element))) return isShort(text) && standsAlone(element) ? element : null;
  const worded = childrenOf(element).filter((child) => hasWords(textOf(child)));
  const [only] = worded;
  return worded.length === 1 && isElement(only) ? titleIn(only, text) : null;
}

const textIn = (node: Node): string => (isElement(node) ? textOf(node) : tidy(nodeText(node)));

/** All its words stand in one element. */
function isOnePiece(element: Element): boolean {
  const worded = childrenOf(element).filter((child) => hasWords(textOf(child)));
  return worded.every((child) => !isElement(child)) || (worded.length === 1 && isOnePiece(worded[0] as Element));
}

/** No text follows in the same line. */
function standsAlone(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && !childrenOf(parent).some((child) => isText(child) && hasWords(textOf(child)));
}

/** The label of the field whose value an element is: in a list of definitions, or a table of two columns. */
function fieldOf(element: Element): string | null {
  const parent = parentOf(element);
  if (!parent || !['dd', 'td'].includes(tag(element))) return null;
  const all = childrenOf(parent).filter((child): child is Element => isElement(child) && !isHidden(child));
  if (tag(element) === 'td') return all.length === 2 && all[1] === element && all[0] ? textOf(all[0]) : null;
  const label = all.slice(0, all.indexOf(element)).findLast((one) => tag(one) === 'dt');
  return label ? textOf(label) : null;
}

/** Nothing with words stands before it: it is the title of all. */
function isFirst(element: Element, container: Element): boolean {
  for (let at = element, up = parentOf(element); up && at !== container; at = up, up = parentOf(up)) {
    const children = childrenOf(up);
    if (children.slice(0, children.indexOf(at)).some((child) => hasWords(textOf(child)))) return false;
  }
  return true;
}
