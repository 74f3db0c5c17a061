import { describe, expect, test } from 'vitest';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  KIND,
  logged,
  masked,
  NOW,
  PLACE,
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

/** A word that is refuted later is set aside and said aloud; it never makes a key calm for good. */
describe('"I rotated it", pressed on the wrong key', () => {
  const weekly = (from: number, event: typeof seen) =>
    Array.from({ length: 8 }, (_, week) => [day(from + week * 7), event()] as const);

  test('whose mask goes on showing the same secret: our own eyes stand', () => {
    const look = () => masked('aaaaa');
    const looks = [[day(-100), look()] as const, [day(-1), look()] as const];
    const word = [day(0), rotatedBy(wholeDay(0))] as const;
    expect(stateAfter(...looks, word).birth).toMatchObject({ evidence: 'user', latest: day(0) });
    const state = stateAt(day(60), ...looks, word, ...weekly(7, look));
    expect(state.birth).toMatchObject({ latest: day(-100), asOf: day(56), latestIs: 'secret' });
    expect(state.rotations).toEqual([]);
    expect(state.refuted).toMatchObject([
      { word: { what: 'rotated' }, because: { code: 'same-key-seen', first: day(-100), last: day(56) } },
    ]);
  });

  test('whose page goes on giving a date that follows rotations', () => {
    const look = () => seen({ created: wholeDay(-300) });
    const word = [day(0), rotatedBy(wholeDay(0))] as const;
    expect(stateAfter([day(-7), look()], word).birth).toMatchObject({ evidence: 'user' });
    const state = stateAt(day(60), [day(-7), look()], word, ...weekly(7, look));
    expect(state.birth).toMatchObject({ ...wholeDay(-300), evidence: 'page' });
    expect(state.rotations).toEqual([]);
    expect(state.refuted).toMatchObject([{ because: { code: 'page-date', when: wholeDay(-300), last: day(56) } }]);
  });

  test('is not refuted by a look on the same day: people speak a little before the deed', () => {
    const look = () => seen({ created: wholeDay(-300) });
    const state = stateAfter([day(-7), look()], [day(0), rotatedBy(wholeDay(0))], [day(0) + HOUR, look()]);
    expect(state.birth.evidence).toBe('user');
    expect(state.refuted).toEqual([]);
  });

  test('is not refuted by a page whose date is that of what holds the secret', () => {
    const look = () => seen({ notBefore: day(-300) });
    const state = stateAt(day(60), [day(-7), look()], [day(0), rotatedBy(wholeDay(0))], ...weekly(7, look));
    expect(state.birth).toMatchObject({ evidence: 'user' });
    expect(state.refuted).toEqual([]);
  });
});

