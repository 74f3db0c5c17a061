import { holds, subjectOf } from '../dom/landmarks.ts';
import { isElement, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isKeyNoun, speaksOfKey } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { saysOfList } from '../labels/list-phrases.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { cellsOf, rowsOf } from './cells.ts';
import { isFooterRow, isHeaderRow } from './header-rows.ts';
import { isListOfKeys } from './list-of-keys.ts';
import { isOfEvents } from './rows-of-events.ts';

const ENOUGH = 30;

/**
 * Tells of which columns the dates are perhaps not the key's, given what their headers say. `isOther`: the key is named behind
 * something that is no part of it. Of rows that tell what happened no column is said to be the key's but that of its name.
 */
export function doubtedColumns(table: Element, texts: ReadonlyMap<number, string>, isOther: boolean) {
  // Of a long table the beginning tells enough.
  const rows = rowsOf(table).slice(0, ENOUGH);
  const body = rows.filter((row) => !isHeaderRow(row) && !isFooterRow(row));
  const areEvents = isOfEvents(body, texts);
  const areAll = areEvents || (isOther && !isListOfKeys(table, texts));
  const noted = new Set(
    rows
      .filter(isHeaderRow)
      .flatMap((row) => cellsOf(row).flatMap(({ element, column }) => (isNotedAsOther(element, table) ? column : []))),
  );
  return {
    areEvents,
    isDoubted: (column: number): boolean => areAll || noted.has(column),
    isUnnamed: (column: number): boolean => areEvents && !isKeyNoun(texts.get(column) ?? ''),
  };
}

const MARK = /[*†‡§¹²³⁎＊※]+$/u;
const LONGEST_NOTE = 160;

/** True for a header with a mark, of which a note on the page may say whose date it is: "* date the workspace was created". */
function isNotedAsOther(header: Element, table: Element): boolean {
  const raised = raisedIn(header);
  const mark = raised ?? MARK.exec(textOf(header))?.[0];
  if (!mark) return false;
  return holds(subjectOf(table.ownerDocument), (node) => {
    const text = textOf(node);
    const isNote = text.startsWith(mark) && text.length <= LONGEST_NOTE && !isWithin(node, table);
    // A number alone begins many a text.
    return isNote && raisedIn(node) === raised && isOfOther(text.slice(mark.length));
  });
}

/** What neither speaks of the key nor of a zone may say anything. */
const isOfOther = (note: string): boolean =>
  hasWords(note) && !speaksOfKey(note) && zoneIn(note) === '' && !saysOfList(note, 'zone');

/** A number that is set higher in an element, as that of a note is. */
function raisedIn(element: Element): string | null {
  let raised: string | null = null;
  walk(element, (node) => {
    if (isElement(node) && tag(node) === 'sup' && /^\d+$/.test(textOf(node))) raised ??= textOf(node);
    return true;
  });
  return raised;
}
