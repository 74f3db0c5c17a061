import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { isControl } from '../dom/landmarks.ts';
import { attr, isElement, walk } from '../dom/nodes.ts';
import { hasWords } from '../dom/text.ts';
import { type DateMeaning, labelMeaning, saysNothing } from '../labels/classify.ts';
import { sentenceMeaning } from '../labels/sentence.ts';
import { TOOLTIPS } from './tooltips.ts';

/**
 * True where a tooltip on what shows a date says that it is of something else than `meaning`: "Updated Nov 20, 2026" over "2 days
 * ago" in a column of births. Of a verb that nobody knows nothing else is known.
 */
export function hintsAtOther(element: Element, meaning: DateMeaning, context: DateContext): boolean {
  let isOther = false;
  const ask = (node: Node): boolean => {
    if (!isElement(node) || isControl(node)) return false;
    isOther ||= TOOLTIPS.some((name) => isOf(attr(node, name) ?? '', meaning, context));
    return !isOther;
  };
  ask(element);
  walk(element, ask);
  return isOther;
}

function isOf(hint: string, meaning: DateMeaning, context: DateContext): boolean {
  const [date, ...more] = hint === '' ? [] : findDates(hint, context);
  if (more.length > 0) return false;
  const [before, after] = date ? [hint.slice(0, date.start), hint.slice(date.end)] : [hint, ''];
  const said = date ? (sentenceMeaning(before, after) ?? labelMeaning(after)) : labelMeaning(hint);
  if (said !== null) return said !== meaning;
  return date !== undefined && hasWords(before) && !saysNothing(before);
}
