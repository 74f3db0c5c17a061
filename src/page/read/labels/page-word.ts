import { isKeyNoun, isPlainHeading } from './classify.ts';
import { has } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import { parse } from './loaded-languages.ts';

/** "Schlüsseldetails": a word of keys and one of titles, written as one. */
export const isCompound = (word: string): boolean =>
  [...word].some((_letter, at) => isPlainHeading(word.slice(at)) && isKeyNoun(word.slice(0, at)));

/** True for what any page or card about a key may be called: "Key details", "Overview". */
export const isPageWord = (text: string): boolean =>
  isCompound(foldLabel(text)) ||
  parse(text).some(
    ({ tokens }) =>
      has(tokens, 'heading') &&
      tokens.every(({ meanings }) => meanings.some((one) => one === 'heading' || one === 'key' || one === 'filler')),
  );
