import { describe, expect, test } from 'vitest';
import { applyEvent, type LedgerEvent } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { MINUTE } from '../../../../src/core/time/units.ts';
import { bornOn, day, namedDay, recordAfter, said, seen, span, stateAt, type Told, wholeDay } from '../../world.ts';

/** Words said twice: by mistake, in other words, or of another day; and what taking one of them back leaves. */

const known = recordAfter([day(-10), seen()]);
const tell = (record: CredentialRecord, event: LedgerEvent, at: number) => applyEvent(record, event, at) ?? record;
const rotated = (n: number, overlapDays = 0) =>
  said({ what: 'rotated', ...namedDay(n, day(0)), overlapDays, about: null });
const madeIn = (from: number, to: number) => bornOn(span(day(from), day(to)));
const madeOn = (n: number, zone = 'UTC') => said({ what: 'made', ...namedDay(n, day(0), zone) });
const another = (n: number) => said({ what: 'rotated', ...namedDay(n, day(0)), overlapDays: 0, about: 'another' });
const owner = (text: string) => said({ what: 'owner', text });

describe('within ten minutes', () => {
  const words: [string, LedgerEvent][] = [
    ['a day', madeOn(-20)],
    ['a span', madeIn(-20, -15)],
    ['a rotation', rotated(-2, 7)],
    ['a rotation that is called another one than none', another(-2)],
    ['an owner', owner('Ana')],
    ['that it never expires', said({ what: 'never-expires' })],
  ];
  test.each(words)('%s said again, for no answer came, is one word', (_what, word) => {
    const once = tell(known, word, day(0));
    expect(once.acts).toHaveLength(1);
    expect(tell(once, word, day(0) + 9 * MINUTE)).toBe(once);
    expect(tell(once, word, day(0) + 11 * MINUTE).acts).toHaveLength(2);
  });

  const pairs: [string, LedgerEvent, LedgerEvent][] = [
    ['the next day', madeOn(-20), madeOn(-19)],
    ['the same day in another zone', madeOn(-20), madeOn(-20, 'Asia/Tokyo')],
    ['a day after a span', madeIn(-20, -15), madeOn(-20)],
    ['a span after a day', madeOn(-20), madeIn(-20, -15)],
    ['a span that begins later', madeIn(-20, -15), madeIn(-18, -15)],
    ['a span that ends sooner', madeIn(-20, -15), madeIn(-20, -18)],
    ['a rotation after the making of that day', madeOn(-2), rotated(-2)],
    ['the same rotation, with an old key that lives on', rotated(-2), rotated(-2, 7)],
    ['another rotation of that day', rotated(-2), another(-2)],
    ['another owner', owner('Ana'), owner('Bo')],
    ['an end after "never"', said({ what: 'never-expires' }), said({ what: 'expires', when: wholeDay(90), day: null })],
  ];
  test.each(pairs)('%s is a word of its own', (_what, first, second) => {
    const both = tell(tell(known, first, day(0)), second, day(0) + MINUTE);
    expect(both.acts).toHaveLength(2);
    expect(new Set(both.acts.map(({ id }) => id)).size).toBe(2);
  });
});

test.each([1, 2])(
  'of %i rotations, each told of as soon as it is done, all are counted, however often each is asked',
  (n) => {
    const done = Array.from({ length: n }, (_, at) => day(0) + 3 * at * MINUTE);
    const told = done.flatMap((at): Told => {
      const word = at === done[0] ? rotated(0) : another(0);
      return [
        [at, word],
        [at + MINUTE, word],
      ];
    });
    const { rotations } = stateAt(day(1), [day(-10), seen()], ...told);
    expect(rotations).toHaveLength(n);
  },
);

describe('taken back', () => {
  const back = (record: CredentialRecord, n: number) =>
    tell(record, { type: 'undone', act: record.acts.at(-1)?.id ?? '' }, day(n));

  test('a span that ended sooner, the one before counts again; and so for one that began later', () => {
    const first = tell(known, madeIn(-20, -15), day(0));
    for (const [from, to] of [
      [-20, -18],
      [-18, -15],
    ] as const) {
      const undone = back(tell(first, madeIn(from, to), day(1)), 2);
      expect(undone.acts.map(({ what }) => what)).toEqual(['made', 'undone']);
    }
  });

  test('the same word said on two days goes with both, but not where a page was looked at in between', () => {
    const word = madeIn(-20, -15);
    const once = tell(known, word, day(0));
    expect(back(tell(once, word, day(1)), 2).acts.map(({ what }) => what)).toEqual(['undone', 'undone']);
    const looked = tell(tell(once, { ...seen(), visit: day(1) } as LedgerEvent, day(1)), word, day(2));
    expect(back(looked, 3).acts.map(({ what }) => what)).toEqual(['made', 'undone']);
  });

  test('other words of the same topic stay', () => {
    const told = [owner('Ana'), owner('Bo')].reduce((all, word, at) => tell(all, word, day(at)), known);
    expect(back(told, 2).acts).toMatchObject([{ what: 'owner', text: 'Ana' }, { what: 'undone' }]);
  });

  test('twice changes nothing more, nor does what was never said', () => {
    const undone = back(tell(known, madeOn(-20), day(0)), 1);
    expect(back(undone, 2)).toBe(undone);
    expect(tell(undone, { type: 'undone', act: 'nothing' }, day(2))).toBe(undone);
  });
});

test('what was said under a clock that ran ahead keeps a name of its own beside what is said at that very time later', () => {
  const ahead = tell(known, owner('Ana'), day(30));
  const right = tell(ahead, seen(), day(0));
  const again = tell(right, owner('Bo'), day(30));
  expect(new Set(again.acts.map(({ id }) => id)).size).toBe(2);
  expect(
    stateAt(day(31), [day(-10), seen()], [day(30), owner('Ana')], [day(0), seen()], [day(30), owner('Bo')]).owner,
  ).toBe('Bo');
});
