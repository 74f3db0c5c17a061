import { WORDS } from '../../../core/key-material/find.ts';
import { setOf } from '../../../core/set-of.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isControl, isRow } from './landmarks.ts';
import {
  attr,
  childrenOf,
  isElement,
  isText,
  isUnseen,
  nextSibling,
  nodeText,
  parentOf,
  previousSibling,
  tag,
} from './nodes.ts';
import { onceALook } from './one-look.ts';
import { hasWords, textOf, tidy, tightTextOf } from './text.ts';

/** A piece of text that reads as one, with the element that holds it. */
export interface Run {
  readonly element: Element;
  readonly text: string;
}

/** They mark a part of a text and do not end it. */
export const FORMATTING = setOf('b strong em mark u bdi bdo font wbr');
/** What it says holds no more. */
const isStruckOut = (element: Element): boolean =>
  STRUCK_OUT.has(tag(element)) || /line-through/.test(attr(element, 'style') ?? '');
const STRUCK_OUT = setOf('s del strike');

/** True for a piece of a text of which another is marked as found. */
const isBesideMark = (piece: Element): boolean =>
  [previousSibling(piece), nextSibling(piece)].some((one) => isElement(one) && tag(one) === 'mark');

/** The pieces of text in an element in page order, without those in controls, struck out or not spoken. */
export const runsIn = onceALook((root: Element): readonly Run[] => {
  const runs: { element: Element; text: string }[] = [];
  let current: { element: Element; text: string } | null = null;
  const add = (element: Element, text: string): void => {
    if (current) current.text += text;
    else if (text.trim() !== '') {
      current = { element, text };
      runs.push(current);
    }
  };
  const visit = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (isText(child)) add(parent, nodeText(child));
      if (!isElement(child) || isUnseen(child) || isStruckOut(child)) continue;
      if (attr(child, 'aria-hidden') === 'true') {
        // What hides a part of a key is for nobody's ears.
        if (isMask(textOf(child))) [current, runs[runs.length]] = [null, { element: child, text: textOf(child) }];
        continue;
      }
      const isPart = FORMATTING.has(tag(child)) || (tag(child) === 'span' && isBesideMark(child));
      if (!isPart) current = null;
      if (['input', 'textarea'].includes(tag(child))) add(child, textOf(child));
      else if (!isControl(child)) visit(child);
      if (!isPart) current = null;
    }
  };
  visit(root);
  const tidied = runs.map(({ element, text }) => ({ element, text: tidy(text) }));
  return withMasks(tidied).filter(({ text }) => hasWords(text));
});

/** Two signs or more that stand for hidden characters, or one before them; and what parts those from what keys begin with. */
const MASK = /^[-_]?(?:(?:[*•●∙◦○■▪█∗⁎＊·⬤▓▒░] ?)+|…|\.{3})$/;
const isMask = (text: string): boolean => MASK.test(text);
const SHOWN = /^[\w.-]{1,16}$/;
const LONGEST_BESIDE = 6;

/** The texts, each with the mask right beside it: both are of one key. A lone point may as well part two facts. */
function withMasks(runs: readonly Run[]): Run[] {
  const all: { element: Element; text: string }[] = [];
  for (const { element, text } of runs) {
    const before = all.at(-1);
    const [isSign, wasSign] = [!hasWords(text), before !== undefined && !hasWords(before.text)];
    const isOne =
      before &&
      (isSign
        ? areTogether(before.element, element) && (wasSign || goesOn(before, text))
        : wasSign && isHeld(before, element, text));
    if (before && isOne)
      Object.assign(before, { text: before.text + text, element: wasSign ? element : before.element });
    else all.push({ element, text });
  }
  return all;
}

/** "9f3c" before "••••" */
const goesOn = ({ text }: Run, mask: string): boolean =>
  SHOWN.test(text) && (/[-_]$/.test(text) || (isMask(mask) && !WORDS.test(text)) || /^[-_]/.test(mask));

/** "9f3c" behind "••••" */
function isHeld(mask: Run, element: Element, text: string): boolean {
  if (!isMask(mask.text) || !SHOWN.test(text) || !areTogether(mask.element, element)) return false;
  if (mask.text.length > 1 || mask.text === '…') if (!WORDS.test(text)) return true;
  const around = parentOf(mask.element);
  return (
    text.length <= LONGEST_BESIDE &&
    around !== null &&
    tightTextOf(around).includes(mask.text + text) &&
    /^[*…]|../.test(mask.text)
  );
}

/** What is in two cells of a row stands apart. */
export function areTogether(one: Element, other: Element): boolean {
  let around = parentOf(one);
  while (around && !isWithin(other, around)) around = parentOf(around);
  return around !== null && !isRow(around);
}
