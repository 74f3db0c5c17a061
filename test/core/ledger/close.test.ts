import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/core/time/units.ts';
import { dayAgo, days, HOUR, logged, masked, NOW, recordAfter, rotatedBy, seen, span } from '../world.ts';

describe('rotations close to each other', () => {
  test('one logged just before the look is not the one that comes after it', () => {
    const made = days(9) - 5 * 60_000;
    const record = recordAfter(
      [days(9), masked('aaaaa')],
      [days(9) + 1, logged(['rotated', made])],
      [NOW, masked('bbbbb')],
    );
    expect(record.rotations.map(({ when }) => when)).toEqual([span(made, made), span(days(9), NOW)]);
  });

  test('a page date that moves on twice is two, though the log has one of them', () => {
    const record = recordAfter(
      [days(3), logged(['rotated', days(3)])],
      [days(2), seen({ created: dayAgo(3) })],
      [NOW, seen({ created: span(days(2) + 1, days(1)) })],
    );
    expect(record.rotations.map(({ evidence }) => evidence)).toEqual(['log', 'page']);
  });

  test('a page that lags behind what the user said adds to the history and makes nothing older', () => {
    const record = recordAfter(
      [days(60), seen({ created: dayAgo(300) })],
      [days(4), rotatedBy(dayAgo(5))],
      [NOW, seen({ created: dayAgo(50) })],
    );
    expect(record.birth).toEqual({ ...dayAgo(5), evidence: 'user' });
    expect(record.rotations.map(({ when }) => when)).toEqual([dayAgo(50), dayAgo(5)]);
  });

  test('a page date just beside the log, as in another zone, does not undo it', () => {
    const record = recordAfter(
      [days(60), seen({ created: dayAgo(300) })],
      [days(2), logged(['rotated', days(9)])],
      [NOW, seen({ created: span(days(9) + HOUR, days(8)) })],
    );
    expect(record.birth).toEqual({ earliest: days(9), latest: days(9), evidence: 'log' });
    expect(record.rotations).toHaveLength(1);
  });

  test('a creation that the log has after our first look is one', () => {
    const record = recordAfter([days(60), seen()], [NOW, logged(['created', days(9)])]);
    expect(record.rotations.map(({ when }) => when)).toEqual([span(days(9), days(9))]);
  });

  test('a first page date half a day after the first look may be another zone: none', () => {
    const record = recordAfter([days(3), seen()], [NOW, seen({ created: span(days(3) + 12 * HOUR, days(2)) })]);
    expect(record.rotations).toEqual([]);
    expect(record.birth).toEqual({ earliest: days(3) + 12 * HOUR, latest: days(2), evidence: 'page' });
  });
});

describe('with a new secret', () => {
  test('what was said of the old one is forgotten', () => {
    const expires = span(NOW + 20 * DAY, NOW + 21 * DAY);
    const record = recordAfter(
      [days(60), masked('aaaaa', { expires })],
      [days(3), rotatedBy(span(days(3) - HOUR, days(3)), 7)],
      [days(2), masked('bbbbb', { expires })],
      [NOW, masked('ccccc')],
    );
    expect(record).toMatchObject({ expires: null, overlap: null });
  });

  test('only its own forms are kept, and the old ones as the past', () => {
    const record = recordAfter(
      [days(9), seen({ fingerprints: { p5: 'aaaaa', full: '1' } })],
      [NOW, masked('bbbbb', { created: dayAgo(2) })],
    );
    expect(record.fingerprints).toEqual({ p5: 'bbbbb' });
    expect(record.trail).toEqual({ seen: { p5: NOW, page: NOW }, past: [{ p5: 'aaaaa', full: '1' }] });
  });
});

test('where the whole secret is known to be the same, its beginning does not matter', () => {
  const looks = ['aaaaa', 'bbbbb'].map((p5) => seen({ fingerprints: { p5, full: '1' } }));
  const record = recordAfter(...looks.map((look, day) => [days(9 - day), look] as const));
  expect(record.rotations).toEqual([]);
});
