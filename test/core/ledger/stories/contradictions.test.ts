import { describe, expect, test } from 'vitest';
import type { Word } from '../../../../src/core/ledger/apply-act.ts';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  logged,
  masked,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  stateAfter,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** A word that contradicts what was seen is told before it is taken; one that is taken all the same is set aside aloud. */

const check = (at: number, told: Told, word: Word, graceDays = 7) =>
  checkWord(recordAfter(...told), word, day(at), graceDays).contradicts;
const cancelled = { what: 'cancelled' } as const;

describe('"the rotation was cancelled"', () => {
  const weekly = (from: number, upTo: number): Told =>
    Array.from({ length: Math.floor((upTo - from) / 7) + 1 }, (_, week) => [day(from + week * 7), masked('bbbbb')]);
  const rotation = [[day(0), masked('aaaaa')] as const, ...weekly(10, 402)];
  const at = day(402) + HOUR;

  test('long after the old key can have lived, against our own eyes', () => {
    const because = { code: 'new-key-seen', first: day(10), last: day(402) };
    expect(check(402.1, rotation, cancelled)).toEqual([because]);
    const state = stateAt(at, ...rotation, [at, said(cancelled)]);
    expect(state).toMatchObject({ birth: { earliest: day(0), latest: day(10) }, cancelled: null });
    expect(state.rotations).toHaveLength(1);
    expect(state.refuted).toMatchObject([{ word: { what: 'cancelled' }, because }]);
    const later = stateAt(day(420), ...rotation, [at, said(cancelled)], ...weekly(409, 416));
    expect(later.refuted).toMatchObject([{ word: { what: 'cancelled' }, because: { last: day(416) } }]);
  });

  test('long after, against the date that its page gives', () => {
    const look = (n: number, made: number) => [day(n), seen({ created: wholeDay(made) })] as const;
    const told = [look(0, -300), look(12, 10), look(400, 10)];
    expect(check(400, told, cancelled)).toMatchObject([{ code: 'page-date', when: wholeDay(10), last: day(400) }]);
    const state = stateAt(day(401), ...told, [day(401), said(cancelled)]);
    expect(state.birth).toMatchObject(wholeDay(10));
    expect(state.refuted).toMatchObject([{ word: { what: 'cancelled' }, because: { code: 'page-date' } }]);
  });

  test('while the old key may live, but the new one shows on: set aside aloud a day later', () => {
    const told = [[day(0), masked('aaaaa')] as const, [day(10), masked('bbbbb')] as const];
    expect(check(11, told, cancelled)).toEqual([]);
    const word = [day(11), said(cancelled)] as const;
    expect(stateAfter(...told, word)).toMatchObject({ rotations: [], refuted: [] });
    expect(stateAfter(...told, word, [day(11) + HOUR, masked('bbbbb')]).refuted).toEqual([]);
    const state = stateAfter(...told, word, [day(13), masked('bbbbb')]);
    expect(state.rotations).toHaveLength(1);
    expect(state.refuted).toMatchObject([{ because: { code: 'new-key-seen', first: day(10), last: day(13) } }]);
    expect(stateAfter(...told, word, [day(13), masked('aaaaa')])).toMatchObject({ rotations: [], refuted: [] });
  });

  test('holds where the new one was seen no longer than the old one can live, or only the user told of it', () => {
    const once = [[day(0), masked('aaaaa')] as const, [day(10), masked('bbbbb')] as const];
    expect(check(300, once, cancelled)).toEqual([]);
    expect(stateAt(day(300), ...once, [day(300), said(cancelled)]).rotations).toEqual([]);
    const slip = [[day(0), masked('aaaaa')] as const, [day(10), rotatedBy(wholeDay(9))] as const];
    expect(check(300, slip, cancelled)).toEqual([]);
    expect(stateAt(day(300), ...slip, [day(300), said(cancelled)])).toMatchObject({ rotations: [], refuted: [] });
    const long = [[day(0), masked('aaaaa')] as const, ...weekly(10, 24)];
    expect(check(24, long, cancelled, 31)).toEqual([]);
    expect(check(24, long, cancelled, 7)).toHaveLength(1);
  });
});

describe('"the old one is ended", or "it ended at once"', () => {
  const until = span(day(7), day(7));
  const shows = (at: number) => [day(at), masked('bbbbb', { oldSecretExpires: until })] as const;
  const told = [[day(-1), masked('aaaaa')] as const, shows(0)];
  const atOnce = { what: 'rotated', ...namedDay(0, day(1)), overlapDays: 0, about: null } as const;
  const because = { code: 'page-overlap', when: until, last: day(0) };

  test.each<[string, Word]>([
    ['ended', { what: 'old-ended' }],
    ['at once', atOnce],
  ])('is set aside aloud where its page goes on for a day to say that it lives on: %s', (_what, word) => {
    // A page that was read before the deed shows what was there then.
    expect(check(1, told, word)).toEqual([]);
    const saidSo = [day(1), said(word)] as const;
    expect(stateAfter(...told, saidSo)).toMatchObject({ overlap: null, refuted: [] });
    expect(stateAfter(...told, saidSo, shows(1.1)).refuted).toEqual([]);
    const state = stateAfter(...told, saidSo, shows(3));
    expect(state.overlap).toMatchObject({ until });
    expect(state.refuted).toMatchObject([{ word: { what: word.what }, because: { ...because, last: day(3) } }]);
  });

  test('at once, on a day after which its page was read: that is said before it is taken', () => {
    const dayBefore = { ...atOnce, ...namedDay(-1, day(0) - HOUR) };
    expect(check(1, told, dayBefore)).toEqual([because]);
    expect(check(1, told.slice(0, 1), dayBefore)).toEqual([]);
  });

  test('but not of a rotation that came after the page was read', () => {
    expect(check(9, told, { ...atOnce, ...namedDay(9, day(9)) })).toEqual([]);
    expect(check(3, told, { ...atOnce, ...namedDay(3, day(3)) })).toEqual([]);
    expect(check(1, told, { ...atOnce, overlapDays: 7 })).toEqual([]);
  });
});

