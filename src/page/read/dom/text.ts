import { attr, childrenOf, fieldValue, isElement, isText, isUnseen, nodeText, tag } from './nodes.ts';
import { onceALook } from './one-look.ts';

const MOST = 20_000;

/** The text that an element shows: elements set apart by spaces, white space collapsed. Bounded at about 20,000 characters. */
export const textOf = onceALook((node: Node): string => {
  const parts: string[] = [];
  collect(node, parts, ' ', true);
  const shown = tidy(parts.join(''));
  if (shown !== '' || isText(node)) return shown;
  const all: string[] = [];
  collect(node, all, ' ', false);
  return tidy(all.join(''));
});

/** The same without spaces between elements: a token may be split over several. */
export function tightTextOf(node: Node): string {
  const parts: string[] = [];
  collect(node, parts, '', false);
  return parts.join('');
}

/** White space, and marks that only steer the direction of text, count for nothing. */
export function tidy(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim();
}

export function withoutMarks(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/g, '');
}

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function collect(node: Node, parts: string[], gap: string, onlySpoken: boolean, length = { left: MOST }): void {
  if (length.left <= 0) return;
  if (isText(node)) {
    const text = nodeText(node);
    length.left -= text.length;
    parts.push(text);
    return;
  }
  if (isElement(node)) {
    if (isUnseen(node) || (onlySpoken && attr(node, 'aria-hidden') === 'true')) return;
    const value = isFixedField(node) ? fieldValue(node) : null;
    if (value !== null) parts.push(gap, value, gap);
    if (value !== null || tag(node) === 'select') return;
  }
  parts.push(gap);
  for (const child of childrenOf(node)) collect(child, parts, gap, onlySpoken, length);
  parts.push(gap);
}

/** A field that shows something rather than asks for it. */
function isFixedField(element: Element): boolean {
  const shows = attr(element, 'readonly') !== null || attr(element, 'disabled') !== null;
  return shows && attr(element, 'type') !== 'hidden';
}
