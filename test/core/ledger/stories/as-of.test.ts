import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  logged,
  logUpTo,
  masked,
  namedDay,
  rotatedBy,
  said,
  seen,
  span,
  stateAt,
  wholeDay,
} from '../../world.ts';

/** When what is said of a key was last confirmed, up to when somebody would have heard of a newer one, and by whom it is known. */

test('a key that was the same at two looks is called unchanged; one that was seen to change is not', () => {
  const same = [
    [day(-50), masked('aaaaa')],
    [day(-10), masked('aaaaa')],
  ] as const;
  expect(stateAt(day(0), ...same).birth).toMatchObject({
    evidence: 'unchanged',
    ...span(null, day(-50)),
    asOf: day(-10),
  });
  const changed = stateAt(day(0), ...same, [day(-5), masked('bbbbb')]);
  expect(changed.birth).toMatchObject({ evidence: 'eyes', ...span(day(-10), day(-5)), asOf: day(-5) });
  const [entry] = same;
  expect(stateAt(day(0), entry).birth).toMatchObject({
    evidence: 'first-look',
    latestIs: 'first-look',
    asOf: day(-50),
  });
});

test('a word on a day that is over is as of the time at which it was said', () => {
  const word = rotatedBy(namedDay(-3, day(0)).when);
  const { birth } = stateAt(day(2), [day(-50), seen()], [day(0), word]);
  expect(birth).toMatchObject({ evidence: 'user', ...wholeDay(-3), asOf: day(0), toldUpTo: day(0) });
  const made = stateAt(day(2), [day(-50), seen()], [day(0), bornOn(wholeDay(-80))]);
  expect(made.birth).toMatchObject({ evidence: 'user', ...wholeDay(-80), asOf: day(0) });
});

describe('a log tells of no newer one up to its end', () => {
  const first = [day(-200), seen()] as const;
  const rotated = logUpTo(day(-40), ['rotated', day(-50)]);

  test('and no further, also where another file that reaches further tells only of the first making', () => {
    expect(stateAt(day(0), first, [day(-30), rotated]).birth).toMatchObject({ asOf: day(-50), toldUpTo: day(-40) });
    const both = stateAt(day(0), first, [day(-30), rotated], [day(-1), logUpTo(day(-2), ['created', day(-300)])]);
    expect(both.birth).toMatchObject({ ...span(day(-50), day(-50)), toldUpTo: day(-40) });
  });

  test('nor where it tells only of the end of an old one', () => {
    const ended = [day(-1), logUpTo(day(-2), ['deactivated', day(-49)])] as const;
    const { birth, presence } = stateAt(day(0), first, [day(-30), rotated], ended);
    expect(birth).toMatchObject({ toldUpTo: day(-40) });
    expect(presence.state).toBe('shown');
  });

  test('or up to a later look', () => {
    const look = [day(-10), seen({ created: wholeDay(-50) })] as const;
    const { birth } = stateAt(day(0), first, [day(-30), rotated], look);
    expect(birth.evidence).toBe('log');
    expect(birth.asOf).toBe(birth.toldUpTo);
  });

  test('and says nothing of a date that only the page gave', () => {
    const log = [day(-1), logUpTo(day(-2), ['created', day(-300)])] as const;
    const { birth } = stateAt(day(0), [day(-20), seen({ created: wholeDay(-50) })], log);
    expect(birth).toMatchObject({ evidence: 'page', ...wholeDay(-50), asOf: day(-20), toldUpTo: day(-20) });
  });
});

describe('what holds a key was made at noon', () => {
  const floor = { notBefore: day(-50) };

  test('a log that has only the day says the rest of that day', () => {
    const line = logged(['created', day(-50)]);
    if (line.type !== 'logged') throw new Error('no log');
    const daily = { ...line, events: line.events.map((event) => ({ ...event, at: wholeDay(-50) })) };
    const { birth } = stateAt(day(0), [day(-20), seen(floor)], [day(-1), daily]);
    expect(birth).toMatchObject({ earliest: day(-50), latest: wholeDay(-50).latest, evidence: 'log' });
  });

  test('a key is no older, and nobody is believed who says so', () => {
    const word = [day(-1), bornOn(wholeDay(-80))] as const;
    const { birth, refuted } = stateAt(day(2), [day(-20), seen(floor)], word);
    expect(birth).toMatchObject({ earliest: day(-50), earliestIs: 'floor' });
    expect(refuted).toMatchObject([{ because: { code: 'floor', at: day(-50) } }]);
  });

  test.each([
    ['before that', -60, ['floor']],
    ['after that', -40, []],
  ])('nor does one end %s', (_what, n, codes) => {
    const word = [day(-1), said({ what: 'expires', when: wholeDay(n), day: null })] as const;
    const { expires, refuted } = stateAt(day(0), [day(-20), seen(floor)], word);
    expect(refuted.map(({ because }) => because.code)).toEqual(codes);
    expect(expires === null).toBe(codes.length > 0);
  });
});

test('a printed day is claimed as that day only where all that is known lies within it', () => {
  const read = (when: Interval): LedgerEvent => ({ ...seen({ created: when }), zone: 'UTC' }) as LedgerEvent;
  const page = stateAt(day(0), [day(-20), read(wholeDay(-50))]);
  expect(page.birth.day).toEqual({ date: new Date(day(-50)).toISOString().slice(0, 10), zone: 'UTC' });
  const { earliest, latest } = wholeDay(-50);
  const evening = span((latest ?? 0) - HOUR, (latest ?? 0) + HOUR);
  const [word] = [rotatedBy(evening)];
  const both = stateAt(
    day(0),
    [day(-60), seen()],
    [day(-20), read(span(earliest, (latest ?? 0) + DAY))],
    [day(-10), word],
  );
  expect(both.birth.day).toBeNull();
});
