// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { kindById } from '../../src/catalogue/index.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import { byMonth, dueMonthOf, monthsFrom } from '../../src/core/verdict/due-month.ts';
import { kindEndsOf } from '../../src/core/verdict/kind-end.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { worker } from './fake-worker.ts';
import { type Change, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const LEGACY = 'hubspot/legacy-private-app';
const gone = { state: 'deactivated', since: 0, by: 'user', actId: null } as const;
const CHANGES: readonly Change[] = [
  { id: '1', name: 'Overdue', days: 400 },
  { id: '2', name: 'December', days: 160 },
  { id: '3', name: 'May', days: 3 },
  { id: '4', name: 'App', days: 10, kind: LEGACY, account: '999' },
  { id: '5', name: 'Old app', days: 400, kind: LEGACY },
  { id: '6', name: 'Gone app', days: 50, kind: LEGACY, presence: gone },
];
const names = () => all('.name').map((name) => name.textContent);

beforeEach(async () => {
  clear();
  location.hash = '';
  worker.start(overviewOf(CHANGES));
  await draw(<Dashboard />);
});

test('a month shows the keys that it counts; pressed again, all', async () => {
  const months = all('[data-month]').map(({ dataset }) => dataset.month);
  expect([months[0], months[1], months[12], months.length]).toEqual(['past', '2026-11', '2027-10', 15]);
  await click('[data-month="2026-12"] button');
  expect(names()).toEqual(['December']);
  expect(location.hash).toBe('#keys?month=2026-12');
  expect(one('[data-month="2026-12"] button').title).toBe('December 2026: 1 key');
  expect(text('[data-month="2026-12"] button')).toBe('1 Dec');
  expect(text('[data-tag="month"]')).toContain('Act by: December 2026');
  await click('[data-month="past"] button');
  expect(names().toSorted()).toEqual(['Old app', 'Overdue']);
  await click('[data-month="past"] button');
  expect(names()).toHaveLength(CHANGES.length);
});

test('an end shows all keys that it concerns, overdue or not, and those that are gone in its count alone', async () => {
  expect(text('.end .what')).toBe('Legacy private app token Support ends: September 2027');
  expect(text('.end .numbers-of')).toBe('in 281 days · 2 left · 1 no longer there');
  await click(`[data-end="${LEGACY}"] > button`);
  expect(names().toSorted()).toEqual(['App', 'Old app']);
  expect(text('[data-tag="end"]')).toContain('Ending: Legacy private app token');
  const rows = all('.end tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['HubSpot account 12345678', '1', '1'],
    ['HubSpot account 999', '1', '0'],
  ]);
});

test('of an end that took no key yet, none is told to be gone', async () => {
  clear();
  worker.start(overviewOf([{ id: '4', days: 10, kind: LEGACY }]));
  await draw(<Dashboard />);
  expect(text('.end .numbers-of')).toBe('in 281 days · 1 left');
});

test('neither is drawn where there is nothing to tell', async () => {
  clear();
  worker.start(overviewOf([{ id: '1', days: 3 }]));
  await draw(<Dashboard />);
  expect(all('[data-part="months"], [data-part="ends"]')).toEqual([]);
});

test('ends are those that the catalogue names and that are to come, the nearest first', () => {
  const view = (kind: string) => ({ kind, verdict: { isOver: false } });
  const legacy = kindById(LEGACY) as Kind;
  const event = (stage: 'unsupported' | 'stopped-working' | 'deprecated', on: string) => ({
    stage,
    on,
    source: legacy.rotation.source,
  });
  const lifecycle = [
    event('stopped-working', '2028-01-31'),
    event('unsupported', '2027-09'),
    event('deprecated', '2027-01'),
    event('unsupported', '2026-10'),
  ];
  const ends = kindEndsOf([view('a')], (id) => ({ ...legacy, id, lifecycle }), '2026-11-26');
  expect(ends.map(({ stage, on, inDays }) => [stage, on, inDays])).toEqual([
    ['unsupported', '2027-09', 279],
    ['stopped-working', '2028-01-31', 431],
  ]);
  // While the month goes by, it is still to come.
  expect(kindEndsOf([view('a')], (id) => ({ ...legacy, id, lifecycle }), '2027-09-30')[0]?.inDays).toBe(0);
  expect(kindEndsOf([view('hubspot/api-key')], kindById, '2026-11-26')).toEqual([]);
});

test('a day is past once the last one on which it may fall is', () => {
  const due = (from: string | null, to: string | null) =>
    dueMonthOf({ dates: [{ day: from ?? '2026-11-01', days: { from, to } }] }, '2026-11-26');
  expect(due('2026-10-01', '2026-11-25')).toBe('past');
  expect(due('2026-10-01', '2026-11-26')).toBe('2026-11');
  expect(due('2026-10-01', null)).toBe('2026-11');
  expect(due('2026-12-01', '2027-01-01')).toBe('2026-12');
});

test('months go on over the end of a year, and stand in order with what has none', () => {
  expect(monthsFrom('2026-11-30', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(['none', '2027-01', 'past', '2026-12'].sort(byMonth)).toEqual(['past', '2026-12', '2027-01', 'none']);
});
