import { describe, expect, test } from 'vitest';
import { dateOf, day, logged, logUpTo, masked, rotatedBy, said, seen, span, wholeDay } from '../../world.ts';
import { ends, made, page, rot, type Tells } from '../short-lives.ts';
import { type WholeClaims, wholeClaims } from '../whole-claims.ts';

/** What pages show, each beside something that must not be made of it: a rotation that never was, a day or an end of another secret. */

const week = (look: Tells[1]) => ({ ...look, graceDays: 7 }) as Tells[1];
const utc = (look: Tells[1]) => ({ ...look, zone: 'UTC' }) as Tells[1];
const own = (look: Tells[1]) => ({ ...look, isPerUser: true }) as Tells[1];
const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });
const month = (from: number) => span(wholeDay(from).earliest, wholeDay(from + 29).latest);
const holds = (what: string, at: number, expected: Partial<WholeClaims>, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toMatchObject(expected));

describe('dates', () => {
  const none = { rotations: [], newSince: null };
  holds('put right to the day before', 117, { made: [114.5, 115.5], ...none }, [116, page(116)], [116.25, page(115)]);
  const same = { made: [null, 0], by: 'unchanged', ...none };
  holds('against our own eyes', 16, same, [0, masked('a')], [16, masked('a', { created: wholeDay(16) })]);
  const older = seen({ created: span(null, day(-70)) });
  holds('replaced by "more than 100 days ago"', 30, none, [1, page(1)], [29.5, older]);
  const vague = seen({ created: span(null, day(45)) });
  holds('that say less than our eyes do', 51, same, [0, masked('a')], [50, masked('a')], [50.1, vague]);
  const first = { made: [-8.5, -7.5], asOf: 1, ...none };
  holds(
    'less exact, in a tab from before',
    22,
    first,
    [1, page(-8)],
    [21, seen({ created: span(null, day(12)) }, day(-9))],
  );
  const month0 = { made: [-0.5, 0.5], ...none };
  holds('of months before, in a tab from before', 3, month0, [1, page(0)], [2, seen({ created: month(-30) }, day(-2))]);
  const both = [
    [0, page(-8)],
    [2, page(1)],
    [2.5, seen({ created: wholeDay(-8) }, day(2))],
  ] as Tells[];
  holds('of two secrets on one visit', 3, { made: [0.5, 1.5], rotations: [[0.5, 1.5, 'page', 2]] }, ...both);
  const floor = { made: [0.5, 1.5], by: 'first-look', of: ['floor', 'first-look'] };
  holds('from before what holds it was made', 2, floor, [
    1.5,
    seen({ created: span(day(-4.5), day(-4.5)), notBefore: day(0.5) }),
  ]);
  const change = { rotations: [[0.5, 1.5, 'page', 5]], newSince: 5 };
  holds(
    'put right, of a change that was seen',
    10,
    change,
    [0, masked('a')],
    [5, masked('b', { created: wholeDay(3) })],
    [10, page(1)],
  );
  const ofLog = { made: [9.5, 10.5], by: 'page', asOf: 30.5 };
  holds(
    'later than the log, of a secret that was seen before and after they were read',
    31,
    ofLog,
    [1, logged(['created', day(-8)])],
    [21, masked('c')],
    [30, page(10)],
    [30.5, masked('c')],
  );
});

describe('rotations of long ago, whose dates are not kept any more', () => {
  const later = [101, 201, 301, 401, 501].map((n): Tells => [n, page(n - 1)]);
  const count = (...events: Tells[]) => wholeClaims(510, 7, ...events, ...later).rotations.length;

  test('after a change that was seen', () => expect(count([0, masked('a')], [40, masked('b')])).toBe(6));
  test('in the very month in which the secret was seen first', () =>
    expect(count([40, page(38)], [61, masked('a', { created: month(41) })])).toBe(6));
});

