import { describe, expect, test } from 'vitest';
import { fold, MAX_ROTATIONS } from '../../../src/core/ledger.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { dayAgo, days, HOUR, logged, masked, NOW, recordAfter, rotatedBy, seen, span } from '../world.ts';

describe('a rotation is seen', () => {
  test('in a page date that moves on, and dated by it', () => {
    const record = recordAfter([days(10), seen({ created: dayAgo(300) })], [NOW, seen({ created: dayAgo(3) })]);
    expect(record.rotations).toEqual([{ when: dayAgo(3), evidence: 'page', noticedAt: NOW }]);
    expect(record.birth).toEqual({ ...dayAgo(3), evidence: 'page' });
  });

  test('in a fingerprint that changes, between the two looks', () => {
    const record = recordAfter([days(10), masked('aaaaa')], [NOW, masked('bbbbb')]);
    expect(record.rotations).toEqual([{ when: span(days(10), NOW), evidence: 'observed', noticedAt: NOW }]);
    expect(record.birth).toEqual({ earliest: days(10), latest: NOW, evidence: 'observed' });
  });

  test('between the looks that showed the secret, not those that showed less', () => {
    const record = recordAfter([days(30), masked('aaaaa')], [days(2), seen()], [NOW, masked('bbbbb')]);
    expect(record.rotations[0]?.when).toEqual(span(days(30), NOW));
  });

  test('in the log: each rotation, and a creation after a deactivation', () => {
    const record = recordAfter(
      [days(1), seen()],
      [
        NOW,
        logged(['created', days(300)], ['deactivated', days(100)], ['created', days(100) + 1], ['rotated', days(9)]),
      ],
    );
    expect(record.rotations.map(({ when, evidence }) => [when.latest, evidence])).toEqual([
      [days(100) + 1, 'log'],
      [days(9), 'log'],
    ]);
    expect(record.birth).toEqual({ earliest: days(9), latest: days(9), evidence: 'log' });
  });

  test("in a user's word", () => {
    const record = recordAfter([days(300), seen()], [NOW, rotatedBy(dayAgo(1))]);
    expect(record.rotations).toEqual([{ when: dayAgo(1), evidence: 'user', noticedAt: NOW }]);
    expect(record.birth).toEqual({ ...dayAgo(1), evidence: 'user' });
  });

  test('in an old secret that lives on beside one of which no rotation is known', () => {
    const until = span(NOW + 3 * DAY, NOW + 3 * DAY);
    const record = recordAfter([days(100), seen({ created: null })], [NOW, seen({ oldSecretExpires: until })]);
    expect(record.rotations).toEqual([{ when: span(null, NOW), evidence: 'page', noticedAt: NOW }]);
    expect(record).toMatchObject({ overlap: { until, evidence: 'page' }, pageBirth: null });
  });
});

describe('no rotation is seen', () => {
  test('in a masked and a revealed form of one token', () => {
    const shown = seen({ fingerprints: { full: '12345678' } });
    const record = recordAfter([days(3), masked('aaaaa')], [days(2), shown], [days(1), masked('aaaaa')], [NOW, shown]);
    expect(record.rotations).toEqual([]);
    expect(record.fingerprints).toEqual({ p5: 'aaaaa', full: '12345678' });
  });

  test('in a page that shows less than before', () => {
    const full = masked('aaaaa', { created: dayAgo(90), expires: span(NOW + 90 * DAY, NOW + 91 * DAY) });
    const before = recordAfter([days(1), full]);
    const record = recordAfter([days(1), full], [NOW, seen({ name: null })]);
    expect(record).toEqual({ ...before, lastSeen: NOW });
  });

  test('in a relative date that is read again each day, until it cannot be the same', () => {
    // "6 months ago" as moment prints it: 169 to 199 days.
    const sixMonths = (now: number) => seen({ created: span(days(199, now), days(169, now)) });
    const looks = Array.from({ length: 30 }, (_, day) => [days(30 - day), sixMonths(days(30 - day))] as const);
    const record = recordAfter(...looks);
    expect(record.rotations).toEqual([]);
    expect(record.birth).toEqual({ earliest: days(200), latest: days(199), evidence: 'page' });
  });

  test('in the old secret that a tab from before still shows', () => {
    const record = recordAfter(
      [days(9), masked('aaaaa')],
      [days(2), masked('bbbbb')],
      [days(1), masked('aaaaa')],
      [NOW, masked('bbbbb')],
    );
    expect(record.rotations).toHaveLength(1);
    expect(record.fingerprints).toEqual({ p5: 'bbbbb' });
  });

  test('in the old date that a tab from before still shows', () => {
    const [old, young] = [seen({ created: dayAgo(200) }), seen({ created: dayAgo(2) })];
    const record = recordAfter([days(9), old], [days(1), young], [days(1) + 1, old], [NOW, young]);
    expect(record.rotations).toHaveLength(1);
    expect(record.birth).toEqual({ ...dayAgo(2), evidence: 'page' });
  });

  test('in a page date that moves while the very secret stays', () => {
    const record = recordAfter(
      [days(9), masked('aaaaa', { created: dayAgo(200) })],
      [NOW, masked('aaaaa', { created: dayAgo(20) })],
    );
    expect(record.rotations).toEqual([]);
    expect(record.birth).toEqual({ earliest: days(200), latest: days(20) + DAY - 1, evidence: 'page' });
  });
});

