import { has, isSmall } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LoadedLanguage } from './loaded-languages.ts';

const MOST_WORDS = 4;
/** A word with a digit, or with a capital letter within: "CLI", "us-east-1". */
const CODE = /\p{N}|\p{L}.*\p{Lu}/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;

/**
 * A part of a sentence, folded, without by what or where something was done: "via the API", "in Warsaw". What follows may be
 * anything else, too, "in a hurry": only what reads as a name counts, and what a key is for or a page is called. In German any
 * noun has a capital letter.
 */
export function withoutWay({ vocabulary }: LoadedLanguage, clause: string): string {
  const words = clause.trim().split(/\s+/);
  const isName = (word: string) => CODE.test(word) || (vocabulary.language !== 'de' && CAPITAL.test(word));
  for (const phrase of vocabulary.listPhrases('way')) {
    const count = phrase.split(' ').length;
    const at = words.findIndex((_, from) => foldLabel(words.slice(from, from + count).join(' ')) === phrase);
    if (at < 0) continue;
    let isTold = false;
    let end = at + count;
    for (; end < words.length && end < at + count + MOST_WORDS; end += 1) {
      const [word = '', folded = ''] = [words[end], foldLabel(words[end] ?? '')];
      const tokens = vocabulary.tokensOf(folded);
      const isThing = has(tokens, 'holder') || vocabulary.listPhrases('place').has(folded);
      if (!isThing && !isName(word) && !tokens.every(isSmall)) break;
      isTold ||= isThing || isName(word);
    }
    if (isTold) return foldLabel([...words.slice(0, at), ...words.slice(end)].join(' '));
  }
  return foldLabel(clause);
}
