import { attr, attrNames, firstChild, roleOf } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { saysOfList } from '../labels/list-phrases.ts';

const SENTINEL = /sentinel|infinite|load-?more|observer|scroll-?(?:end|trigger)/i;
const SKELETON = /skeleton|shimmer|placeholder-(?:glow|wave|row|item|line|card)/i;

/** What a script watches to load more rows when it comes into sight: empty, and called so in a name that is made for machines. */
export function isSentinel(element: Element): boolean {
  if (hasWords(textOf(element))) return false;
  const names = attrNames(element).filter((name) => name === 'id' || name === 'class' || name.startsWith('data-'));
  return names.some((name) => SENTINEL.test(`${name} ${attr(element, name) ?? ''}`));
}

/** Alone: it stands for what does not show, or opens it. */
const REST = /^(?:[…⋯▼▾▿⌄↓▸▶►▹▷⏷∨]|(?:\. ?){3})$/;

/** True for a sign that may bring more rows; behind them "+" may, too. */
export const isRest = (line: string, isAfterRows: boolean): boolean => REST.test(line) || (isAfterRows && line === '+');

const HIGH = /(?:^|;)\s*(?:height|padding-bottom)\s*:\s*\d{4,}(?:\.\d+)?px/;

/** What keeps the place of rows that are not there: empty, and as high as many. */
export const isSpacer = (element: Element): boolean =>
  firstChild(element) === null && HIGH.test(attr(element, 'style') ?? '');

/** What stands in for rows that are still to come. */
export const isSkeleton = (element: Element): boolean =>
  SKELETON.test(attr(element, 'class') ?? '') && !hasWords(textOf(element));

/** A picture that tells those who do not see it that something loads. */
export const isSpinner = (element: Element): boolean =>
  roleOf(element) === 'img' &&
  attr(element, 'hidden') === null &&
  saysOfList(attr(element, 'aria-label') ?? '', 'failed');
