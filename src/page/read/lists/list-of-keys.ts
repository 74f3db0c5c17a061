import { headingsIn, holds, subjectOf } from '../dom/landmarks.ts';
import { tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { namesKey } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { isTable } from './cells.ts';

/**
 * True for the only table of a page, below a heading or caption that names keys: its rows are about them, but where the first of
 * its headers, given by columns, names what happens to keys: "Event", "Request".
 */
export function isListOfKeys(table: Element, headers: ReadonlyMap<number, string>): boolean {
  const [first = ''] = headers.values();
  if (speaksOfList(first, 'another')) return false;
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
