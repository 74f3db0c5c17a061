import { foldLabel } from './fold-label.ts';
import type { LabelMeaning, LanguageWords, ListMeaning } from './language-words.ts';

/** Scripts that put no space between words: there a phrase may begin and end anywhere. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Before all of them. Asked first: most texts have nothing behind it, and the question about scripts takes long. */
const BEFORE_SPACELESS = /^[\0-\u0e00]*$/;

/** A word or phrase of a folded text. */
export interface Token {
  readonly text: string;
  /** Empty for what the language does not know. */
  readonly meanings: readonly LabelMeaning[];
}

/** The words of one language, to be found in a text. English words stand in texts of every language. */
export class Vocabulary {
  readonly language: string;
  /** Whether the name of who did something stands before "by". */
  readonly isByBehind: boolean;
  readonly #english: Vocabulary | null;
  readonly #meanings = new Map<string, LabelMeaning[]>();
  readonly #words = new Set<string>();
  readonly #lists: LanguageWords['lists'];
  readonly #endings: LanguageWords['endings'];
  readonly #listPhrases = new Map<ListMeaning, ReadonlySet<string>>();
  #longest: number;
  #isSpaceless = false;

  constructor({ language, endings, isByBehind, labels, lists }: LanguageWords, english: Vocabulary | null) {
    this.language = language;
    this.isByBehind = isByBehind ?? false;
    this.#english = english;
    this.#endings = endings;
    this.#lists = lists;
    this.#longest = english ? english.#longest : 0;
    for (const [meaning, phrases] of Object.entries(labels) as [LabelMeaning, string][]) {
      for (const phrase of phrasesOf(phrases, endings)) this.#add(phrase, meaning);
    }
  }

  #add(phrase: string, meaning: LabelMeaning): void {
    const meanings = this.#meanings.get(phrase);
    if (meanings) meanings.push(meaning);
    else this.#meanings.set(phrase, [meaning]);
    for (const word of phrase.split(' ')) this.#words.add(word);
    this.#longest = Math.max(this.#longest, phrase.length);
    this.#isSpaceless ||= isSpaceless(phrase);
  }

  /** Whether one of these words of a folded text is of this language; where words are not set apart, one may be. */
  knowsAnyOf(words: readonly string[]): boolean {
    return words.some((word) => this.#words.has(word) || (this.#isSpaceless && isSpaceless(word)));
  }

  /** Cuts a folded text into the longest phrases that are known, and the words between them. */
  tokensOf(folded: string): Token[] {
    const tokens: Token[] = [];
    for (let at = 0; at < folded.length; ) {
      const token = folded[at] === ' ' ? null : (this.#phraseAt(folded, at) ?? this.#unknownAt(folded, at));
      if (token) tokens.push(token);
      at += token?.text.length ?? 1;
    }
    return tokens;
  }

  /** A word; where words are not set apart, all up to the next known phrase. */
  #unknownAt(text: string, at: number): Token {
    const [word = ''] = /^[^ ]+/.exec(text.slice(at)) ?? [];
    let end = at + 1;
    while (end < at + word.length && !(isBoundary(text, end) && this.#phraseAt(text, end))) end += 1;
    return { text: text.slice(at, end), meanings: [] };
  }

  #phraseAt(text: string, at: number): Token | null {
    for (let end = Math.min(text.length, at + this.#longest); end > at; end -= 1) {
      if (!isBoundary(text, end)) continue;
      const phrase = text.slice(at, end);
      const [own, english] = [this.#meanings.get(phrase), this.#english?.meaningsOf(phrase)];
      if (own || english) return { text: phrase, meanings: [...(own ?? []), ...(english ?? [])] };
    }
    return null;
  }

  meaningsOf(phrase: string): readonly LabelMeaning[] | undefined {
    return this.#meanings.get(phrase);
  }

  /** Phrases of a language for what lists say of themselves, folded. */
  listPhrases(meaning: ListMeaning): ReadonlySet<string> {
    const phrases = this.#listPhrases.get(meaning) ?? new Set(phrasesOf(this.#lists[meaning] ?? '', this.#endings));
    this.#listPhrases.set(meaning, phrases);
    return phrases;
  }

  /** Whether a folded text holds a phrase of the meaning. */
  says(folded: string, meaning: ListMeaning): boolean {
    for (const phrase of this.listPhrases(meaning)) if (holds(folded, phrase)) return true;
    return false;
  }
}

const isSpaceless = (text: string): boolean => !BEFORE_SPACELESS.test(text) && SPACELESS.test(text);

/** The phrases of a list, each with every ending, folded. */
function phrasesOf(phrases: string, endings: LanguageWords['endings'] = {}): string[] {
  return phrases
    .split('|')
    .flatMap((phrase) => inflected(phrase, endings))
    .map(foldLabel)
    .filter(Boolean);
}

function inflected(phrase: string, endings: Readonly<Record<string, string>>): string[] {
  if (!phrase.includes('{')) return [phrase];
  const [, before, name = '', after] = /^(.*?)\{(.)\}(.*)$/u.exec(phrase) ?? [];
  if (before === undefined) return [phrase];
  return (endings[name] ?? '').split('|').flatMap((ending) => inflected(`${before}${ending}${after}`, endings));
}

/** Whether a phrase may end at this place of a folded text. */
export function isBoundary(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  return before === '' || after === '' || before === ' ' || after === ' ' || isSpaceless(before + after);
}

function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + phrase.length)) return true;
  }
  return false;
}
