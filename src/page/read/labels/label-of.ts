import { attr, byId, isElement, isText, nodeText, walk } from '../dom/nodes.ts';
import { hasWords, textOf, tidy } from '../dom/text.ts';
import { type DateMeaning, isUnderstood, keyMeaning, labelMeaning } from './classify.ts';
import type { LabelOptions } from './labelled-dates.ts';
import { noteLabel } from './loaded-languages.ts';

/** What a node says as the label of something else. */
export function meaningOfLabel(node: Node, options: Pick<LabelOptions, 'isName' | 'defined'>): DateMeaning | null {
  if (isText(node)) {
    noteLabel(nodeText(node));
    return options.defined(tidy(nodeText(node))) ?? labelMeaning(nodeText(node));
  }
  if (!isElement(node) || holdsName(node, options.isName)) return null;
  const text = textOf(node);
  // A value that is not there, with a label of its own behind it.
  if (/^[-–—]\s/.test(text)) return null;
  noteLabel(text);
  const [said, key] = [options.defined(text) ?? labelMeaning(text), keyIn(node)];
  return said && key && said !== key ? null : (said ?? key);
}

/** What a header says of the cells below it. What is not understood may stand above anything that somebody typed. */
export function meaningOfHeader(node: Node, options: Pick<LabelOptions, 'isName' | 'defined'>): DateMeaning | null {
  const text = isText(node) ? tidy(nodeText(node)) : textOf(node);
  return meaningOfLabel(node, options) ?? (hasWords(text) && !isUnderstood(text) ? 'other' : null);
}

function holdsName(element: Element, isName: (element: Element) => boolean): boolean {
  let found = isName(element);
  walk(element, (node) => {
    if (isElement(node) && isName(node)) found = true;
    return !found;
  });
  return found;
}

/** What the translation keys inside say, when it is one thing. */
export function keyIn(element: Element): DateMeaning | null {
  const found = new Set<DateMeaning>();
  const visit = (node: Node): undefined => {
    const key = isElement(node) ? attr(node, 'data-key') : null;
    const meaning = key ? keyMeaning(key) : null;
    if (meaning) found.add(meaning);
  };
  visit(element);
  walk(element, visit);
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** What `aria-labelledby`, `aria-label` or the like of an element says. */
export function namedBy(element: Element): DateMeaning | null {
  const named = attr(element, 'aria-label') ?? attr(element, 'data-label') ?? attr(element, 'data-title');
  const byName = named ? labelMeaning(named) : null;
  return byName ?? labelMeaning(referenced(element, 'aria-labelledby'));
}

/** Texts of the elements that an attribute refers to by id. */
export function referenced(element: Element, attribute: string): string {
  const ids = attr(element, attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return tidy(
    ids
      .map((id) => byId(element, id))
      .map((found) => (found ? textOf(found) : ''))
      .join(' '),
  );
}
