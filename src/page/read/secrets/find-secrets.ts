import type { TokenShape } from '../../../catalogue/schema.ts';
import { setOf } from '../../../core/set-of.ts';
import { type Secret, secretIn } from '../../../protocol/secrets/secret.ts';
import { headingLevel, isAside } from '../dom/landmarks.ts';
import {
  attr,
  attrNames,
  childrenOf,
  fieldValue,
  isElement,
  isText,
  nodeText,
  parentOf,
  tag,
  walk,
} from '../dom/nodes.ts';
import { hasWords, textOf, tidy, tightTextOf, withoutMarks } from '../dom/text.ts';
import { namesKey, namesOtherSecret } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';

/** A secret with the element that shows it. */
export interface ShownSecret {
  readonly secret: Secret;
  readonly element: Element;
}

/** What holds a token has at most so many characters. */
const LONGEST_HOLDER = 700;
const LEVELS_UP = 4;
/** Elements that show text as it is. */
const VERBATIM = setOf('code pre kbd samp input textarea output');
const ATTRIBUTES = /^(?:data-.*|value|title|aria-label|placeholder)$/;

/**
 * The secrets of some shapes that a part of a page shows: in texts, split over elements or not, in fields and in attributes.
 * Those that can be one secret are one, told by the form that shows the most of it.
 */
export function secretsIn(root: Element, shapes: readonly TokenShape[]): ShownSecret[] {
  const found = allIn(root, shapes);
  const innermost = found.filter((one) => !found.some((inner) => isAround(one, inner)));
  return merged(innermost.filter((one) => isCredentials(one, root)));
}

/** The innermost elements that show secrets, in page order: one for each, whether they can be told apart or not. */
export function holdersOfSecrets(root: Element, shapes: readonly TokenShape[]): Element[] {
  const found = allIn(root, shapes).filter((one) => isCredentials(one, root));
  const outer = new Set<Element>();
  for (const { element } of found) {
    for (let at = parentOf(element); at && !outer.has(at); at = parentOf(at)) outer.add(at);
  }
  return [...new Set(found.map(({ element }) => element))].filter((element) => !outer.has(element));
}

function allIn(root: Element, shapes: readonly TokenShape[]): ShownSecret[] {
  if (shapes.length === 0) return [];
  const found: ShownSecret[] = [];
  const holders = new Set<Element>();
  const visit = (node: Node): boolean => {
    if (isText(node)) addHolders(node, root, holders);
    if (!isElement(node)) return false;
    if (!isAside(node)) found.push(...inAttributes(node, shapes));
    return !isAside(node);
  };
  visit(root);
  walk(root, visit);
  for (const holder of holders) found.push(...inText(holder, shapes));
  return found;
}

/** The credential's own secret: the only one, else null. */
export function onlySecret(secrets: readonly ShownSecret[]): ShownSecret | null {
  const [only = null, ...more] = secrets;
  return more.length === 0 ? only : null;
}

function addHolders(text: Node, root: Element, holders: Set<Element>): void {
  if (nodeText(text).trim().length === 0) return;
  let at = parentOf(text);
  for (let up = 0; up < LEVELS_UP && at; up += 1) {
    if (holders.has(at) && up > 0) return;
    holders.add(at);
    if (at === root) return;
    at = parentOf(at);
  }
}

function inText(holder: Element, shapes: readonly TokenShape[]): ShownSecret[] {
  const text = withoutMarks(tightTextOf(holder));
  if (text.length > LONGEST_HOLDER) return [];
  const words = text.split(/[\s,;"'()[\]|<>]+/u);
  // Where text stands verbatim, white space in it is only how it was laid out.
  const whole = VERBATIM.has(tag(holder)) && words.length < 12 ? [text] : [];
  return [...whole, ...words].flatMap((word) => asSecret(word, holder, shapes));
}

function inAttributes(element: Element, shapes: readonly TokenShape[]): ShownSecret[] {
  // What a page sends along and does not show is none of its keys.
  if (attr(element, 'type') === 'hidden') return [];
  const values = attrNames(element).filter((name) => ATTRIBUTES.test(name));
  const texts = values.map((name) => attr(element, name) ?? '');
  return [...texts, fieldValue(element) ?? ''].flatMap((text) => asSecret(text, element, shapes));
}

function asSecret(text: string, element: Element, shapes: readonly TokenShape[]): ShownSecret[] {
  const none = noSecrets.get(shapes) ?? new Set<string>();
  if (none.has(text)) return [];
  const secret = secretIn(text, shapes);
  if (secret) return [{ secret, element }];
  noSecrets.set(shapes, none.add(text));
  return [];
}

/** Texts that are none, by the shapes of one look: a word stands in its cell, in its row, and in other rows. */
const noSecrets = new WeakMap<readonly TokenShape[], Set<string>>();

/**
 * A shape without a public prefix, such as a bare UUID, is a secret only where it stands as one: shown verbatim, or under a
 * label that names a key; and no secret is the credential's under a label that names another.
 */
function isCredentials({ secret, element }: ShownSecret, root: Element): boolean {
  const label = labelNear(element, root);
  if (label !== null && namesOtherSecret(label)) return false;
  if (!secret.isBare) return true;
  return VERBATIM.has(tag(element)) || !secret.isWhole || (label !== null && namesKey(label));
}

/** The nearest heading, term or short text before an element, as far as it stands over it. */
function labelNear(element: Element, root: Element): string | null {
  for (let at = element, parent = parentOf(at); at !== root && parent; at = parent, parent = parentOf(at)) {
    const before = childrenOf(parent).slice(0, childrenOf(parent).indexOf(at));
    const nearest = lastText(before) ?? before.flatMap((node) => labelsIn(node)).at(-1);
    if (nearest) return nearest;
  }
  return null;
}

/** The text right before something, when it stands free among elements; it may be in several nodes. */
function lastText(nodes: readonly Node[]): string | null {
  const from = nodes.findLastIndex((node) => !isText(node)) + 1;
  const text = tidy(
    nodes
      .slice(from)
      .map((node) => nodeText(node))
      .join(''),
  );
  return hasWords(text) ? text : null;
}

function labelsIn(node: Node): string[] {
  const text = textOf(node);
  if (text.length > 0 && text.length <= 60) return [text];
  const found: string[] = [];
  walk(node, (inner) => {
    if (isElement(inner) && headingLevel(inner) !== null) found.push(textOf(inner));
    return true;
  });
  return found;
}

/** One for each secret that differs, told by what shows the most. */
function merged(found: readonly ShownSecret[]): ShownSecret[] {
  const best: ShownSecret[] = [];
  const byShown = [...found].sort(
    (a, b) => Number(b.secret.isWhole) - Number(a.secret.isWhole) || b.secret.shown - a.secret.shown,
  );
  for (const one of byShown) {
    if (!best.some(({ secret }) => secret.agreesWith(one.secret))) best.push(one);
  }
  return best;
}

/** True for what holds a whole secret, or the same one, further inside: the text around adds nothing to it. */
function isAround(outer: ShownSecret, inner: ShownSecret): boolean {
  if (outer.element === inner.element || !(inner.secret.isWhole || outer.secret.equals(inner.secret))) return false;
  return isWithin(inner.element, outer.element);
}
