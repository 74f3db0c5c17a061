import { describe, expect, test } from 'vitest';
import type { Word } from '../../../../src/core/ledger/apply-act.ts';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { day, logged, masked, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { made, page, record, rot, type Tells, word } from '../short-lives.ts';
import { type WholeClaims, wholeClaims } from '../whole-claims.ts';

/** What contradicts a word before it is taken and after; and what must not be taken for a contradiction. */

const week = (look: Tells[1]) => ({ ...look, graceDays: 7 }) as Tells[1];
const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });
const month = (from: number) => span(wholeDay(from).earliest, wholeDay(from + 29).latest);
const holds = (what: string, at: number, expected: Partial<WholeClaims>, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toMatchObject(expected));

describe('before a word is taken', () => {
  const check = (at: number, said: Word, graceDays: number, ...events: Tells[]) =>
    checkWord(record(...events), said, day(at), graceDays).contradicts;
  const on = (n: number) => ({ what: 'made', when: wholeDay(n), day: null }) as const;
  const atOnce = (n: number) =>
    ({ what: 'rotated', when: wholeDay(n), day: null, overlapDays: 0, about: null }) as const;
  const cancelled = { what: 'cancelled' } as const;

  test.each<[string, number, Word, number, Tells[], object[]]>([
    [
      'its log tells of its first creation days later',
      4,
      atOnce(-5),
      7,
      [
        [0.1, seen()],
        [2, logged(['created', day(0)])],
      ],
      [{ code: 'log-date', when: span(day(0), day(0)) }],
    ],
    [
      'its log tells of its first creation days before',
      4,
      atOnce(3),
      7,
      [
        [0.1, seen()],
        [2, logged(['created', day(0)])],
      ],
      [],
    ],
    [
      'its log tells of a rotation days later',
      4,
      atOnce(-5),
      7,
      [
        [0.1, seen()],
        [2, logged(['rotated', day(0)])],
      ],
      [],
    ],
    [
      'a tab shows the date of a secret that was replaced',
      32.6,
      on(32),
      7,
      [
        [31, masked('c')],
        [32.1, masked('a', { created: wholeDay(29) }, day(28.1))],
      ],
      [],
    ],
    [
      'the former secret had another date',
      33,
      on(30),
      7,
      [
        [11.5, masked('a', { created: wholeDay(11) })],
        [32, masked('b', { created: span(null, day(32)) }, null)],
      ],
      [],
    ],
    [
      'its page gives an older day',
      30.5,
      on(30),
      7,
      [[30, page(10)]],
      [{ code: 'page-date', when: wholeDay(10), last: day(30) }],
    ],
    [
      'its page gives an older day, and it was seen once since',
      31,
      on(26),
      7,
      [
        [30, page(10)],
        [30.5, masked('c')],
      ],
      [{ code: 'page-date', when: wholeDay(10), last: day(30) }],
    ],
    [
      'the log tells of a later rotation, and nothing of a former secret',
      4,
      on(-20),
      7,
      [
        [2, logged(['rotated', day(-9)])],
        [3, page(-20)],
      ],
      [{ code: 'log-date', when: span(day(-9), day(-9)) }],
    ],
    [
      'the log tells of a rotation since, and the day is not that of the secret before it',
      48.5,
      on(18),
      7,
      [
        [47, seen({ created: span(null, day(41)) })],
        [48, logged(['created', day(8)], ['rotated', day(45)])],
      ],
      [{ code: 'log-date', when: span(day(45), day(45)) }],
    ],
    [
      'the log tells of a rotation, and the page gives since what is older',
      30,
      on(-1),
      7,
      [
        [2, seen({ created: span(null, day(0)) })],
        [26, logged(['rotated', day(25)])],
        [29, seen({ created: span(null, day(20)) })],
      ],
      [],
    ],
    ['the log has an instant of that day', 106, on(102), 7, [[105, logged(['rotated', day(101.7)])]], []],
    ['the log tells of another rotation before', 106.5, atOnce(106), 7, [[105, logged(['rotated', day(99)])]], []],
    ['what holds it was made on that day', 31, on(30), 7, [[30.4, seen({ notBefore: day(30.4) })]], []],
    [
      'an old secret was shown, for which that rotation was too long ago',
      1,
      atOnce(-29),
      7,
      [[0.5, week(masked('a', old(3.5)))]],
      [{ code: 'page-overlap', when: span(day(3.5), day(3.5)), last: day(0.5) }],
    ],
    ['an old secret was shown that is over', 8.5, atOnce(-22), 7, [[0, seen(old(3))]], []],
    [
      'the page gave the day of that rotation, and a person told of one long before it',
      2.6,
      cancelled,
      7,
      [
        [0.1, masked('a', { created: wholeDay(-8) })],
        [2.5, rot(-37, 2.5)],
      ],
      [{ code: 'page-date', when: wholeDay(-8), last: day(0.1) }],
    ],
    [
      'the date may be that of the former secret',
      5.5,
      cancelled,
      7,
      [[5, seen({ created: wholeDay(-3), ...old(6) })]],
      [],
    ],
    [
      'only a person told of that rotation, in a month that the page gives',
      106,
      cancelled,
      0,
      [
        [1.5, masked('a')],
        [104.7, made(103)],
        [105.2, seen({ created: month(84) })],
      ],
      [],
    ],
  ])('%s', (_what, at, said, graceDays, events, expected) => {
    expect(check(at, said, graceDays, ...events)).toEqual(expected);
  });
});