describe('old secrets beside the present one', () => {
  const day5 = { made: [4.5, 9.6], day: null, rotations: [[4.5, 9.6, 'page', 9.6]] };
  holds('after a day was printed', 10, day5, [8.6, utc(page(5))], [9.6, seen(old(15))]);
  holds('with its date', 6, { made: [-4.5, -3.5], by: 'page' }, [5, seen({ created: wholeDay(-4), ...old(9) })]);
  const since = { made: [3.5, 4.5], rotations: [[3.5, 4.5, 'page', 8]] };
  holds('before a look that dates it', 11, since, [8, seen(old(8))], [10.4, masked('a', { created: wholeDay(4) })]);
  holds('after its only look', 7, { made: [-1, 6], asOf: 6 }, [1, masked('a')], [6, week(seen(old(9)))]);
  const once = { made: [1, 8], asOf: 8, rotations: [[1, 8, 'eyes', 8]] };
  holds('gone from a whole row', 12, once, [8, week(seen(old(14)))], [11, week(seen({ isWhole: true }))]);
  holds('on the first look of all', 5, { newSince: null }, [4, masked('a', old(7))]);
  const stays = { made: [-1.5, -0.5], rotations: [[-1.5, -0.5, 'page', 1]] };
  holds(
    'and a date that is put right later',
    8,
    stays,
    [1, week(masked('a', { created: wholeDay(-3), ...old(6) }))],
    [7.5, page(-1)],
  );
  const former = { made: [161.5, 168.5], asOf: 168.5 };
  holds(
    'and then the date of the former one',
    169,
    former,
    [40, masked('b')],
    [168.5, week(seen(old(171)))],
    [168.7, page(149)],
  );
  const seenToo = { made: [93, 100.5], by: 'eyes', of: ['secret', 'secret'] };
  const beside = week(seen({ created: wholeDay(92), ...old(103) }));
  holds(
    'beside the date of the former one, and another secret since',
    101,
    seenToo,
    [0, masked('a')],
    [100, beside],
    [100.5, masked('b')],
  );
  const two = { made: [238, 245], asOf: 245, overlap: [248, 248, 'page'] };
  holds('of two rotations', 245.5, two, [240, week(seen(old(242)))], [245, week(seen(old(248)))]);
  const told = { made: [18.5, 19.5], by: 'user', asOf: 28, rotations: [[18.5, 19.5, 'user', 28]] };
  holds('of the day that a person named', 29, told, [20, seen()], [23, made(19)], [28, masked('a', old(30))]);
  const own7 = { rotations: [[39, 46, 'eyes', 46]], overlap: [49, 49, 'page'] };
  holds(
    'of a secret whose own rotation to another one was cancelled',
    48.9,
    own7,
    [46, week(masked('a', old(49)))],
    [47, week(masked('b'))],
    [48.8, week(masked('a'))],
  );
  const unknown = { overlap: [5, 5, 'page'] };
  holds(
    'on a visit of which the beginning is not known',
    2,
    unknown,
    [0, masked('a')],
    [1, rot(1)],
    [1.5, seen(old(5), null)],
  );
  const next = { overlap: [16.5, 17.5, 'user'] };
  holds(
    'gone before another rotation',
    12,
    next,
    [1, seen(old(4))],
    [1.3, seen({ isWhole: true })],
    [11, rotatedBy(wholeDay(10), 7)],
  );
  const endless = week(seen({ created: wholeDay(67), oldSecretExpires: span(day(69), null) }));
  const ended = { overlap: null, presence: ['shown', 'page', 69] };
  holds(
    'of which no end is given, and which the log ends',
    79,
    ended,
    [69, endless],
    [78, logged(['deactivated', day(69.5)])],
  );
  holds(
    'and a date that the looks rule out',
    104,
    { made: [-0.1, 5.9], by: 'log', rotations: [[-0.1, 5.9, 'log', 5.9]] },
    [5.9, masked('c', old(8.9))],
    [7.9, logUpTo(day(-0.1), ['rotated', day(-0.1)])],
    [103, masked('c', { created: wholeDay(101) })],
  );
});

describe('ends', () => {
  const end = { expires: [54.5, 55.5, 'page', 45] };
  holds(
    'given after a whole row without one',
    46,
    end,
    [2, seen({ isWhole: true })],
    [45, seen({ expires: wholeDay(55) })],
  );
  const later = { expires: [147.5, 148.5, 'page', 138], refuted: [['expires', 'page-expiry']] };
  holds(
    'three days after the one that a person named',
    139,
    later,
    [95, seen()],
    [115, ends(145)],
    [138, seen({ expires: wholeDay(148) })],
  );
  const open = said({ what: 'expires', when: span(day(5), null), day: null });
  holds(
    'that a person knows to be no earlier than some day',
    3,
    { expires: [5, null, 'user', 2], refuted: [] },
    [0, page(-20)],
    [2, open],
  );
  const since = { expires: [50, null, 'page', 9], refuted: [] };
  holds(
    'of which a page gives no latest day',
    9,
    since,
    [0, seen()],
    [2, ends(60)],
    [9, seen({ expires: span(day(50), null) })],
  );
  const tied = { expires: [175.5, 176.5, 'page', 74.5] };
  holds(
    'printed with the day of the making, after a whole row without one, by a clock that was right',
    94,
    tied,
    [72, seen({ isWhole: true })],
    [78, seen({ created: wholeDay(74), expires: wholeDay(176) })],
    [54, masked('b')],
  );
});

describe('tabs that stood open', () => {
  const asOf = (n: number) => ({ expires: [129.5, 130.5, 'page', n] });
  const tab = own(seen({ expires: wholeDay(130) }, day(91)));
  holds('show an end as of when they were opened', 96, asOf(91), [0, own(masked('a'))], [95, tab]);
  const first = own(masked('a', { created: wholeDay(14) }, day(19)));
  holds('show the first key of a person as of then', 21, { made: [13.5, 14.5], asOf: 19 }, [20, first]);
  const date = { made: [3.5, 4.5], by: 'page' };
  holds(
    'since before a word that tells of no rotation',
    7,
    date,
    [5, seen()],
    [5.9, ends(90)],
    [6.8, seen({ created: wholeDay(4) }, day(5.5))],
  );
  test.each([
    [10.5, null],
    [11.5, dateOf(8)],
  ])('since before a rotation was told of, looked at on day %d', (at, used) => {
    const look = utc(seen({ lastUsed: wholeDay(8) }, day(9)));
    expect(wholeClaims(12, 7, [5, seen()], [10, rot(10)], [at, look]).used).toBe(used);
  });
});
