import { describe, expect, test } from 'vitest';
import { deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  logged,
  logUpTo,
  masked,
  NOW,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  stateAfter,
  type Told,
  wholeDay,
} from '../../world.ts';

const missed = (most = false, visit: number | null = null): LedgerEvent => ({ type: 'missed', most, visit });
const first = [day(-60), seen()] as const;
const presence = (...told: Told) => stateAfter(...told).presence;

describe('a key that a whole list does not show', () => {
  test('is unseen at first, however often that day', () => {
    const looks = [0, 1, 2].map((hour) => [day(0) + hour * HOUR, missed()] as const);
    expect(presence(first, ...looks)).toMatchObject({ state: 'unseen', since: day(0), by: 'page' });
  });

  test('is not on its list any more after whole lists on two days', () => {
    expect(presence(first, [day(0), missed()], [day(1), missed()])).toMatchObject({
      state: 'not-listed',
      since: day(0),
    });
  });

  test('on three where most of the list was missing', () => {
    const looks = [0, 1, 2].map((at) => [day(at), missed(true)] as const);
    expect(presence(first, ...looks.slice(0, 2)).state).toBe('unseen');
    expect(presence(first, ...looks).state).toBe('not-listed');
  });

  test('late in the evening and early in the morning of one night are not two days', () => {
    const evening = Date.UTC(2026, 10, 24, 22);
    expect(presence(first, [evening, missed()], [evening + 4 * HOUR, missed()]).state).toBe('unseen');
  });

  describe('is not listed after days of the calendar where the person is', () => {
    const at = (hour: number, zone: string) =>
      [day(0) - 12 * HOUR + hour * HOUR, { ...missed(), zone } as LedgerEvent] as const;
    const state = (zone: string, ...hours: number[]) => presence(first, ...hours.map((hour) => at(hour, zone))).state;

    test.each([
      // 9 in the morning and 10 in the evening of one day, of which UTC makes two.
      ['America/Los_Angeles', [17, 30], 'unseen'],
      ['America/Los_Angeles', [17, 33], 'not-listed'],
      // 10 in the morning, and 8 in the morning of the next day, of which UTC makes one.
      ['Asia/Tokyo', [1, 23], 'not-listed'],
      ['UTC', [1, 23], 'unseen'],
    ] as const)('%s: %j', (zone, hours, expected) => {
      expect(state(zone, ...hours)).toBe(expected);
    });

    test('and those of two browsers are no more than these days', () => {
      const here = recordAfter(first, at(22, 'UTC'));
      for (const [hour, expected] of [
        [26, 'unseen'],
        [36, 'not-listed'],
      ] as const) {
        const joined = joinRecords(here, recordAfter(first, at(hour, 'UTC')));
        expect(deriveState(joined, day(3)).presence.state).toBe(expected);
      }
    });
  });

  test('is there again when it is seen again, and the count begins anew', () => {
    expect(presence(first, [day(0), missed()], [day(1), missed()], [day(2), seen()]).state).toBe('shown');
    expect(presence(first, [day(0), missed()], [day(1), seen()], [day(2), missed()]).state).toBe('unseen');
  });

  test('is not brought back by a tab from before', () => {
    expect(presence(first, [day(0), missed()], [day(0) + HOUR, seen({}, day(-1))]).state).toBe('unseen');
  });

  test('is there when the user says so', () => {
    const word = said({ what: 'still-there' });
    expect(presence(first, [day(0), missed()], [day(1), missed()], [day(1) + 1, word])).toMatchObject({
      state: 'shown',
      by: 'user',
    });
  });

  test('is asked for again, where it stays away after the user said that it is there', () => {
    const away = [1, 2, 3, 4].map((at) => [day(at), missed()] as const);
    const word = [day(5), said({ what: 'still-there' })] as const;
    const later = Array.from({ length: 30 }, (_, n) => [day(10 + n * 10), missed()] as const);
    expect(presence(first, ...away, word, ...later.slice(0, 1))).toMatchObject({ state: 'unseen', since: day(10) });
    expect(presence(first, ...away, word, ...later)).toMatchObject({ state: 'not-listed', since: day(10) });
  });

  test.each([
    ['a word', rotatedBy(wholeDay(5))],
    ['the log', logged(['rotated', day(5)])],
  ])('is missed anew, where it stays away after %s told that it had been rotated', (_by, told) => {
    const away = [1, 2, 3, 4].map((at) => [day(at), missed()] as const);
    const later = [10, 11].map((at) => [day(at), missed()] as const);
    expect(presence(first, ...away, [day(5) + HOUR, told]).state).toBe('shown');
    expect(presence(first, ...away, [day(5) + HOUR, told], ...later)).toMatchObject({
      state: 'not-listed',
      since: day(10),
    });
  });

  test('keeps its name, however long', () => {
    const looks = Array.from({ length: 400 }, (_, at) => [day(at), missed()] as const);
    const record = recordAfter(first, ...looks);
    expect(record.name).toBe('Sync');
    expect(stateAfter(first, ...looks).presence.since).toBe(day(0));
  });
});