describe('"the old one is ended"', () => {
  const none = { refuted: [] };
  holds(
    'is not brought up once it is',
    34,
    none,
    [8, seen()],
    [9, word('old-ended')],
    [12, seen(old(15))],
    [33, seen({ isWhole: true })],
  );
  holds(
    'is about no old secret of months later',
    150,
    none,
    [20, masked('a')],
    [107, word('old-ended')],
    [149, masked('a', old(152))],
  );
  const atOnce = { refuted: [], overlap: [12, 12, 'page'] };
  const earlier = rotatedBy(wholeDay(0), 0, 'another');
  holds('at once, of the rotation before', 9, atOnce, [-9, seen()], [5, rot(5)], [6, earlier], [8, seen(old(12))]);
});

describe('a day that a person named', () => {
  const vague = masked('a', { created: span(null, day(-5)) });
  const onDay = { made: [-60.5, -59.5], by: 'user', asOf: 45 };
  holds(
    'is as of the last look at the same secret',
    46,
    onDay,
    [0, vague],
    [40, rotatedBy(wholeDay(-60))],
    [45, masked('a')],
  );
  const corrected = { rotations: [[5.5, 6.5, 'user', 42]], newSince: 42 };
  holds(
    'corrects that of the rotation, also against the month that its page gave since, for a day',
    46,
    corrected,
    [0, page(-9)],
    [42, rot(33, 42)],
    [45.5, seen({ created: month(22) })],
    [45.7, made(6)],
  );
});

describe('a rotation', () => {
  const both = { overlap: [136.5, 137.5, 'user'], presence: ['shown', 'log', 127.5] };
  const log = logged(['deactivated', day(126.4)], ['rotated', day(118.5)]);
  holds('said since the log told of another and of its end', 131, both, [127.5, log], [130.5, rot(130, 130.5)]);
  const ofLog = { made: [20.9, 20.9], by: 'log' };
  holds(
    'said of long before others',
    25,
    ofLog,
    [0.2, seen(old(3))],
    [21, logged(['rotated', day(20.9)])],
    [24.5, rotatedBy(wholeDay(-75))],
  );
  const own = { made: [33, 33.5], asOf: 42 };
  holds(
    'of which an old secret tells, and then a date beside the new one',
    43,
    own,
    [40, week(seen(old(42)))],
    [42, masked('b', { created: wholeDay(33) })],
  );
  const worded = seen({ created: span(day(170), day(176.4)) });
  const none = { rotations: [] };
  const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];
  holds(
    'worded by a clock that may have run ahead is none',
    215,
    none,
    [0, seen()],
    [176.5, worded],
    note(172),
    note(215),
  );
});
