import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent, MAX_ROTATIONS } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  intervalNear,
  logged,
  masked,
  NOW,
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

const YEARS = 365 * DAY;
const sixMonths = (now: number) => seen({ created: span(days(199, now), days(169, now)) });

/** The computer's clock may be wrong. */
describe('a clock that ran ahead', () => {
  test('makes no rotation of a relative date that it moved, and leaves no date of its own', () => {
    const ahead = NOW + 4 * YEARS;
    const state = stateAfter([days(9), sixMonths(days(9))], [ahead, sixMonths(ahead)], [NOW, sixMonths(NOW)]);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ ...span(days(199), days(178)), evidence: 'page' });
  });

  test('does not undo a rotation that was seen, only its end', () => {
    const state = stateAfter([days(9), masked('aaaaa')], [NOW + 4 * YEARS, masked('bbbbb')], [NOW, masked('bbbbb')]);
    expect(state.rotations).toMatchObject([{ when: span(days(9), NOW) }]);
  });

  test('tells of no rotation that was cancelled again under it', () => {
    const [from, to] = [NOW + YEARS, NOW + YEARS + 2 * DAY];
    const wrong = [masked('aaaaa', {}, from), masked('bbbbb', {}, from + DAY), masked('aaaaa', {}, to)] as const;
    const ahead = wrong.map((event, at) => [from + at * DAY, event] as const);
    const state = stateAfter([days(9), masked('aaaaa')], ...ahead, [
      NOW + 5 * DAY,
      masked('aaaaa', {}, NOW + 5 * DAY - HOUR),
    ]);
    expect(state.rotations).toEqual([]);
    expect(state.birth.earliest).toBeNull();
  });

  test("keeps the user's date and the first look", () => {
    const told = [[day(0), seen()] as const, [day(0), bornOn(wholeDay(-180))] as const];
    const ahead = day(0) + YEARS;
    const state = stateAfter(...told, [ahead, sixMonths(ahead)], [day(1), seen()]);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject(wholeDay(-180));
    expect(state.firstSeen).toBe(day(0));
  });

  test('makes no secret older: what was seen under it is not relied on once it is found out', () => {
    const ahead = day(100);
    const told = [[day(0), masked('aaaaa')] as const, [ahead, masked('aaaaa')] as const];
    const state = stateAfter(...told, [day(2), masked('bbbbb')]);
    expect(state.birth).toMatchObject(span(day(0), day(2)));
  });
});

test('a change that was seen only under a clock that ran ahead came after the first look of all', () => {
  const ahead = [[day(400), masked('aaaaa')] as const, [day(401), masked('bbbbb')] as const];
  const state = stateAfter([day(0), seen()], ...ahead, [day(30), seen()]);
  expect(state.rotations.map(({ when }) => when)).toEqual([span(day(0), day(30))]);
});

test('a change that was seen under a clock that ran ahead is not after the looks of another browser, which came by a merge', () => {
  const ahead = [[day(400), masked('aaaaa')] as const, [day(401), masked('bbbbb')] as const];
  const here = recordAfter([day(0), masked('aaaaa')], ...ahead);
  const there = recordAfter([day(10), masked('ccccc')], [day(20), masked('ccccc')]);
  const found = applyEvent(joinRecords(here, there), seen(), day(30));
  if (!found) throw new Error('no record');
  const { birth, rotations } = deriveState(found, day(30));
  expect([birth, ...rotations.map(({ when }) => when)].map(({ earliest }) => earliest)).not.toContain(day(20));
  expect(birth.earliest ?? day(0)).toBeLessThanOrEqual(day(0));
});

