import { foldLabel } from './fold-label.ts';
import type { ListMeaning } from './language-words.ts';
import { parse, vocabularies } from './loaded-languages.ts';
import { isBoundary } from './vocabulary.ts';

/** True where a loaded language has a phrase of the meaning in the text. */
export function saysOfList(text: string, meaning: ListMeaning): boolean {
  const folded = foldLabel(text);
  return vocabularies().some((vocabulary) => [...vocabulary.listPhrases(meaning)].some((one) => holds(folded, one)));
}

/** True where the whole text is such a phrase. */
export function saysAllOfList(text: string, meaning: ListMeaning): boolean {
  const folded = foldLabel(text);
  return vocabularies().some((vocabulary) => vocabulary.listPhrases(meaning).has(folded));
}

/** True where a language that knows a word of the text also knows what is said of lists: some know labels alone. */
export function isOfListLanguage(text: string): boolean {
  return parse(text).some(
    ({ tokens, vocabulary }) =>
      vocabulary.listPhrases('load-more').size > 0 && tokens.some(({ meanings }) => meanings.length > 0),
  );
}

function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + phrase.length)) return true;
  }
  return false;
}