describe('what was said can be taken back', () => {
  const undo = (told: Told, now = NOW) => {
    const record = recordAfter(...told);
    const act = record.acts.at(-1)?.id ?? '';
    const undone = applyEvent(record, { type: 'undone', act }, now);
    if (!undone) throw new Error('no record');
    return { record, undone, state: deriveState(undone, now) };
  };
  const first = [days(60), seen({ created: dayAgo(300) })] as const;

  test.each([
    ['made', bornOn(dayAgo(230))],
    ['rotated, with an overlap', rotatedBy(dayAgo(3), 7)],
    ['rotated, at once', rotatedBy(dayAgo(3))],
    ['I do not know', said({ what: 'unknown' })],
    ['the old one is ended', said({ what: 'old-ended' })],
    ['cancelled', said({ what: 'cancelled' })],
    ['expires', said({ what: 'expires', when: wholeDay(50), day: null })],
    ['never expires', said({ what: 'never-expires' })],
    ['deactivated', said({ what: 'deactivated' })],
    ['it is still there', said({ what: 'still-there' })],
    ['owner', said({ what: 'owner', text: 'Ana' })],
  ])('%s: all is derived again without it', (_, event) => {
    const told = [first, [days(2), rotatedBy(dayAgo(2), 7)], [days(1), said({ what: 'owner', text: 'Team' })]] as const;
    const { state } = undo([...told, [NOW, event]]);
    expect(state).toEqual(stateAt(NOW, ...told));
  });

  test('and stays taken back; of the words nothing is left', () => {
    const { undone } = undo([first, [NOW, said({ what: 'owner', text: 'Ana' })]]);
    expect(JSON.stringify(undone)).not.toContain('Ana');
    expect(applyEvent(undone, { type: 'undone', act: undone.acts[0]?.id ?? '' }, NOW)).toBe(undone);
    expect(applyEvent(undone, { type: 'undone', act: 'no-such-act' }, NOW)).toBe(undone);
  });

  test('an act that corrected another gives that one back', () => {
    const told = [first, [days(2), rotatedBy(dayAgo(3), 7)]] as const;
    const { state } = undo([...told, [days(1), rotatedBy(dayAgo(5))]]);
    expect(state.birth).toMatchObject(dayAgo(3));
    expect(state.overlap).not.toBeNull();
  });

  describe('what was said twice is taken back at once', () => {
    const never = said({ what: 'never-expires' });
    test.each([
      ['deactivated', said({ what: 'deactivated' })],
      ['it is still there', said({ what: 'still-there' })],
      ['never expires', never],
      ['expires', said({ what: 'expires', when: wholeDay(50), day: null })],
      ['made', bornOn(dayAgo(230))],
      ['rotated', rotatedBy(dayAgo(3), 7)],
      ['cancelled', said({ what: 'cancelled' })],
      ['owner', said({ what: 'owner', text: 'Ana' })],
    ])('%s', (_, event) => {
      const told = [first, [days(2), event], [days(1), event], [NOW, event]] as const;
      expect(undo(told).state).toEqual(stateAt(NOW, first));
      const { undone } = undo([first, [days(1), event]]);
      const joined = joinRecords(recordAfter(first, [NOW, event]), recordAfter(first, [days(1), event]));
      expect(joined.acts).toHaveLength(2);
      const back = applyEvent(joined, { type: 'undone', act: undone.acts[0]?.id ?? '' }, NOW);
      expect(back && deriveState(back, NOW)).toEqual(stateAt(NOW, first));
    });

    test('but not what was said in view of something else', () => {
      const off = said({ what: 'deactivated' });
      const looked = undo([first, [days(6), off], [days(3), seen()], [NOW, off]]).state;
      expect(looked.refuted).toMatchObject([{ word: { at: days(6) }, because: { code: 'page-shows' } }]);
      const owner = (text: string) => said({ what: 'owner', text });
      expect(undo([first, [days(3), owner('Ana')], [days(2), owner('Bo')], [days(1), owner('Ana')]]).state.owner).toBe(
        'Bo',
      );
      const other = [first, [days(3), bornOn(dayAgo(9))], [days(2), bornOn(dayAgo(20))]] as const;
      expect(undo(other).state.birth).toMatchObject(dayAgo(9));
      const twice = [first, [days(9), rotatedBy(dayAgo(9))], [NOW, rotatedBy(dayAgo(9), 0, 'another')]] as const;
      expect(undo(twice).state.rotations).toHaveLength(1);
    });
  });

  test('two words of one instant are two acts', () => {
    const record = recordAfter(first, [NOW, bornOn(dayAgo(5))], [NOW, bornOn(dayAgo(9))]);
    expect(new Set(record.acts.map(({ id }) => id)).size).toBe(2);
  });
});

test('"I do not know after all" withdraws what was said of the making', () => {
  const told = [[days(60), seen()] as const, [days(5), bornOn(dayAgo(100))] as const];
  expect(stateAfter(...told).birth.evidence).toBe('user');
  const state = stateAfter(...told, [NOW, said({ what: 'unknown' })]);
  expect(state.birth).toMatchObject({ evidence: 'first-look', earliest: null });
  expect(state.refuted).toEqual([]);
});

describe('a day that would make the present secret older than the one before it is set aside aloud', () => {
  const page = (at: number, made: number) => [day(at), seen({ created: wholeDay(made) })] as const;

  test.each<[string, Told, number]>([
    [
      'which the log dates',
      [page(0, -50), [day(5), logged(['rotated', day(-95)])], [day(6), bornOn(wholeDay(-294))]],
      -50,
    ],
    [
      'which the user dated',
      [page(0, -50), [day(5), rotatedBy(wholeDay(-35))], page(6, -34), [day(20), bornOn(wholeDay(-194))]],
      -34,
    ],
    ['which the page dated', [page(0, -300), page(10, 9), [day(11), bornOn(wholeDay(-400))]], 9],
  ])('%s', (_, told, made) => {
    const state = stateAfter(...told);
    expect(state.birth).toMatchObject({ ...wholeDay(made), evidence: 'page' });
    expect(state.refuted).toMatchObject([{ word: { what: 'made' } }]);
  });
});

test('an owner is named, renamed and taken away', () => {
  const name = (text: string) => said({ what: 'owner', text });
  expect(stateAfter([days(9), seen()]).owner).toBe('');
  expect(stateAfter([days(9), seen()], [days(8), name('Ana')], [days(7), name(' Team \u202eA ')]).owner).toBe('Team A');
  expect(stateAfter([days(9), seen()], [days(8), name('Ana')], [days(7), name('')]).owner).toBe('');
});

