import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { labelHash } from '../../../src/core/taught/label-hash.ts';
import { previewSchema, proposedSchema } from '../../../src/core/taught/proposal.ts';
import { allTaughtSchema, MOST_TAUGHT, taughtSchema } from '../../../src/core/taught/schema.ts';
import { TAUGHT_PAGE } from './sample.ts';

/** Taught pages as they are kept, and what is shown of a page before it is. */

describe('the hash of a label', () => {
  test('is what ledgers hold by now: twenty bits in five digits', () => {
    expect(labelHash('0badcafe', 'Created')).toBe('e7748');
    expect(labelHash('0badcafe', '')).toBe('2957b');
    const all = Array.from({ length: 500 }, (_, at) => labelHash('0badcafe', `label ${at}`));
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{5}$/);
    expect(all.some((one) => one.startsWith('0'))).toBe(true);
    expect(new Set(all).size).toBeGreaterThan(490);
  });

  test('differs from page to page', () => {
    expect(labelHash('0badcafe', 'Created')).not.toBe(labelHash('0badcaff', 'Created'));
  });
});

describe('a taught page', () => {
  const fits = (change: object) => v.is(taughtSchema, { ...TAUGHT_PAGE, ...change });

  test('is kept under a name on one line', () => {
    expect([{}, { name: 'A'.repeat(60) }].map(fits)).toEqual([true, true]);
    const names = ['', ' Acme', 'Acme\u202e', 'A'.repeat(61), 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'];
    expect(names.filter((name) => fits({ name }))).toEqual([]);
  });

  test.each([
    { id: 'taught-1' },
    { origin: 'https://acme.example/' },
    { path: 'keys' },
    { everyDays: 3_651 },
    { taughtOn: '2026-11-32' },
    { text: 'of the page' },
  ])('has no %j', (change) => expect(fits(change)).toBe(false));

  test('stands there once, and not without end', () => {
    const page = (at: number) => ({ ...TAUGHT_PAGE, id: `taught-${at.toString(16).padStart(8, '0')}` });
    const all = Array.from({ length: MOST_TAUGHT + 1 }, (_, at) => page(at));
    expect(v.is(allTaughtSchema, all.slice(1))).toBe(true);
    expect(v.is(allTaughtSchema, all)).toBe(false);
    expect(v.is(allTaughtSchema, [page(1), page(2), page(1)])).toBe(false);
  });
});

test('what is found on a page is shown with names, dates and counts, and nothing else fits', () => {
  const column = { label: 'Created', sample: null, isDate: true, guess: 'created' };
  const list = { title: 'Keys', rows: 3, columns: [column] };
  expect(v.is(proposedSchema, [list])).toBe(true);
  expect(v.is(proposedSchema, Array(9).fill(list))).toBe(false);
  for (const change of [{ rows: -1 }, { title: 'x'.repeat(201) }, { columns: [{ ...column, guess: 'secret' }] }])
    expect(v.is(proposedSchema, [{ ...list, ...change }])).toBe(false);
  const key = { name: 'Sync', created: { earliest: 1, latest: null }, expires: 'never', lastUsed: null };
  const preview = { layout: TAUGHT_PAGE.layout, keys: [key], read: 1, rows: 2, dated: 1 };
  expect(v.is(previewSchema, preview)).toBe(true);
  for (const change of [{ keys: Array(6).fill(key) }, { keys: [{ ...key, created: 'soon' }] }, { read: 0.5 }])
    expect(v.is(previewSchema, { ...preview, ...change })).toBe(false);
});
