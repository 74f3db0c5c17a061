import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { DAY, MINUTE } from '../../../../src/core/time/units.ts';
import {
  day,
  masked,
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

const note = (n: number) => [day(n), { type: 'noted', text: `on ${n}` }] as const;
const END = wholeDay(900);

describe('a clock that falls behind after one that ran ahead was found out', () => {
  const found: Told = [
    [day(0), masked('aaaaa')],
    [day(365), masked('aaaaa')],
    [day(30), masked('aaaaa')],
  ];
  const slow = [day(60), masked('bbbbb')] as const;

  test.each([
    ['a word of no day', said({ what: 'owner', text: 'Ana' })],
    ['a word on a day before', said({ what: 'never-expires' })],
    ['a word on a day that is still to come by the slow clock', rotatedBy(wholeDay(99))],
  ])('is told by %s: what is seen under it dates no rotation', (_, word) => {
    const state = stateAfter(...found, [day(100), word], slow, [day(200), masked('bbbbb')]);
    const eyes = state.rotations.filter(({ by }) => by === 'eyes');
    for (const { when } of eyes) expect(when).toEqual(span(day(30), day(200)));
    expect(state.birth.latest).toBeGreaterThan(day(60));
  });

  test('hides no change for good that was seen before it', () => {
    const changed = [day(100), masked('bbbbb')] as const;
    const state = stateAfter(...found, changed, note(60), note(200));
    expect(state.rotations.map(({ when }) => when)).toEqual([span(day(30), day(100))]);
  });

  test('leaves of the ends that were read before it those that are tied to a secret from before', () => {
    const read = (secret: string) => [day(100), masked(secret, { expires: END })] as const;
    expect(stateAfter(...found, read('aaaaa'), note(60), note(200)).expires).toMatchObject({
      when: END,
      asOf: day(0),
    });
    expect(stateAfter(...found, read('bbbbb'), note(60), note(200)).expires).toBeNull();
  });

  test('leaves the order of what was said under three clocks', () => {
    const owner = (text: string) => said({ what: 'owner', text });
    const told: Told = [...found.slice(0, 1), [day(365), owner('Ana')], [day(30), seen()], [day(100), owner('Bo')]];
    expect(stateAt(day(61), ...told, [day(60), seen()]).owner).toBe('Bo');
    expect(stateAt(day(61), ...told, [day(60), owner('Cy')]).owner).toBe('Cy');
    const first: Told = [[day(0), seen()]];
    const isBy = (number: number, ...told: Told) => {
      const { rotations } = stateAt(day(61), ...first, ...told, [day(60), seen()]);
      expect(rotations.map(({ when }) => when.latest)).toEqual([day(number) - 1]);
      expect(rotations[0]?.when.earliest).toBeLessThanOrEqual(day(0) + 1);
    };
    isBy(60, [day(365), seen()], [day(30), seen()], [day(100), rotatedBy(wholeDay(99))]);
    isBy(30, [day(365), rotatedBy(wholeDay(364))], [day(30), seen()], [day(100), seen()]);
  });
});

describe('an end that a page showed under a clock which ran ahead', () => {
  const found = (end: Told[number], then: Told[number]) =>
    stateAt(day(420), [day(0), masked('aaaaa')], end, then, note(420)).expires;

  test('is not shown again where another secret was seen since', () => {
    const end = [day(400), masked('bbbbb', { expires: END })] as const;
    expect(found(end, [day(30), masked('ccccc')])).toBeNull();
    expect(found(end, [day(30), seen({ created: wholeDay(20) })])).toBeNull();
  });

  test('is as of a look before at the same secret', () => {
    const end = [day(400), masked('aaaaa', { expires: END })] as const;
    expect(found(end, note(30))).toMatchObject({ when: END, asOf: day(0) });
    expect(found(end, [day(30), masked('aaaaa')])).toMatchObject({ when: END, asOf: day(0) });
  });

  test('takes the place of the end that was read before it', () => {
    const before = [day(5), masked('aaaaa', { expires: wholeDay(700) })] as const;
    const end = [day(400), masked('aaaaa', { expires: END })] as const;
    const state = stateAt(day(420), [day(0), masked('aaaaa')], before, end, note(30), note(420));
    expect(state.expires?.when).toEqual(END);
    expect(state.expires?.asOf).toBeLessThan(day(6));
  });

  test('is as of the day of the making that the page printed with it', () => {
    const end = [day(400), masked('bbbbb', { expires: END, created: wholeDay(20) })] as const;
    expect(found(end, note(30))).toMatchObject({ when: END, asOf: wholeDay(20).latest });
  });
});

test('the first look after a clock that ran ahead was found out is no look of a tab from before', () => {
  const end = seen({ expires: END }, day(5) - MINUTE);
  expect(stateAfter([day(0), seen()], [day(60), seen()], [day(5), end]).expires?.when).toEqual(END);
});

test('what an older version put by as of a wrong clock is as of its first reading, or its making', () => {
  const record = recordAfter([day(-100), seen({ expires: END })], note(-30));
  const made = { when: wholeDay(-40), first: day(20), last: day(20) };
  const aside = { expiries: [{ when: END, first: day(-100), last: day(20) }], dates: [made], history: [] };
  const kept = { ...record, expiries: [], doubt: { from: day(-31), upTo: day(20), aside } };
  const walked = applyEvent(kept, { type: 'noted', text: 'later' }, day(25));
  if (!walked) throw new Error('no record');
  const { birth, expires } = deriveState(walked, day(25));
  expect(birth).toMatchObject({ ...wholeDay(-40), asOf: wholeDay(-40).latest });
  expect(expires).toBeNull();
  const later = deriveState({ ...walked, dates: [] }, day(25));
  expect(later.expires).toMatchObject({ when: END, asOf: day(-100) });
});

test('a doubt that an older version noted is read as it was', () => {
  const record = recordAfter([day(0), seen()], [day(60), rotatedBy(wholeDay(59))], [day(5), seen()]);
  const { ahead: _, ...doubt } = record.doubt ?? { from: 0, upTo: 0 };
  const found = applyEvent({ ...record, doubt }, seen(), day(6));
  expect(found?.doubt).toMatchObject({ from: day(5) - DAY, upTo: day(60) });
});

test('a change that was seen under a clock a year ahead is cancelled where the former secret shows again, a minute into a visit', () => {
  const opened = day(-30);
  const at = opened + MINUTE;
  const record = recordAfter(
    [day(-200), masked('aaaaa', { created: wholeDay(-300) })],
    [day(300), masked('bbbbb', { created: wholeDay(-90) })],
    [at, masked('aaaaa', { created: wholeDay(-300) }, opened)],
  );
  const { birth, rotations } = deriveState(record, at, 7);
  expect(birth).toMatchObject(wholeDay(-300));
  expect(rotations).toEqual([]);
});
