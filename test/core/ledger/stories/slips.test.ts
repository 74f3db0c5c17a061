import { describe, expect, test } from 'vitest';
import type { Word } from '../../../../src/core/ledger/apply-act.ts';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  masked,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  stateAfter,
  wholeDay,
} from '../../world.ts';

const after = (record: CredentialRecord, now: number, event: LedgerEvent): CredentialRecord =>
  applyEvent(record, event, now) ?? record;
const undo = (record: CredentialRecord, now: number, act = record.acts.at(-1)?.id ?? ''): CredentialRecord =>
  after(record, now, { type: 'undone', act });
const slips = (record: CredentialRecord, times: number, event: (n: number) => LedgerEvent): CredentialRecord =>
  Array.from({ length: times }, (_, n) => n).reduce(
    (known, n) => undo(after(known, day(2 + n), event(n)), day(2 + n) + 1),
    record,
  );
const expires = (number: number) => said({ what: 'expires', when: wholeDay(number), day: null });
const rotated = (number: number, at: number, overlap = 0, about: 'same' | 'another' | null = null) =>
  rotatedBy(namedDay(number, at).when, overlap, about);

describe('words that were said and taken back at once, many times, leave what was said before', () => {
  const with_ = (event: LedgerEvent) => recordAfter([day(0), seen()], [day(1), event]);
  const now = day(40);

  test('of an end', () => {
    const record = slips(with_(expires(60)), 20, () => expires(5));
    expect(deriveState(record, now).expires?.when).toEqual(wholeDay(60));
  });

  test('of an owner', () => {
    const name = (text: string) => said({ what: 'owner', text });
    expect(
      deriveState(
        slips(with_(name('Ann')), 20, () => name('Bob')),
        now,
      ).owner,
    ).toBe('Ann');
  });

  test('of presence', () => {
    const record = slips(with_(said({ what: 'deactivated' })), 20, () => said({ what: 'still-there' }));
    expect(deriveState(record, now).presence.state).toBe('deactivated');
  });

  test('of when the secret was made', () => {
    const record = slips(with_(bornOn(wholeDay(-50))), 20, (n) => rotated(2 + n, day(2 + n)));
    expect(deriveState(record, now)).toMatchObject({ birth: wholeDay(-50), rotations: [] });
  });
});

test('a date that told of a rotation is not pushed out by other words', () => {
  const made = [day(50), bornOn(span(day(49.5), day(50)))] as const;
  const ended = [51, 52, 53, 54, 55, 56].map((at) => [day(at), said({ what: 'old-ended' })] as const);
  const state = stateAfter([day(0), seen({ created: wholeDay(-20) })], made, ...ended);
  expect(state.rotations).toHaveLength(1);
  expect(state.birth).toMatchObject(span(day(49.5), day(50)));
});

describe('a rotation that was taken back does not return once it is told of no more', () => {
  const first = [[day(0), seen()] as const, [day(10), rotated(10, day(10), 7)] as const];
  const honest = (...at: number[]) =>
    at.flatMap((n) => [[day(n), rotated(n, day(n), 7)] as const, [day(n + 1), said({ what: 'old-ended' })] as const]);

  test.each(['cancelled', 'unknown'] as const)('because it was said to be %s', (what) => {
    const taken = [day(11), said({ what })] as const;
    expect(stateAfter(...first, taken, ...honest(200, 400, 600)).rotations).toHaveLength(3);
    const many = honest(...Array.from({ length: 12 }, (_, n) => 200 + n * 100));
    expect(stateAfter(...first, taken, ...many).rotations).toHaveLength(12);
  });

  test('nor where a copy from before still tells of it', () => {
    const older = recordAfter(...first);
    const newer = honest(200, 400, 600).reduce((known, [now, event]) => after(known, now, event), undo(older, day(11)));
    expect(deriveState(joinRecords(newer, older), day(700)).rotations).toHaveLength(3);
  });

  test('and a cancellation takes back no other rotation than it did', () => {
    const before = honest(-300);
    const taken = [day(11), said({ what: 'cancelled' })] as const;
    const many = honest(200, 300, 400, 500, 600, 700);
    const state = stateAfter([day(-400), seen()], ...before, ...first.slice(1), taken, ...many);
    expect(state.rotations).toHaveLength(7);
  });
});

test('of three words on one rotation the second taken back leaves the third', () => {
  const third = [
    [day(-100), seen()],
    [day(0), rotated(-10, day(0))],
    [day(0) + HOUR, rotated(-12, day(0), 0, 'same')],
    [day(0) + 2 * HOUR, rotated(-14, day(0), 0, 'same')],
  ] as const;
  const record = recordAfter(...third);
  const state = deriveState(undo(record, day(1), record.acts[1]?.id), day(1));
  expect(state.rotations).toHaveLength(1);
  expect(state.birth).toMatchObject(wholeDay(-14));
});

