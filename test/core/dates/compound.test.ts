import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAge } from '../../../src/core/dates/age.ts';
import { readDate } from '../../../src/core/dates/index.ts';
import { contextOf, HUBSPOT, NOW } from './sweep.ts';

const DAY = 86_400_000;
const UNITS = ['year', 'month', 'day', 'hour', 'minute'] as const;
type Amounts = Partial<Record<(typeof UNITS)[number], number>>;

/** The instant that lies so many calendar months and so much time before now, in UTC. */
function instantBefore({ year = 0, month = 0, day = 0, hour = 0, minute = 0 }: Amounts): number {
  const date = new Date(NOW);
  const target = new Date(Date.UTC(date.getUTCFullYear() - year, date.getUTCMonth() - month, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.getTime() + (NOW % DAY) - day * DAY - hour * 3_600_000 - minute * 60_000;
}

/** Two neighbouring units, or three, as products print them. */
const amounts = fc
  .constantFrom(
    fc.record({ year: fc.integer({ min: 1, max: 9 }), month: fc.integer({ min: 1, max: 11 }) }),
    fc.record({ month: fc.integer({ min: 1, max: 11 }), day: fc.integer({ min: 1, max: 29 }) }),
    fc.record({ day: fc.integer({ min: 1, max: 29 }), hour: fc.integer({ min: 1, max: 23 }) }),
    fc.record({ hour: fc.integer({ min: 1, max: 23 }), minute: fc.integer({ min: 1, max: 59 }) }),
    fc.record({
      year: fc.integer({ min: 1, max: 9 }),
      month: fc.integer({ min: 1, max: 11 }),
      day: fc.integer({ min: 1, max: 29 }),
    }),
  )
  .chain<Amounts>((each) => each as fc.Arbitrary<Amounts>);

/** "2 years and 3 months ago": each but the last (or, where the direction comes first, but the first) without direction. */
function printed(language: string, all: Amounts, style: 'long' | 'short', type: 'conjunction' | 'unit'): string {
  const entries = UNITS.flatMap((unit) => (all[unit] ? [[unit, all[unit]] as const] : []));
  const relative = new Intl.RelativeTimeFormat(language, { style });
  const isLed = (relative.formatToParts(-5, 'day')[0]?.value ?? '').trim().length > 1;
  const pieces = entries.map(([unit, amount], index) => {
    const isDirected = index === (isLed ? 0 : entries.length - 1);
    if (isDirected) return relative.format(-amount, unit);
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style }).format(amount);
  });
  return new Intl.ListFormat(language, { type }).format(pieces);
}

describe('several amounts', () => {
  it.each([...HUBSPOT, 'cs', 'ru', 'uk', 'hu', 'tr', 'ro', 'el', 'vi', 'id', 'ar', 'he', 'hi'])(
    'are added up, or not read: %s',
    (language) => {
      const context = contextOf(language, 'UTC');
      const styles = fc.tuple(amounts, fc.constantFrom('long', 'short'), fc.constantFrom('conjunction', 'unit'));
      let read = 0;
      fc.assert(
        fc.property(styles, ([all, style, type]) => {
          const text = printed(language, all, style as 'long', type as 'unit');
          const when = readDate(text, context)?.when;
          if (!when || when === 'never') return;
          read++;
          expect(when.earliest ?? Infinity, text).toBeLessThanOrEqual(instantBefore(all));
          expect(when.latest ?? -Infinity, text).toBeGreaterThanOrEqual(instantBefore(all));
        }),
        { numRuns: 80 },
      );
      // In HubSpot's languages most of them are read.
      if (HUBSPOT.includes(language)) expect(read).toBeGreaterThan(48);
    },
  );

  it.each([
    ['en', '2 years, 3 months ago', 800, 832],
    ['en', '1 year 2 months ago', 410, 427],
    ['en', '2y3mo ago', 800, 832],
    ['en', '1 h 20 min ago', 80 / 1440, 80 / 1440],
    ['de', 'vor 2 Jahren und 3 Monaten', 800, 832],
    ['pl', '2 lata, 3 miesiące i 5 dni temu', 812, 830],
    ['fr', 'il y a 2 ans et 3 mois', 800, 832],
    ['ja', '2年3か月前', 800, 832],
    ['zh-CN', '1小时20分钟前', 80 / 1440, 80 / 1440],
    ['ko', '2년 3개월 전', 800, 832],
  ])('are as wide as the last of them: %s %s', (language, text, least, most) => {
    const when = readDate(text, contextOf(language, 'UTC'))?.when;
    const [earliest, latest] = when && when !== 'never' ? [Number(when.earliest), Number(when.latest)] : [0, 0];
    expect((NOW - latest) / DAY).toBeLessThanOrEqual(least);
    expect((NOW - earliest) / DAY).toBeGreaterThanOrEqual(most);
    expect((latest - earliest) / DAY).toBeLessThan(90);
  });

  it.each([
    ['en', '2 fortnights, 3 days ago'],
    ['en', '3 days 2 months ago'],
    ['en', '2 3 months ago'],
    ['en', '2, 3 months ago'],
    ['pl', 'rok i 2 miesiące temu'],
    ['zh-CN', '1旬20分钟前'],
    ['eu', 'duela 90 egun baino gehiago'],
  ])('of which one is not understood are not read: %s %s', (language, text) => {
    expect(readDate(text, contextOf(language, 'UTC'))).toBeNull();
  });
});

describe('an age', () => {
  const days = (text: string, language: string) => {
    const when = readAge(text, contextOf(language, 'UTC'))?.when;
    if (!when || when === 'never') return null;
    return [(NOW - Number(when.latest)) / DAY, (NOW - Number(when.earliest)) / DAY].map(Math.round);
  };

  it.each([
    ['en', '187 days', [186, 188]],
    ['en', '2y 3mo', [780, 856]],
    ['de', '187 Tage', [186, 188]],
    ['pl', '2 lata i 3 miesiące', [780, 856]],
    ['ja', '187 日', [186, 188]],
    ['en', 'Age: 187 days', [186, 188]],
  ])('is the time since a birth: %s %s', (language, text, expected) => {
    expect(days(text, language)).toEqual(expected);
  });

  it.each(['in 187 days', '187 days left', '187', 'every 3 months', '14 March 2024', '187 apples'])(
    'is nothing else: %s',
    (text) => expect(days(text, 'en')).toBeNull(),
  );
});
