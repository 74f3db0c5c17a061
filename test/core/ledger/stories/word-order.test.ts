import { describe, expect, test } from 'vitest';
import { deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import { bornOn, day, namedDay, recordAfter, rotatedBy, said, seen, span, type Told, wholeDay } from '../../world.ts';

/** Of two words the one that was said last counts, also where the computer's clock fell behind by some hours. */

const expiresOn = (number: number): LedgerEvent =>
  said({ what: 'expires', ...namedDay(number, day(number + 1)), when: wholeDay(number) });
const rotatedYesterday = rotatedBy(wholeDay(-1), 7);

describe('words said under a clock that fell behind by two hours', () => {
  const saidBehind = (...words: LedgerEvent[]) => {
    const told: Told = words.map((word, n) => [day(0) - 2 * HOUR + n * 60_000, word]);
    const record = recordAfter([day(-5), seen()], [day(0), seen()], ...told);
    const state = deriveState(record, day(1));
    // As long as the clock is behind, too.
    const { expires, presence, overlap } = deriveState(record, day(0) - HOUR);
    expect({ ends: expires?.when, overlap: overlap === null, presence: presence.state }).toEqual({
      ends: state.expires?.when,
      overlap: state.overlap === null,
      presence: state.presence.state,
    });
    return state;
  };

  test('an end that is corrected', () => {
    expect(saidBehind(expiresOn(90), expiresOn(60)).expires?.when).toEqual(wholeDay(60));
    expect(saidBehind(said({ what: 'never-expires' }), expiresOn(60)).expires?.when).toEqual(wholeDay(60));
  });

  test('an old secret that is ended', () => {
    expect(saidBehind(rotatedYesterday).overlap).not.toBeNull();
    expect(saidBehind(rotatedYesterday, said({ what: 'old-ended' })).overlap).toBeNull();
  });

  test('still there, but deactivated then', () => {
    expect(saidBehind(said({ what: 'still-there' }), said({ what: 'deactivated' })).presence.state).toBe('deactivated');
  });

  test('a day of making, after it was not known', () => {
    const { birth } = saidBehind(said({ what: 'unknown' }), bornOn(wholeDay(-30)));
    expect(span(birth.earliest, birth.latest)).toEqual(wholeDay(-30));
  });
});

test('words are in the same order for a clock that falls behind after them', () => {
  const now = day(0) - 2 * HOUR;
  const ended = recordAfter(
    [day(-5), seen()],
    [day(0), rotatedYesterday],
    [day(0) + HOUR, said({ what: 'old-ended' })],
  );
  expect(deriveState(ended, now).overlap).toBeNull();
  const told = bornOn(wholeDay(-30));
  const dated = recordAfter([day(-5), seen()], [day(0), said({ what: 'unknown' })], [day(0) + HOUR, told]);
  expect(deriveState(dated, now).birth.evidence).toBe('user');
});
