import type { DateContext } from '../../../../src/core/dates/index.ts';
import { normalizeWord } from '../../../../src/core/dates/normalize.ts';
import { NOW } from '../sweep.ts';
import { holds } from './cost.ts';
import moment from './locales.ts';
import { unique } from './names.ts';

/** Seconds, and the most that is said of the unit, in the order of the rows. */
const UNITS: readonly (readonly [seconds: number, most: number])[] = [
  [1, 44],
  [60, 44],
  [3600, 21],
  [86_400, 25],
  [30.44 * 86_400, 10],
  [365.25 * 86_400, 30],
];

interface Printed {
  readonly unit: number;
  readonly amount: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** What stands around the times of the past and of the future, then for each unit what stands between; empty when all is read. */
export function relativeFields(locale: string, context: DateContext): string[] {
  const both = [-1, 1].map((sign) => printed(locale, sign, context));
  const around = both.map(commonAround);
  const fields = UNITS.map((_, unit) => {
    const [past, future] = both.map((all, index) => forms(all, unit, around[index] ?? ['', '']));
    return past === future ? past : `${past}|${future}`;
  });
  return fields.some(Boolean) ? [...around.map((pair) => pair.join('@')), ...fields.map(String)] : [];
}

function printed(locale: string, sign: number, context: DateContext): Printed[] {
  const now = moment.utc(NOW).locale(locale);
  return UNITS.flatMap(([seconds, most], unit) =>
    Array.from({ length: most }, (_, index) => {
      const instant = NOW + sign * Math.round((index + 1) * seconds * 1000);
      const text = moment.utc(instant).locale(locale).from(now);
      const isRead = holds(text, instant, context) === true;
      return { unit, amount: unit === 0 ? 0 : index + 1, text: normalizeWord(text), isRead };
    }),
  );
}

/** What all texts begin and end with. */
function commonAround(all: readonly Printed[]): [before: string, after: string] {
  const texts = all.map(({ text }) => text);
  let before = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(before)) before = before.slice(0, -1);
  let after = (texts[0] ?? '').slice(before.length);
  for (const text of texts) while (!text.slice(before.length).endsWith(after)) after = after.slice(1);
  return [before, after];
}

/** How the unit is printed where it is not read, without what is around it. */
function forms(all: readonly Printed[], wanted: number, [before, after]: [string, string]): string {
  const missing = all.filter(({ unit, isRead }) => unit === wanted && !isRead);
  const found = missing.map(({ amount, text }) => {
    const form = text.slice(before.length, text.length - after.length);
    return /\d/.test(form) ? form.replace(/\d+/, '#') : amount + form;
  });
  return unique(found).join(',');
}
