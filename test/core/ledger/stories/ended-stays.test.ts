import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { bornOn, day, namedDay, recordAfter, said, seen, type Told, wholeDay } from '../../world.ts';

/** An old secret that a person said to be ended stays ended where only the day of its rotation is corrected afterwards. */

const rotated = (number: number, at: number, about: 'same' | 'another' | null = null, overlapDays = 7): LedgerEvent =>
  said({ what: 'rotated', ...namedDay(number, day(at)), overlapDays, about });
const ended = said({ what: 'old-ended' });
const first: Told = [
  [day(-100), seen({ created: wholeDay(-300) })],
  [day(0), rotated(0, 0)],
  [day(2), ended],
];
const stateSince = (...told: Told) => deriveState(recordAfter(...first, ...told), day(6), 7);

describe('the old secret is ended, and then', () => {
  test.each<[string, LedgerEvent, Parameters<typeof wholeDay>[0]]>([
    ['it was a day earlier, by the form for the same one', rotated(-1, 5, 'same'), -1],
    ['it was a day earlier, by its day alone', rotated(-1, 5), -1],
    ['it was a day later', rotated(1, 5, 'same'), 1],
    ['a day of making is told', bornOn(wholeDay(-1)), -1],
  ])('%s', (_, word, born) => {
    const state = stateSince([day(3), seen()], [day(5), word]);
    expect(state.overlap).toBeNull();
    expect(state.rotations).toHaveLength(1);
    expect(state.birth).toMatchObject(wholeDay(born));
  });

  test('it is corrected twice, and one of these taken back', () => {
    const told: Told = [...first, [day(3), rotated(-1, 3, 'same')], [day(5), rotated(-2, 5, 'same')]];
    const record = recordAfter(...told);
    expect(deriveState(record, day(5)).overlap).toBeNull();
    for (const at of [3, 5]) {
      const act = record.acts.find((one) => one.at === day(at))?.id ?? '';
      const back = applyEvent(record, { type: 'undone', act }, day(5.5)) ?? record;
      expect(deriveState(back, day(5.5)).overlap).toBeNull();
    }
    expect(deriveState(joinRecords(record, recordAfter(...first)), day(5)).overlap).toBeNull();
  });

  test('it lives again where that word is taken back', () => {
    const record = recordAfter(...first, [day(5), rotated(-1, 5, 'same')]);
    const act = record.acts.find(({ what }) => what === 'old-ended')?.id ?? '';
    const back = applyEvent(record, { type: 'undone', act }, day(5.5)) ?? record;
    expect(deriveState(back, day(5.5)).overlap?.until).toEqual(wholeDay(6));
  });

  test.each<[string, Told[number]]>([
    ['another rotation is told of', [day(5), rotated(5, 5, 'another')]],
    ['it is said to live for another time', [day(5), rotated(0, 5, 'same', 14)]],
    ['the rotation was after that', [day(5), rotated(4, 5, 'same')]],
  ])('%s: there is one that lives', (_, told) => {
    expect(stateSince(told).overlap).toMatchObject({ by: 'user' });
  });
});
