import { describe, expect, test } from 'vitest';
import { addForm, learnPattern } from '../../../src/core/dates/learn-relative.ts';
import { type Learning, learnNumbers, learnRow } from '../../../src/core/dates/learn-row.ts';
import { normalizeWord } from '../../../src/core/dates/normalize.ts';
import { printedIn } from '../../../src/core/dates/printed.ts';
import { teach } from '../../../src/core/dates/teach.ts';
import { needsLazyWords } from '../../../src/core/dates/wordings.ts';
import { type Meaning, type Unit, Words } from '../../../src/core/dates/words.ts';

/** What is learnt of a language, by words that everybody knows. */

const NOW = Date.UTC(2026, 10, 26);
const learnt = (language: string, zone = 'Europe/Warsaw') => {
  const words = new Words();
  const printed = printedIn(language, zone, NOW);
  teach(words, printed.words);
  return { words, printed };
};
const meaningOf = (words: Words, phrase: string) =>
  words.entries.get(phrase[0] ?? '')?.find((each) => each.phrase === phrase)?.meaning;
const patternsOf = (words: Words, before: string, after: string) =>
  [...words.patterns.values()].flat().filter((each) => each.before === before && each.after === after);
const durationsOf = (words: Words, after: string) =>
  (words.durations.get(after[0] ?? '') ?? []).filter((each) => each.after === after).map(({ offset }) => offset.unit);

interface Facts {
  readonly calendars?: readonly string[];
  readonly isYearFirst: boolean;
  /** What parts day and month, and how a year of two digits stands. */
  readonly dayMonths: readonly string[];
  readonly shortYears: readonly string[];
  /** Words, with all that each of them means. */
  readonly words: Readonly<Record<string, Meaning>>;
}

const month = (number: number, calendar = 'gregory'): Meaning => ({ months: [`${calendar} ${number}`] });
const named = (unit: Unit, amount: number): Meaning => ({ offsets: [{ unit, amount, whole: true }] });

const LANGUAGES: Readonly<Record<string, Facts>> = {
  pl: {
    ...{ isYearFirst: false, dayMonths: ['.'], shortYears: ['.'] },
    words: { marca: month(3), marzec: month(3), sroda: { weekdays: [3] }, przedwczoraj: named('day', -2) },
  },
  de: {
    ...{ isYearFirst: false, dayMonths: ['.'], shortYears: ['.'] },
    words: { samstag: { weekdays: [6] }, vorgestern: named('day', -2), ubermorgen: named('day', 2) },
  },
  // A letter may be written onto a name: "in March".
  he: { ...{ isYearFirst: false, dayMonths: ['.'], shortYears: ['.'] }, words: { מרץ: month(3), במרץ: month(3) } },
  th: {
    ...{ isYearFirst: false, dayMonths: ['/'], shortYears: ['/', 'buddhist'] },
    words: { มีนาคม: month(3), 'พ.ศ': { era: [0] } },
  },
  fa: {
    ...{ calendars: ['gregory', 'persian'], isYearFirst: true, dayMonths: ['/'], shortYears: ['y/', 'yM'] },
    words: { فروردین: month(1, 'persian') },
  },
  ja: {
    ...{ isYearFirst: true, dayMonths: ['/'], shortYears: ['y/', 'yM'] },
    words: { 水曜日: { weekdays: [3] }, 令和: { era: [2018] } },
  },
  hu: { ...{ isYearFirst: true, dayMonths: ['.'], shortYears: ['y.', 'yM'] }, words: {} },
  sv: { ...{ isYearFirst: true, dayMonths: ['/'], shortYears: ['y-'] }, words: {} },
  ar: { ...{ isYearFirst: false, dayMonths: ['/'], shortYears: ['/'] }, words: {} },
};

test.each(Object.entries(LANGUAGES))('%s', (language, facts) => {
  const { words, printed } = learnt(language);
  const { calendars = ['gregory'], isYearFirst, dayMonths, shortYears } = facts;
  expect([[...words.calendars], printed.isYearFirst]).toEqual([calendars, isYearFirst]);
  expect([[...words.dayMonths], [...words.shortYears].sort()]).toEqual([dayMonths, shortYears]);
  for (const [word, meaning] of Object.entries(facts.words))
    expect(meaningOf(words, normalizeWord(word)), word).toEqual(meaning);
});

