import { speaksOfKey } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { parse } from '../labels/loaded-languages.ts';

/** True for a text of which no language that is there knows a word. */
export const isUnknown = (text: string): boolean =>
  parse(text).every(({ tokens }) => tokens.every(({ meanings }) => meanings.length === 0));

/** True for a text that names a key in general, or a word of the title by which the page calls its own. */
export function speaksOfOwn(text: string, title: string): boolean {
  const words = foldLabel(title).split(' ');
  const isWord = (word: string) => word.length > 3 && words.includes(word);
  return speaksOfKey(text) || foldLabel(text).split(' ').some(isWord);
}
