import { foldLabel } from './fold-label.ts';
import type { LanguageWords } from './language-words.ts';
import { words as englishWords } from './languages/en.ts';
import { type Token, Vocabulary } from './vocabulary.ts';

export const LONGEST_LABEL = 120;
/** Texts that are remembered, with what was found out about them. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 300;

/** A language to read by. */
export interface LoadedLanguage {
  readonly vocabulary: Vocabulary;
  /** Whether the page or the browser names it; the others count where none of those understands. */
  readonly isExpected: boolean;
}

/** A text as the words of one language take it. */
export interface Parsed extends LoadedLanguage {
  readonly tokens: readonly Token[];
}

const english: LoadedLanguage = { vocabulary: new Vocabulary(englishWords, null), isExpected: true };
const known = new Map<LanguageWords, Vocabulary>();
let loaded: readonly LoadedLanguage[] = [english];
/** Their vocabularies. */
let allOnes: readonly Vocabulary[] = [english.vocabulary];
let expectedOnes = allOnes;
/** What was found out about texts, by question. */
const memories: Map<string, unknown>[] = [];
/** Languages that alone understood a label. */
const met = new Set<string>();
let isMissing = false;

/** From now on labels are read by English, the expected languages and, what none of them understands, the others. True: they are. */
export function useWords(expected: readonly LanguageWords[], others: readonly LanguageWords[] = []): boolean {
  const loadedFrom = (words: LanguageWords, isExpected: boolean): LoadedLanguage => {
    const vocabulary = known.get(words) ?? new Vocabulary(words, english.vocabulary);
    known.set(words, vocabulary);
    return { vocabulary, isExpected };
  };
  const isNew = (words: LanguageWords) => words.language !== 'en' && !expected.includes(words);
  loaded = [
    english,
    ...expected.filter(({ language }) => language !== 'en').map((words) => loadedFrom(words, true)),
    ...others.filter(isNew).map((words) => loadedFrom(words, false)),
  ];
  allOnes = loaded.map(({ vocabulary }) => vocabulary);
  expectedOnes = loaded.filter(({ isExpected }) => isExpected).map(({ vocabulary }) => vocabulary);
  for (const memory of memories) memory.clear();
  met.clear();
  isMissing = false;
  return true;
}

/** Takes note of a label that no language understands: the words of others may help. */
export function noteLabel(text: string): void {
  if (isMissing || text.length > LONGEST_LABEL) return;
  isMissing = !parse(text.replace(/\p{N}+/gu, ' ')).some(isUnderstoodBy);
}

/** Whether a label was met, since the words were last changed, that none of the languages understands. */
export const areWordsMissing = (): boolean => isMissing;

/** BCP 47: languages in which a label was understood that none of the expected ones understands. */
export const metLanguages = (): string[] => [...met];

export const vocabularies = (onlyExpected = false): readonly Vocabulary[] => (onlyExpected ? expectedOnes : allOnes);

/** English, and the languages of which a folded text has a word. */
export function languagesIn(folded: string): LoadedLanguage[] {
  const words = folded.split(' ');
  return loaded.filter((one) => one === english || one.vocabulary.knowsAnyOf(words));
}

/** The same function, which remembers what it said of a text, until other words come. The answer is shared. */
export function perText<T>(say: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  memories.push(memory);
  return (text) => {
    let said = memory.get(text);
    if (said === undefined) {
      said = say(text);
      if (text.length > LONGEST_REMEMBERED) return said;
      if (memory.size > MOST_REMEMBERED) memory.clear();
      memory.set(text, said);
    }
    return said;
  };
}

/** Language by language: the expected ones alone where one of them knows every word. */
export const parse = perText((text): readonly Parsed[] => {
  const folded = foldLabel(text).slice(0, LONGEST_LABEL);
  const all = languagesIn(folded).map((one) => ({ ...one, tokens: one.vocabulary.tokensOf(folded) }));
  const isEnough = all.some((one) => one.isExpected && isUnderstoodBy(one));
  return isEnough ? all.filter(({ isExpected }) => isExpected) : all;
});

export const isUnderstoodBy = ({ tokens }: Parsed): boolean => tokens.every(({ meanings }) => meanings.length > 0);

/** What the expected languages agree on, else the others; null when nothing is said, or different things. */
export function agreed<R extends LoadedLanguage, T>(readings: readonly R[], say: (reading: R) => T | null): T | null {
  for (const isExpected of [true, false]) {
    let only: T | null = null;
    const group: R[] = [];
    for (const reading of readings) {
      const said = reading.isExpected === isExpected ? say(reading) : null;
      if (said === null) continue;
      if (only !== null && only !== said) return null;
      only = said;
      group.push(reading);
    }
    if (only === null) continue;
    if (!isExpected) for (const { vocabulary } of group) met.add(vocabulary.language);
    return only;
  }
  return null;
}
