import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { type CredentialRecord, recordSchema } from '../../../../src/core/record/schema.ts';
import { bornOn, dateOf, day, namedDay, recordAfter, rotatedBy, said, seen, wholeDay } from '../../world.ts';

/** Who takes the last word back has what was before it, however much was said: no word is lost for good to one that is undone. */

const told = (record: CredentialRecord, now: number, event: LedgerEvent) => applyEvent(record, event, now) ?? record;
const undoLast = (record: CredentialRecord, now: number) =>
  told(record, now, { type: 'undone', act: record.acts.toSorted((a, b) => a.at - b.at).at(-1)?.id ?? '' });

const rotatedOn = (n: number, overlap: number) => rotatedBy(namedDay(n, day(n)).when, overlap, 'another');
const WORDS: readonly ((n: number) => LedgerEvent)[] = [
  (n) => rotatedOn(n, 7),
  (n) => rotatedOn(n, 0),
  (n) => bornOn(wholeDay(n - 1)),
  (n) => bornOn(wholeDay(n - 90)),
  () => said({ what: 'old-ended' }),
  () => said({ what: 'cancelled' }),
  () => said({ what: 'unknown' }),
  (n) => said({ what: 'expires', when: wholeDay(n + 60), day: null }),
  () => said({ what: 'never-expires' }),
  () => said({ what: 'deactivated' }),
  () => said({ what: 'still-there' }),
  (n) => said({ what: 'owner', text: `Ana ${n}` }),
  (n) => rotatedBy(namedDay(n, day(n)).when, 7, 'same'),
  (n) => rotatedBy(namedDay(n, day(n)).when, 7),
];

/** What gives way to the last word is what an earlier one cancelled or corrected, or that very word did. */
const GIVING_WAY: [number[]][] = [
  [[0, 2, 5, 0, 0, 0, 0, 0, 0]],
  [[0, 2, 3, 5, 0, 0, 0, 0, 0]],
  [[0, 0, 0, 5, 5, 5, 0, 0, 0]],
  [[0, 0, 2, 5, 0, 5, 3, 2, 5]],
  [[0, 0, 5, 2, 2, 2, 2, 3, 5]],
  [[0, 0, 0, 5, 3, 3, 2, 5, 2, 0]],
  [[0, 2, 2, 2, 2, 2, 2, 2, 12]],
];

describe('the last word taken back leaves what was before it', () => {
  const first = recordAfter([day(-200), seen({ created: wholeDay(-300) })]);
  const word = fc.nat(WORDS.length - 1);

  test('whatever was said', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const now = day(40 * words.length);
        let record = first;
        for (const [n, which] of words.entries()) {
          // What is said twice without a look in between is one word.
          record = told(record, day(40 * n - 20), seen());
          const before = deriveState(record, now);
          record = told(record, day(40 * n), WORDS[which]?.(40 * n) ?? said({ what: 'unknown' }));
          expect(deriveState(undoLast(record, now), now)).toEqual(before);
          // A look that came afterwards tells nothing else of it.
          const looked = told(record, day(40 * n + 1), seen());
          const instead = deriveState(told(undoLast(record, day(40 * n)), day(40 * n + 1), seen()), now);
          expect(deriveState(undoLast(looked, now), now)).toEqual(instead);
        }
      }),
      { numRuns: Number(process.env.KEYTURN_RUNS ?? 300), seed: 20261126, examples: GIVING_WAY },
    );
  });

  test.each([6, 8, 9, 20])('after %i rotations, and the one before that, too', (count) => {
    const now = day(40 * count + 80);
    const records = [first];
    for (let n = 0; n < count + 2; n += 1)
      records.push(told(records.at(-1) ?? first, day(40 * n), rotatedOn(40 * n, 7)));
    const [before, one, two] = records.slice(-3);
    if (!before || !one || !two) throw new Error('no records');
    const once = undoLast(two, now);
    expect(deriveState(once, now)).toEqual(deriveState(one, now));
    const act = one.acts.at(-1)?.id ?? '';
    expect(deriveState(told(once, now, { type: 'undone', act }), now)).toEqual(deriveState(before, now));
  });
});

describe('the same day said again, while nothing else was learned, is taken back with it', () => {
  const on = (n: number, at: number, zone = 'UTC') => said({ what: 'made', ...namedDay(n, day(at), zone, dateOf(n)) });
  const first = [day(-9), seen()] as const;

  test.each<[string, [number, LedgerEvent][], string]>([
    [
      'later on that very day',
      [
        [0.1, on(0, 0.1)],
        [0.4, on(0, 0.4)],
      ],
      'first-look',
    ],
    [
      'with a word on something else in between',
      [
        [0, on(-20, 0)],
        [0.1, said({ what: 'never-expires' })],
        [0.4, on(-20, 0)],
      ],
      'first-look',
    ],
    [
      'but not the day of that date elsewhere',
      [
        [0, on(-20, 0)],
        [0.4, on(-20, 0, 'Asia/Tokyo')],
      ],
      'user',
    ],
    [
      'but not another day',
      [
        [0, on(-20, 0)],
        [0.4, on(-30, 0)],
      ],
      'user',
    ],
  ])('%s', (_what, words, evidence) => {
    const record = recordAfter(first, ...words.map(([n, word]) => [day(n), word] as const));
    expect(deriveState(undoLast(record, day(1)), day(1)).birth.evidence).toBe(evidence);
  });

  test('also where another day was said in between, and taken back', () => {
    const other = undoLast(recordAfter(first, [day(0), on(-20, 0)], [day(0.1), on(-30, 0)]), day(0.2));
    const again = told(other, day(0.4), on(-20, 0));
    expect(deriveState(undoLast(again, day(1)), day(1)).birth.evidence).toBe('first-look');
  });
});

test('a rotation that is taken back leaves what can be kept', () => {
  const record = recordAfter([day(-9), seen()], [day(0), rotatedOn(0, 7)]);
  expect(v.is(recordSchema, undoLast(record, day(1)))).toBe(true);
});
