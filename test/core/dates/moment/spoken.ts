import type { DateContext } from '../../../../src/core/dates/index.ts';
import { normalizeWord } from '../../../../src/core/dates/normalize.ts';
import { NOW } from '../sweep.ts';
import { holds } from './cost.ts';
import moment from './locales.ts';
import { bare, isUnderstood, wordsIn } from './names.ts';

const DAY = 86_400_000;

/**
 * What stands in "last Thursday at 12:34" and is not understood: a word met with one weekday alone is its name in another
 * case, the others are small ones. Where a text has no weekday it is only said which week: its words tell nothing.
 */
export function calendarWords(locale: string, context: DateContext): { weekdays: string[]; fillers: string[] } {
  const met = new Map<string, Set<number>>();
  for (const days of [-6, -5, -4, -3, -2, 2, 3, 4, 5, 6]) {
    const weekday = moment.utc(NOW + days * DAY).day();
    for (const word of unknownIn(calendarText(locale, days), context)) {
      met.set(word, (met.get(word) ?? new Set()).add(weekday));
    }
  }
  const words = [...met];
  const named = words.filter(([, weekdays]) => weekdays.size === 1);
  const hasWeekday = (days: number) => {
    const { weekday, text } = { weekday: moment.utc(NOW + days * DAY).day(), text: calendarText(locale, days) };
    return wordsIn(text).some(
      (word) =>
        named.some(([name]) => name === word) ||
        isUnderstood(word, context, ({ weekdays }) => weekdays?.includes(weekday)),
    );
  };
  if (![-5, -2, 2, 5].every(hasWeekday)) return { weekdays: [], fillers: [] };
  return {
    weekdays: named.map(([word, weekdays]) => `${[...weekdays].join()}${word}`),
    fillers: words.filter(([, weekdays]) => weekdays.size > 1).map(([word]) => word),
  };
}

function calendarText(locale: string, days: number): string {
  return normalizeWord(
    moment
      .utc(NOW + days * DAY)
      .locale(locale)
      .calendar(moment.utc(NOW).locale(locale)),
  );
}

function unknownIn(text: string, context: DateContext): string[] {
  return wordsIn(text).filter(
    (word) => !isUnderstood(word, context, ({ filler, hours, weekdays }) => filler ?? hours ?? weekdays),
  );
}

/** Words for yesterday, today and tomorrow that are not understood: `0yesterday`. */
export function namedDays(locale: string, context: DateContext): string[] {
  return [-1, 0, 1].flatMap((days) => {
    const text = calendarText(locale, days);
    const unknown = unknownIn(text, context);
    const [first, last] = [unknown[0], unknown.at(-1)];
    if (!first || !last || holds(text, NOW + days * DAY, context)) return [];
    const name = bare(text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length));
    return /\d/.test(name) ? [] : [`${days + 1}${name}`];
  });
}
