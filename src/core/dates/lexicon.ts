import { learnAbsolute } from './learn-absolute.ts';
import { learnRelative } from './learn-relative.ts';
import { addOwnWords } from './own-words.ts';
import type { DateContext } from './types.ts';
import { Words } from './words.ts';

const MOST_LANGUAGES = 6;
const known = new Map<string, Words>();

/** The words of the context's languages and English; learnt once for each set of them and zone. */
export function wordsFor({ languages, timeZone, now }: DateContext): Words {
  const key = `${timeZone} ${languages}`;
  let words = known.get(key);
  if (!words) {
    if (known.size > 20) known.clear();
    words = new Words();
    for (const language of new Set([...real(languages.slice(0, MOST_LANGUAGES)), 'en'])) {
      learnAbsolute(words, language, timeZone, now);
      learnRelative(words, language);
    }
    addOwnWords(words, languages);
    words.sort();
    known.set(key, words);
  }
  return words;
}

/** Languages the platform can format in: a page may say anything, `en_US` among it. */
function real(languages: readonly string[]): string[] {
  return languages.flatMap((language) => {
    try {
      return Intl.getCanonicalLocales(language.replaceAll('_', '-'));
    } catch {
      return [];
    }
  });
}
