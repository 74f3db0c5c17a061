import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import { calendarDay } from '../../../../src/core/verdict/here.ts';
import { madeOn } from '../../../../src/core/verdict/knowledge.ts';
import { dateOf, day, rotatedBy, seen, span, stateAfter, wholeDay } from '../../world.ts';

/** A day that a page printed is kept with the zone in which it was read, and is that day everywhere. */

const WARSAW = 'Europe/Warsaw';
const LOS_ANGELES = 'America/Los_Angeles';
type Told = Parameters<typeof seen>[0];
const look = (at: number, told: Told, zone: string | undefined = WARSAW): [number, LedgerEvent] => [
  at,
  { ...seen(told), ...(zone && { zone }) } as LedgerEvent,
];
const printed = (n: number, zone = WARSAW) => ({ date: dateOf(n), zone });

describe('a day of the page', () => {
  test('is that of the birth, in every zone', () => {
    const { birth } = stateAfter(look(day(0), { created: wholeDay(-23, WARSAW) }));
    expect(birth.day).toEqual(printed(-23));
    for (const zone of [WARSAW, LOS_ANGELES, 'Asia/Tokyo'])
      expect(madeOn(birth, zone)).toEqual({ from: dateOf(-23), to: dateOf(-23) });
  });

  test('that is not over yet, too', () => {
    const { birth } = stateAfter(look(day(0), { created: wholeDay(0, WARSAW) }));
    expect(birth.day).toEqual(printed(0));
    expect(birth.latest).toBe(day(0));
  });

  test('is that of a rotation, of the expiry, of the last use, and of the end of an old secret', () => {
    const shown = {
      expires: wholeDay(90, WARSAW),
      lastUsed: wholeDay(-2, WARSAW),
      oldSecretExpires: wholeDay(3, WARSAW),
    };
    const state = stateAfter(
      look(day(-30), { created: wholeDay(-200, WARSAW) }),
      look(day(0), { created: wholeDay(-1, WARSAW), ...shown }),
    );
    expect(state.rotations).toMatchObject([{ day: printed(-1), by: 'page' }]);
    expect(state.expires).toMatchObject({ day: printed(90), by: 'page' });
    expect(state.overlap).toMatchObject({ day: printed(3), by: 'page' });
    expect(state.lastUsed).toMatchObject({ day: printed(-2) });
  });

  test('stays where it is printed again, there and in another zone', () => {
    const first = look(day(0), { created: wholeDay(-23, WARSAW), expires: wholeDay(9, WARSAW) });
    const again = look(day(1), { created: wholeDay(-23, WARSAW), expires: wholeDay(9, WARSAW) });
    const travelled = look(
      day(2),
      { created: wholeDay(-23, LOS_ANGELES), expires: wholeDay(9, LOS_ANGELES) },
      LOS_ANGELES,
    );
    for (const later of [again, travelled]) {
      const state = stateAfter(first, later);
      expect([state.birth.day, state.expires?.day]).toEqual([printed(-23), printed(9)]);
    }
  });

  test.each<[string, Told]>([
    ['a month', { created: span(wholeDay(-54, WARSAW).earliest, wholeDay(-24, WARSAW).latest) }],
    ['words', { created: span(day(-3) + HOUR, day(-2)) }],
    ['an instant', { created: span(day(-3), day(-3)) }],
    ['an end by the minute', { created: null, expires: span(day(9), day(9)) }],
  ])('is none in %s', (_what, told) => {
    const { birth, expires } = stateAfter(look(day(0), told));
    expect([birth.day, expires?.day ?? null]).toEqual([null, null]);
  });

  test('is not claimed where the zone of the look is not known, nor once the minute of the end is', () => {
    const { birth } = stateAfter([day(0), seen({ created: wholeDay(-23, WARSAW) })]);
    expect(birth.day).toBeNull();
    const end = wholeDay(9, WARSAW);
    const exact = span((end.earliest ?? 0) + HOUR, (end.earliest ?? 0) + HOUR);
    const { expires } = stateAfter(look(day(0), { expires: end }), look(day(1), { expires: exact }));
    expect(expires).toMatchObject({ when: exact, day: null });
  });
});

test('a rotation said since is of another day than the page printed', () => {
  const state = stateAfter(look(day(-30), { created: wholeDay(-200, WARSAW) }), [day(0), rotatedBy(wholeDay(-1))]);
  expect(state.birth.day).toBeNull();
  expect(calendarDay((state.birth.earliest ?? 0) + DAY / 2, 'UTC')).toBe(dateOf(-1));
});
