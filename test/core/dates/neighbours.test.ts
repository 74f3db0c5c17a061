import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '../../../src/core/dates/index.ts';
import { contextOf, HUBSPOT, NOW } from './sweep.ts';

const DAY = 86_400_000;
const isToday = (text: string, language: string) =>
  findDates(text, contextOf(language, 'UTC')).some(
    ({ when }) => when !== 'never' && (when.earliest ?? -Infinity) > NOW - 2 * DAY,
  );

/** A day of long ago in the spelling of no language that is tried, or of none at all. */
const junk = fc.oneof(
  fc.constantFrom(
    'Floréal 4',
    '4 Floréal',
    '4. Wonnemond',
    'Q2/2024',
    'MMXXIV',
    'Week 19',
    '2024w19',
    '19-2024',
    '5/24',
    '20240504',
    '05-2024',
    '4.5',
    "'24",
    'Mag 2024',
    'Mai',
    'day 125',
    '2024',
    '17',
    '٤ مايو',
    '४ मई',
    '31/02/2024',
    '9999',
    '2024-13-45',
  ),
  fc.tuple(fc.nat(99), fc.constantFrom('/', '.', '-', ' ', '–', '_'), fc.nat(2500)).map((all) => all.join('')),
  fc.tuple(fc.stringMatching(/^[a-z]{3,9}$/), fc.integer({ min: 1, max: 31 })).map((all) => all.join(' ')),
);
const time = fc.constantFrom('10:02', '10:02:11', '9:05 AM', '10:02 UTC', '10:02:11.250', '23:59');
const joint = fc.constantFrom(' ', ', ', ' at ', 'T', ' - ', ' / ', ' (', '; ');

describe('a time of day beside something like a date that is not understood', () => {
  it.each(HUBSPOT)('is not today at that time: %s', (language) => {
    fc.assert(
      fc.property(junk, joint, time, fc.boolean(), (date, between, clock, isFirst) => {
        const text = isFirst ? `${date}${between}${clock}` : `${clock}${between}${date}`;
        expect(isToday(text, language), text).toBe(false);
      }),
      { numRuns: 150, seed: 20_261_124 },
    );
  });

  it('is today alone, or beside what says nothing', () => {
    for (const text of ['10:02', 'at 10:02', 'Today at 10:02']) expect(isToday(text, 'en'), text).toBe(true);
  });
});

describe('nothing old reads as young', () => {
  /** What happens to a text on its way: a piece is lost, doubled, or another word is put in its place. */
  const damage = fc.constantFrom<(text: string, at: number) => string>(
    (text, at) =>
      text
        .split(' ')
        .filter((_, index, all) => index !== at % all.length)
        .join(' '),
    (text, at) =>
      text
        .split(' ')
        .map((word, index, all) => (index === at % all.length ? 'foo' : word))
        .join(' '),
    (text, at) =>
      text
        .split(' ')
        .map((word, index, all) => (index === at % all.length ? `${word} ${word}` : word))
        .join(' '),
    (text) => text.replace(/\p{L}{3,}/u, 'Floréal'),
    (text) => `12 ${text}`,
    (text) => text.replace(/[/.-]/g, '_'),
  );
  const styles = fc.constantFrom('full', 'long', 'medium', 'short');

  it.each(HUBSPOT)('of dates with a time, whatever is done to their words: %s', (language) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 3000 }),
        styles,
        fc.constantFrom('medium', 'short'),
        damage,
        fc.nat(9),
        (days, dateStyle, timeStyle, damaged, at) => {
          const options = { dateStyle, timeStyle, timeZone: 'UTC' } as Intl.DateTimeFormatOptions;
          const whole = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
            NOW - days * DAY - 7 * 3_600_000,
          );
          const date = new Intl.DateTimeFormat(language, {
            dateStyle: options.dateStyle,
            timeZone: 'UTC',
          } as Intl.DateTimeFormatOptions).format(NOW - days * DAY - 7 * 3_600_000);
          // What is damaged is the date: a time that stands alone afterwards is no fault.
          const text = whole.replace(date, damaged(date, at));
          if (text === whole || !whole.includes(date) || !/\d/.test(damaged(date, at))) return;
          expect(isToday(text, language), text).toBe(false);
        },
      ),
      { numRuns: 150, seed: 20_261_124 },
    );
  });

  it.each(HUBSPOT)('of two amounts of which one is not known: %s', (language) => {
    const amount = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('hour', 'day', 'minute'), (first, second, unit) => {
        const text = new Intl.RelativeTimeFormat(language).format(-second, unit as 'day');
        const index = text.search(/\d/);
        const compound = `${text.slice(0, index)}${first} foobars ${text.slice(index)}`;
        expect(readDate(compound, contextOf(language, 'UTC')), compound).toBeNull();
        expect(readDate(`${first} foobars, ${text}`, contextOf(language, 'UTC'))).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
