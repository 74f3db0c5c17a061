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
  const text = titleAbove(table);
  return namesKey(text) && !speaksOfList(text, 'another');
}

/** What the heading above a list says, or the caption in it; empty where there is none. */
export function titleAbove(list: Element): string {
  const isAbove = (heading: Element) =>
    isWithin(heading, list)
      ? tag(heading) === 'caption'
      : (list.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const heading = headingsIn(subjectOf(list.ownerDocument)).findLast(({ element }) => isAbove(element));
  return heading ? textOf(heading.element) : '';
}
