import { describe, expect, test } from 'vitest';
import { day, masked, namedDay, said, seen, span } from '../../world.ts';
import { page, rot, type Tells, word } from '../short-lives.ts';
import { type WholeClaims, wholeClaims } from '../whole-claims.ts';

/** Clocks that were wrong, or may have been: what must not be made of what was told under them. */

const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];
const holds = (what: string, at: number, expected: Partial<WholeClaims>, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toMatchObject(expected));

describe('clocks', () => {
  const before = { made: [-20.5, -19.5], rotations: [] };
  const words = seen({ created: span(day(19), day(20)) });
  holds('that ran ahead: "12 days ago" tells of no rotation', 24, before, [1, page(-20)], [32, words], note(24));
  const change = { rotations: [] };
  holds(
    'of which either may be wrong: a change seen under one alone has no date',
    28,
    change,
    [0, masked('a')],
    [1.3, masked('b')],
    note(-12),
  );
  const kept = { made: [49.5, 50.5], by: 'page', rotations: [[49.5, 50.5, 'page', 50.5]] };
  holds(
    'a date read before, and again under a wrong clock',
    280,
    kept,
    [0, page(-300)],
    [60, page(50)],
    note(198),
    [98, page(50)],
    note(280),
  );
  const beside = seen({ oldSecretExpires: span(day(69.5), day(69.5)) });
  const upTo = { made: [59.5, 66.5] };
  holds(
    'an old secret that was read without a date, before a clock went back',
    79,
    upTo,
    [65, page(60)],
    [66.5, beside],
    note(39),
  );
  const ahead = { made: [4.9, 74.9], by: 'user' };
  const word75 = said({ what: 'rotated', ...namedDay(75, day(74.9)), overlapDays: 0, about: null });
  holds(
    'a rotation of a day to come was after the first look',
    87,
    ahead,
    [4.9, masked('a')],
    [74.9, word75],
    [46.9, seen({ created: span(day(34.9), day(34.9)) })],
  );
  const last = { made: [4.9, 46.9], by: 'user' };
  holds(
    'a rotation of a day to come was after the last look',
    47,
    last,
    [0, seen()],
    [4.9, masked('a')],
    [74.9, word75],
    note(46.9),
  );
  const nothing = { by: 'first-look' };
  holds('of 1972: no date is read', -20_000, nothing, [-20_000, page(-20_010)]);
});

/** Of that time nothing is known that would be a bound. */
describe('under a clock that has fallen to 1972', () => {
  const at = -19_991;
  const missed: Tells = [at, { type: 'missed' }];

  test('a rotation has no earliest day', () => {
    const { made: when, by, rotations } = wholeClaims(at, 7, [4.5, masked('a')], [7.5, rot(4, 7.5)], missed);
    expect([when[0], by]).toEqual([null, 'first-look']);
    expect(rotations.map(([earliest, , teller]) => [earliest, teller])).toEqual([[null, 'user']]);
  });

  test('no old secret that a page showed later lives on', () => {
    const old = masked('a', { oldSecretExpires: span(day(7), day(7)) });
    expect(wholeClaims(at, 7, [1, old], missed).overlap).toBeNull();
  });

  test('nor have two', () => {
    const { made: when } = wholeClaims(at, 7, [0, seen()], [1.5, rot(-3, 1.5)], [7.5, rot(4, 7.5)], missed);
    expect(when[0]).toBeNull();
  });

  test('nor one that was followed by other words', () => {
    const words: Tells[] = [
      [11.5, rot(11, 11.5)],
      [12.5, word('old-ended')],
    ];
    expect(wholeClaims(at, 7, [6.5, seen()], ...words, [at, masked('b')]).made[0]).toBeNull();
  });
});
