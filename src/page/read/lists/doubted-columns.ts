import { areEvents } from '../events/index.ts';
import { isKeyNoun, isUnderstood, namesName } from '../labels/classify.ts';
import { mayHaveAge, namesField } from '../labels/own-part.ts';
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
  const headers = [...texts];
  const first = headers.find(([, text]) => isOfName(text) || isSubject(text));
  const name = headers.find((one) => one !== first && isOfName(one[1]));
  // Those between another subject and the key's name may be of either: "Workspace | Created | Key name".
  const ends: readonly [number, number] = first && name && isSubject(first[1]) ? [first[0], name[0]] : [0, 0];
  return {
    areEvents: tellEvents,
    isDoubted: (column: number): boolean =>
      areAll || noted?.has(column) === true || (column > ends[0] && column < ends[1]),
    isUnnamed: (column: number): boolean => tellEvents && !isKeyNoun(texts.get(column) ?? ''),
  };
}

const isOfName = (text: string): boolean => isKeyNoun(text) || namesName(text);
/** What is not understood may name anything. */
const isSubject = (text: string): boolean => mayHaveAge(text) || !(isUnderstood(text) || namesField(text));