describe('a word that was set aside is not brought up again once the key has changed since', () => {
  const first = [[day(-100), masked('aaaaa')] as const, [day(0), rotated(0, day(0))] as const];
  const refuting = [day(5), masked('aaaaa')] as const;

  test('but is until then', () => {
    expect(stateAfter(...first, refuting).refuted).toHaveLength(1);
  });

  test('as was seen, or said', () => {
    expect(stateAfter(...first, refuting, [day(50), masked('bbbbb')]).refuted).toEqual([]);
    expect(stateAfter(...first, refuting, [day(50), rotated(50, day(50))]).refuted).toEqual([]);
  });

  test('of a deactivation, too', () => {
    const off = [[day(-100), masked('aaaaa')] as const, [day(0), said({ what: 'deactivated' })] as const] as const;
    expect(stateAfter(...off, refuting).refuted).toHaveLength(1);
    expect(stateAfter(...off, refuting, [day(50), masked('bbbbb')]).refuted).toEqual([]);
  });

  test('and a person who says that it is still there is heard', () => {
    const there = [day(80), said({ what: 'still-there' })] as const;
    expect(stateAfter([day(-100), seen()], there)).toMatchObject({ saidThereAt: day(80) });
  });
});

describe('a rotation that was told of by the date of the new secret', () => {
  const first = [
    [day(0), seen({ created: wholeDay(-20) })] as const,
    [day(50), bornOn(wholeDay(49))] as const,
  ] as const;
  const next = (count: number) =>
    Array.from({ length: count }, (_, n) => [day(100 + n * 50), rotated(100 + n * 50, day(100 + n * 50))] as const);

  test('is still known after many others', () => {
    for (const count of [1, 6, 7, 12]) {
      const { rotations } = stateAfter(...first, ...next(count));
      expect(rotations).toHaveLength(count + 1);
      expect(rotations[0]).toMatchObject({ when: wholeDay(49), by: 'user' });
    }
  });

  test('is one, where its date was corrected', () => {
    const corrected = [day(51), bornOn(wholeDay(47))] as const;
    const { rotations } = stateAfter(...first, corrected, ...next(9));
    expect(rotations).toHaveLength(10);
    expect(rotations[0]).toMatchObject({ when: wholeDay(47) });
  });

  test.each(['unknown', 'cancelled'] as const)('is none, where it was said to be %s', (what) => {
    expect(stateAfter(...first, [day(51), said({ what })], ...next(9)).rotations).toHaveLength(9);
  });

  test('is none, where it was that of the first secret', () => {
    const only = [day(50), bornOn(wholeDay(-30))] as const;
    expect(stateAfter([day(0), seen()], only, ...next(9)).rotations).toHaveLength(9);
  });
});

describe('a word that is asked again, because no answer came', () => {
  const words: Word[] = [
    { what: 'made', ...namedDay(-3, day(0)) },
    { what: 'rotated', ...namedDay(0, day(0)), overlapDays: 7, about: null },
    { what: 'rotated', ...namedDay(0, day(0)), overlapDays: 7, about: 'another' },
    { what: 'expires', when: wholeDay(90), day: null },
    { what: 'deactivated' },
    { what: 'owner', text: 'Ana' },
  ];
  test.each(words.map((word) => [word.what, word] as const))('is kept once: %s', (_what, word) => {
    const again = word.what === 'rotated' ? { ...word, ...namedDay(0, day(0) + 60_000) } : word;
    const first = [
      [day(-9), seen()],
      [day(-5), rotated(-5, day(-5))],
    ] as const;
    expect(recordAfter(...first, [day(0), said(word)], [day(0) + 60_000, said(again)]).acts).toHaveLength(2);
    expect(recordAfter(...first, [day(0), said(word)], [day(0) + HOUR, said(word)]).acts).toHaveLength(3);
  });

  test('but not where it was taken back, or another was said, in between', () => {
    const word = said({ what: 'deactivated' });
    const taken = undo(recordAfter([day(-9), seen()], [day(0), word]), day(0) + 1);
    expect(after(taken, day(0) + 2, word).acts.filter(({ what }) => what === 'deactivated')).toHaveLength(1);
    const there = [day(0) + 1, said({ what: 'still-there' })] as const;
    expect(recordAfter([day(-9), seen()], [day(0), word], there, [day(0) + 2, word]).acts).toHaveLength(3);
  });
});

describe('the first rotation that is told, called another one than none', () => {
  const first = [day(-300), seen()] as const;
  const told = (hour: number) => [day(0) + hour * HOUR, rotated(-3, day(0), 0, 'another')] as const;

  test('is one with the same that another browser was told first', () => {
    const { rotations } = deriveState(joinRecords(recordAfter(first, told(0)), recordAfter(first, told(2))), day(1));
    expect(rotations).toMatchObject([{ when: wholeDay(-3), by: 'user' }]);
  });

  test('is one where it is asked again, and another where a person calls a second one so', () => {
    expect(stateAfter(first, told(0), told(0.1)).rotations).toHaveLength(1);
    expect(stateAfter(first, told(0), told(2)).rotations).toHaveLength(2);
  });
});
