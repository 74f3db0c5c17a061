import { describe, expect, test } from 'vitest';
import { fold, type LedgerEvent } from '../../../src/core/ledger.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { days, logged, masked, NOW, recordAfter, rotatedBy, seen, span } from '../world.ts';

const missed: LedgerEvent = { type: 'missed' };
const deactivated = (at: number): LedgerEvent => ({ type: 'deactivated', at });
const first = [days(60), seen()] as const;

describe('presence', () => {
  test('what a full list does not show is gone since then, and kept', () => {
    const record = recordAfter(first, [days(5), missed], [NOW, missed]);
    expect(record).toMatchObject({ presence: 'gone', presenceSince: days(5), lastSeen: days(60) });
  });

  test('seen again is there again', () => {
    expect(recordAfter(first, [days(5), missed], [NOW, seen()])).toMatchObject({
      presence: 'present',
      presenceSince: NOW,
    });
  });

  test('a page that still shows what was just deactivated does not bring it back; a day later it does', () => {
    const off = [days(5), deactivated(days(5))] as const;
    expect(recordAfter(first, off, [days(5) + 60_000, seen()]).presence).toBe('deactivated');
    expect(recordAfter(first, off, [days(3), seen()]).presence).toBe('present');
  });

  test('a new secret brings it back at once', () => {
    const off = [days(5), deactivated(days(5))] as const;
    expect(recordAfter([days(60), masked('aaaaa')], off, [days(5) + 1, masked('bbbbb')]).presence).toBe('present');
    expect(recordAfter(first, off, [days(5) + 1, rotatedBy(span(days(5), days(5) + 1))]).presence).toBe('present');
  });

  test.each([Number.NaN, NOW + 9 * DAY])('a deactivation at %s is one now', (at) => {
    expect(recordAfter(first, [NOW, deactivated(at)]).presenceSince).toBe(NOW);
  });
});

describe('a deactivation in the log', () => {
  const at = days(20);
  test('ends the credential', () => {
    expect(recordAfter(first, [NOW, logged(['created', days(90)], ['deactivated', at])]).presence).toBe('deactivated');
  });

  test('that follows a rotation within its grace ends the old secret only', () => {
    const log = logged(['rotated', at], ['deactivated', at + 7 * DAY]);
    expect(recordAfter(first, [NOW, log]).presence).toBe('present');
  });

  test('that comes with a creation, before or after, is a rotation', () => {
    for (const gap of [-1_000, 0, 1_000]) {
      const record = recordAfter(first, [
        NOW,
        logged(['created', days(200)], ['deactivated', at + gap], ['created', at]),
      ]);
      expect(record).toMatchObject({ presence: 'present', birth: { latest: at } });
      expect(record.rotations).toHaveLength(1);
    }
  });

  test('does not hold against a page that showed the key afterwards', () => {
    expect(recordAfter([days(5), seen()], [NOW, logged(['deactivated', at])]).presence).toBe('present');
  });
});

describe('what the user asks for', () => {
  test('a snooze lasts as asked, a year at most, and can be ended', () => {
    const snoozed = (until: number): LedgerEvent => ({ type: 'snoozed', until, severity: 'warning' });
    expect(recordAfter(first, [NOW, snoozed(NOW + DAY)]).snooze).toEqual({ until: NOW + DAY, severity: 'warning' });
    expect(recordAfter(first, [NOW, snoozed(NOW + 9_999 * DAY)]).snooze?.until).toBe(NOW + 366 * DAY);
    expect(recordAfter(first, [NOW, snoozed(Number.NaN)]).snooze).toBeNull();
    expect(recordAfter(first, [NOW, snoozed(NOW + DAY)], [NOW, { type: 'unsnoozed' }]).snooze).toBeNull();
  });

  test('a note keeps its lines and nothing invisible, cut at 500 units and never inside a character', () => {
    const noted = (text: string) => recordAfter(first, [NOW, { type: 'noted', text }]).note;
    expect(noted('  CRM\u202e sync\r\nask \u0000Ana ')).toBe('CRM sync\nask Ana');
    expect(noted(`${'x'.repeat(499)}😀`)).toBe('x'.repeat(499));
  });

  test('a closed banner is quiet until there is a new secret or a renewed expiry', () => {
    const closed = [days(3), { type: 'dismissed', signature: 'overdue' }] as const;
    expect(recordAfter(first, closed, [NOW, seen()]).dismissed).toBe('overdue');
    expect(recordAfter(first, closed, [NOW, rotatedBy(span(days(1), NOW))]).dismissed).toBeNull();
    const expiring = [days(60), seen({ expires: span(NOW, NOW + DAY) })] as const;
    const renewed = [NOW, seen({ expires: span(NOW + 300 * DAY, NOW + 301 * DAY) })] as const;
    expect(recordAfter(expiring, closed, renewed).dismissed).toBeNull();
  });

  test('an event about a record that is not there makes none', () => {
    const events: LedgerEvent[] = [
      missed,
      rotatedBy(span(0, NOW)),
      { type: 'unsnoozed' },
      { type: 'noted', text: 'x' },
    ];
    for (const event of [...events, { type: 'logged', events: [] } as const]) expect(fold(null, event, NOW)).toBeNull();
  });

  test('an event that tells nothing new gives the very same record', () => {
    const record = recordAfter(first, [NOW, missed]);
    for (const event of [missed, { type: 'unsnoozed' }, { type: 'noted', text: '' }] as const)
      expect(fold(record, event, NOW)).toBe(record);
  });
});
