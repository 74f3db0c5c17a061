import { describe, expect, test } from 'vitest';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { day, logUpTo, masked, rotatedBy, seen, span, stateAt, wholeDay } from '../../world.ts';
import { ends, made, page, record, rot, type Tells, told, undone, word } from '../short-lives.ts';
import { claimsOf, wholeClaims } from '../whole-claims.ts';

/** Words, ends and old secrets on both sides of a bound. */

const claims = (at: number, ...events: Tells[]) => wholeClaims(at, 7, ...events);

test.each([
  [17, 0, []],
  [17.5, 1, ['new-key-seen']],
])(
  'a cancellation, where the new secret was seen from day 10 to day %f and old ones live for seven days',
  (n, count, why) => {
    const looks: Tells[] = [
      [0, masked('a')],
      [1, masked('a')],
      [10, masked('b')],
      [n, masked('b')],
    ];
    const found = claims(19, ...looks, [18, word('cancelled')]);
    expect(found.rotations).toHaveLength(count);
    expect(found.cancelled).toBe(count === 0 ? 18 : null);
    expect(found.refuted).toEqual(why.map((code) => ['cancelled', code]));
    expect(found.made).toEqual(count === 0 ? [null, 0] : [1, 10]);
    const { contradicts } = checkWord(record(...looks), { what: 'cancelled' }, day(18), 7);
    expect(contradicts.map(({ code }) => code)).toEqual(why);
  },
);

test.each([
  [6, 'same', [[5.5, 6, 'user', 6]]],
  [7.4, 'same', [[6.5, 7.4, 'user', 7.4]]],
  [
    9,
    'another',
    [
      [-0.5, 0, 'user', 0],
      [8.5, 9, 'user', 9],
    ],
  ],
])(
  'a second rotation that a person tells of on day %f, where old ones live for seven days',
  (n, takenFor, rotations) => {
    const first: Tells[] = [
      [-9, seen()],
      [0, rot(0)],
    ];
    const second = rot(Math.round(n), n);
    expect(claims(20, ...first, [n, second]).rotations).toEqual(rotations);
    if (second.type !== 'said') throw new Error('no word');
    expect(checkWord(record(...first), second.word, day(n), 7).takenFor).toBe(takenFor);
  },
);

describe('an end that a page gives twice', () => {
  const twice = (first: object, second: object) =>
    claims(11, [0, masked('a', first)], [10, masked('a', second)]).expires;
  const expires = (when: object | 'never') => ({ expires: when });

  test.each([
    ['more exactly', wholeDay(60), span(day(60), day(60)), [60, 60, 'page', 10]],
    ['less exactly', span(day(60), day(60)), wholeDay(60), [60, 60, 'page', 10]],
    ['as another day', wholeDay(60), wholeDay(61), [60.5, 61.5, 'page', 10]],
    ['and then as none', wholeDay(60), 'never', ['never', 'page', 10]],
    ['after none', 'never', wholeDay(60), [59.5, 60.5, 'page', 10]],
  ] as const)('%s', (_what, first, second, expected) => {
    expect(twice(expires(first), expires(second))).toEqual(expected);
  });

  test('is taken back by a whole row without one, not by a part of it', () => {
    expect(twice(expires(wholeDay(60)), { isWhole: true })).toBeNull();
    expect(twice(expires(wholeDay(60)), {})).toEqual([59.5, 60.5, 'page', 0]);
  });
});

describe('an old secret that a page shows twice', () => {
  const look = (n: number, until: object): Tells => [
    n,
    { ...seen({ oldSecretExpires: until as never }), graceDays: 7 } as Tells[1],
  ];
  const shows = (at: number, first: object, second: object) =>
    claims(at, [-9, seen()], look(0, first), look(1, second));

  test.each([
    ['the same minute', span(day(6), day(6)), span(day(6), day(6)), [6, 6, 'page']],
    ['the day of that minute', span(day(6), day(6)), wholeDay(6), [6, 6, 'page']],
    ['half a day later', span(day(6), day(6)), span(day(6.5), day(6.5)), [6.5, 6.5, 'page']],
  ])('is one: %s', (_what, first, second, overlap) => {
    const found = shows(3, first, second);
    expect(found.overlap).toEqual(overlap);
    expect(found.rotations).toEqual([[-7, 0, 'eyes', 0]]);
  });

  test.each([
    [6, [6, 6, 'page']],
    [6.1, null],
  ])('lives to its end, on day %f', (at, overlap) => {
    expect(shows(at, span(day(6), day(6)), span(day(6), day(6))).overlap).toEqual(overlap);
  });
});

describe('one file of a log after the other', () => {
  const rotated = (upTo: number) => logUpTo(day(upTo), ['rotated', day(-10)]);

  test.each([
    ['that reaches further', 4, 8, 8],
    ['that reaches less far', 8, 4, 8],
  ])('%s', (_what, first, second, reach) => {
    const files: Tells[] = [
      [9, rotated(first)],
      [10, rotated(second)],
    ];
    expect(stateAt(day(11), ...told(...files)).birth.toldUpTo).toBe(day(reach));
    expect(claims(11, ...files).rotations).toEqual([[-10, -10, 'log', 9]]);
  });
});

describe('what is said twice is taken back with one word, where nothing was learnt in between', () => {
  const said = [
    ['an end', 'expires', ends(60), { expires: null }, { expires: [59.5, 60.5, 'user', 1] }],
    ['a day', 'made', made(-20), { made: [null, 0] }, { made: [-20.5, -19.5], by: 'user' }],
    ['a rotation', 'rotated', rotatedBy(wholeDay(0)), { rotations: [] }, { rotations: [[-0.5, 0.5, 'user', 1]] }],
  ] as const;

  test.each(said)('%s', (_what, what, event, without, withFirst) => {
    const kept = record([0, seen()], [1, event], [2, event]);
    expect(claimsOf(undone(kept, what, 3), 4, 7)).toMatchObject(without);
    const looked = record([0, seen()], [1, event], [1.5, { type: 'missed' }], [2, event]);
    expect(claimsOf(undone(looked, what, 3), 4, 7)).toMatchObject(withFirst);
  });
});

test('a page that shows its date again a day after a word against it is right, and not before', () => {
  const [first, said]: Tells[] = [
    [-9, page(-200)],
    [0, made(-30)],
  ] as Tells[];
  if (!first || !said) throw new Error('no words');
  expect(claims(2, first, said, [0.9, page(-200)])).toMatchObject({ by: 'user', made: [-30.5, -29.5], refuted: [] });
  expect(claims(2, first, said, [1, page(-200)])).toMatchObject({
    by: 'page',
    made: [-200.5, -199.5],
    refuted: [['made', 'page-date']],
  });
});
