import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/dates/index.ts';
import { contextOf, HUBSPOT, NOW } from './sweep.ts';

const DAY = 86_400_000;

const context = (language: string) => ({ ...contextOf(language, 'Europe/Warsaw'), since: 0 });

function holds(text: string, language: string, instant: number): boolean | null {
  const reading = readDate(text, context(language));
  if (!reading || reading.when === 'never') return null;
  return Number(reading.when.earliest) <= instant && instant <= Number(reading.when.latest);
}

/** Ages a minute to twelve years, small ones as often as large ones. */
const ages = fc
  .double({ min: Math.log(60_000), max: Math.log(12 * 365 * DAY), noNaN: true })
  .map((log) => Math.exp(log));

describe('a relative time', () => {
  it.each([...HUBSPOT, 'ru', 'ar', 'he', 'cs', 'hi'])('holds the instant however it is rounded: %s', (language) => {
    const units = [
      ['year', 365 * DAY],
      ['month', 30 * DAY],
      ['day', DAY],
      ['hour', DAY / 24],
      ['minute', 60_000],
    ] as const;
    const cases = fc.record({
      age: ages,
      sign: fc.constantFrom(-1, 1),
      round: fc.constantFrom(Math.floor, Math.ceil, Math.round),
      style: fc.constantFrom('long', 'short', 'narrow'),
    });
    fc.assert(
      fc.property(cases, ({ age, sign, round, style }) => {
        const [unit, length] = units.find((each) => age >= each[1]) ?? units[4];
        const text = new Intl.RelativeTimeFormat(language, { style }).format(sign * round(age / length), unit);
        expect(holds(text, language, NOW + sign * age), text).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of five or of six months can be 179 and 181 days, and never decides a limit of 180', () => {
    for (const text of ['5 months ago', '6 months ago', '6 miesięcy temu']) {
      for (const days of [179, 181]) expect(holds(text, 'pl', NOW - days * DAY), text).toBe(true);
    }
  });

  it.each([
    ['en', 'a month ago', 26, 45],
    ['en', 'a year ago', 320, 547],
    ['en', '6 months ago', 169, 199],
    ['en', 'Last changed a few seconds ago', 0, 0.0005],
    ['pl', 'miesiąc temu', 26, 45],
    ['fi', 'kuusi kuukautta sitten', 169, 199],
    ['es', 'hace un año', 320, 547],
    ['de', 'vor einem Monat', 26, 45],
    ['en', 'about 2 hours ago', 0.0625, 0.104],
    ['nb', '-2 d.', 1, 3],
    ['en', '1,000 days ago', 999.5, 1000.5],
  ])('in %s: %s', (language, text, least, most) => {
    expect(holds(text, language, NOW - least * DAY)).toBe(true);
    expect(holds(text, language, NOW - most * DAY)).toBe(true);
  });

  it('with a number that is not known as a word is not read as one', () => {
    for (const text of ['siedem miesięcy temu', 'hace seis meses', 'several months ago', '1.5.2 months ago']) {
      expect(readDate(text, context(text.startsWith('hace') ? 'es' : 'pl')), text).toBeNull();
    }
  });
});
