import Papa from 'papaparse';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { csvOf } from '../../src/ui/options/files/keys-csv.ts';
import { at, day, expiring, made } from '../core/verdict/world.ts';
import { speak } from '../texts/texts.ts';
import { type Change, overviewOf } from '../ui/samples.ts';

vi.mock('../../src/browser/browser.ts', async () => ({
  default: (await import('../texts/texts.ts')).browser,
}));
vi.stubEnv('TZ', 'UTC');
beforeEach(() => speak('en'));

const rowOf = (change: Change) => {
  const csv = csvOf(overviewOf([change]).credentials).replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data[0];
};

test('what may have expired already is told to, with the days between which it does', () => {
  const row = rowOf({ expires: { ...expiring(0), when: at(-21, 8) } });
  expect(row).toMatchObject({ 'Act by': '2026-11-24', Expires: '2026-11-03/2026-12-02' });
  expect(Object.values(row ?? {})).toContain('it may have expired');
  const later = rowOf({ expires: { ...expiring(0), when: at(3, 8) } });
  expect(later).toMatchObject({ 'Act by': '2026-11-27', Expires: '2026-11-27/2026-12-02' });
  expect(Object.values(later ?? {})).toContain('it expires');
});

describe('what may be one of several days is told as all of them', () => {
  const rotated = (from: number | null, to: number): Change => ({
    rotations: [
      {
        when: { earliest: from === null ? null : day(from), latest: day(to) },
        ...{ by: 'eyes' as const, day: null, learnedAt: day(0), actId: null },
      },
    ],
  });
  const named = { date: '2026-11-03', zone: 'Pacific/Kiritimati' };
  const onNamed: Change = {
    rotations: [{ when: at(-22, -21), by: 'user', day: named, learnedAt: day(0), actId: 'a' }],
  };

  test.each<[string, string, Change, string]>([
    ['a rotation between two looks', 'Last rotation', rotated(-60, 0), '2026-09-25/2026-11-24'],
    ['one before the first look', 'Last rotation', rotated(null, 0), '../2026-11-24'],
    ['one within a day', 'Last rotation', rotated(-5, -5), '2026-11-19'],
    ['one on a day that was named', 'Last rotation', onNamed, '2026-11-03'],
    ['a last use', 'Last used', { lastUsed: { when: at(-30, -1), asOf: day(0) } }, '2026-10-25/2026-11-23'],
    ['a last use on a day', 'Last used', { lastUsed: { when: at(-3), asOf: day(0) } }, '2026-11-21'],
    ['no use', 'Last used', { lastUsed: { when: 'never', asOf: day(0) } }, 'never'],
    ['an end', 'Expires', { expires: { ...expiring(0), when: at(20, 50) } }, '2026-12-14/2027-01-13'],
    [
      'an end that is open',
      'Expires',
      { expires: { ...expiring(0), when: { earliest: day(20), latest: null } } },
      '2026-12-14/..',
    ],
    ['an end on a day', 'Expires', { expires: expiring(20) }, '2026-12-14'],
  ])('%s', (_what, column, change, text) => {
    expect(rowOf(change)?.[column]).toBe(text);
  });
});

test('an age names the day on which it was last confirmed, and what it bounds now', () => {
  const birth = { ...made(-200), toldUpTo: day(-10) };
  expect(rowOf({ birth })).toMatchObject({
    'Age in days, at least': '200',
    'Age last confirmed': '2026-11-14',
    'How the age is known': 'read off the page, as of November 14, 2026',
  });
  expect(rowOf({ birth: { ...birth, toldUpTo: day(-100) } })).toMatchObject({
    'Age in days, at least': '1',
    'Age in days, at most': '200',
    'Made, not before': '2026-05-08',
    'Made, not after': '2026-11-23',
    'Age last confirmed': '2026-08-16',
    'Age is known': 'roughly',
  });
});