describe('evidence from several sides is one rotation', () => {
  const old = [days(10), masked('aaaaa', { created: dayAgo(300) })] as const;

  test('the user says so, then the page shows it', () => {
    const word = rotatedBy(span(days(1), NOW));
    const record = recordAfter(old, [NOW, word], [NOW + HOUR, masked('bbbbb')]);
    expect(record.rotations).toEqual([{ when: span(days(1), NOW), evidence: 'observed', noticedAt: NOW }]);
    expect(record.birth.earliest).toBe(days(1));
  });

  test('the user says so a little before doing it', () => {
    const record = recordAfter(
      old,
      [NOW, rotatedBy(span(NOW - HOUR, NOW))],
      [NOW + 60_000, masked('aaaaa')],
      [NOW + HOUR, masked('bbbbb')],
    );
    expect(record.rotations).toEqual([{ when: span(NOW + 60_000, NOW + HOUR), evidence: 'observed', noticedAt: NOW }]);
    expect(record.birth).toEqual({ earliest: NOW + 60_000, latest: NOW + HOUR, evidence: 'observed' });
  });

  test('the page date moves, the fingerprint changes, the log has it, the user says it', () => {
    const at = days(2) + 5 * HOUR;
    const record = recordAfter(
      old,
      [days(1), seen({ created: dayAgo(2) })],
      [days(1) + HOUR, masked('bbbbb')],
      [NOW, logged(['created', days(300)], ['rotated', at])],
      [NOW + HOUR, rotatedBy(dayAgo(2))],
    );
    expect(record.rotations).toEqual([{ when: span(at, at), evidence: 'log', noticedAt: days(1) }]);
    expect(record.birth).toEqual({ earliest: at, latest: at, evidence: 'log' });
  });

  test('but two changes that were seen are two, however close', () => {
    const record = recordAfter(old, [NOW, masked('bbbbb')], [NOW + 1, masked('ccccc')]);
    expect(record.rotations.map(({ when }) => when)).toEqual([span(days(10), NOW), span(NOW, NOW + 1)]);
  });

  test('and one that was known while the old secret was still there is another', () => {
    const record = recordAfter(
      old,
      [days(9), masked('bbbbb')],
      [days(8), logged(['rotated', days(9) - HOUR])],
      [NOW, masked('bbbbb')],
      [NOW + HOUR, masked('ccccc')],
    );
    expect(record.rotations).toHaveLength(2);
  });
});

describe('the history', () => {
  test('is oldest first and keeps the youngest', () => {
    const looks = Array.from(
      { length: MAX_ROTATIONS + 6 },
      (_, n) => [days(100 - n), masked(`${10_000 + n}`)] as const,
    );
    const { rotations } = recordAfter(...looks);
    expect(rotations).toHaveLength(MAX_ROTATIONS);
    expect(rotations.at(0)?.noticedAt).toBe(days(100 - 6));
    expect(rotations.at(-1)?.noticedAt).toBe(days(100 - MAX_ROTATIONS - 5));
  });

  test('takes a rotation from before the present secret without making that older', () => {
    const record = recordAfter([days(5), seen({ created: dayAgo(50) })], [NOW, rotatedBy(dayAgo(200))]);
    expect(record.birth).toEqual({ ...dayAgo(50), evidence: 'page' });
    expect(record.rotations).toHaveLength(1);
  });

  test('says nothing new when a log is imported twice', () => {
    const log = logged(['created', days(300)], ['rotated', days(100)], ['rotated', days(100) + HOUR]);
    const once = recordAfter([days(1), seen()], [NOW, log]);
    expect(fold(once, log, NOW + DAY)).toEqual(once);
  });
});

describe('the old secret beside the new one', () => {
  test('lives as long as the user said', () => {
    const record = recordAfter([days(9), seen()], [NOW, rotatedBy(span(NOW - HOUR, NOW), 7)]);
    expect(record.overlap).toEqual({ until: span(NOW - HOUR + 7 * DAY, NOW + 7 * DAY), evidence: 'user' });
  });

  test('stays while the new one is seen, until its time is over', () => {
    const rotated = [NOW, rotatedBy(span(NOW - HOUR, NOW), 7)] as const;
    const first = [days(9), masked('aaaaa')] as const;
    expect(recordAfter(first, rotated, [NOW + DAY, masked('bbbbb')]).overlap?.evidence).toBe('user');
    expect(recordAfter(first, rotated, [NOW + 8 * DAY, masked('bbbbb')]).overlap).toBeNull();
  });

  test('is as the page says, where it says so', () => {
    const until = span(NOW + DAY, NOW + 2 * DAY);
    const record = recordAfter(
      [days(9), masked('aaaaa')],
      [NOW, rotatedBy(span(NOW - HOUR, NOW), 7)],
      [NOW, masked('bbbbb', { oldSecretExpires: until })],
    );
    expect(record.overlap).toEqual({ until, evidence: 'page' });
    expect(record.rotations).toHaveLength(1);
  });

  test.each([Number.NaN, -3, 1e9])('does not live %s days', (overlap) => {
    expect(recordAfter([days(9), seen()], [NOW, rotatedBy(dayAgo(1), overlap)]).overlap).toBeNull();
  });
});
