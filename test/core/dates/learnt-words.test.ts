import { describe, expect, test } from 'vitest';
import { addForm, learnPattern } from '../../../src/core/dates/learn-relative.ts';
import { type Learning, learnNumbers, learnRow } from '../../../src/core/dates/learn-row.ts';
import { normalizeWord } from '../../../src/core/dates/normalize.ts';
import { printedIn } from '../../../src/core/dates/printed.ts';
import { teach } from '../../../src/core/dates/teach.ts';
import { needsLazyWords } from '../../../src/core/dates/wordings.ts';
import { type Unit, Words } from '../../../src/core/dates/words.ts';

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

test.each<[language: string, phrase: string, months: string[]]>([
  ['en', 'march', ['gregory 3']],
  ['en', 'mar', ['gregory 3']],
  ['pl', 'marca', ['gregory 3']],
  ['pl', 'marzec', ['gregory 3']],
  ['pl', 'mar', ['gregory 3']],
  ['he', 'מרץ', ['gregory 3']],
  ['he', 'במרץ', ['gregory 3']],
  ['th', 'มีนาคม', ['gregory 3']],
  ['fa', 'فروردین', ['persian 1']],
])('%s: %s is a month', (language, phrase, months) => {
  const { words } = learnt(language);
  expect(meaningOf(words, normalizeWord(phrase))?.months ?? meaningOf(words, phrase)?.months).toEqual(months);
});

test.each<[string, string, number]>([
  ['en', 'tuesday', 2],
  ['en', 'sun', 0],
  ['pl', 'środa', 3],
  ['de', 'Samstag', 6],
  ['ja', '水曜日', 3],
])('%s: %s is a weekday', (language, phrase, weekday) => {
  expect(meaningOf(learnt(language).words, normalizeWord(phrase))?.weekdays).toEqual([weekday]);
});

test('halves of the day, eras, zones and small words', () => {
  const { words } = learnt('en');
  expect(meaningOf(words, 'am')?.hours?.toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
  expect(meaningOf(words, 'pm')?.hours?.toSorted((a, b) => a - b)).toEqual([...Array(12).keys()].map((h) => h + 12));
  expect(meaningOf(words, 'at')?.filler).toEqual([true]);
  expect(meaningOf(words, 'central european standard time')?.zone).toEqual([60]);
  expect(meaningOf(words, 'central european summer time')?.zone).toEqual([120]);
  expect(meaningOf(words, 'coordinated universal time')?.zone).toEqual([0]);
  expect(meaningOf(words, 'utc')?.zone).toEqual([0]);
  // The word before "+1" has no offset of its own.
  expect(meaningOf(words, 'gmt')?.zone).toEqual([0]);
  expect(meaningOf(learnt('ja').words, '令和')?.era).toEqual([2018]);
  expect(
    meaningOf(learnt('th').words, normalizeWord('พ.ศ'))?.era ?? meaningOf(learnt('ja').words, '西暦')?.era,
  ).toEqual([0]);
  expect(meaningOf(words, '')).toBeUndefined();
});

test.each<[language: string, calendars: string[], isYearFirst: boolean, dayMonths: string[]]>([
  ['en', ['gregory'], false, ['/']],
  ['de', ['gregory'], false, ['.']],
  ['ja', ['gregory'], true, ['/']],
  ['hu', ['gregory'], true, ['.']],
  ['fa', ['gregory', 'persian'], true, ['/']],
  ['th', ['gregory'], false, ['/']],
])('%s counts by %j, the year first: %s, days and months by %j', (language, calendars, isYearFirst, dayMonths) => {
  const { words, printed } = learnt(language);
  expect([...words.calendars]).toEqual(calendars);
  expect([printed.isYearFirst, [...words.dayMonths]]).toEqual([isYearFirst, dayMonths]);
});

test('which languages print a year of two digits, and how', () => {
  const years = (language: string) => [...learnt(language).words.shortYears].sort();
  expect(['en', 'de', 'th', 'sv', 'ja'].map(years)).toEqual([
    ...[['/'], ['.'], ['/', 'buddhist'], ['y-'], ['y/', 'yM']],
  ]);
});

describe('relative times', () => {
  const { words, printed } = learnt('en');
  const offset = (unit: Unit, amount: number) => ({ unit, amount });

  test('have their amount between words of their direction', () => {
    expect(patternsOf(words, '', 'years ago')).toEqual([
      { before: '', spaced: false, after: 'years ago', offset: offset('year', -1), isUnsure: false },
    ]);
    expect(patternsOf(words, 'in', 'weeks')[0]).toMatchObject({ spaced: true, offset: offset('week', 1) });
    expect(patternsOf(words, '', 'qtrs. ago').map((each) => each.offset)).toEqual([offset('quarter', -1)]);
    // Of minutes or of months.
    expect(
      patternsOf(words, '', 'm ago')
        .map((each) => each.offset.unit)
        .sort(),
    ).toEqual(['minute', 'month']);
    expect(words.directions).toEqual([
      { before: '', after: 'ago', sign: -1 },
      { before: 'in', after: '', sign: 1 },
    ]);
    const german = learnt('de').words;
    expect(patternsOf(german, 'vor', 'tagen')[0]).toMatchObject({ spaced: true, offset: offset('day', -1) });
    expect(german.directions).toContainEqual({ before: 'vor', after: '', sign: -1 });
  });

  test('may have a name of their own', () => {
    const named = (language: string, phrase: string) => meaningOf(learnt(language).words, phrase)?.offsets;
    expect(named('en', 'yesterday')).toContainEqual({ unit: 'day', amount: -1, whole: true });
    expect(named('en', 'last month')).toContainEqual({ unit: 'month', amount: -1, whole: true });
    expect(named('en', 'next year')).toContainEqual({ unit: 'year', amount: 1, whole: true });
    expect(named('en', 'this week')).toContainEqual({ unit: 'week', amount: 0, whole: true });
    expect(named('de', 'vorgestern')).toContainEqual({ unit: 'day', amount: -2, whole: true });
    expect(named('de', 'ubermorgen')).toContainEqual({ unit: 'day', amount: 2, whole: true });
    // One without its number, where the form says that it is one.
    expect(named('en', 'month ago')).toContainEqual({ unit: 'month', amount: -1 });
    expect(named('ar', 'قبل سنتين')).toContainEqual({ unit: 'year', amount: -2 });
  });

  test('have units that stand alone, too, and words that join them', () => {
    teach(words, printed.durations);
    expect(durationsOf(words, 'years')).toEqual(['year']);
    expect(durationsOf(words, 'day')).toEqual(['day']);
    expect(durationsOf(words, 'm').sort()).toEqual(['minute', 'month']);
    expect(durationsOf(words, 'ago')).toEqual([]);
    expect([...words.conjunctions]).toContain('and');
    expect([...learnt('pl').words.conjunctions]).toContain('i');
  });
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
