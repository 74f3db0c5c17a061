import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { day, masked, rotatedBy, seen, span, stateAfter, wholeDay } from '../../world.ts';
import { bounds, life, rot, word } from '../short-lives.ts';

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