test('en', () => {
  const { words, printed } = learnt('en');
  const offset = (unit: Unit, amount: number) => ({ unit, amount });
  const meanings = {
    ...{ march: month(3), mar: month(3), december: month(12), tuesday: { weekdays: [2] }, sun: { weekdays: [0] } },
    ...{ at: { filler: [true] }, utc: { zone: [0] }, 'coordinated universal time': { zone: [0] } },
    ...{ 'central european standard time': { zone: [60] }, 'central european summer time': { zone: [120] } },
    // The word before "+1" has no offset of its own.
    ...{ gmt: { zone: [0] }, yesterday: named('day', -1), tomorrow: named('day', 1), 'last month': named('month', -1) },
    ...{ 'next year': named('year', 1), 'this week': named('week', 0), 'last quarter': named('quarter', -1) },
    // One without its number, where the form says that it is one.
    ...{ 'month ago': { offsets: [offset('month', -1)] }, 'in hour': { offsets: [offset('hour', 1)] } },
  };
  for (const [word, meaning] of Object.entries(meanings)) expect(meaningOf(words, word), word).toEqual(meaning);
  const hours = (word: string) => meaningOf(words, word)?.hours?.toSorted((a, b) => a - b);
  expect([hours('am'), hours('pm')]).toEqual([0, 12].map((first) => [...Array(12).keys()].map((hour) => first + hour)));
  expect([...words.entries.keys()]).not.toContain('');
  expect([[...words.calendars], [...words.dayMonths], [...words.shortYears]]).toEqual([['gregory'], ['/'], ['/']]);
  expect([printed.isYearFirst, words.hasBareHours]).toEqual([false, false]);
  expect(patternsOf(words, '', 'years ago')).toEqual([
    { before: '', spaced: false, after: 'years ago', offset: offset('year', -1), isUnsure: false },
  ]);
  expect(patternsOf(words, 'in', 'weeks')[0]).toMatchObject({ spaced: true, offset: offset('week', 1) });
  expect(patternsOf(words, '', 'qtrs. ago').map((each) => each.offset)).toEqual([offset('quarter', -1)]);
  // Of minutes or of months.
  const short = patternsOf(words, '', 'm ago').map((each) => each.offset.unit);
  expect(short.sort()).toEqual(['minute', 'month']);
  expect(words.directions).toEqual([
    { before: '', after: 'ago', sign: -1 },
    { before: 'in', after: '', sign: 1 },
  ]);
  expect([...words.conjunctions]).toContain('and');
  expect(durationsOf(words, 'years')).toEqual(['year']);
  teach(words, printed.durations);
  expect(['years', 'day', 'weeks', 'hr', 'ago'].map((unit) => durationsOf(words, unit))).toEqual([
    ...[['year'], ['day'], ['week'], ['hour'], []],
  ]);
  expect(durationsOf(words, 'm').sort()).toEqual(['minute', 'month']);
});

test('an hour alone behind a month, in Panjabi', () => {
  expect(learnt('pa').words.hasBareHours).toBe(true);
});

test('short units, and marks that join amounts', () => {
  const { words, printed } = learnt('en');
  expect(durationsOf(words, 'mths')).toEqual([]);
  teach(words, printed.durations);
  expect(durationsOf(words, 'mths')).toEqual(['month']);
  expect([...words.conjunctions]).toEqual(expect.arrayContaining(['and', ',']));
});

test('what stands before an amount, and what one of two is called', () => {
  const german = learnt('de').words;
  expect(patternsOf(german, 'vor', 'tagen')[0]).toMatchObject({ spaced: true, offset: { unit: 'day', amount: -1 } });
  expect(german.directions).toContainEqual({ before: 'vor', after: '', sign: -1 });
  expect([...german.conjunctions]).toContain('und');
  expect(meaningOf(learnt('ar').words, 'قبل سنتين')?.offsets).toContainEqual({ unit: 'year', amount: -2 });
});

