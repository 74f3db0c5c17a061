import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../../src/core/policy.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import { hereAt } from '../../../../src/core/verdict/here.ts';
import { judge } from '../../../../src/core/verdict/index.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  kind,
  logged,
  logUpTo,
  masked,
  NOW,
  namedDay,
  rotatedBy,
  seen,
  span,
  stateAfter,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** After our own eyes: the log, then the page's own date, then the user. */
const first = [days(60), seen()] as const;

describe('statements that agree narrow each other', () => {
  test('the page, the user and the log; the narrowest names the evidence', () => {
    const page = [days(50), seen({ created: span(days(260), days(200)) })] as const;
    const word = [days(40), bornOn(dayAgo(230))] as const;
    const at = days(230) + 3 * HOUR;
    expect(stateAfter(first, page).birth).toMatchObject({ ...span(days(260), days(200)), evidence: 'page' });
    expect(stateAfter(first, page, word).birth).toMatchObject({ ...dayAgo(230), evidence: 'user' });
    const log = [NOW, { ...logged(['created', at]), tellsRotations: true }] as const;
    expect(stateAfter(first, page, word, log).birth).toMatchObject({ ...span(at, at), evidence: 'log' });
  });

  test('the log before any look, then the page', () => {
    const at = day(-100) + 3 * HOUR;
    const log = [day(-1), logged(['created', day(-400)], ['rotated', at])] as const;
    const state = stateAfter(log, [day(0), masked('aaaaa', { created: wholeDay(-100) })]);
    expect(state.birth).toMatchObject({ ...span(at, at), evidence: 'log' });
    expect(state.rotations).toMatchObject([{ when: span(at, at), by: 'log' }]);
  });

  test('a log with a gap narrows a change that was seen to the exact time', () => {
    const at = day(20) + HOUR;
    const looks = [[day(10), masked('aaaaa')] as const, [day(40), masked('bbbbb')] as const];
    const state = stateAfter(...looks, [day(50), logged(['rotated', at])]);
    expect(state.birth).toMatchObject({ ...span(at, at), evidence: 'log', asOf: day(40) });
    expect(state.rotations).toHaveLength(1);
  });

  test('but not to its time alone where it ends before the change was seen: there may have been one more', () => {
    const looks = [[day(10), masked('aaaaa')] as const, [day(40), masked('bbbbb')] as const];
    const state = stateAfter(...looks, [day(50), logUpTo(day(25), ['rotated', day(20)])]);
    expect(state.birth).toMatchObject(span(day(20), day(40)));
  });
});

test('the log knows of no cancellation: with a date of the page it confirms no more than the looks do', () => {
  const made = day(10) + HOUR;
  const looks = [[day(11), masked('bbbbb')] as const, [day(12), seen({ created: wholeDay(10) })] as const];
  const state = stateAfter([day(0), masked('aaaaa')], ...looks, [day(40), logged(['rotated', made])]);
  expect(state.birth).toMatchObject({ ...span(made, made), evidence: 'log' });
  expect(state.birth.asOf).toBe(day(12));
});

test('a change that was seen long after the last word may be a further one, once the looks say more than that word', () => {
  const made = day(10);
  const word = { earliest: made, latest: made + 24 * HOUR - 1 };
  const told = [
    [made - HOUR, masked('aaaaa')],
    [day(30), bornOn(word)],
    [day(31), seen({ created: span(made - 2 * HOUR, made + 22 * HOUR) })],
  ] as const;
  expect(stateAfter(...told).birth).toMatchObject({ evidence: 'user' });
  const { birth } = stateAfter(...told, [day(60), masked('bbbbb')]);
  expect(birth).toMatchObject({ ...span(made, day(60)), asOf: day(60) });
});

