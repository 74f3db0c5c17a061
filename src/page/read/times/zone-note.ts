import { isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { isElement, isText, nodeText, parentOf, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { labelMeaning } from '../labels/classify.ts';
import { saysAllOfList } from '../labels/list-phrases.ts';
import { inUtc, isUtc, zoneIn } from '../labels/zone-in.ts';
import { cellsOf } from '../lists/cells.ts';
import type { ReadContext } from '../reading.ts';

/** Which zone a page says that its dates are of: UTC, or one that is not sure; null where it names none. */
export type ZoneNote = 'utc' | 'unsure' | null;

/** The context in which dates are read on a page with such a note. */
export function zonedBy(note: ZoneNote, context: ReadContext): ReadContext {
  return note === 'utc' ? inUtc(context) : note ? { ...context, isZoneUnsure: true } : context;
}

/**
 * What a note beside dates says of their zone: UTC where a loaded language knows the words of it. Where it names a zone and is not understood, or
 * another zone, times may be of any.
 */
export function zoneNoteIn(root: Element): ZoneNote {
  const notes: boolean[] = [];
  walk(root, (node) => {
    if (isText(node) && zoneIn(nodeText(node))) notes.push(...saidAround(parentOf(node) ?? root));
    // What stands in a row of several cells, or in an item, is said of that.
    return isElement(node) && !(isControl(node) || isItem(node) || isAside(node) || (isRow(node) && cellsOf(node)[1]));
  });
  return notes.includes(false) ? 'unsure' : notes[0] ? 'utc' : null;
}

/** Of each sentence around a text that names a zone and no time, whether it says that times are of UTC. */
function saidAround(element: Element): boolean[] {
  return textOf(element)
    .split(/[.!?;·•|]/)
    .flatMap((sentence) => {
      const zone = zoneIn(sentence);
      const rest = sentence.replace(zone, ' ');
      return !zone || /\d/.test(rest) || labelMeaning(rest) ? [] : isUtc(zone) && saysAllOfList(rest, 'zone');
    });
}