describe('a row of the tables of languages', () => {
  const learning: Learning = { pattern: learnPattern, form: addForm, normal: normalizeWord };
  const row = (text: string) => {
    const words = new Words();
    learnRow(words, text.split(';'), learning);
    return words;
  };

  test('has months, weekdays, hours, small words, days', () => {
    const words = row('3mars,4avril;0dim,6sam;0-2nuit,13pm;le,du;0hier,2demain');
    expect(meaningOf(words, 'avril')?.months).toEqual(['gregory 4']);
    expect([meaningOf(words, 'dim')?.weekdays, meaningOf(words, 'sam')?.weekdays]).toEqual([[0], [6]]);
    expect([meaningOf(words, 'nuit')?.hours, meaningOf(words, 'pm')?.hours]).toEqual([[0, 1, 2], [13]]);
    expect(meaningOf(words, 'du')?.filler).toEqual([true]);
    expect(meaningOf(words, 'hier')?.offsets).toEqual([{ unit: 'day', amount: -1, whole: true }]);
    expect(meaningOf(words, 'demain')?.offsets).toEqual([{ unit: 'day', amount: 1, whole: true }]);
    expect(words.directions).toEqual([]);
  });

  test('has units in the past and to come, with what stands around them', () => {
    const words = row(';;;;;@ ago;in @;# secs;# mins|# minutes;1an hour;2two days,# days;# mons;# yrs;# wks');
    const offsets = (before: string, after: string) => patternsOf(words, before, after).map(({ offset }) => offset);
    expect(offsets('', 'secs ago')).toEqual([{ unit: 'second', amount: -1 }]);
    expect(offsets('in', 'secs')).toEqual([{ unit: 'second', amount: 1 }]);
    expect([offsets('', 'mins ago').length, offsets('in', 'mins').length, offsets('in', 'minutes').length]).toEqual([
      1, 0, 1,
    ]);
    expect(meaningOf(words, 'an hour ago')?.offsets).toEqual([{ unit: 'hour', amount: -1 }]);
    expect(meaningOf(words, 'in two days')?.offsets).toEqual([{ unit: 'day', amount: 2 }]);
    expect(
      [offsets('', 'mons ago'), offsets('', 'yrs ago'), offsets('', 'wks ago')].flat().map(({ unit }) => unit),
    ).toEqual([...['month', 'year', 'week']]);
    expect(durationsOf(words, 'days')).toEqual(['day']);
    expect(words.directions).toEqual([
      { before: '', after: 'ago', sign: -1 },
      { before: 'in', after: '', sign: 1 },
    ]);
  });

  test('has no words of direction where they are written onto the unit, or there are none', () => {
    expect(row(';;;;;@前;後@;#秒').directions).toEqual([]);
    expect(row(';;;;;@;@;# s').directions).toEqual([]);
  });

  test('or numbers', () => {
    const words = new Words();
    learnNumbers(words, '1ein,2zwei', learning);
    learnNumbers(words, undefined, learning);
    expect([meaningOf(words, 'ein')?.number, meaningOf(words, 'zwei')?.number]).toEqual([[1], [2]]);
  });

  test('is needed of all languages but English', () => {
    expect([[], ['en'], ['en-GB', ''], ['en', 'pl'], ['x y']].map((all) => needsLazyWords(all))).toEqual([
      ...[false, false, false, true, false],
    ]);
  });
});

test('what is not known to compare makes a pattern unsure, until another language has it', () => {
  const words = new Words();
  const add = (isUnsure: boolean) => {
    words.isUnsure = isUnsure;
    words.addPattern('', 'x', { unit: 'day', amount: -1 });
    words.addDuration('', 'x', 'day');
    words.addDirection({ before: 'x', after: '', sign: -1 });
    return [words.patterns.get('x'), words.durations.get('x')].map((all) => all?.map((each) => each.isUnsure));
  };
  expect([add(true), add(false), add(true)]).toEqual([
    [[true], [true]],
    [[false], [false]],
    [[false], [false]],
  ]);
  expect(words.directions).toHaveLength(1);
  words.add('xy', 'filler', true);
  words.add('xyz', 'filler', true);
  words.sort();
  expect(words.entries.get('x')?.map(({ phrase }) => phrase)).toEqual(['xyz', 'xy']);
});
