import { canonical } from './language.ts';
import { learnAbsolute } from './learn-absolute.ts';
import { learnRelative } from './learn-relative.ts';
import { addOwnWords } from './own-words.ts';
import type { DateContext } from './types.ts';
import { learnWordings } from './wordings.ts';
import { Words } from './words.ts';

const MOST_LANGUAGES = 6;
const known = new Map<string, Words>();

/** The words of the context's languages and English; learnt once for each set of them and zone. */
export function wordsFor({ languages, timeZone, now, wordings = '' }: DateContext): Words {
  const key = [timeZone, languages, wordings].join(' ');
  let words = known.get(key);
  if (!words) {
    if (known.size > 20) known.clear();
    words = new Words();
    for (const language of new Set([...languages.slice(0, MOST_LANGUAGES).flatMap(canonical), 'en'])) {
      learnAbsolute(words, language, timeZone, now);
      learnRelative(words, language);
      learnWordings(words, language, wordings);
    }
    addOwnWords(words, languages);
    words.sort();
    known.set(key, words);
  }
  return words;
}
