import { learnComparisons } from './comparisons.ts';
import { addExtraWords } from './extra-words.ts';
import { canonical } from './language.ts';
import { isYearFirst, learnAbsolute } from './learn-absolute.ts';
import { learnDurations, learnRelative } from './learn-relative.ts';
import type { DateContext } from './types.ts';
import { learnWordings } from './wordings.ts';
import { Words } from './words.ts';

const MOST_LANGUAGES = 6;
const MOST_KNOWN = 20;
/** By the lazy table, which is long and so no part of a key; then by zone and languages. */
const known = new Map<string, Map<string, Words>>();

/** The words of the context's languages and English; learnt once for each set of them, zone and table. */
export function wordsFor(context: DateContext): Words {
  const { languages, timeZone, wordings = '' } = context;
  const key = `${timeZone} ${languages}`;
  const found = known.get(wordings)?.get(key);
  if (found) return found;
  const words = learn(context);
  if (known.size > MOST_KNOWN || (known.get(wordings)?.size ?? 0) > MOST_KNOWN) known.clear();
  known.set(wordings, (known.get(wordings) ?? new Map<string, Words>()).set(key, words));
  return words;
}

function learn({ languages, timeZone, now, wordings = '' }: DateContext): Words {
  const words = new Words();
  const own = languages.slice(0, MOST_LANGUAGES).flatMap(canonical);
  const spoken = new Set([...own, 'en']);
  for (const language of spoken) {
    learnComparisons(words, language, wordings);
    learnAbsolute(words, language, timeZone, now);
    learnRelative(words, language);
    learnWordings(words, language, wordings);
  }
  words.isYearFirst = own.length > 0 && own.every(isYearFirst);
  words.learnDurations = () => {
    for (const language of spoken) learnDurations(words, language);
  };
  words.isUnsure = false;
  addExtraWords(words, languages);
  words.sort();
  return words;
}
