import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import {
  dateOf,
  day,
  dayAgo,
  days,
  logged,
  masked,
  NOW,
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

describe('an overlap', () => {
  const until = span(day(8), day(8));
  const before = [day(-1), masked('aaaaa')] as const;
  const opened = [day(0), masked('bbbbb', { oldSecretExpires: until })] as const;

  test('lasts until its time', () => {
    for (const at of [0.1, 1, 3, 6.9, 7.4]) expect(stateAt(day(at), before, opened).overlap).toMatchObject({ until });
    expect(stateAt(day(8.1), before, opened).overlap).toBeNull();
  });

  test('that is seen is itself proof that a secret was made, not longer ago than an old one may live', () => {
    const look = [day(0), { ...seen({ oldSecretExpires: until }), graceDays: 7 }] as const;
    const state = stateAfter([day(-100), seen()], look);
    expect(state.rotations).toMatchObject([{ when: span(day(-7), day(0)), by: 'eyes' }]);
    expect(state.birth).toMatchObject({ ...span(day(-7), day(0)), latestIs: 'secret' });
  });

  test('is opened by the user, and shown as the day that it ends on', () => {
    const named = namedDay(-1, NOW);
    const word = said({ what: 'rotated', ...named, overlapDays: 7, about: null });
    const { overlap } = stateAfter([days(9), seen()], [NOW, word]);
    expect(overlap).toMatchObject({ by: 'user', day: { date: '2026-11-30', zone: 'UTC' } });
    expect(stateAt(day(5), [days(9), seen()], [NOW, word]).overlap).not.toBeNull();
    expect(stateAt(day(7), [days(9), seen()], [NOW, word]).overlap).toBeNull();
  });

  test.each([
    ['UTC', 0],
    ['Asia/Tokyo', -9],
    ['America/Los_Angeles', 8],
  ])('of a day that was named lasts until that day is over in its zone: %s', (zone, behind) => {
    const word = said({ what: 'rotated', ...namedDay(0, NOW, zone), overlapDays: 7, about: null });
    const end = Date.UTC(2026, 11, 2) + behind * HOUR;
    const told = [[days(9), seen()] as const, [NOW, word] as const];
    expect(stateAt(NOW + 7 * DAY + 1, ...told).overlap?.day?.date).toBe('2026-12-01');
    expect(stateAt(end - 1, ...told).overlap?.until.latest).toBe(end - 1);
    expect(stateAt(end, ...told).overlap).toBeNull();
  });

  describe('ends when the log deactivates the old one', () => {
    const off = (n: number) => ['deactivated', day(n)] as ['deactivated', number];
    const bySight = [before, opened];
    const byWord = [
      [day(-9), seen()],
      [day(0), rotatedBy(wholeDay(-1), 7)],
    ] as const;

    test.each<[string, Told, LedgerEvent]>([
      ['that the user told of', byWord, logged(['rotated', day(-0.5)], off(2))],
      ['that the user told of, and the log does not', byWord, logged(off(2))],
      ['that a page showed', bySight, logged(['rotated', day(-0.5)], off(2))],
      ['that a page showed, and the log does not tell of', bySight, logged(off(2))],
    ])('%s', (_what, told, log) => {
      expect(stateAt(day(3), ...told).overlap).not.toBeNull();
      for (const at of [3, 30])
        expect(stateAt(day(at), ...told, [day(2.5), log])).toMatchObject({
          overlap: null,
          presence: { state: 'shown' },
        });
    });

    test('not where a page shows it after that, nor where that was the one before it', () => {
      const log = logged(['rotated', day(-4)], ['rotated', day(-0.5)], off(2));
      expect(stateAt(day(3), ...byWord, [day(2.5), log]).overlap).not.toBeNull();
      const again = [day(3), masked('bbbbb', { oldSecretExpires: until })] as const;
      const told = [[day(2.5), logged(off(2))] as const, again] as const;
      expect(stateAt(day(4), ...bySight, ...told).overlap).not.toBeNull();
    });

    test('and the next line ends the key', () => {
      const two = [day(3), logged(off(2), off(2.5))] as const;
      for (const told of [byWord, bySight]) expect(stateAt(day(4), ...told, two).presence.state).toBe('deactivated');
    });

    test('also after the user said that it is ended', () => {
      const ended = [day(2.2), said({ what: 'old-ended' })] as const;
      for (const told of [byWord, bySight])
        expect(stateAt(day(4), ...told, ended, [day(3), logged(off(2))])).toMatchObject({
          overlap: null,
          presence: { state: 'shown' },
        });
    });
  });

  test('that was over long ago says nothing of the next one', () => {
    const old = span(day(-173), day(-173));
    const told = [
      [day(-200), masked('aaaaa')],
      [day(-180), masked('bbbbb', { oldSecretExpires: old })],
      [day(0), rotatedBy(wholeDay(-1), 7)],
    ] as const;
    for (const whole of [seen({ isWhole: true }), masked('ccccc', { isWhole: true })])
      expect(stateAfter(...told, [day(1), whole]).overlap).toMatchObject({ by: 'user' });
    // As it was kept by earlier versions.
    const kept = recordAfter(...told, [day(1), seen()]);
    const ended = { until: null, first: day(1), last: day(1), graceDays: 7 };
    const record = { ...kept, overlaps: [...kept.overlaps, ended] };
    expect(deriveState(record, day(1)).overlap).toMatchObject({ by: 'user' });
  });

  test('that a page showed ends where the user says that it ended at once', () => {
    const word = [day(1), said({ what: 'rotated', ...namedDay(0, day(1)), overlapDays: 0, about: null })] as const;
    expect(stateAfter(before, opened, word)).toMatchObject({ overlap: null, rotations: [{}] });
    const again = [day(1) + HOUR, masked('bbbbb', { oldSecretExpires: until })] as const;
    expect(stateAfter(before, opened, word, again).overlap).toMatchObject({ until });
  });

  test('is as the page says, where it says so', () => {
    const shown = span(day(1), day(2));
    const word = [day(0), rotatedBy(span(NOW - HOUR, NOW), 7)] as const;
    const state = stateAfter([day(-9), masked('aaaaa')], word, [
      day(0) + 1,
      masked('bbbbb', { oldSecretExpires: shown }),
    ]);
    expect(state.overlap).toMatchObject({ until: shown, by: 'page' });
    expect(state.rotations).toHaveLength(1);
  });

  test('said to be ended at once, but the page shows the old one living on: the page stands', () => {
    const word = [day(0), rotatedBy(span(NOW - HOUR, NOW))] as const;
    const state = stateAfter([day(-9), seen()], word, [day(0) + HOUR, seen({ oldSecretExpires: until })]);
    expect(state.overlap).toMatchObject({ until, by: 'page' });
  });

  test('ends where the page that showed it is read whole and shows it no more', () => {
    const partly = [day(2), masked('bbbbb')] as const;
    const whole = [day(3), masked('bbbbb', { isWhole: true })] as const;
    expect(stateAfter(before, opened, partly).overlap).not.toBeNull();
    expect(stateAfter(before, opened, partly, whole).overlap).toBeNull();
  });

  test('ends when the user says "the old one is ended": no day asked, no rotation counted', () => {
    const ended = [day(3), said({ what: 'old-ended' })] as const;
    const state = stateAfter(before, opened, ended);
    expect(state.overlap).toBeNull();
    expect(state.rotations).toHaveLength(1);
    const word = [day(0), rotatedBy(wholeDay(-1), 7)] as const;
    expect(stateAfter([day(-9), seen()], word, ended).overlap).toBeNull();
  });

  test('and is there again where a later visit shows it', () => {
    const ended = [day(3), said({ what: 'old-ended' })] as const;
    const again = [day(4), masked('bbbbb', { oldSecretExpires: until })] as const;
    expect(stateAfter(before, opened, ended, again).overlap).toMatchObject({ until });
  });

  test('ends when it is said again with "ended at once"', () => {
    const told = [[day(-9), seen()] as const, [day(0), rotatedBy(wholeDay(-1), 7)] as const];
    expect(stateAt(day(2), ...told).overlap).not.toBeNull();
    const state = stateAfter(...told, [day(3), rotatedBy(wholeDay(-1))]);
    expect(state.overlap).toBeNull();
    expect(state.rotations).toHaveLength(1);
  });

  describe('follows the day of its rotation', () => {
    const rotated = (n: number, at: number, about: 'same' | null = null) =>
      said({ what: 'rotated', ...namedDay(n, at), overlapDays: 7, about });
    const first = [[day(-100), seen()] as const, [day(0), rotated(0, day(0))] as const] as const;
    const ends = (n: number) => ({ until: wholeDay(n), day: { date: dateOf(n), zone: 'UTC' } });

    test('where the person says another one', () => {
      const made = said({ what: 'made', ...namedDay(-3, day(1)) });
      for (const word of [rotated(-3, day(1), 'same'), made])
        expect(stateAfter(...first, [day(1), word]).overlap).toMatchObject({ ...ends(4), by: 'user' });
      expect(stateAt(day(5), ...first, [day(1), made]).overlap).toBeNull();
      const taken = recordAfter(...first, [day(1), made]);
      const back = applyEvent(taken, { type: 'undone', act: taken.acts.at(-1)?.id ?? '' }, day(2));
      expect(back && deriveState(back, day(2)).overlap).toMatchObject({
        ...ends(7),
        until: { earliest: wholeDay(7).earliest },
      });
    });

    test('where the page or the log knows better', () => {
      const lately = [day(0), rotatedBy(span(day(-4), day(0)), 7)] as const;
      const page = [day(0) + HOUR, seen({ created: wholeDay(-1) })] as const;
      expect(stateAfter(first[0], lately, page).overlap).toMatchObject({ until: wholeDay(6), by: 'user' });
      const at = day(0) - HOUR;
      const exact = stateAfter(...first, [day(1), logged(['rotated', at])]).overlap;
      expect(exact?.until).toEqual(span(at + 7 * DAY, at + 7 * DAY));
    });

    test('but not where the page said when the old one ends', () => {
      const shown = { oldSecretExpires: span(day(6), day(6)) };
      const state = stateAfter(...first, [day(0) + HOUR, seen(shown)], [day(1), rotated(-1, day(1), 'same')]);
      expect(state.overlap).toMatchObject({ until: shown.oldSecretExpires, by: 'page' });
    });
  });

  test.each([Number.NaN, -3, 1e9])('does not live %s days', (overlap) => {
    expect(stateAfter([days(9), seen()], [NOW, rotatedBy(dayAgo(1), overlap)]).overlap).toBeNull();
  });
});

test('a day of the page that reaches past the look that showed an overlap is not that rotation, even long after', () => {
  const look = day(0);
  const later = span(look - 3 * HOUR, look + 21 * HOUR);
  const told: [number, LedgerEvent][] = [
    [day(-10), seen({ created: wholeDay(-100) })],
    [look, seen({ oldSecretExpires: span(look + 2 * DAY, look + 2 * DAY) })],
    [day(60), seen({ created: later })],
    ...[100, 200, 300].map((at): [number, LedgerEvent] => [day(at + 30), seen({ created: wholeDay(at) })]),
  ];
  const { rotations } = stateAfter(...told);
  expect(rotations.filter(({ when }) => when.latest === look && when.earliest === later.earliest)).toEqual([]);
});

describe('an expiry', () => {
  const expires = wholeDay(60);
  const first = [day(-1), seen({ expires })] as const;

  test('is as the page gives it, and stays where a look does not show it', () => {
    expect(stateAfter(first).expires).toMatchObject({ when: expires, by: 'page', asOf: day(-1) });
    expect(stateAfter(first, [day(3), seen()]).expires).toMatchObject({ when: expires });
  });

  test('is taken back by a whole row that shows none any more', () => {
    expect(stateAfter(first, [day(3), seen({ isWhole: true })]).expires).toBeNull();
  });

  test('moves on where the provider renews the key', () => {
    const renewed = wholeDay(425);
    expect(stateAfter(first, [day(10), seen({ expires: renewed })]).expires).toMatchObject({ when: renewed });
  });

  test('is set by the user, to a day or to never', () => {
    const named = { what: 'expires', when: wholeDay(90), day: { date: '2027-02-22', zone: 'UTC' } } as const;
    const state = stateAfter([day(-9), seen()], [day(0), said(named)]);
    expect(state.expires).toMatchObject({ when: wholeDay(90), by: 'user', day: named.day });
    expect(stateAfter([day(-9), seen()], [day(0), said({ what: 'never-expires' })]).expires).toMatchObject({
      when: 'never',
    });
  });

  test("but the page's own stands above it, and says so", () => {
    const state = stateAfter(first, [day(0), said({ what: 'never-expires' })]);
    expect(state.expires).toMatchObject({ when: expires, by: 'page' });
    expect(state.refuted).toMatchObject([{ word: { what: 'never-expires' }, because: { code: 'page-expiry' } }]);
  });

  test('that a page gave anew on the day of a rotation, before the user told of that, is of the new secret', () => {
    const rotated = [day(0), rotatedBy(namedDay(0, day(0)).when)] as const;
    const shows = (at: number, end: number) => [at, seen({ expires: wholeDay(end) })] as const;
    expect(stateAfter(shows(day(-10), 2), shows(day(0) - 2 * HOUR, 90), rotated).expires).toMatchObject({
      when: wholeDay(90),
    });
    expect(stateAfter(shows(day(-10), 2), shows(day(0) - 2 * HOUR, 2), rotated).expires).toBeNull();
    expect(stateAfter(shows(day(0) - 2 * HOUR, 2), rotated).expires).toBeNull();
  });

  test('and so is one that the user set on that day', () => {
    const word = [day(0) - HOUR, said({ what: 'expires', when: wholeDay(90), day: null })] as const;
    const rotated = [day(0), rotatedBy(namedDay(0, day(0)).when)] as const;
    expect(stateAfter([day(-10), seen()], word, rotated).expires).toMatchObject({ when: wholeDay(90), by: 'user' });
    expect(stateAfter([day(-10), seen()], word, [day(5), rotatedBy(wholeDay(4))]).expires).toBeNull();
  });

  test('the last use is as it was last read', () => {
    const used = (ago: number) => ({ lastUsed: dayAgo(ago) });
    const state = stateAfter([days(9), seen(used(400))], [days(2), seen()]);
    expect(state.lastUsed).toEqual({ when: dayAgo(400), asOf: days(9) });
    expect(stateAfter([days(9), seen(used(400))], [days(2), seen(used(3))]).lastUsed).toMatchObject({ asOf: days(2) });
  });
});

test('the log ends the old secret, not the key, where it ends within the grace after a rotation', () => {
  const log = logged(['rotated', days(20)], ['deactivated', days(20) + 5 * DAY]);
  expect(stateAfter([days(60), seen()], [NOW, log]).presence.state).toBe('shown');
});