describe('a clock that fell behind', () => {
  test('and leapt back: a date that was worded under it tells of no rotation', () => {
    const worded = (from: number, to: number) => seen({ created: span(days(from) + 1, days(to) + 1) });
    const told = [[days(300), worded(400, 370)] as const, [days(20), worded(100, 70)] as const];
    const behind = [days(40), worded(140, 110)] as const;
    const { rotations } = stateAfter(...told, behind, [NOW, worded(100, 70)]);
    expect(rotations).toMatchObject([{ when: span(days(100) + 1, days(70) + 1) }]);
  });

  test('to nonsense takes nothing back and makes nothing older', () => {
    const record = recordAfter([days(9), masked('aaaaa', { created: dayAgo(50) })]);
    const looked = applyEvent(record, masked('bbbbb', { created: span(0, 1) }), 0);
    if (!looked) throw new Error('no record');
    expect(deriveState(looked, NOW)).toMatchObject({ birth: dayAgo(50), rotations: [] });
    expect(deriveState(looked, NOW).birth.asOf).toBe(days(9));
  });

  test('by hours shortens nothing that is known', () => {
    const looks = [[day(0), masked('aaaaa')] as const, [day(9), masked('aaaaa')] as const];
    const state = stateAfter(...looks, [day(8.5), masked('aaaaa')]);
    expect(state.birth).toMatchObject({ latest: day(0), asOf: day(8.5) });
    expect(stateAfter(...looks, [day(8.5), masked('aaaaa')], [day(10), masked('aaaaa')]).birth.asOf).toBe(day(10));
  });

  test('by months, and leapt back: what was seen in between bounds nothing', () => {
    const behind = [[day(40), masked('bbbbb')] as const, [day(41), masked('bbbbb')] as const];
    const state = stateAfter([day(0), masked('aaaaa')], [day(100), masked('aaaaa')], ...behind, [
      day(103),
      masked('bbbbb'),
    ]);
    expect(state.birth.latest).toBe(day(103));
    expect(state.birth.earliest).toBeLessThanOrEqual(day(100));
  });
});

const EVENT: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc
    .record({
      created: fc.option(intervalNear(NOW, 2 * YEARS)),
      expires: fc.option(fc.oneof(fc.constant('never' as const), intervalNear(NOW))),
      oldSecretExpires: fc.option(intervalNear(NOW, 20 * DAY)),
      fingerprints: fc.dictionary(
        fc.constantFrom('p5', 'full', '__proto__', 'constructor'),
        fc.constantFrom('a', 'b', 'c'),
      ),
      name: fc.option(fc.string({ unit: 'binary' })),
      isWhole: fc.boolean(),
      visit: fc.option(fc.integer({ min: 0, max: NOW + YEARS })),
    })
    .map(({ visit, ...told }) => seen(told, visit)),
  intervalNear(NOW, 2 * YEARS).map(bornOn),
  fc.tuple(intervalNear(NOW), fc.double()).map(([when, overlap]) => rotatedBy(when, overlap)),
  fc
    .array(fc.tuple(fc.constantFrom('created', 'rotated', 'deactivated'), fc.integer({ min: 0, max: NOW + YEARS })))
    .map((events) => logged(...events)),
  fc
    .constantFrom('old-ended', 'cancelled', 'unknown', 'never-expires', 'deactivated', 'still-there')
    .map((what) => said({ what })),
  fc.double().map((until) => ({ type: 'snoozed' as const, until, severity: 'warning' as const, news: 'x' })),
  fc.boolean().map((most) => ({ type: 'missed' as const, most })),
  fc.string().map((text) => ({ type: 'noted' as const, text })),
);

test('whatever comes, at whatever time: nothing throws, no birth after now, a bounded and ordered history', () => {
  const clock = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: NOW, max: NOW + YEARS }) },
    fc.integer({ min: 0, max: NOW + 20 * YEARS }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(clock, EVENT), { maxLength: 30 }), (events) => {
      let record: CredentialRecord | null = null;
      for (const [now, event] of events) {
        record = applyEvent(record, event, now);
        if (!record) continue;
        const { birth, rotations } = deriveState(record, now);
        expect(birth.latest).toBeLessThanOrEqual(now);
        expect(birth.earliest ?? birth.latest).toBeLessThanOrEqual(birth.latest);
        expect(birth.asOf).toBeLessThanOrEqual(now);
        expect(rotations.length).toBeLessThanOrEqual(MAX_ROTATIONS);
        const ends = rotations.map(({ when }) => when.latest ?? 0);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        for (const { when } of rotations)
          expect(when.earliest ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(when.latest ?? 0);
      }
    }),
    { numRuns: 3_000 },
  );
});

describe('what was said under a clock that ran ahead gives way to what is said afterwards, for good', () => {
  const first = [day(-10), seen()] as const;
  const end = (number: number) => said({ what: 'expires', when: wholeDay(number), day: null });
  const both = (wrong: LedgerEvent, right: LedgerEvent): Told => [first, [day(60), wrong], [day(1), right]];

  test.each([2, 30, 61, 90])('as of day %i', (at) => {
    const now = day(at);
    const owner = (text: string) => said({ what: 'owner', text });
    expect(stateAt(now, ...both(owner('Zoe'), owner('Ann'))).owner).toBe('Ann');
    expect(stateAt(now, ...both(end(170), end(180))).expires?.when).toEqual(wholeDay(180));
    const off = both(said({ what: 'deactivated' }), said({ what: 'still-there' }));
    expect(stateAt(now, ...off, [now, { type: 'noted', text: 'x' }]).presence.state).toBe('shown');
    expect(stateAt(now, ...both(bornOn(wholeDay(-50)), bornOn(wholeDay(-20)))).birth).toMatchObject(wholeDay(-20));
  });

  test('and stays what it was where nothing is', () => {
    const state = stateAt(day(61), first, [day(60), end(170)], [day(1), seen()]);
    expect(state.expires?.when).toEqual(wholeDay(170));
  });
});

