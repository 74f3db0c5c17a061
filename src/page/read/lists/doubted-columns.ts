import { areEvents } from '../events/index.ts';
import { isKeyNoun } from '../labels/classify.ts';
import { isListOfKeys } from './list-of-keys.ts';
import { notedAsOther } from './noted-headers.ts';

/**
 * Tells of which columns the dates are perhaps not the key's, given what their headers say. `isOther`: the key is named behind
 * something that is no part of it. Of rows that tell what happened no column is said to be the key's but that of its name.
 */
export function doubtedColumns(table: Element, texts: ReadonlyMap<number, string>, isOther: boolean) {
  const tellEvents = areEvents(table, texts);
  const areAll = tellEvents || (isOther && !isListOfKeys(table, texts));
  const noted = areAll ? null : notedAsOther(table);
  return {
    areEvents: tellEvents,
    isDoubted: (column: number): boolean => areAll || noted?.has(column) === true,
    isUnnamed: (column: number): boolean => tellEvents && !isKeyNoun(texts.get(column) ?? ''),
  };
}
