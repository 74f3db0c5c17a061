import { areEvents } from '../events/index.ts';
import { isKeyNoun, namesName, namesOther } from '../labels/classify.ts';
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
  const [first, ...others] = [...texts];
  const name = others.find(([, text]) => isKeyNoun(text) || namesName(text));
  // Those between another subject and the key's name may be of either: "Workspace | Created | Key name".
  const ends: readonly [number, number] = first && name && namesOther(first[1]) ? [first[0], name[0]] : [0, 0];
  return {
    areEvents: tellEvents,
    isDoubted: (column: number): boolean =>
      areAll || noted?.has(column) === true || (column > ends[0] && column < ends[1]),
    isUnnamed: (column: number): boolean => tellEvents && !isKeyNoun(texts.get(column) ?? ''),
  };
}