test('one event under a slow clock takes nothing for good of what was seen', () => {
  const note = (at: number) => [day(at), { type: 'noted', text: `at ${at}` }] as const;
  const expired = [day(0), seen({ expires: wholeDay(-1) })] as const;
  expect(stateAt(day(1), expired, note(-3)).expires?.when).toEqual(wholeDay(-1));
  expect(stateAt(day(1), expired, note(-3), note(-2.9), note(1)).expires?.when).toEqual(wholeDay(-1));
  const changed = [[day(-10), masked('aaaaa')] as const, [day(0), masked('bbbbb')] as const];
  expect(stateAfter(...changed, note(-3), note(1)).rotations.map(({ when }) => when)).toEqual([span(day(-10), day(0))]);
});

test('a snooze under a clock that ran ahead lasts as long as was asked', () => {
  const snooze = { type: 'snoozed', until: day(67), severity: 'warning', news: 'x' } as const;
  const record = recordAfter([day(-10), seen()], [day(60), snooze], [day(0), seen()]);
  expect(record.snooze).toMatchObject({ at: day(0), until: day(7) });
});

test('a day that is named under a clock which shows 1970 is no day of a rotation', () => {
  const state = stateAt(day(1), [day(-10), seen()], [HOUR, rotatedBy(span(0, HOUR))], [day(1), seen()]);
  expect(state.rotations).toEqual([]);
  expect(state.birth).toMatchObject({ earliest: null, evidence: 'first-look' });
});

test('dates and overlaps of a page, put by under a clock that had only fallen behind, are there again', () => {
  const overlap = { oldSecretExpires: span(day(205), day(205)) };
  const told = [
    [day(200), seen({ created: wholeDay(199), ...overlap })] as const,
    [day(100), seen()] as const,
  ] as const;
  const state = stateAfter(...told, [day(201), seen()]);
  expect(state.birth).toMatchObject({ ...wholeDay(199), evidence: 'page' });
  expect(state.overlap).toMatchObject({ until: overlap.oldSecretExpires });
});

test('dates, ends and overlaps that a page worded under a clock that ran ahead are never shown, for they were counted from it', () => {
  const worded = { expires: span(day(90.3), day(91.3)), oldSecretExpires: span(day(64.3), day(65.3)) };
  const ahead = [day(60.3), seen({ created: span(day(30.3), day(31.3)), ...worded })] as const;
  const moreThan = [day(61), seen({ created: span(null, day(-29)) })] as const;
  for (const looks of [[ahead], [moreThan]]) {
    const state = stateAfter([day(0), seen()], ...looks, [day(5), seen()], [day(70), { type: 'missed', zone: 'UTC' }]);
    expect(state).toMatchObject({ rotations: [], expires: null, overlap: null });
    expect(state.birth).toMatchObject({ earliest: null, evidence: 'first-look' });
  }
});

test('a day that a page printed under a clock that ran ahead says nothing of a secret that was made since', () => {
  const old = [day(0), seen({ created: wholeDay(-40) })] as const;
  const ahead = [day(60), seen({ created: wholeDay(-40) })] as const;
  const told = [day(20), bornOn(wholeDay(15))] as const;
  const read = seen({ created: wholeDay(14) });
  const state = stateAfter(old, ahead, told, [day(80), read]);
  expect(state.birth.latest).toBeGreaterThan(wholeDay(14).earliest ?? 0);
  expect(stateAfter(old, ahead, [day(20), seen()], [day(80), { type: 'missed', zone: 'UTC' }]).birth).toMatchObject({
    ...wholeDay(-40),
    asOf: day(0),
  });
});

test('an end that was read on under a wrong clock is not that of a secret which was made before the clock showed that time', () => {
  const end = wholeDay(60);
  const told = [[day(-100), seen({ expires: end })] as const, [day(20), seen({ expires: end })] as const];
  const note = (n: number) => [day(n), { type: 'noted', text: `on ${n}` }] as const;
  const right = [note(-30), note(25)];
  expect(stateAt(day(25), ...told, ...right).expires).toMatchObject({ when: end, asOf: day(-100) });
  expect(stateAt(day(26), ...told, ...right, [day(26), rotatedBy(wholeDay(10))]).expires).toBeNull();
});
