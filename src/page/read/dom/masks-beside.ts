import { WORDS } from '../../../core/key-material/words.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isRow } from './landmarks.ts';
import { parentOf } from './nodes.ts';
import type { Run } from './runs.ts';
import { hasWords, tightTextOf } from './text.ts';

/** Two signs or more that stand for hidden characters, or one before them; and what parts those from what keys begin with. */
const MASK = /^[-_]?(?:(?:[*•●∙◦○■▪█∗⁎＊·⬤▓▒░] ?)+|…|\.{3})$/;
export const isMask = (text: string): boolean => MASK.test(text);
const SHOWN = /^[\w.-]{1,16}$/;
const LONGEST_BESIDE = 6;

/** The texts, each with the mask right beside it: both are of one key. A lone point may as well part two facts. */
export function withMasks(runs: readonly Run[]): Run[] {
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
