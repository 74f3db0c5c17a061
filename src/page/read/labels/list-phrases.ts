import { foldLabel } from './classify.ts';
import type { LanguageWords, ListMeaning } from './language-words.ts';
import { words as en } from './languages/en.ts';
import { words as pl } from './languages/pl.ts';

const phrases = new Map<ListMeaning, string[]>();
export function learn(words: LanguageWords): void {
  for (const [meaning, text] of Object.entries(words.lists) as [ListMeaning, string][]) {
    const known = phrases.get(meaning) ?? [];
    for (const phrase of text.split('|').map(foldLabel)) if (phrase && !known.includes(phrase)) known.push(phrase);
    phrases.set(meaning, known);
  }
}
for (const words of [en, pl]) learn(words);

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** True where one loaded language has a phrase of the meaning in the text. */
export function saysOfList(text: string, meaning: ListMeaning): boolean {
  const folded = foldLabel(text);
  return (phrases.get(meaning) ?? []).some((phrase) => {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      const starts = at === 0 || folded[at - 1] === ' ' || SPACELESS.test(phrase);
      if (starts && (end === folded.length || folded[end] === ' ' || SPACELESS.test(phrase))) return true;
    }
    return false;
  });
}

/** True where the whole text is such a phrase. */
export function saysAllOfList(text: string, meaning: ListMeaning): boolean {
  return (phrases.get(meaning) ?? []).includes(foldLabel(text));
}