describe('of two that contradict each other, the later secret wins where it can be one', () => {
  test('a page date that moves on is a rotation', () => {
    const looks = [[day(-10), seen({ created: wholeDay(-300) })] as const];
    const before = stateAfter(...looks);
    expect(before.birth).toMatchObject(wholeDay(-300));
    const after = stateAfter(...looks, [day(10), seen({ created: wholeDay(5) })]);
    expect(after.birth).toMatchObject({ ...wholeDay(5), evidence: 'page' });
    expect(after.rotations).toMatchObject([{ when: wholeDay(5), by: 'page' }]);
  });

  test('a later page date stands above what the user said before', () => {
    const page = [day(0), seen({ created: wholeDay(-300) })] as const;
    const word = [day(1), bornOn(wholeDay(-200))] as const;
    const state = stateAfter(page, word, [day(10), seen({ created: wholeDay(3) })]);
    expect(state.birth).toMatchObject({ ...wholeDay(3), evidence: 'page' });
  });

  test('one that lies before the last look at the other is a correction, and so is going back', () => {
    const [old, wrong] = [seen({ created: wholeDay(-300) }), seen({ created: wholeDay(-100) })];
    const looks = [[day(0), old] as const, [day(7), old] as const, [day(14), wrong] as const];
    expect(stateAfter(...looks).rotations).toEqual([]);
    expect(stateAfter(...looks).birth).toMatchObject(wholeDay(-100));
    const back = Array.from({ length: 26 }, (_, week) => [day(21 + week * 7), old] as const);
    expect(stateAfter(...looks, ...back).rotations).toEqual([]);
    const state = stateAfter(...looks, ...back);
    expect(state.birth).toMatchObject({ ...wholeDay(-300), asOf: day(196) });
    expect(judge(state, null, kind(), BUILT_IN, hereAt(day(196), 'UTC')).level).toBe('overdue');
  });

  test('one after the first look at the entry is a rotation, also where a page that was not up to date still gave the other', () => {
    const [old, right] = [seen({ created: wholeDay(-300) }), seen({ created: wholeDay(-3) })];
    const looks = [[day(-20), old] as const, [day(-1), old] as const, [day(4), right] as const];
    for (const told of [looks, [...looks, [day(11), right] as const]]) {
      const { birth, rotations } = stateAfter(...told);
      expect(birth).toMatchObject({ ...wholeDay(-3), evidence: 'page' });
      expect(rotations).toHaveLength(1);
    }
    expect(stateAfter(...looks, [day(11), old]).birth).toMatchObject(wholeDay(-300));
  });

  test('what is compared is the best that is known, whatever its source', () => {
    const monthAgo = (at: number) => ({ created: span(day(at - 45), day(at - 26)) });
    const log = [day(1), logged(['created', day(0)])] as const;
    const looks = [[day(40), seen(monthAgo(40))] as const, [day(75), seen(monthAgo(75))] as const];
    const { birth, rotations } = stateAfter(log, ...looks);
    expect(rotations).toHaveLength(1);
    expect(birth.earliest).toBeGreaterThan(day(12));
    expect(birth.latest).toBeLessThanOrEqual(day(49));
  });

  test("the page's first date after our first look is a rotation", () => {
    const state = stateAfter(first, [NOW, seen({ created: dayAgo(20) })]);
    expect(state.rotations).toMatchObject([{ when: dayAgo(20), by: 'page', learnedAt: NOW }]);
  });

  test('a creation that the log has after our first look is one', () => {
    const state = stateAfter(first, [NOW, logged(['created', days(9)])]);
    expect(state.rotations.map(({ when }) => when)).toEqual([span(days(9), days(9))]);
  });

  test('a date of the user after our first look is one', () => {
    const state = stateAfter(first, [NOW, bornOn(dayAgo(20))]);
    expect(state.birth).toMatchObject({ ...dayAgo(20), evidence: 'user' });
    expect(state.rotations).toMatchObject([{ when: dayAgo(20), by: 'user' }]);
  });
});

describe('else the higher ranked stands', () => {
  test('an earlier date of the user undoes neither the log nor a change that was seen', () => {
    const log = [days(50), logged(['created', days(100)])] as const;
    const word = [NOW, bornOn(dayAgo(300))] as const;
    const logFirst = stateAfter(first, log, word);
    expect(logFirst.birth.evidence).toBe('log');
    expect(logFirst.refuted).toMatchObject([{ because: { code: 'log-date' } }]);
    const change = [[days(40), masked('aaaaa')] as const, [days(30), masked('bbbbb')] as const];
    const seenFirst = stateAfter(...change, word);
    expect(seenFirst.birth).toMatchObject({ ...span(days(40), days(30)), evidence: 'eyes' });
    expect(seenFirst.refuted).toMatchObject([{ because: { code: 'other-key-seen', last: days(40) } }]);
  });

  test('the user corrects the page until a visit a day later gives its date again', () => {
    const page = seen({ created: dayAgo(300) });
    const told = [[days(60), page] as const, [days(50), bornOn(dayAgo(230))] as const];
    expect(stateAfter(...told).birth).toMatchObject({ ...dayAgo(230), evidence: 'user' });
    expect(stateAfter(...told, [days(50) + HOUR, page]).birth.evidence).toBe('user');
    const again = stateAfter(...told, [days(48), page]);
    expect(again.birth).toMatchObject({ ...dayAgo(300), evidence: 'page' });
    expect(again.refuted).toMatchObject([{ because: { code: 'page-date', when: dayAgo(300), last: days(48) } }]);
    expect(again.rotations).toEqual([]);
  });

  test("the log's silence never undoes a rotation that somebody told of", () => {
    const state = stateAfter(first, [days(18), rotatedBy(dayAgo(20))], [NOW, logged(['created', days(300)])]);
    expect(state.birth).toMatchObject({ ...dayAgo(20), evidence: 'user' });
  });

  test('the word of two dates of the user is the later one', () => {
    const state = stateAfter([day(-50), seen()], [day(0), bornOn(wholeDay(-400))], [day(1), bornOn(wholeDay(-60))]);
    expect(state.birth).toMatchObject({ ...wholeDay(-60), evidence: 'user' });
    expect(state.rotations).toEqual([]);
    expect(state.refuted).toEqual([]);
  });

  test('a page date beside the log, as in another zone, does not undo it', () => {
    const page = [days(60), seen({ created: dayAgo(300) })] as const;
    const near = [NOW, seen({ created: span(days(9) + HOUR, days(8)) })] as const;
    const state = stateAfter(page, [NOW, logged(['rotated', days(9)])], near);
    expect(state.birth).toMatchObject({ ...span(days(9), days(9)), evidence: 'log' });
    expect(state.rotations).toHaveLength(1);
  });
});

