import { COMMON_WORDS } from './common-words.ts';
import { normalizeWord } from './normalize.ts';
import type { Unit, Words } from './words.ts';
import { addZoneNames } from './zone-names.ts';

/** Adds what Intl does not print: words for never, ISO's and other small words. */
export function addExtraWords(words: Words, languages: readonly string[]): void {
  for (const word of COMMON_WORDS.never.split('|')) words.add(normalizeWord(word), 'never', true);
  for (const [language = '', word = ''] of COMMON_WORDS.localNever.split('|').map((each) => each.split(' '))) {
    if (languages.some((each) => each.startsWith(language))) words.add(word, 'never', true);
  }
  for (const word of COMMON_WORDS.fillers.split('|')) words.add(normalizeWord(word), 'filler', true);
  for (const entry of COMMON_WORDS.cutUnits.split('|')) {
    const [cut = '', unit] = entry.split(' ') as [string, Unit];
    for (const form of [cut, `${unit}(s)`]) {
      words.addDuration('', form, unit);
      words.addPattern('', `${form} ago`, { unit, amount: -1 });
    }
  }
  for (const word of COMMON_WORDS.conjunctions.split('|')) words.conjunctions.add(normalizeWord(word));
  addZoneNames(words);
  words.add('z', 'zone', 0);
  for (let hour = 0; hour < 24; hour++) {
    for (const word of (hour < 12 ? COMMON_WORDS.morning : COMMON_WORDS.afternoon).split('|'))
      words.add(normalizeWord(word), 'hours', hour);
  }
}
