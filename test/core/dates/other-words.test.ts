import { expect, test } from 'vitest';
import { learnComparisons } from '../../../src/core/dates/comparisons.ts';
import { addExtraWords } from '../../../src/core/dates/extra-words.ts';
import { spokenOf } from '../../../src/core/dates/language.ts';
import { wordsFor } from '../../../src/core/dates/lexicon.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { learnWordings, needsLazyWords } from '../../../src/core/dates/wordings.ts';
import { Words } from '../../../src/core/dates/words.ts';

/** Words that the platform does not print: comparing ones, numbers, "never", zones. */

const meaningOf = (words: Words, phrase: string) =>
  words.entries.get(phrase[0] ?? '')?.find((each) => each.phrase === phrase)?.meaning;

test('words that compare, and signs', () => {
  const words = new Words();
  learnComparisons(words, 'en-GB', '');
  const said = (phrases: string[]) => phrases.map((phrase) => words.comparisons.get(phrase));
  expect(said(['more than', '>', '+', 'less than', '<', 'about', '~', 'before', 'not', 'estimated'])).toEqual([
    ...['more', 'more', 'more', 'less', 'less', 'about', 'about', 'earlier', 'doubt', 'doubt'],
  ]);
  expect(words.comparisons.has('')).toBe(false);
  expect(words.directions).toContainEqual({ before: 'within the last', after: '', sign: -1, says: 'less' });
  expect(words.directions).toContainEqual({ before: '', after: 'old', sign: -1, says: 'age' });
  expect(words.directions).toContainEqual({ before: 'aged', after: '', sign: -1, says: 'age' });
  expect(words.isUnsure).toBe(false);
});

test('of a language whose words are not there nothing compares', () => {
  const words = new Words();
  learnComparisons(words, 'pl', '');
  expect([words.isUnsure, words.comparisons.get('ponad'), words.comparisons.get('>')]).toEqual([
    true,
    undefined,
    'more',
  ]);
  expect(words.directions).toEqual([]);
  learnComparisons(words, 'pl', WORDINGS);
  expect([words.isUnsure, words.comparisons.get('ponad')]).toEqual([false, 'more']);
  // Of a word that says two things nothing is known.
  learnComparisons(words, 'xx', '~xx;both,one;two;both;;;;');
  expect(['both', 'one', 'two'].map((word) => words.comparisons.get(word))).toEqual(['about', 'more', 'less']);
  learnComparisons(words, 'xx', '~xx;both;;;;;;');
  expect(words.comparisons.get('both')).toBe('about');
});

test('"never", small words, units that are cut, zones, halves of the day', () => {
  const words = new Words();
  addExtraWords(words, ['it-IT', 'de']);
  expect(['never', 'nigdy', 'mai', 'nie'].map((word) => meaningOf(words, word)?.never)).toEqual(Array(4).fill([true]));
  expect(meaningOf(words, 'at')?.filler).toEqual([true]);
  expect([words.zones.get('cet'), words.zones.get('ist'), words.zones.get('utc')]).toEqual([
    ...[[60, 120], [330, 60, 120, 180], [0]],
  ]);
  expect(meaningOf(words, 'z')?.zone).toEqual([0]);
  expect([meaningOf(words, 'am')?.hours, meaningOf(words, 'p.m')?.hours]).toEqual(
    [0, 12].map((first) => [...Array(12).keys()].map((hour) => first + hour)),
  );
  const unitsOf = (first: string, after: string) =>
    words.durations
      .get(first)
      ?.filter((each) => each.after === after)
      .map(({ offset }) => offset.unit);
  expect([unitsOf('m', 'mo'), unitsOf('m', 'm'), unitsOf('d', 'day(s)')]).toEqual([
    ['month'],
    ['month', 'minute'],
    ['day'],
  ]);
  expect(words.patterns.get('h')?.find(({ after }) => after === 'hrs ago')?.offset).toEqual({
    unit: 'hour',
    amount: -1,
  });
  expect([...words.conjunctions]).toContain('oraz');
  const english = new Words();
  addExtraWords(english, ['en']);
  expect(['mai', 'nie', 'jamais'].map((word) => meaningOf(english, word)?.never)).toEqual([
    undefined,
    undefined,
    [true],
  ]);
});

test('numbers as words', () => {
  const learnt = (language: string, lazy: string) => {
    const words = new Words();
    learnWordings(words, language, lazy);
    return (word: string) => meaningOf(words, word)?.number;
  };
  const english = learnt('en-US', '');
  expect(['one', 'three', 'a few', '1one'].map(english)).toEqual([[1], [3], [0], undefined]);
  expect(learnt('pl', '')('one')).toBeUndefined();
  expect(learnt('pl', '#pl;2dwa\n#plx;3trzy\nxx;;;\npl;3mar')('dwa')).toEqual([2]);
  expect(learnt('pl', '#plx;3trzy')('trzy')).toBeUndefined();
  expect([needsLazyWords(['en', 'pl']), needsLazyWords(['en', '']), needsLazyWords([])]).toEqual([true, false, false]);
});

test('the languages of a page, and English; the year first where all of them print it so', () => {
  expect(spokenOf(['pl_PL', 'en', 'en', 'x'])).toEqual(['pl-PL', 'en']);
  expect(spokenOf(['de', 'fr', 'it', 'es', 'pt', 'nl', 'pl'])).toEqual(['de', 'fr', 'it', 'es', 'pt', 'nl', 'en']);
  const context = (...languages: string[]) => ({ now: Date.UTC(2026, 10, 24), languages, timeZone: 'UTC', since: 0 });
  const isYearFirst = (...languages: string[]) => wordsFor(context(...languages)).isYearFirst;
  expect([isYearFirst('ja'), isYearFirst('ja', 'hu'), isYearFirst('ja', 'de'), isYearFirst()]).toEqual([
    ...[true, true, false, false],
  ]);
  const words = wordsFor(context('ja'));
  expect(wordsFor({ ...context('ja'), now: 0 })).toBe(words);
  expect(wordsFor({ ...context('ja'), timeZone: 'Asia/Tokyo' })).not.toBe(words);
  expect(wordsFor({ ...context('ja'), timeZone: 'Asia/Tokyo', spokenIn: 'UTC' })).toBe(words);
  expect(words.entries.get('m')?.map(({ phrase }) => phrase.length)).toEqual(
    words.entries
      .get('m')
      ?.map(({ phrase }) => phrase.length)
      .toSorted((a, b) => b - a),
  );
});