describe('a day that a person named', () => {
  test('is kept as that day with its zone', () => {
    const named = namedDay(-23, NOW, 'Europe/Warsaw', '2026-11-01');
    const { birth } = stateAt(NOW, [days(10), seen()], [NOW, { type: 'said', word: { what: 'made', ...named } }]);
    expect(birth.day).toEqual({ date: '2026-11-01', zone: 'Europe/Warsaw' });
    expect(birth).toMatchObject(named.when);
  });
});

describe('what cannot be', () => {
  test.each([
    ['the future', NOW + 3 * DAY, NOW + 4 * DAY],
    ['no end', days(3), null],
    ['nothing at all', null, null],
    ['an end before its beginning', days(3), days(9)],
    ['no number', Number.NaN, days(3)],
    ['infinity', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%s is not taken, whoever says it', (_, earliest, latest) => {
    const when = span(earliest, latest);
    const { birth } = stateAfter(first);
    expect(stateAfter(first, [NOW, bornOn(when)]).birth).toEqual(birth);
    expect(stateAfter(first, [NOW, rotatedBy(when)]).birth).toEqual(birth);
    expect(stateAfter(first, [NOW, seen({ created: when })]).birth.evidence).toBe('first-look');
  });

  test('today is taken up to now', () => {
    const today = span(NOW - HOUR, NOW + 5 * HOUR);
    expect(stateAfter([NOW, seen({ created: today })]).birth).toMatchObject({
      ...span(NOW - HOUR, NOW),
      evidence: 'page',
    });
  });
});

test('a month of one zone and the next month of another are no hours that both share, where another key was seen in between', () => {
  const at = (text: string) => Date.parse(text);
  const june = span(at('2026-05-31T22:00Z'), at('2026-06-30T22:00Z') - 1);
  const july = span(at('2026-06-30T15:00Z'), at('2026-07-31T15:00Z') - 1);
  const told: Told = [
    [at('2026-02-01T12:00Z'), masked('aaaaa')],
    [at('2026-03-01T12:00Z'), masked('aaaaa')],
    [at('2026-07-22T20:00Z'), seen({ created: june })],
    [at('2026-07-23T05:00Z'), rotatedBy(wholeDay(0, 'Europe/Warsaw', '2026-06-29'))],
    [at('2026-07-31T11:00Z'), masked('bbbbb', { created: july })],
    [at('2026-07-31T18:00Z'), bornOn(wholeDay(0, 'Asia/Tokyo', '2026-07-31'))],
    [at('2026-08-16T20:00Z'), masked('bbbbb', { created: july })],
  ];
  const { earliest, latest } = stateAfter(...told).birth;
  // It was made on July 30 at 20:06.
  expect(earliest).toBeLessThanOrEqual(at('2026-07-30T20:06Z'));
  expect(latest).toBeGreaterThanOrEqual(at('2026-07-30T20:06Z'));
});

test('two lines of the log tell of two rotations, also where a look stands minutes before the second', () => {
  const look = [day(0), seen({ oldSecretExpires: span(day(2), day(2)) })] as const;
  const log = [day(9), logged(['rotated', day(-1)], ['rotated', day(0) + 4 * 60_000])] as const;
  const { birth, rotations } = stateAfter([day(-90), seen()], look, log);
  expect(birth).toMatchObject({ earliest: day(0) + 4 * 60_000, latest: day(0) + 4 * 60_000, evidence: 'log' });
  expect(rotations).toHaveLength(2);
});
