import { learnAbsolute } from './learn-absolute.ts';
import { learnRelative } from './learn-relative.ts';
import { learnZone } from './learn-zones.ts';
import { addOwnWords } from './own-words.ts';
import type { DateContext } from './types.ts';
import { type Meaning, type Slot, Words } from './words.ts';

/** A phrase and what it means, ready to be compared with a text. */
export interface Entry {
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** What the languages of a context know, indexed for the lexer. */
export interface Lexicon {
  /** By first character, longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** By the first character after the number, longest first; `''` where nothing follows. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  readonly calendars: readonly string[];
  readonly shortYears: ReadonlyMap<string, boolean>;
}

const MOST_LANGUAGES = 6;
const languageCache = new Map<string, Words | null>();
const lexicons = new Map<string, Lexicon>();

/** Everything known in the languages of the context; built once for each set of them and zone. */
export function lexiconFor(context: DateContext): Lexicon {
  const key = `${context.timeZone} ${context.languages}`;
  let lexicon = lexicons.get(key);
  if (!lexicon) {
    if (lexicons.size > 50) lexicons.clear();
    lexicon = build(context);
    lexicons.set(key, lexicon);
  }
  return lexicon;
}

function build({ languages, timeZone, now }: DateContext): Lexicon {
  const words = new Words();
  const tried = [...new Set([...languages.slice(0, MOST_LANGUAGES - 1), 'en'])].filter((language) => wordsOf(language));
  for (const language of tried) words.include(wordsOf(language) as Words);
  for (const language of tried) {
    for (const zone of new Set([timeZone, 'UTC', 'Etc/GMT-1'])) learnZone(words, language, zone, now);
  }
  addOwnWords(words, tried);
  const entries = [...words.phrases].map(([phrase, meaning]) => ({ phrase, meaning }));
  return {
    entries: grouped(entries, ({ phrase }) => phrase),
    slots: grouped([...words.slots.values()], ({ after }) => after),
    calendars: [...words.calendars],
    shortYears: words.shortYears,
  };
}

/** A language's words, or null when the platform refuses its name. */
function wordsOf(language: string): Words | null {
  let words = languageCache.get(language);
  if (words === undefined) {
    words = learn(language);
    languageCache.set(language, words);
  }
  return words;
}

function learn(language: string): Words | null {
  try {
    const words = new Words();
    learnAbsolute(words, language);
    learnRelative(words, language);
    return words;
  } catch {
    return null;
  }
}

function grouped<T>(items: readonly T[], textOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const first = textOf(item)[0] ?? '';
    const group = groups.get(first);
    if (group) group.push(item);
    else groups.set(first, [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => textOf(b).length - textOf(a).length);
  return groups;
}
