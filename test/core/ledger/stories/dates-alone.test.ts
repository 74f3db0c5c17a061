import { describe, expect, test } from 'vitest';
import { bornOn, day, HOUR, masked, recordAfter, seen, span, stateAfter, wholeDay } from '../../world.ts';
import { bounds, ends, life, page, rot, type Tells, word } from '../short-lives.ts';

/** A rotation was cancelled, and nothing but a page's dates tells of it; or it may have been cancelled, for all that they tell. */

const dated = (n: number, made: number) => [day(n), seen({ created: wholeDay(made) })] as const;
const words = (n: number, from: number, to: number) => [day(n), seen({ created: span(day(from), day(to)) })] as const;

describe('a date that came back', () => {
  const told = [dated(-80, -300), dated(-70, -72), dated(-68, -300)];

  test('takes the rotation back', () => {
    expect(stateAfter(...told)).toMatchObject({ birth: wholeDay(-300), rotations: [] });
  });

  test.each([1, 2, 3, 4, 5])('also %i dates later, when those that it is told from are not kept any more', (count) => {
    const later = [-50, -40, -30, -20, -10].slice(0, count);
    const { birth, rotations } = stateAfter(...told, ...later.map((n) => dated(n + 2, n)));
    expect(birth).toMatchObject(wholeDay(later.at(-1) ?? 0));
    expect(rotations.map(({ when }) => when)).toEqual(later.map((n) => wholeDay(n)));
  });

  test('also where the entry was seen first on the day of that rotation, and a person named the older day', () => {
    const word = [day(-67), bornOn(wholeDay(-300))] as const;
    const back = [dated(-72, -300), dated(-70, -72), dated(-68, -300), word, dated(-60, -300)];
    expect(stateAfter(...back, dated(-8, -10)).rotations.map(({ when }) => when)).toEqual([wholeDay(-10)]);
  });

  test('is remembered where the page says later what fits both secrets', () => {
    const back = [words(-80, -200, -199), words(-70, -75, -74), words(-69, -71, -70), words(-68, -75, -74)];
    expect(stateAfter(...back).birth).toMatchObject(span(day(-75), day(-74)));
    expect(stateAfter(...back, words(-10, -75, -45)).birth).toMatchObject({
      ...span(day(-75), day(-45)),
      asOf: day(-10),
    });
  });

  test('stays as exact as it was read, where the same visit shows it less exactly, too', () => {
    const back = [words(-80, -200, -199), words(-70, -75, -74), words(-69, -71, -70)];
    const onVisit = (from: number, to: number, after: number) =>
      [day(-10) + after, seen({ created: span(day(from), day(to)) }, day(-10))] as const;
    const told = [...back, onVisit(-75, -74, 0), onVisit(-75, -45, HOUR)];
    expect(stateAfter(...told).birth).toMatchObject(span(day(-75), day(-74)));
    const firsts = recordAfter(...told).dates.map(({ first }) => first);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('may have come back where it fits the former secret, too', () => {
    const told = [words(-80, -200, -199), words(-70, -75, -74), words(-69, -71, -70)];
    expect(stateAfter(...told, words(-10, -76, -45)).birth).toMatchObject(span(day(-75), day(-45)));
    // Long after an old secret can have lived nothing is cancelled any more.
    const long = [...told, words(-30, -71, -70), words(-10, -76, -70)];
    expect(stateAfter(...long).birth).toMatchObject(span(day(-71), day(-70)));
  });
});

describe('an overlap beside a month', () => {
  const autumn = span(wholeDay(-60).earliest, wholeDay(-31).latest);
  const before = [day(-120), seen({ created: span(day(-150), day(-121)) })] as const;
  const oldSecretExpires = span(day(-36), day(-36));
  const beside = (n: number) =>
    [day(n), { ...seen({ created: autumn, oldSecretExpires }), graceDays: 7 } as ReturnType<typeof seen>] as const;
  const alone = [day(-5), seen({ created: autumn })] as const;

  test('bounds the new secret as long as the old one is shown beside it', () => {
    for (const told of [[beside(-40)], [beside(-40), beside(-38)]])
      expect(stateAfter(before, ...told).birth).toMatchObject({ earliest: day(-47), asOf: told.at(-1)?.[0] });
  });

  test('may be over by a cancellation, so that the present secret is one that nobody saw before', () => {
    const { birth } = stateAfter(before, beside(-40), alone);
    expect(birth).toMatchObject({ ...autumn, asOf: day(-5) });
  });

  test('confirms nothing afterwards where the former secret was dated in that month, too', () => {
    const { birth } = stateAfter(before, [day(-50), seen({ created: autumn })], beside(-40), alone);
    expect(birth).toMatchObject({ ...span(day(-47), day(-40)), asOf: day(-40) });
  });
});

describe('dates in tabs that stood open', () => {
  /** On day `n`, in a tab that stands open since day `from`. */
  const tab = (n: number, from: number, made: number): Tells => [n, seen({ created: wholeDay(made) }, day(from))];

  const later = { birth: bounds(6), by: 'page', rotations: 2 } as const;
  life('a later one than both that are known is of a rotation', 8, later, [0, page(-2)], [4, page(4)], tab(7, -1, 6));
  life(
    'nobody saw the key as long ago as the tab was opened, before it was made',
    1,
    { by: 'first-look' },
    tab(0, -8, -2),
  );
  life(
    'the first date, from long ago, and then one before the key was seen',
    4,
    { birth: bounds(-5), rotations: 1 },
    tab(0, -20, -8),
    [3, page(-5)],
  );
  life(
    'a first date, given before and after another, is that of the key',
    8,
    { birth: bounds(-8), rotations: 0 },
    [0, page(-8)],
    [2, page(1)],
    [5, page(-8)],
    tab(7, 1, 1),
  );
});

describe('a date is put right', () => {
  life(
    'to an older one than was given since: it is no rotation',
    4,
    { birth: bounds(-5), rotations: 0 },
    [0, page(-8)],
    [1, page(-1)],
    [3, page(-5)],
  );
  life(
    'by a person, who names a rotation since it was read last',
    32,
    { birth: bounds(11), by: 'user', rotations: 1, refuted: [] },
    [16, page(8)],
    [31, rot(11, 31)],
  );
  const never = seen({ expires: 'never' });
  life(
    'an end is named against a page that says never',
    9,
    { expires: 'never', refuted: ['page-expiry'] },
    [0, never],
    [2, ends(40)],
    [5, never],
  );
  life(
    'never is said against a page that names an end',
    9,
    { expires: wholeDay(40), refuted: ['page-expiry'] },
    [0, seen({ expires: wholeDay(40) })],
    [2, word('never-expires')],
    [5, seen({ expires: wholeDay(40) })],
  );
  life(
    'never, as the page says',
    9,
    { expires: 'never', refuted: [] },
    [0, never],
    [2, word('never-expires')],
    [5, never],
  );
});

describe('a list without it, after the clock ran ahead', () => {
  const missed: Tells = [13, { type: 'missed', zone: 'UTC' }];
  life('asks for it', 14, { presence: 'unseen' }, [5, masked('aaaaa')], [20, masked('aaaaa')], missed);
  life('asks for it where a page gave its date', 14, { presence: 'unseen' }, [5, page(5)], [20, page(20)], missed);
  life('but not where it showed since', 15, { presence: 'shown' }, [5, page(5)], [20, page(20)], missed, [14, page(5)]);
});
