import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import { bornOn, day, logUpTo, masked, recordAfter, seen, span, stateAfter, stateAt, wholeDay } from '../../world.ts';

/** What is read is of the secret that there was then, which need not be the one that was known, or is. */

test('an end narrows no end that was read of the secret before', () => {
  const old = [day(0), masked('aaaaa', { expires: span(day(100), day(130)) })] as const;
  const replaced = [day(10), masked('bbbbb')] as const;
  const read = [day(20), masked('bbbbb', { expires: span(day(120), day(150)) })] as const;
  expect(stateAfter(old, replaced, read).expires?.when).toEqual(span(day(120), day(150)));
  const again = [day(30), masked('bbbbb', { expires: span(day(110), day(140)) })] as const;
  expect(stateAfter(old, replaced, read, again).expires?.when).toEqual(span(day(120), day(140)));
});

test('an end that was read while another secret stood in its place narrows no end of the one that came back', () => {
  const looks = [
    [day(0), masked('aaaaa')] as const,
    [day(10), masked('bbbbb', { expires: span(day(90), day(120)) })] as const,
  ];
  const back = (n: number, from: number) =>
    [day(n), masked('aaaaa', { expires: span(day(from), day(from + 30)) })] as const;
  expect(stateAfter(...looks, back(12, 110)).expires?.when).toEqual(span(day(110), day(140)));
  expect(stateAfter(...looks, [day(12), masked('aaaaa')], back(13, 110)).expires?.when).toEqual(
    span(day(110), day(140)),
  );
});

test('a date that only a word contradicts is as of the last look at the same secret', () => {
  const looks = [[day(-100), masked('aaaaa')] as const, [day(-10), bornOn(wholeDay(-20))] as const];
  const dated = [day(9), seen({ created: span(day(-5), day(25)) })] as const;
  const { birth } = stateAfter(...looks, [day(0), masked('bbbbb')], dated, [day(40), masked('bbbbb')]);
  expect(birth).toMatchObject({ ...span(day(-5), day(0)), asOf: day(40) });
});

describe('the month of a secret whose rotation was cancelled', () => {
  const known = [day(0), masked('aaaaa')] as const;
  const month = span(day(-3), day(27));
  const replaced = [day(6), masked('bbbbb', { created: month })] as const;

  test('says nothing of the one that came back', () => {
    const { birth, rotations } = stateAfter(known, replaced, [day(9), masked('aaaaa')]);
    expect(birth.earliest).toBeNull();
    expect(rotations).toEqual([]);
  });

  test('refutes no word on that one', () => {
    const told = [
      known,
      replaced,
      [day(9), masked('aaaaa')] as const,
      [day(10), bornOn(wholeDay(-30))] as const,
    ] as const;
    const { birth, refuted } = stateAt(day(20), ...told);
    expect(refuted).toEqual([]);
    expect(birth).toMatchObject({ ...wholeDay(-30), evidence: 'user' });
  });
});

test('a rotation that may have been cancelled is when it was seen, whichever of the two secrets is the present one', () => {
  const looks = [
    [day(-100), masked('aaaaa')] as const,
    [day(-90), masked('bbbbb')] as const,
    [day(-50), masked('bbbbb')] as const,
  ];
  const dated = [day(6), seen({ created: span(null, day(-40)) })] as const;
  const { birth, rotations } = stateAfter(...looks, [day(0), masked('ccccc')], dated);
  expect(rotations.map(({ when }) => when)).toEqual([span(day(-100), day(-90)), span(day(-50), day(0))]);
  expect(birth).toMatchObject({ ...span(day(-100), day(-40)), asOf: day(6) });
  const again = stateAfter(...looks, [day(0), masked('ccccc')], dated, [day(7), masked('ccccc')]);
  expect(again.rotations.at(-1)?.when).toMatchObject({ earliest: day(-50) });
});

describe('a rotation that the log tells of, and that was cancelled', () => {
  const read = (n: number) => [day(n), seen({ created: wholeDay(-200) })] as const;
  const log = [day(10), logUpTo(day(9), ['rotated', day(5)])] as const;
  const word = [day(12), bornOn(wholeDay(-200))] as const;

  test.each([
    ['before the word', [read(0), log, read(11), word]],
    ['and after it', [read(0), log, read(11), word, read(40)]],
    ['only after it', [read(0), log, word, read(40)]],
  ])('refutes no word of the day that the page gives since: %s', (_, told) => {
    const { birth, refuted, rotations } = stateAt(day(41), ...told);
    expect(refuted).toEqual([]);
    expect(rotations).toEqual([]);
    expect(birth).toMatchObject(wholeDay(-200));
  });

  test('does refute it where no page gives that', () => {
    expect(stateAt(day(41), [day(0), seen()], log, word, [day(40), seen()]).refuted).toMatchObject([
      { because: { code: 'log-date' } },
    ]);
  });
});

test('what one browser saw of a rotation that was cancelled is no rotation for another, which saw the secret before and after', () => {
  const there = portableRecord(recordAfter([day(0), masked('aaaaa')], [day(20.5), masked('bbbbb')]));
  const here = recordAfter([day(20), masked('ccccc')], [day(60), masked('ccccc')]);
  const { birth, rotations } = deriveState(joinRecords(here, there), day(60));
  expect(rotations).toEqual([]);
  expect(birth).toMatchObject({ earliest: null, latest: day(20) });
  const longer = portableRecord(
    recordAfter([day(0), masked('aaaaa')], [day(20.5), masked('bbbbb')], [day(55), masked('bbbbb')]),
  );
  expect(deriveState(joinRecords(here, longer), day(60)).birth).toMatchObject(span(day(0), day(20)));
});

test('a key that was first seen before a clock fell behind was not there by that clock', () => {
  const first = [day(30), masked('aaaaa', { created: wholeDay(5) })] as const;
  const slow = [day(0), masked('aaaaa', { created: wholeDay(5) }, day(0) - HOUR)] as const;
  const state = stateAfter(first, slow, [day(60), masked('aaaaa', { created: wholeDay(5) })]);
  expect(state.rotations).toEqual([]);
  expect(state.birth).toMatchObject(wholeDay(5));
});