describe('a word that contradicts what was seen or shown is told before it is taken', () => {
  const check = (told: Told, word: Parameters<typeof checkWord>[1]) => checkWord(recordAfter(...told), word, NOW, 7);
  const made = (ago: number) => ({ what: 'made', when: dayAgo(ago), day: null }) as const;
  const rotated = (ago: number) =>
    ({ what: 'rotated', when: dayAgo(ago), day: null, overlapDays: 0, about: null }) as const;

  test('"its page says …"', () => {
    const told = [[days(9), seen({ created: dayAgo(300) })]] as const;
    const page = { code: 'page-date', when: dayAgo(300), last: days(9) };
    expect(check(told, made(230)).contradicts).toEqual([page]);
    expect(check(told, rotated(20)).contradicts).toEqual([page]);
    expect(check(told, rotated(3)).contradicts).toEqual([]);
    expect(check(told, made(300)).contradicts).toEqual([]);
  });

  test('"this very key was already here on …"', () => {
    const told = [[days(90), masked('aaaaa')] as const, [days(1), masked('aaaaa')] as const];
    expect(check(told, made(20)).contradicts).toEqual([{ code: 'same-key-seen', first: days(90), last: days(1) }]);
    expect(check(told, made(100)).contradicts).toEqual([]);
  });

  test('"another key was seen on …"', () => {
    const told = [[days(40), masked('aaaaa')] as const, [days(30), masked('bbbbb')] as const];
    expect(check(told, made(300)).contradicts).toEqual([{ code: 'other-key-seen', last: days(40) }]);
    expect(check(told, made(35)).contradicts).toEqual([]);
  });

  test('an end that the page gives otherwise', () => {
    const expires = wholeDay(30);
    const told = [[days(1), seen({ expires })]] as const;
    expect(check(told, { what: 'never-expires' }).contradicts).toMatchObject([{ code: 'page-expiry', when: expires }]);
    expect(check(told, { what: 'expires', when: expires, day: null }).contradicts).toEqual([]);
  });

  test('and for which of two rotations a word is taken', () => {
    const told = [[days(60), seen()] as const, [days(10), rotatedBy(dayAgo(10))] as const];
    expect(check([[days(60), seen()]], rotated(5)).takenFor).toBeNull();
    expect(check(told, rotated(12)).takenFor).toBe('same');
    expect(check(told, rotated(5)).takenFor).toBe('same');
    expect(check(told, rotated(1)).takenFor).toBe('another');
  });
});

test('a word under a clock that ran ahead gets its time when it is right again, and not lost', () => {
  const told = [[day(0), seen()] as const, [day(400), bornOn(wholeDay(-30))] as const];
  const state = stateAt(day(1), ...told, [day(1), seen()]);
  expect(state.birth).toMatchObject({ ...wholeDay(-30), evidence: 'user', asOf: day(1) - 1 });
});

test('an unknown rotation of the user dates the secret while nothing speaks against it', () => {
  const state = stateAt(day(3), [day(-9), seen()], [day(0), rotatedBy(span(day(-1), day(0)), 7)]);
  expect(state.overlap?.until.latest).toBe(day(0) + 7 * DAY);
});

test('a day that corrects a rotation is not measured by what a page gave before, in another copy', () => {
  const moreThan = (at: number) => [day(at), seen({ created: span(null, day(at - 90)) })] as const;
  const rotated = [day(0), rotatedBy(wholeDay(-50))] as const;
  const made = [day(120), bornOn(wholeDay(80))] as const;
  const here = recordAfter([day(-60), seen()], rotated, moreThan(60));
  const there = recordAfter([day(-60), seen()], made, moreThan(200));
  const state = deriveState(joinRecords(here, there), day(200));
  expect(state.birth).toMatchObject({ ...wholeDay(80), evidence: 'user' });
});

describe('a key whose whole history is told by hand, in one sitting', () => {
  const entry = { provider: 'hubspot', account: '1234567', kind: KIND, id: '1', name: 'By hand', url: PLACE.url };
  const added = (when: Interval) => [NOW, { type: 'added', ...entry, when, day: null }] as const;
  const minutes = (count: number) => NOW + count * 60_000;

  test('was made, then rotated twice: the last rotation is its birth', () => {
    const state = stateAfter(
      added(dayAgo(300)),
      [minutes(1), rotatedBy(dayAgo(200), 0, 'another')],
      [minutes(2), rotatedBy(dayAgo(100), 0, 'another')],
    );
    expect(state.birth).toMatchObject({ ...dayAgo(100), evidence: 'user' });
    expect(state.rotations.map(({ when }) => when)).toEqual([dayAgo(200), dayAgo(100)]);
  });

  test('in whatever order the two rotations are told', () => {
    const state = stateAfter(
      added(dayAgo(300)),
      [minutes(1), rotatedBy(dayAgo(100), 0, 'another')],
      [minutes(2), rotatedBy(dayAgo(200), 0, 'another')],
    );
    expect(state.birth).toMatchObject(dayAgo(100));
    expect(state.rotations).toHaveLength(2);
  });

  test('a date that is told after the rotations is that of the newest', () => {
    const state = stateAfter(
      added(dayAgo(300)),
      [minutes(1), rotatedBy(dayAgo(200))],
      [minutes(2), bornOn(dayAgo(150))],
    );
    expect(state.birth).toMatchObject(dayAgo(150));
  });
});
