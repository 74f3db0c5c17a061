import { learnComparisons } from './comparisons.ts';
import { addExtraWords } from './extra-words.ts';
import { printedOf } from './intl.ts';
import { ownOf, spokenOf } from './language.ts';
import { teach } from './teach.ts';
import type { DateContext } from './types.ts';
import { learnWordings } from './wordings.ts';
import { Words } from './words.ts';

const MOST_KNOWN = 20;
/** By the lazy table, which is long and so no part of a key; then by zone and languages. */
const known = new Map<string, Map<string, Words>>();

/** The words of the context's languages and English; learnt once for each set of them, zone and table. */
export function wordsFor(context: DateContext): Words {
  const { languages, spokenIn = context.timeZone, wordings = '' } = context;
  const key = `${spokenIn} ${languages}`;
  const found = known.get(wordings)?.get(key);
  if (found) return found;
  const words = learn(context);
  if (known.size > MOST_KNOWN || (known.get(wordings)?.size ?? 0) > MOST_KNOWN) known.clear();
  known.set(wordings, (known.get(wordings) ?? new Map<string, Words>()).set(key, words));
  return words;
}

function learn({ languages, timeZone, spokenIn = timeZone, now, wordings = '' }: DateContext): Words {
  const words = new Words();
  const own = ownOf(languages);
  const spoken = spokenOf(languages).map((language) => printedOf(language, spokenIn, now));
  for (const [index, language] of spokenOf(languages).entries()) {
    learnComparisons(words, language, wordings);
    teach(words, spoken[index]?.words ?? '[]');
    learnWordings(words, language, wordings);
  }
  words.isYearFirst = own.length > 0 && spoken.slice(0, new Set(own).size).every((printed) => printed.isYearFirst);
  words.learnDurations = () => {
    for (const { durations } of spoken) teach(words, durations);
  };
  words.isUnsure = false;
  addExtraWords(words, languages);
  words.sort();
  return words;
}