describe('a list in a tab that stood open', () => {
  const stale = (at: number, visit = day(0)) => [day(at), missed(false, visit)] as const;

  test('says nothing of a key that was made since', () => {
    const made = [day(1), seen({ expires: wholeDay(13) })] as const;
    expect(presence(made, stale(2), stale(3)).state).toBe('shown');
    expect(presence(made, stale(2), [day(3), missed(false, day(3))])).toMatchObject({ state: 'unseen', since: day(3) });
  });

  test('nor of one that was seen, or said to be there, since', () => {
    expect(presence(first, [day(1), seen()], stale(2), stale(3)).state).toBe('shown');
    for (const word of [said({ what: 'still-there' }), rotatedBy(wholeDay(0)), bornOn(wholeDay(-90))])
      expect(presence(first, [day(1), word], stale(2), stale(3)).state).toBe('shown');
    expect(presence(first, [day(1), logged(['rotated', day(0.5)])], stale(2), stale(3)).state).toBe('shown');
  });

  test('is one look, however often it is told', () => {
    expect(presence(first, stale(0.1), stale(2), stale(5)).state).toBe('unseen');
    expect(presence(first, stale(0.1), stale(2, day(2))).state).toBe('not-listed');
  });

  test('loses a row where the key went while it was open', () => {
    expect(presence([day(0), seen()], stale(2)).state).toBe('unseen');
  });

  test('in another copy, too', () => {
    const there = recordAfter(first, stale(2), [day(4), missed(false, day(0) + HOUR)]);
    const here = recordAfter(first, [day(1), seen()]);
    expect(deriveState(there, day(5)).presence.state).toBe('unseen');
    expect(deriveState(joinRecords(here, there), day(5)).presence.state).toBe('shown');
    const again = recordAfter(first, stale(2), stale(2.2, day(2.1)));
    expect(deriveState(joinRecords(here, again), day(5)).presence.state).toBe('unseen');
  });
});

describe('a key that the user says is deactivated', () => {
  const off = [day(-5), said({ what: 'deactivated' })] as const;

  test('is that, though its page goes on showing it for a while', () => {
    expect(presence(first, off, [day(-5) + HOUR, seen()])).toMatchObject({ state: 'deactivated', by: 'user' });
  });

  test('is present again where it is listed as usable a day later, and the word is said to be refuted', () => {
    const state = stateAfter(first, off, [day(-3), seen()]);
    expect(state.presence.state).toBe('shown');
    expect(state.refuted).toMatchObject([{ because: { code: 'page-shows', last: day(-3) } }]);
  });

  test('is present with a new secret', () => {
    const soon = day(-5) + 1;
    expect(presence([day(-60), masked('aaaaa')], off, [soon, masked('bbbbb')]).state).toBe('shown');
    expect(presence(first, off, [soon, rotatedBy(span(day(-5), soon))]).state).toBe('shown');
  });
});

