import { describe, expect, test } from 'vitest';
import type { CredentialState } from '../../../../src/core/ledger/state.ts';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import { dayAgo, days, masked, NOW, rotatedBy, seen, span, stateAfter, verdictAt } from '../../world.ts';

/**
 * A visit that began after the newer state was seen shows the present. One from before is left out where it shows the former
 * state.
 */
describe('a tab from before', () => {
  const first = [days(9), masked('aaaaa', { created: dayAgo(200) })] as const;
  const young = [days(2), masked('bbbbb', { created: dayAgo(3) })] as const;
  const stale = [days(1), masked('aaaaa', { created: dayAgo(200) }, days(8))] as const;

  test('that still shows the secret that was replaced changes nothing', () => {
    const state = stateAfter(first, young, stale);
    expect(state.rotations).toHaveLength(1);
    expect(state.birth).toMatchObject({ ...dayAgo(3), evidence: 'page', asOf: days(2) });
  });

  test('nor does one of which it is not known when its visit began', () => {
    const unknown = [days(1), masked('aaaaa', {}, null)] as const;
    expect(stateAfter(first, young, unknown).rotations).toHaveLength(1);
  });

  test('that still shows the date that was left behind changes nothing', () => {
    const [old, moved] = [{ created: dayAgo(200) }, { created: dayAgo(3) }];
    const state = stateAfter([days(9), seen(old)], [days(2), seen(moved)], [days(1), seen(old, days(9))]);
    expect(state.birth).toMatchObject({ ...dayAgo(3), evidence: 'page' });
    expect(state.rotations).toHaveLength(1);
  });

  test('that stood open when the user said "rotated" does not refute it', () => {
    const word = [NOW, rotatedBy(span(NOW - HOUR, NOW))] as const;
    const look = [NOW + HOUR / 2, masked('aaaaa', {}, NOW - HOUR)] as const;
    expect(stateAfter(first, word, look).birth).toMatchObject({ ...span(NOW - HOUR, NOW), evidence: 'user' });
  });

  test('that shows the new secret after the user said "rotated", and the old one before, shows what is so now', () => {
    const visit = NOW - HOUR;
    const before = [visit, masked('aaaaa', {}, visit)] as const;
    const word = [NOW, rotatedBy(span(visit, NOW), 7)] as const;
    const told = { oldSecretExpires: dayAgo(-6), expires: dayAgo(-90), isWhole: true };
    const state = stateAfter(first, before, word, [NOW + HOUR, masked('bbbbb', told, visit)]);
    expect(state).toMatchObject({ expires: { when: dayAgo(-90) }, overlap: { by: 'page', until: dayAgo(-6) } });
    expect(state.rotations).toHaveLength(1);
    // Of a tab that showed nothing on that visit it is not known whether it stands there since before.
    const other = stateAfter(first, word, [NOW + HOUR, masked('bbbbb', told, visit)]);
    expect(other.expires).toBeNull();
  });

  test('that is the first to show a secret says nothing of an end that was read since', () => {
    const ends = (ago: number) => ({ expires: dayAgo(ago) });
    const tab = [days(0.5), masked('aaaaa', ends(-5), days(1.1))] as const;
    const state = stateAfter([days(4), seen(ends(-5))], [days(1), seen(ends(-300))], tab);
    expect(state.expires).toMatchObject({ when: dayAgo(-300), asOf: days(1) });
    const whole = [days(1), seen({ isWhole: true })] as const;
    expect(stateAfter([days(4), seen(ends(-5))], whole, tab).expires).toBeNull();
  });

  test('says of an end and a last use what was so when its visit began', () => {
    const opened = days(40);
    const shown = masked('aaaaa', { expires: dayAgo(-90), lastUsed: dayAgo(100), isWhole: true }, opened);
    const alone = stateAfter([NOW, shown]);
    expect(alone).toMatchObject({ expires: { asOf: opened }, lastUsed: { asOf: opened } });
    const after = stateAfter([days(60), masked('aaaaa', { expires: dayAgo(-20) })], [NOW, shown]);
    expect(after.expires).toMatchObject({ when: dayAgo(-90), asOf: opened });
    // It may have been used every day since.
    expect(verdictAt(0, [NOW, shown]).reasons.map(({ code }) => code)).not.toContain('unused');
    const fresh = masked('aaaaa', { lastUsed: dayAgo(100) });
    expect(verdictAt(0, [days(200), fresh], [NOW, fresh]).reasons.map(({ code }) => code)).toContain('unused');
  });

  test('counts where what it shows is new', () => {
    const later = [days(1), masked('bbbbb')] as const;
    const look = [NOW, masked('ccccc', {}, days(2) + 1)] as const;
    expect(stateAfter(first, young, later, look).birth).toMatchObject({ ...span(days(1), NOW), evidence: 'eyes' });
  });

  test('is left out where it shows a secret whose rotation was cancelled since', () => {
    const looks = [days(300), days(20), days(9), days(2)].map(
      (at, n) => [at, masked(n === 1 ? 'bbbbb' : 'aaaaa')] as const,
    );
    const look = [NOW, masked('bbbbb', {}, days(20) - 1)] as const;
    expect(stateAfter(...looks).rotations).toEqual([]);
    expect(stateAfter(...looks, look).rotations).toEqual([]);
  });

  test('gives a date as of then: a newer secret may have been made since', () => {
    const look = [NOW, seen({ created: dayAgo(6) }, days(5))] as const;
    expect(stateAfter(first, look).birth).toMatchObject({ ...dayAgo(6), evidence: 'page', asOf: days(5) });
  });

  test('but not after days in which nothing was compared: it may show one that was replaced since', () => {
    for (const since of [[], [[days(3), seen()] as const]]) {
      const told = [first, ...since] as const;
      const look = [NOW, masked('bbbbb', { created: dayAgo(6) }, days(5))] as const;
      const state = stateAfter(...told, look);
      expect(state.birth.asOf).toBeLessThan(NOW);
      expect(state.rotations.filter(({ by }) => by === 'eyes')).toEqual([]);
    }
    const hours = [NOW, masked('bbbbb', {}, NOW - HOUR)] as const;
    expect(stateAfter(first, hours).birth).toMatchObject({ ...span(days(9), NOW), asOf: NOW });
  });

  test('but not where it stood open since before the newest was seen: it may show one in between, which nobody saw', () => {
    const look = [NOW, masked('ccccc', {}, days(8))] as const;
    expect(stateAfter(first, young, look).rotations).toEqual(stateAfter(first, young).rotations);
  });
});

