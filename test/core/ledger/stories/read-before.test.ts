import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { day, masked, rotatedBy, seen, span, stateAfter, wholeDay } from '../../world.ts';
import { believed, bounds, ends, life, record, rot, word } from '../short-lives.ts';

/**
 * A list without secrets gave a date or an end after the old secret showed last, and before the new one showed first. Then the
 * rotation was cancelled. What was read in between may be of either, so it is claimed of the former only once it is read again.
 */

const showsOld: [number, LedgerEvent] = [-20, masked('aaaaa', { created: wholeDay(-200), expires: wholeDay(10) })];
const lists = (n: number, shown: Parameters<typeof seen>[0]): [number, LedgerEvent] => [n, seen(shown)];
const showsNew: [number, LedgerEvent] = [-8, masked('bbbbb')];
const isBack: [number, LedgerEvent] = [-5, masked('aaaaa')];

describe('an end', () => {
  const between = lists(-9, { expires: wholeDay(100) });
  life(
    'of the former one is named again',
    0,
    { expires: wholeDay(10), rotations: 0 },
    showsOld,
    between,
    showsNew,
    isBack,
  );
  const dateless: [number, LedgerEvent] = [-20, masked('aaaaa')];
  life('that was read only then is not known', 0, { expires: null, rotations: 0 }, dateless, between, showsNew, isBack);
  const again = lists(-4, { expires: wholeDay(100) });
  life('counts once it is read again', 0, { expires: wholeDay(100) }, dateless, between, showsNew, isBack, again);
  life(
    'is not claimed of a new one that stays, either',
    0,
    { expires: null, rotations: 1 },
    showsOld,
    between,
    showsNew,
  );
  const own: [number, LedgerEvent] = [-8, masked('bbbbb', { expires: wholeDay(100) })];
  const still = lists(-6, { expires: wholeDay(100) });
  const kept = { expires: wholeDay(10), rotations: 0 };
  life('that both a list and the new one gave', 0, kept, showsOld, between, own, isBack);
  life('that was read once more after the new one showed', 0, kept, showsOld, between, showsNew, still, isBack);
  life('that was read only then', 0, kept, showsOld, showsNew, still, isBack);
  life('that was read of the new one, too', 0, kept, showsOld, own, still, isBack, [-1, masked('aaaaa')]);
  life('of both', 0, { expires: wholeDay(100) }, showsOld, own, still, isBack, [-1, seen({ expires: wholeDay(100) })]);
  life('that a person named for the new one', 0, { expires: null }, dateless, showsNew, [-7, ends(50)], isBack);
  life('that a person named before', 0, { expires: wholeDay(50) }, dateless, [-15, ends(50)], showsNew, isBack);
  test('that another browser read', () => {
    const [a, b] = [record(showsOld, showsNew, isBack), record(lists(-20, {}), still)];
    for (const joined of [joinRecords(a, b), joinRecords(b, a)]) expect(believed(joined, 0)).toMatchObject(kept);
  });
  const cancelled: [number, LedgerEvent] = [-6, word('cancelled')];
  life(
    'is no longer known once a person says so',
    0,
    { expires: wholeDay(10) },
    showsOld,
    between,
    showsNew,
    cancelled,
  );
});

describe('a date', () => {
  const between = lists(-9, { created: wholeDay(-10) });
  const former = { birth: bounds(-200), by: 'page', rotations: 0 } as const;
  life('of the former one is named again', 0, former, showsOld, between, showsNew, isBack);
  const cancelled: [number, LedgerEvent] = [-6, word('cancelled')];
  life('of the former one counts once a person says so', 0, former, showsOld, between, showsNew, cancelled);
  const again = lists(-4, { created: wholeDay(-200) });
  life('of the former one is read again', 0, former, showsOld, between, showsNew, isBack, again);
});

describe('an overlap', () => {
  const between = lists(-9, { oldSecretExpires: wholeDay(-2) });
  const cancelled: [number, LedgerEvent] = [-6, word('cancelled')];
  const none = { overlap: false, rotations: 0 };
  life('is over once a person says that it was cancelled', -4, none, showsOld, between, showsNew, cancelled);
  life('is over once the old one shows', -4, none, showsOld, between, showsNew, isBack);
  const then = lists(-6, { oldSecretExpires: wholeDay(-2) });
  life('that was read once more is over, too', -4, none, showsOld, showsNew, then, isBack);
  // An old secret lives for 31 days at most, where the look does not say otherwise.
  const week = lists(-9, { oldSecretExpires: wholeDay(-2) });
  const [at, event] = week;
  const beside: [number, LedgerEvent] = [at, { ...event, graceDays: 7 } as LedgerEvent];
  const stays = { overlap: true, rotations: 1, birth: [day(-16), day(-8)] };
  life(
    'lives on beside a new one that shows only later, which was made within its time',
    -4,
    stays,
    showsOld,
    beside,
    showsNew,
  );
  life('is over at its time then, too', 0, { overlap: false, rotations: 1 }, showsOld, beside, showsNew);
  const further: [number, LedgerEvent] = [-7, masked('ccccc')];
  life('is not that of a further one', -4, { overlap: false, rotations: 2 }, showsOld, beside, showsNew, further);
});

describe('a rotation that only the date of its page told of, and that this took back', () => {
  const before = lists(-20, { created: wholeDay(-200), expires: wholeDay(10) });
  const replaced = { created: wholeDay(-8), expires: wholeDay(100), oldSecretExpires: wholeDay(-1) };
  const { oldSecretExpires, ...without } = replaced;
  const former = lists(-5, { created: wholeDay(-200) });
  const back: Parameters<typeof life>[2] = {
    birth: bounds(-200),
    by: 'page',
    rotations: 0,
    expires: wholeDay(10),
    overlap: false,
  };
  life('leaves the end of the one before', 0, back, before, lists(-7, without), former);
  life('leaves no old secret', -4, back, before, lists(-7, replaced), former);
  const later = [-5, 2, 9, 16, 23, 30].map((n) => lists(n, { created: wholeDay(-200), isWhole: true }));
  const gone = { ...back, expires: null };
  life('stays so, however long the page goes on', 40, gone, before, lists(-7, replaced), ...later);
  const beside = lists(-5, { created: wholeDay(-200), oldSecretExpires });
  life(
    'stands while the old secret shows beside it',
    -4,
    { birth: bounds(-8), overlap: true },
    before,
    lists(-7, replaced),
    beside,
  );
  const said: [number, LedgerEvent] = [-6, ends(100)];
  life(
    'leaves no end that a person named for it',
    0,
    { expires: null },
    lists(-20, { created: wholeDay(-200) }),
    lists(-7, { created: wholeDay(-8) }),
    said,
    former,
  );
});

describe('a clock that ran ahead', () => {
  const ahead: [number, LedgerEvent] = [10, rot(7, 10)];
  const right: [number, LedgerEvent] = [0.1, { type: 'noted', text: 'right again' }];
  life(
    'names a day from before the first look',
    0.2,
    { birth: [day(-2) - (day(10) - (wholeDay(7).earliest ?? 0)), day(0.1) - 1], by: 'user' },
    [-2, seen()],
    ahead,
    right,
  );
});

test('a date that may be of a secret which came back is no narrower for the day that a person gave of that one', () => {
  const { birth } = stateAfter(
    [day(-100), masked('aaaaa')],
    [day(-80), masked('bbbbb')],
    [day(-60), rotatedBy(wholeDay(-80))],
    [day(-40), masked('ccccc')],
    [day(0), seen({ created: span(null, day(-70)) })],
  );
  expect(birth.earliest).toBe(day(-100));
});