test('a rotation from before it was deactivated, told of afterwards, does not bring a key back', () => {
  const off = [day(1), said({ what: 'deactivated' })] as const;
  const old = [logged(['rotated', day(-30)]), rotatedBy(wholeDay(-30)), bornOn(wholeDay(-20))];
  for (const event of old)
    expect(presence([day(-50), seen()], off, [day(3), event])).toMatchObject({ state: 'deactivated', by: 'user' });
  expect(presence([day(-50), seen()], off, [day(3), logged(['rotated', day(2)])]).state).toBe('shown');
});

describe('a deactivation in the log', () => {
  test('ends the key', () => {
    const log = logged(['created', days(90)], ['deactivated', days(20)]);
    expect(presence(first, [NOW, log])).toMatchObject({ state: 'deactivated', since: days(20), by: 'log' });
  });

  test('does not hold against a page that lists it today', () => {
    expect(presence([days(90), seen()], [days(1), logged(['deactivated', days(50)])], [NOW, seen()]).state).toBe(
      'shown',
    );
    expect(presence([days(5), seen()], [NOW, logged(['deactivated', days(20)])]).state).toBe('shown');
  });

  test('that comes with a creation, before or after, is a rotation', () => {
    for (const gap of [-1_000, 0, 1_000]) {
      const log = logged(['created', days(200)], ['deactivated', days(20) + gap], ['created', days(20)]);
      const state = stateAfter(first, [NOW, log]);
      expect(state.presence.state).toBe('shown');
      expect(state.birth.latest).toBe(days(20));
      expect(state.rotations).toHaveLength(1);
    }
  });

  test('ends one old secret for each rotation, and then the key', () => {
    const ended = logged(['rotated', days(20)], ['deactivated', days(15)], ['deactivated', days(14)]);
    expect(presence(first, [NOW, ended])).toMatchObject({ state: 'deactivated', since: days(14) });
    const two = [['rotated', days(20)] as const, ['rotated', days(19)] as const] as const;
    const log = logged([...two[0]], [...two[1]], ['deactivated', days(15)], ['deactivated', days(14)]);
    expect(presence(first, [NOW, log]).state).toBe('shown');
    const late = logged(
      ['rotated', days(50)],
      ['rotated', days(20)],
      ['deactivated', days(15)],
      ['deactivated', days(14)],
    );
    expect(presence(first, [NOW, late]).state).toBe('deactivated');
  });

  test('counts where no other file reaches further', () => {
    const ended = [days(9), logUpTo(days(10), ['created', days(90)], ['deactivated', days(30)])] as const;
    const further = [days(8), logUpTo(days(8), ['created', days(90)])] as const;
    expect(presence(ended).state).toBe('deactivated');
    expect(presence(ended, further).state).toBe('shown');
    const shorter = [days(8), logUpTo(days(40), ['created', days(90)])] as const;
    expect(presence(ended, shorter).state).toBe('deactivated');
  });
});

test('a log alone makes a key known, alive or not', () => {
  expect(stateAfter([NOW, logged(['created', days(90)])])).toMatchObject({
    presence: { state: 'shown', by: 'log' },
    birth: { latest: days(90), evidence: 'log' },
    lastLook: null,
  });
  const ended = logged(['created', days(90)], ['deactivated', days(9)]);
  expect(presence([NOW, ended])).toMatchObject({ state: 'deactivated', since: days(9) });
});

test('a rename keeps the age', () => {
  const told = [
    [day(0), seen({ name: 'Sync', created: dayAgo(9) })],
    [day(2), seen({ name: 'Warehouse' })],
  ] as const;
  expect(recordAfter(...told).name).toBe('Warehouse');
  expect(stateAfter(...told).birth).toMatchObject(dayAgo(9));
});
