import { headingsIn, holds, subjectOf } from '../dom/landmarks.ts';
import { tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { namesKey } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { isTable } from './cells.ts';

/** True for the only table of a page, below a heading or caption that names keys: its rows are about them. */
export function isListOfKeys(table: Element): boolean {
  const root = subjectOf(table.ownerDocument);
  if (holds(root, (one) => isTable(one) && one !== table)) return false;
  const isAbove = (heading: Element) =>
    isWithin(heading, table)
      ? tag(heading) === 'caption'
      : (table.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const heading = headingsIn(root).findLast(({ element }) => isAbove(element));
  const text = heading ? textOf(heading.element) : '';
  return namesKey(text) && !speaksOfList(text, 'another');
}