describe('a visit that began since', () => {
  test('corrects a date', () => {
    const [right, wrong] = [{ created: dayAgo(200) }, { created: dayAgo(50) }];
    const state = stateAfter([days(9), seen(right)], [days(2), seen(wrong)], [days(1), seen(right)]);
    expect(state.birth).toMatchObject({ ...dayAgo(200), asOf: days(1) });
  });

  test('two tabs that show the same page give what one gives', () => {
    const look = masked('bbbbb', { created: dayAgo(2) });
    const first = [days(9), masked('aaaaa', { created: dayAgo(90) })] as const;
    expect(stateAfter(first, [NOW, look], [NOW + 1, look]).rotations).toEqual(stateAfter(first, [NOW, look]).rotations);
  });
});

/** "6 months ago" is a span; read again and again it becomes narrow, and a new secret shows as soon as it cannot be the same. */
describe('uncertain words', () => {
  const roundings = { floor: [0, 1], round: [-0.5, 0.5], moment: [-0.57, 0.57] } as const;
  const wording = (made: number, at: number, [from, to]: readonly [number, number]) => {
    const months = Math.max(1, Math.round((at - made) / DAY / 30.4 - (from + to) / 2));
    const ago = (count: number) => at - count * 30.4 * DAY;
    return { created: span(Math.min(made, ago(months + to)), Math.max(made, Math.min(at, ago(months + from)))) };
  };

  test.each([
    ['floor', 7],
    ['round', 7],
    ['moment', 7],
    ['floor', 1],
    ['moment', 30],
    ['round', 45],
  ] as const)(
    'rounded by %s, read every %i days for three years, with two rotations between looks',
    (rounding, step) => {
      const rotatedOn = [-100, 400, 700];
      let record: CredentialRecord | null = null;
      let known = { width: Number.POSITIVE_INFINITY, rotations: 0 };
      let state: CredentialState | null = null;
      for (let at = 0; at <= 3 * 365; at += step) {
        const made = NOW + Math.max(...rotatedOn.filter((one) => one + 0.5 < at || one < 0)) * DAY + HOUR;
        const now = NOW + at * DAY;
        record = applyEvent(
          record,
          { ...seen(wording(made, now, roundings[rounding])), visit: now } as LedgerEvent,
          now,
        );
        if (!record) throw new Error('no record');
        state = deriveState(record, now);
        const { birth, rotations } = state;
        expect(birth.earliest).toBeLessThanOrEqual(made);
        expect(birth.latest).toBeGreaterThanOrEqual(made);
        const width = birth.latest - (birth.earliest ?? 0);
        if (rotations.length === known.rotations) expect(width).toBeLessThanOrEqual(known.width);
        known = { width, rotations: rotations.length };
      }
      if (!state) throw new Error('no look');
      expect(state.rotations).toHaveLength(2);
      expect(state.birth.latest - (state.birth.earliest ?? 0)).toBeLessThanOrEqual(Math.max(8, step) * DAY);
    },
  );

  test('"more than 90 days" is a bound, not a value', () => {
    const { birth } = stateAfter([NOW, seen({ created: span(null, days(90)) })]);
    expect(birth).toMatchObject({ earliest: null, latest: days(90), earliestIs: 'none', latestIs: 'secret' });
  });

  test('a month alone may be that of a secret made since: both are held', () => {
    const may = (at: number) => seen({ created: span(days(40), Math.min(at, days(10))) });
    const state = stateAfter([days(30), may(days(30))], [days(5), may(days(5))]);
    expect(state.birth).toMatchObject({ ...span(days(40), days(10)), asOf: days(5) });
  });
});