describe('"deactivated", or "it is still there"', () => {
  const missed = (at: number): [number, LedgerEvent] => [day(at), { type: 'missed' }];
  const first = [day(-9), seen()] as const;

  test('deactivated, which its page did not know when it was read', () => {
    const off = { what: 'deactivated' } as const;
    expect(check(0, [first, [day(0) - HOUR, seen()]], off)).toEqual([]);
    expect(check(0, [[day(-0.5), seen()], missed(-0.1)], off)).toEqual([]);
    expect(check(0, [[day(-0.1), logged(['created', day(-9)])]], off)).toEqual([]);
  });

  test('still there, while lists or the log say otherwise', () => {
    const there = { what: 'still-there' } as const;
    expect(check(2, [first, missed(0)], there)).toEqual([{ code: 'list-without', last: day(0) }]);
    expect(check(2, [first, missed(0), missed(1)], there)).toEqual([{ code: 'list-without', last: day(1) }]);
    const log = [day(1), logged(['created', day(-90)], ['deactivated', day(0)])] as const;
    expect(check(2, [first, log], there)).toEqual([{ code: 'log-ended', at: day(0) }]);
    expect(check(2, [first], there)).toEqual([]);
    expect(check(2, [first, [day(0), said({ what: 'deactivated' })]], there)).toEqual([]);
  });
});

describe('"it expires on"', () => {
  const expires = (from: number, to = from) => ({ what: 'expires', when: span(from, to), day: null }) as const;

  test('the very day of the minute that its page gives is no contradiction', () => {
    const told = [[day(0), seen({ expires: span(day(30), day(30)) })] as const];
    const named = { what: 'expires', when: wholeDay(30), day: null } as const;
    expect(check(1, told, named)).toEqual([]);
    expect(check(1, told, { ...named, when: wholeDay(34) })).toMatchObject([{ code: 'page-expiry' }]);
    expect(stateAfter(...told, [day(1), said(named)]).refuted).toEqual([]);
  });

  test.each<[string, Told[number], object]>([
    ['its page dates it later', [day(-1), seen({ created: wholeDay(-20) })], { code: 'made-later' }],
    ['the log does', [day(-1), logged(['created', day(-20)])], { code: 'made-later' }],
    ['the user did', [day(-1), bornOn(wholeDay(-20))], { code: 'made-later' }],
    ['what holds it was made later', [day(-1), seen({ notBefore: day(-40) })], { code: 'floor', at: day(-40) }],
  ])('a day before it was made is set aside aloud: %s', (what, source, because) => {
    const told = [...(what === 'what holds it was made later' ? [] : [[day(-21), seen()] as const]), source];
    const word = expires(day(-400));
    expect(check(0, told, word)).toMatchObject([because]);
    const state = stateAfter(...told, [day(0), said(word)]);
    expect(state.expires).toBeNull();
    expect(state.refuted).toMatchObject([{ word: { what: 'expires' }, because }]);
    expect(check(0, told, expires(day(-10)))).toEqual([]);
  });
});

describe('an old secret that a page showed beside the present one, whose rotation may have been cancelled since', () => {
  const overlap = [day(260), seen({ oldSecretExpires: span(day(262), day(262)) })] as const;
  const told = [[day(0), seen()] as const, overlap] as const;

  test('refutes no word that the present secret is older', () => {
    const word = { what: 'made', ...namedDay(100, day(400)) } as const;
    expect(check(400, told, word)).toEqual([]);
    expect(stateAt(day(400), ...told, [day(400), said(word)]).refuted).toEqual([]);
  });

  test('is confirmed by no date that may be that of the secret before it', () => {
    const asOf = (from: number | null) =>
      stateAfter(...told, [day(400), seen({ created: span(from, day(310)) })]).birth.asOf;
    expect(asOf(null)).toBe(day(260));
    expect(asOf(day(256))).toBe(day(400));
  });
});

test('a cancellation is confirmed by looks that began before it, not by those that began after it', () => {
  const rotation = [day(0), logged(['created', day(-100)], ['rotated', day(0)])] as const;
  const word = [day(1), said(cancelled)] as const;
  const before = [day(-200), masked('fffff')] as const;
  expect(stateAfter(before, rotation, word, [day(30), masked('ccccc')]).cancelled).toMatchObject({ at: day(1) });
  const old = [day(-10), masked('aaaaa')] as const;
  expect(stateAfter(old, rotation, word, [day(30), masked('aaaaa')]).cancelled).toBeNull();
});
