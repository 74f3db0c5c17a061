import { describe, expect, test } from 'vitest';
import { applyEvent, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { day, masked, seen, wholeDay } from '../../world.ts';
import { believed, bounds, life, page, record, rot, undone } from '../short-lives.ts';

/** A person says on which day a key was rotated, and is off by one; the page gives the right day. That is one rotation. */

const old: [number, LedgerEvent] = [-9, page(-200)];
const saidTooEarly: [number, LedgerEvent] = [0, rot(-1, 0)];
const right: Parameters<typeof life>[2] = { rotations: 1, birth: bounds(0), by: 'page', refuted: [] };

describe('a day that is one too early', () => {
  life('after an entry without a date', 2, right, [-9, seen()], saidTooEarly, [1, page(0)]);
  life('after the former date', 2, right, old, saidTooEarly, [1, page(0)]);
  life('which the page goes on giving', 40, right, old, saidTooEarly, [1, page(0)], [9, page(0)], [30, page(0)]);
  const dated = masked('bbbbb', { created: wholeDay(0) });
  life('where the new secret shows with its date', 2, right, [-9, masked('aaaaa')], saidTooEarly, [1, dated]);
  const shown: [number, LedgerEvent] = [3, masked('bbbbb')];
  // Between the date and that look a further one may have been made.
  const later = { ...right, birth: [wholeDay(0).earliest, day(3)] };
  life('where the new secret shows later', 9, later, [-9, masked('aaaaa')], saidTooEarly, [1, page(0)], shown);
  life('said on that very day', 3, { ...right, birth: bounds(1) }, old, [0, rot(0)], [2, page(1)]);
  life('said again', 3, right, old, saidTooEarly, [1, page(0)], [2, rot(-1, 2)]);

  const joined = (...events: [number, LedgerEvent][]) => joinRecords(record(old, saidTooEarly), record(old, ...events));
  test('and told in two browsers', () => {
    expect(believed(joined([1, page(0)]), 2)).toMatchObject(right);
    expect(believed(joined([1, page(0)], [9, page(0)]), 12)).toMatchObject(right);
  });

  test('and taken back leaves what the page says', () => {
    expect(believed(undone(record(old, saidTooEarly, [1, page(0)]), 'rotated', 2), 2)).toMatchObject(right);
  });

  test('stays one when neither is kept in full any more', () => {
    let kept = record(old, saidTooEarly, [1, page(0)]);
    for (let n = 1; n <= 12; n += 1) {
      kept = applyEvent(kept, rot(40 * n), day(40 * n)) ?? kept;
      kept = applyEvent(kept, page(40 * n), day(40 * n + 2)) ?? kept;
      expect(believed(kept, 40 * n + 2)).toMatchObject({
        rotations: n + 1,
        birth: [wholeDay(40 * n).earliest, day(40 * n)],
      });
    }
  });
});

describe('two days between what was said and what is shown are two rotations', () => {
  life('after the former date', 3, { rotations: 2, birth: bounds(2), by: 'page' }, old, [0, rot(0)], [3, page(2)]);
});
