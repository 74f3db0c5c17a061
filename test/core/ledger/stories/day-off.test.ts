import { describe, expect, test } from 'vitest';
import { applyEvent, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { day, logged, masked, seen, span, wholeDay } from '../../world.ts';
import { believed, bounds, life, page, record, rot, undone } from '../short-lives.ts';

/** A person says on which day a key was rotated, and is off by one; the page or the log gives the right day. That is one rotation. */

const old: [number, LedgerEvent] = [-9, page(-200)];
const saidTooEarly: [number, LedgerEvent] = [0, rot(-1, 0)];
type Believed = Parameters<typeof life>[2];
const right: Believed = { rotations: 1, birth: bounds(0), by: 'page', refuted: [] };

describe('a day that is one too early', () => {
  life('after an entry without a date', 2, right, [-9, seen()], saidTooEarly, [1, page(0)]);
  life('after the former date', 2, right, old, saidTooEarly, [1, page(0)]);
  life('which the page goes on giving', 40, right, old, saidTooEarly, [1, page(0)], [9, page(0)], [30, page(0)]);
  const dated = masked('bbbbb', { created: wholeDay(0) });
  life('where the new secret shows with its date', 2, right, [-9, masked('aaaaa')], saidTooEarly, [1, dated]);
  const shown: [number, LedgerEvent] = [3, masked('bbbbb')];
  // Between the date and that look a further one may have been made.
  const later = { ...right, birth: [wholeDay(0).earliest, day(3)] };
  life('where the new secret shows later', 9, later, [-9, masked('aaaaa')], saidTooEarly, [1, page(0)], shown);
  life('said on that very day', 3, { ...right, birth: bounds(1) }, old, [0, rot(0)], [2, page(1)]);
  life('said again', 3, right, old, saidTooEarly, [1, page(0)], [2, rot(-1, 2)]);

  const joined = (...events: [number, LedgerEvent][]) => joinRecords(record(old, saidTooEarly), record(old, ...events));
  test('and told in two browsers', () => {
    expect(believed(joined([1, page(0)]), 2)).toMatchObject(right);
    expect(believed(joined([1, page(0)], [9, page(0)]), 12)).toMatchObject(right);
  });

  test('and taken back leaves what the page says', () => {
    expect(believed(undone(record(old, saidTooEarly, [1, page(0)]), 'rotated', 2), 2)).toMatchObject(right);
  });

  test('stays one when neither is kept in full any more', () => {
    let kept = record(old, saidTooEarly, [1, page(0)]);
    for (let n = 1; n <= 12; n += 1) {
      kept = applyEvent(kept, rot(40 * n), day(40 * n)) ?? kept;
      kept = applyEvent(kept, page(40 * n), day(40 * n + 2)) ?? kept;
      expect(believed(kept, 40 * n + 2)).toMatchObject({
        rotations: n + 1,
        birth: [wholeDay(40 * n).earliest, day(40 * n)],
      });
    }
  });
});

describe('a day that is one too early beside the log', () => {
  const exact: Believed = { rotations: 1, birth: [day(0), day(0)], by: 'log', refuted: [] };
  const log: [number, LedgerEvent] = [2, logged(['rotated', day(0)])];
  life('which was read afterwards', 4, exact, old, saidTooEarly, log);
  life('which was read before', 4, exact, old, [1, logged(['rotated', day(0)])], [1.2, rot(-1, 1.2)]);
  life('which calls the new secret a creation', 4, exact, old, saidTooEarly, [2, logged(['created', day(0)])]);
  life('which tells of both', 4, { rotations: 2 }, old, saidTooEarly, [
    2,
    logged(['rotated', day(-1)], ['rotated', day(0)]),
  ]);
  // What came after its last line it cannot tell.
  const since: Believed = { rotations: 2, birth: bounds(1), by: 'user', refuted: [] };
  life('which ends before that was said', 4, since, old, [0.2, logged(['rotated', day(0)])], [2, rot(1, 2)]);
  const shownBefore: [number, LedgerEvent] = [-0.8, masked('bbbbb')];
  life('which tells of a further one', 4, { rotations: 2 }, [-9, masked('aaaaa')], shownBefore, saidTooEarly, log);

  test('in two browsers', () => {
    const [a, b] = [record(old, saidTooEarly), record(old, log)];
    for (const joined of [joinRecords(a, b), joinRecords(b, a)]) expect(believed(joined, 4)).toMatchObject(exact);
  });
});

describe('two rotations on neighbouring days', () => {
  const both: Believed = { rotations: 2, birth: [wholeDay(1).earliest, day(1.4)], by: 'page' };
  const second: [number, LedgerEvent] = [1.4, page(1)];
  life('of which the page gave both, after the word', 3, both, old, [0.2, rot(0, 0.2)], [0.4, page(0)], second);
  life('of which the page gave both, before the word', 3, both, old, [0.1, page(0)], [0.2, rot(0, 0.2)], second);
  test('of which the page gave both, in another browser', () => {
    const [a, b] = [record(old, [0.2, rot(0, 0.2)]), record(old, [0.4, page(0)], second)];
    for (const joined of [joinRecords(a, b), joinRecords(b, a)]) expect(believed(joined, 3)).toMatchObject(both);
  });
});

describe('a page that prints the day after that of the log', () => {
  const once: Believed = { rotations: 1, birth: [day(-0.6), day(-0.6)], by: 'log' };
  const log: [number, LedgerEvent] = [1, logged(['rotated', day(-0.6)])];
  life('within what the log tells of', 4, once, old, log, [2, page(0)]);
  life('after what it tells of', 4, { rotations: 2 }, old, [0, logged(['rotated', day(-0.6)])], [2, page(0)]);

  const seenBefore: [number, LedgerEvent] = [-50, seen()];
  const read: [number, LedgerEvent] = [5, logged(['rotated', day(-0.6)])];
  const vaguely: [number, LedgerEvent] = [40, seen({ created: span(null, day(10)) })];
  // Or another secret was made between what the log tells of and ten days later.
  const either: Believed = { rotations: 1, birth: [day(-0.6), day(10)], by: 'page' };
  life('and says "more than 30 days" later', 45, either, seenBefore, read, [6, page(0)], vaguely);
  const farther: Believed = { rotations: 2, birth: [wholeDay(3).earliest, day(10)], by: 'page' };
  life('or three days after, and says that', 45, farther, seenBefore, read, [6, page(3)], vaguely);
  life('or does so right after the log ends', 45, { rotations: 2 }, seenBefore, [0, read[1]], [6, page(0)], vaguely);

  const before: [number, LedgerEvent] = [-50, masked('aaaaa')];
  const withSecret = (n: number, created: Interval): [number, LedgerEvent] => [n, masked('bbbbb', { created })];
  life('beside a new secret', 7, { ...once, birth: bounds(0), by: 'page' }, before, read, withSecret(6, wholeDay(0)));
  life('or three days after, beside one', 7, { rotations: 2 }, before, read, withSecret(6, wholeDay(3)));
  const thenVaguely = withSecret(40, span(null, day(10)));
  life('and later vaguely, beside one', 45, { rotations: 1 }, before, read, withSecret(6, wholeDay(0)), thenVaguely);
});

describe('a first creation in the log', () => {
  const first: Believed = { rotations: 0, birth: [day(0), day(0)], by: 'log', refuted: [] };
  const seenAfter: [number, LedgerEvent] = [0.05, seen()];
  const log: [number, LedgerEvent] = [2, logged(['created', day(0)])];
  life('is no rotation where a person named the day before', 4, first, seenAfter, [0.1, rot(-1, 0.1)], log);
  const tooEarly: Believed = { ...first, refuted: ['log-date'] };
  life('speaks against a rotation days before', 4, tooEarly, seenAfter, [0.1, rot(-5, 0.1)], log);
  const both: Believed = { ...first, refuted: ['log-date', 'log-date'] };
  const earlier: [number, LedgerEvent] = [0.1, rot(-40, 0.1)];
  life('speaks against two', 4, both, seenAfter, earlier, [0.2, rot(-5, 0.2)], log);
  life('leaves one that came later', 9, { rotations: 1, birth: bounds(6), by: 'user', refuted: [] }, seenAfter, log, [
    8,
    rot(6, 8),
  ]);
  const again: [number, LedgerEvent] = [2, logged(['created', day(-3)], ['created', day(0)])];
  life(
    'is no rotation that the log tells of',
    4,
    { rotations: 2 },
    seenAfter,
    [0.1, rot(-5, 0.1)],
    [2, logged(['rotated', day(0)])],
  );
  life('is not the second one', 4, { ...first, rotations: 1 }, seenAfter, again);
  const wasThere: Believed = { rotations: 2, birth: [day(0), day(0)], by: 'log', refuted: [] };
  life('is none where the key was there before', 4, wasThere, [-9, seen()], [-4, rot(-5, -4)], log);
});

describe('two days between what was said and what is shown are two rotations', () => {
  life('after the former date', 3, { rotations: 2, birth: bounds(2), by: 'page' }, old, [0, rot(0)], [3, page(2)]);
});
