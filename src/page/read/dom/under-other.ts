import type { DateContext } from '../../../core/dates/index.ts';
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
import { has } from '../labels/date-meaning.ts';
import { factIn } from '../labels/fact-behind.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isState } from '../labels/name-like.ts';
import { isOtherFact } from '../labels/no-name-alone.ts';
import { isOwnPart } from '../labels/own-part.ts';
import { isNamedSubject } from '../labels/subject-before.ts';
import type { Token } from '../labels/vocabulary.ts';
import { isClosed, isInOther, type Said } from './headings.ts';
import { type Heading, holds, isControl } from './landmarks.ts';
import { parentOf, previousSibling, tag } from './nodes.ts';
import { siblingWithWords } from './siblings.ts';
import { hasWords, textOf } from './text.ts';

/**
 * Tells of a page what stands under a heading, in a named part or right below a short title that is not about the page's one
 * credential: its dates belong to something else, or may. `isOnly` is true where the page's title does not name that one.
 */
export function underOther(headings: readonly Heading[], root: Element, isOnly: boolean): (node: Node) => boolean {
  const said: Said = new Map();
  const isOther = (title: string) => namesOther(title) || namesAnother(title);
  return (node) =>
    isUnderOtherHeading(node, headings, root, isOnly) || isInOther(node, root, isOther, said) || isInOtherItem(node);
}

/** True in a list within an item that begins with another subject: "Workspace Maple". */
function isInOtherItem(node: Node): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const before = tag(at) === 'ul' && siblingWithWords(at, previousSibling);
    if (before && namesSubject(textOf(before))) return true;
  }
  return false;
}

const SENTENCES = /[.!?]\s+|[。！？]/;
/** Of a person or a site. */
const ADDRESS = /^\S+\.\p{L}{2,}$/u;

/**
 * True where a text says something else before it tells a date, as an announcement does, or names another subject, a person, a
 * site or what nobody knows, such as "Integration": on a page without rows nothing tells that it goes on about the key. `title`:
 * what the page is called, perhaps by the key.
 */
export function isOfTextBefore(before: string, title: string, context: DateContext): boolean {
  const [clause = '', ...others] = before.split(SENTENCES).reverse();
  if (speaksOfKey(clause)) return false;
  const pieces = clause.split(/[•·|]/).map((piece) => piece.trim());
  const isOther = (piece: string) =>
    ADDRESS.test(piece) ||
    isNamedSubject(piece) ||
    (namesSubject(piece) && isUnderstood(piece)) ||
    !(isOwnPart(piece) || isOtherFact(piece) || isNumbered(piece));
  const isNumbered = (piece: string) => piece === title || !hasWords(piece) || /[\p{N}*…:：]/u.test(piece);
  return (
    others.some((one) => !(isUnderstood(one) || isState(one) || factIn(one, context) === 'all') || namesOther(one)) ||
    pieces.slice(0, -1).some(isOther)
  );
}

/** "Other tokens", "Recent requests", "Previous key"; not the label of a date, such as "Last activity". */
const namesAnother = (title: string): boolean =>
  (speaksOfList(title, 'another') || speaksOfList(title, 'events') || namesFormer(title)) &&
  (labelMeaning(title) ?? 'other') === 'other';

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
    if (text !== name && (!isOwn || namesOtherSecret(text) || isOtherKey(heading.element, headings))) return true;
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

/**
 * "Feed key" is another key where the page has one that it calls the key and nothing else, and so is one that was replaced or is yet
 * to be made: "Expired key", "Create a key".
 */
function isOtherKey(heading: Element, headings: readonly Heading[]): boolean {
  const text = textOf(heading);
  if (!namesKey(text)) return false;
  if (speaksOfList(text, 'done') || parse(text).some(({ tokens }) => tokens.some(isOver))) return true;
  const isAct = speaksOfList(text, 'act');
  // "Manage your key"
  if (isAct && speaksOfList(text, 'title-begin')) return false;
  if (isAct && !holds(heading, isControl)) return true;
  const isPlain = (title: string) => namesKey(title) && isUnderstood(title) && !SECRET.test(title);
  if (isPlain(text)) return false;
  return headings.map(({ element }) => textOf(element)).some((title) => isPlain(title) && !speaksOfList(title, 'keys'));
}

/** A "secret key" beside another may be either's. */
const SECRET = /secre|geheim|секрет|シークレット|시크릿/i;

/** "Expired", and not "expiry". */
const isOver = (token: Token): boolean => has([token], 'expires') && saysAllOfList(token.text, 'part');

function isBefore(heading: Element, node: Node): boolean {
  return (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
