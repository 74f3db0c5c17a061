import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsLazyWords, readDate } from '../../../src/core/dates/index.ts';
import { holds } from './moment/cost.ts';
import moment, { MOMENT_LOCALES, momentIn } from './moment/locales.ts';
import { contextOf, HUBSPOT, NOW } from './sweep.ts';

const DAY = 86_400_000;
/** One for each locale, in turn: from the first zone that a day reaches to the last, with offsets that are no whole hours. */
const ZONES = ['UTC', 'Europe/Warsaw', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Pago_Pago'];
/** Ages a second to twelve years, small ones as often as large ones. */
const ages = fc
  .double({ min: Math.log(1000), max: Math.log(12 * 365 * DAY), noNaN: true })
  .map((log) => Math.round(Math.exp(log)));

const IN_ZONES = MOMENT_LOCALES.map((locale, index) => ({ locale, zone: ZONES[index % ZONES.length] ?? 'UTC' }));

describe.each(IN_ZONES)('what moment.js prints in $locale, in the zone $zone', ({ locale, zone }) => {
  const context = contextOf(locale, zone);
  const at = (instant: number) => momentIn(zone, instant, locale);

  it('of a time ago, and of one to come, is read by its thresholds', () => {
    const anyTime = fc.tuple(ages, fc.constantFrom(-1, 1));
    fc.assert(
      fc.property(anyTime, ([age, sign]) => {
        const text = at(NOW + sign * age).from(NOW);
        expect(holds(text, NOW + sign * age, context), text).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of a day is read', () => {
    const formats = fc.constantFrom('L', 'll', 'LL', 'LLL', 'LLLL');
    fc.assert(
      fc.property(ages, formats, (age, format) => {
        const text = at(NOW - age).format(format);
        expect(holds(text, NOW - age, context), text).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the tables of its words', () => {
  it.each(['main', 'other'])('are of the version that is installed: %s', (which) => {
    const made = readFileSync(`src/core/dates/wordings.${which}.ts`, 'utf8');
    expect(made).toContain(`the locales of moment.js ${moment.version} (`);
  });

  it('are needed for all languages but English', () => {
    expect(needsLazyWords(['en', 'en-GB'])).toBe(false);
    expect(needsLazyWords(HUBSPOT)).toBe(true);
    for (const language of ['uk', 'hi-IN', 'sr_RS', 'ku-kmr', 'tl'])
      expect(needsLazyWords([language]), language).toBe(true);
    expect(needsLazyWords(['x', '', 'not a language'])).toBe(false);
  });

  it('are not needed for anything else: without them less is read, and nothing else', () => {
    const { wordings: _, ...without } = contextOf('hi', 'UTC');
    expect(readDate('एक महीने पहले', without)).toBeNull();
    expect(readDate('एक महीने पहले', contextOf('hi', 'UTC'))).not.toBeNull();
  });
});
