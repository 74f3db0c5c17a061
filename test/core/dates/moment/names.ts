import type { DateContext } from '../../../../src/core/dates/index.ts';
import { tokensOf } from '../../../../src/core/dates/lexer.ts';
import { wordsFor } from '../../../../src/core/dates/lexicon.ts';
import { normalizeWord } from '../../../../src/core/dates/normalize.ts';
import type { Meaning } from '../../../../src/core/dates/words.ts';
import { NOW } from '../sweep.ts';
import { FORMATS } from './cost.ts';
import moment from './locales.ts';

/** Names of months that are not understood, `3name`. Where they are a word with a number, the word is a small one. */
export function monthsOf(locale: string, context: DateContext): string[] {
  const names = monthNames(locale).filter(([, name]) => /\p{L}/u.test(name) && !isNumbered(locale, name));
  const isKnown = (name: string, month: number) =>
    isUnderstood(name, context, ({ months }) => months?.includes(`gregory ${month}`));
  const found = [...names, ...monthsInFormats(locale), ...attached(locale, names)].filter(
    ([month, name]) => !isKnown(name, month),
  );
  return unique(found.map(([month, name]) => `${month}${name}`));
}

/** Names with the letters that the formats write onto them. */
function attached(locale: string, names: readonly [month: number, name: string][]): [month: number, name: string][] {
  return names.flatMap(([month, name]) =>
    FORMATS.flatMap((format): [number, string][] => {
      const text = normalizeWord(
        moment
          .utc([2026, month - 1, 3])
          .locale(locale)
          .format(format),
      );
      const at = text.indexOf(name);
      if (at < 0) return [];
      const before = /[\p{L}\p{M}']*$/u.exec(text.slice(0, at))?.[0] ?? '';
      const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at + name.length))?.[0] ?? '';
      return [[month, before + name + after]];
    }),
  );
}

/** Words that the formats print of every day of one month, and of no other. */
function monthsInFormats(locale: string): [month: number, name: string][] {
  const printed = wordsOfMonths(locale);
  return printed.flatMap((words, month) =>
    words
      .filter((word) => printed.every((others, other) => other === month || !others.includes(word)))
      .map((word): [number, string] => [month + 1, word]),
  );
}

/** For each month, the words that a format prints of every day of it, at whatever hour. */
function wordsOfMonths(locale: string): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    FORMATS.flatMap((format) => {
      const days = Array.from({ length: 28 }, (_, day) => moment.utc([2026, month, day + 1, day % 24]));
      const words = days.map((date) => new Set(wordsIn(normalizeWord(date.locale(locale).format(format)))));
      return [...(words[0] ?? [])].filter((word) => words.every((all) => all.has(word)));
    }),
  );
}

function monthNames(locale: string): [month: number, name: string][] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = moment.utc(NOW).locale(locale).date(3).month(month);
    const alone = ['MMMM', 'MMM'].map((format) => day.format(format));
    // Beside a day the name takes another form in some languages.
    const beside = ['D[{]MMMM[}]', 'D[{]MMM[}]'].map((format) => /\{(.*)\}/.exec(day.format(format))?.[1] ?? '');
    return [...alone, ...beside].map((name): [number, string] => [month + 1, bare(normalizeWord(name))]);
  }).flat();
}

/** Whether every month is called so, with its number. */
function isNumbered(locale: string, name: string): boolean {
  const word = name.replace(/\d+/, '#');
  const alike = monthNames(locale).filter(([month, other]) => {
    return other.replace(/\d+/, '#') === word && other.includes(String(month));
  });
  return word !== name && new Set(alike.map(([month]) => month)).size === 12;
}

/** Names of weekdays that are not understood, `0name` for Sunday. */
export function weekdaysOf(locale: string, context: DateContext): string[] {
  const names = Array.from({ length: 7 }, (_, weekday) => {
    const day = moment.utc(NOW).locale(locale).day(weekday);
    const beside = /\{(.*)\}/.exec(day.format('[{]dddd[}, ]D MMMM'))?.[1] ?? '';
    const texts = [day.format('dddd'), day.format('ddd'), beside].map((text) => bare(normalizeWord(text)));
    return texts
      .filter((name) => name && !isUnderstood(name, context, ({ weekdays }) => weekdays?.includes(weekday)))
      .map((name) => weekday + name);
  });
  return unique(names.flat());
}

/** Parts of the day that are not understood, `0-3name` for the hours from 0 to 3. */
export function hoursOf(locale: string, context: DateContext): string[] {
  const said = new Map<string, Set<number>>();
  for (let hour = 0; hour < 24; hour++) {
    const time = moment.utc(NOW).hour(hour).minute(0).locale(locale);
    const names = ['a', 'A'].map((format) => bare(normalizeWord(time.format(format))));
    // Some languages write an ending onto it.
    const words = wordsIn(normalizeWord(time.format('LT')));
    for (const name of [...names, ...words]) {
      const isKnown = isUnderstood(name, context, ({ hours }) => hours?.includes(hour));
      if (name && !isKnown) said.set(name, (said.get(name) ?? new Set()).add(hour));
    }
  }
  const parts = [...said].filter(([, hours]) => hours.size < 24);
  return parts.flatMap(([name, hours]) => ranges([...hours]).map((range) => range + name));
}

function ranges(all: readonly number[]): string[] {
  const firsts = all.filter((hour) => !all.includes(hour - 1));
  return firsts.map((first) => {
    let last = first;
    while (all.includes(last + 1)) last++;
    return `${first}-${last}`;
  });
}

/** Small words of the formats, of a day's number and of a month's, that are not understood. */
export function literalsOf(locale: string, context: DateContext): string[] {
  const data = moment.localeData(locale);
  const formats = [...FORMATS, 'LT' as const].map((key) => data.longDateFormat(key) ?? '');
  // Some formats have letters that moment does not take for its own, without brackets around them.
  const literal = formats.map((format) => format.replace(/\b[A-Za-z]+\b(?![^[]*\])/g, ' '));
  const ordinals = Array.from({ length: 31 }, (_, day) =>
    moment
      .utc([2026, 0, day + 1])
      .locale(locale)
      .format('Do'),
  );
  const numbered = monthNames(locale).flatMap(([, name]) => (isNumbered(locale, name) ? name : []));
  const [first = [], ...others] = wordsOfMonths(locale);
  const always = first.filter((word) => others.every((words) => words.includes(word)));
  const words = [...literal, ...ordinals, ...numbered, ...always].flatMap((text) => wordsIn(normalizeWord(text)));
  return unique(words.filter((word) => !isUnderstood(word, context, ({ filler }) => filler)));
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether a text is one word, or one with a dot behind it, that has the meaning. */
export function isUnderstood(text: string, context: DateContext, isRight: (meaning: Meaning) => unknown): boolean {
  const [token, ...more] = tokensOf(text, wordsFor(context));
  return Boolean(token?.meaning && isRight(token.meaning)) && more.every(({ type }) => type === '.');
}

export function bare(text: string): string {
  return text.replace(/^[\s.,]+|[\s.,]+$/g, '');
}

export function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
