import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import { day, logged, logUpTo, masked, rotatedBy, said, seen, stateAfter, type Told, wholeDay } from '../../world.ts';

const missed = (most = false): LedgerEvent => ({ type: 'missed', most });
const first = [day(-60), seen()] as const;
const presence = (...told: Told) => stateAfter(...told).presence;

describe('a key that was ended is there again', () => {
  const inLog = [day(1), logged(['created', day(-90)], ['deactivated', day(0)])] as const;
  const notListed = [[day(0), missed()] as const, [day(1), missed()] as const];
  const since = day(0) + 2 * HOUR;

  test.each<[string, Told[number]]>([
    ['seen on a visit that began later, on the very day', [since, seen()]],
    ['seen with a newer secret', [since, masked('bbbbb')]],
    ['said to be rotated later', [day(3), rotatedBy(wholeDay(2))]],
    ['in a log that tells of a newer secret', [day(3), logged(['rotated', day(2)])]],
  ])('after the log said that it ended, when it is %s', (_what, again) => {
    const told = [[day(-90), masked('aaaaa')] as const, ...[inLog, again].sort((a, b) => a[0] - b[0])];
    expect(presence(...told).state).toBe('shown');
  });

  test.each<[string, LedgerEvent]>([
    ['seen', seen()],
    ['seen with a newer secret', masked('bbbbb')],
    ['said to be rotated since', rotatedBy(wholeDay(2))],
    ['in a log that tells of a newer secret', logged(['rotated', day(2)])],
  ])('after whole lists did not show it, when it is %s', (_what, again) => {
    expect(presence([day(-90), masked('aaaaa')], ...notListed, [day(3), again]).state).toBe('shown');
  });

  test('but not when that tells of what was so before', () => {
    for (const older of [rotatedBy(wholeDay(-20)), logged(['rotated', day(-20)]), masked('bbbbb', {}, day(-1))]) {
      expect(presence([day(-90), masked('aaaaa')], ...notListed, [day(3), older]).state).toBe('not-listed');
      expect(presence([day(-90), masked('aaaaa')], inLog, [day(3), older]).state).toBe('deactivated');
    }
    // Two machines' clocks differ by some minutes.
    expect(presence(inLog, [day(1), seen({}, day(0) + 60_000)]).state).toBe('deactivated');
  });
});

describe('an older rotation that a later file tells of does not bring a key back', () => {
  const off = [day(-5), logUpTo(day(-6), ['created', day(-300)], ['deactivated', day(-30)])] as const;

  test.each<[string, LedgerEvent]>([
    ['alone', logUpTo(day(-2), ['rotated', day(-60)])],
    ['with the creation', logUpTo(day(-2), ['created', day(-300)], ['rotated', day(-60)])],
    ['in a file that reaches until now', logged(['rotated', day(-60)])],
    ['in a file that does not reach as far', logUpTo(day(-50), ['rotated', day(-60)])],
  ])('%s', (_what, file) => {
    const told = [[day(-300), seen()] as const, off, [day(0), file] as const] as const;
    expect(presence(...told)).toMatchObject({ state: 'deactivated', since: day(-30), by: 'log' });
  });

  test('nor one of the day on which the user said that it was deactivated, as the log has only days', () => {
    const word = [day(0), said({ what: 'deactivated' })] as const;
    const log = (n: number): LedgerEvent => {
      const line = logged(['rotated', day(n)]);
      return line.type === 'logged'
        ? { ...line, events: line.events.map((one) => ({ ...one, at: wholeDay(n) })) }
        : line;
    };
    expect(presence(first, word, [day(3), log(0)]).state).toBe('deactivated');
    expect(presence(first, word, [day(3), log(1)]).state).toBe('shown');
  });

  test('but one so shortly before the end was that of its old secret', () => {
    expect(presence(off, [day(0), logged(['rotated', day(-33)])]).state).toBe('shown');
  });
});
