import { holds, isControl } from '../dom/landmarks.ts';
import { tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { isKeyNoun, labelMeaning, namesName } from '../labels/classify.ts';
import type { LabelMeaning } from '../labels/language-words.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isState } from '../labels/name-like.ts';
import { hasAny } from '../labels/own-part.ts';
import { cellsOf } from './cells.ts';

/** What happens to keys; "revoked" and "deleted" are said of other subjects, too. */
const DEEDS: readonly LabelMeaning[] = ['created', 'rotated', 'last-used', 'changed', 'expires', 'other'];

/**
 * True for rows that tell what happened to keys: in a column of events or actions it says of one what was done, or something that
 * differs between rows where the same key is named more than once. Buttons and links of a list of keys tell nothing.
 */
export function isOfEvents(rows: readonly Element[], texts: ReadonlyMap<number, string>): boolean {
  if (!mayBeOfEvents(texts)) return false;
  const some = rows.map(cellsOf);
  const under = (column: number) => some.map((cells) => cells.find((cell) => cell.column === column)?.element ?? null);
  const said = (column: number) => under(column).map((cell) => (cell ? textOf(cell) : ''));
  const named = [...texts].filter(([, text]) => namesName(text) || isKeyNoun(text)).map(([column]) => column);
  const isRepeated = named.some((column) => areSame(said(column)));
  return [...texts].some(([column, text]) => {
    if (!isOfDeeds(text) || some.length === 0) return false;
    const cells = said(column);
    if (under(column).some((cell) => cell && isPressed(cell))) return false;
    if (cells.some(isDeed) && cells.every((cell) => /\p{L}/u.test(cell) && (isDeed(cell) || !isState(cell))))
      return true;
    return isRepeated && new Set(cells).size > 1 && cells.every((cell) => /\p{L}/u.test(cell) && !isState(cell));
  });
}

/** Whether what rows tell may say that; no row is asked of it where no header does. */
export const mayBeOfEvents = (texts: ReadonlyMap<number, string>): boolean => [...texts.values()].some(isOfDeeds);

/** "Event", "Action", and not "Last activity". */
const isOfDeeds = (header: string): boolean =>
  (speaksOfList(header, 'another') || speaksOfList(header, 'deed')) && (labelMeaning(header) ?? 'other') === 'other';

const areSame = (texts: readonly string[]): boolean => texts.length > new Set(texts).size;

/** True for what does something to a key: a button, or a link that says so and nothing else. */
const isPressed = (cell: Element): boolean =>
  holds(cell, (node) => isControl(node) || (tag(node) === 'a' && isState(textOf(node))));

/** Each word is known, and one is of what can be done: "Key rotated". */
const isDeed = (text: string): boolean =>
  parse(text).some(({ tokens }) => hasAny(tokens, DEEDS) && tokens.every(({ meanings }) => meanings.length > 0));
