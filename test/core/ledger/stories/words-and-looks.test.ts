import { describe, expect, test } from 'vitest';
import { deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import { bornOn, day, masked, recordAfter, rotatedBy, seen, span, stateAfter, wholeDay } from '../../world.ts';

/** What a person says of a secret, between looks that show it, or of which it is not known whether they do. */

test('a day of making after all looks at a key that was told of is not of that key', () => {
  const looks = [[day(-110), masked('bbbbb')] as const, [day(-50), masked('bbbbb')] as const];
  const told = [[day(-200), seen()] as const, [day(-120), rotatedBy(wholeDay(-150))] as const, ...looks];
  const word = [day(-20), bornOn(wholeDay(-40))] as const;
  expect(stateAfter(...told, word).birth).toMatchObject({ ...wholeDay(-40), evidence: 'user' });
  const fitting = [day(-8), seen({ created: span(null, day(-30)) })] as const;
  const { birth, rotations } = stateAfter(...told, word, fitting, [day(-5), masked('ccccc')]);
  expect(birth).toMatchObject({ ...wholeDay(-40), evidence: 'user' });
  expect(rotations).toHaveLength(1);
});

test('a wrong day of a person is not what the page says, where its words fit that day, too', () => {
  const made = day(-30) - 8 * HOUR;
  const young = masked('bbbbb', { created: span(made, made + HOUR) });
  const wrong = bornOn(span(day(-30) - 2 * HOUR, day(-29) - 2 * HOUR));
  const { birth } = stateAfter(
    [day(-200), masked('aaaaa')],
    [day(-30), young],
    [day(-26), wrong],
    [day(-1), seen({ created: span(made - 6 * HOUR, made + 18 * HOUR) })],
  );
  expect(birth).toMatchObject({ evidence: 'page', earliest: made });
});

describe('a day from before a change that our eyes saw', () => {
  const created = span(day(-400), day(-390));
  const change = [
    [day(-50), masked('aaaaa')] as const,
    [day(-40), masked('aaaaa')] as const,
    [day(-39), masked('bbbbb')] as const,
  ];
  const word = (n: number) => [day(n), bornOn(wholeDay(-395))] as const;

  test('is believed where the page has given it again since: that rotation was cancelled', () => {
    const state = stateAfter(...change, [day(-38), seen({ created })], word(-37));
    expect(state).toMatchObject({ birth: { ...wholeDay(-395), evidence: 'user' }, rotations: [], refuted: [] });
  });

  test.each<[string, readonly (readonly [number, ReturnType<typeof seen>])[]]>([
    ['nothing but the word speaks for it', []],
    ['the page gives another date', [[day(-38), seen({ created: span(day(-300), day(-290)) })]]],
    [
      'the new key showed again after that date',
      [
        [day(-38), seen({ created })],
        [day(-37.5), masked('bbbbb')],
      ],
    ],
    [
      'the new key showed for longer than an old one can live',
      [
        [day(-1), masked('bbbbb')],
        [day(-0.5), seen({ created })],
      ],
    ],
  ])('is set aside aloud where %s', (_what, since) => {
    const at = since.at(-1)?.[0] === day(-0.5) ? 0 : -37;
    const state = stateAfter(...change, ...since, word(at));
    expect(state.rotations).toHaveLength(1);
    expect(state.refuted).toMatchObject([{ because: { code: 'other-key-seen' } }]);
  });
});

test('an overlap that rules a day of a person out leaves open whether the month read before was of that key', () => {
  const month = [day(-4) + HOUR, seen({ created: span(day(-34), day(-4) + HOUR) })] as const;
  const young = { ...masked('ccccc', { oldSecretExpires: span(day(4), day(4)) }), graceDays: 7 } as ReturnType<
    typeof seen
  >;
  const told = [[day(-50), masked('bbbbb')] as const, [day(-4), rotatedBy(wholeDay(-28))] as const, month];
  const { birth, rotations } = stateAfter(...told, [day(-2), young]);
  expect(birth).toMatchObject(span(day(-9), day(-2)));
  expect(rotations.map(({ when }) => when)).toEqual([wholeDay(-28), span(day(-9), day(-2))]);
});

test('an overlap that one browser saw tells of the rotation that was named in another, not of one that is dated later', () => {
  const at = day(-29) + 3 * HOUR;
  const shown = { created: span(at - 2 * DAY, at - DAY), oldSecretExpires: span(day(-26), day(-26)) };
  const beside = { ...seen(shown), graceDays: 7 } as ReturnType<typeof seen>;
  const one = recordAfter([at, beside], [day(-3), seen({ created: span(day(-31), at - HOUR) })]);
  const other = recordAfter(
    [day(-120), seen({ created: span(day(-150), day(-121)) })],
    [at + HOUR, rotatedBy(wholeDay(-30))],
    [day(-1), seen({ created: span(day(-29), day(-20)) })],
  );
  const { birth } = deriveState(joinRecords(one, other), day(-1));
  expect(birth).toMatchObject({ ...span(day(-29), day(-20)), evidence: 'page' });
});
