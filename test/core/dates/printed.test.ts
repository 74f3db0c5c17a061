import { expect, test } from 'vitest';
import { learnAbsolute } from '../../../src/core/dates/learn-absolute.ts';
import { learnDurations, learnRelative } from '../../../src/core/dates/learn-relative.ts';
import { printedIn } from '../../../src/core/dates/printed.ts';
import { teach } from '../../../src/core/dates/teach.ts';
import { Words } from '../../../src/core/dates/words.ts';

/** What is learnt from notes is what is learnt from Intl itself, in the same order. */

const NOW = Date.UTC(2026, 10, 26);
const LANGUAGES = ['en', 'en-GB', 'pl', 'de', 'ja', 'ar', 'fa', 'th', 'he', 'hu', 'mn', 'nb', 'pa'];

/** All that is known, each offset once: Intl prints the same word in several styles. */
function stateOf(words: Words) {
  const entries = [...words.entries].map(([first, group]) => [
    first,
    group.map(({ phrase, meaning }) => [
      phrase,
      Object.entries(meaning).map(([key, values]) => [
        key,
        [...new Set([values].flat().map((value) => JSON.stringify(value)))],
      ]),
    ]),
  ]);
  const { patterns, durations, directions, conjunctions, calendars, dayMonths, shortYears, hasBareHours } = words;
  return {
    entries,
    patterns: [...patterns],
    durations: [...durations],
    directions,
    sets: [conjunctions, calendars, dayMonths, shortYears].map((set) => [...set]),
    hasBareHours,
  };
}

test.each(LANGUAGES)('%s', (language) => {
  const [direct, told] = [new Words(), new Words()];
  const printed = printedIn(language, 'Europe/Warsaw', NOW);
  learnAbsolute(direct, language, 'Europe/Warsaw', NOW);
  learnRelative(direct, language);
  teach(told, printed.words);
  expect(stateOf(told)).toEqual(stateOf(direct));
  learnDurations(direct, language);
  teach(told, printed.durations);
  expect(stateOf(told)).toEqual(stateOf(direct));
});

test('what is added while comparing words are not known is unsure, whoever noted it', () => {
  const words = new Words();
  words.isUnsure = true;
  teach(words, printedIn('de', 'Europe/Warsaw', NOW).words);
  expect([...words.patterns.values()].flat().every(({ isUnsure }) => isUnsure)).toBe(true);
});

test('no zone that the platform does not know', () => {
  expect(() => printedIn('en', 'Mars/Base', NOW)).toThrow(RangeError);
});
