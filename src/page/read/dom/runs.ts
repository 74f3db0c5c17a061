import { setOf } from '../../../core/set-of.ts';
import { isControl } from './landmarks.ts';
import { isMask, withMasks } from './masks-beside.ts';
import { attr, childrenOf, isElement, isText, isUnseen, nextSibling, nodeText, previousSibling, tag } from './nodes.ts';
import { onceALook } from './one-look.ts';
import { hasWords, textOf, tidy } from './text.ts';

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
