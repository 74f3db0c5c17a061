import { expect, test } from 'vitest';
import { newTaughtId } from '../../../src/core/taught/id.ts';
import { problemOf, type TaughtDraft, taughtFrom } from '../../../src/core/taught/provider-draft.ts';
import { TAUGHT_PAGE } from './sample.ts';

/** What a person types about a page that they teach. */

const DRAFT: TaughtDraft = { name: 'Acme Cloud', path: '/org/:account/keys', everyDays: '90' };
const HERE = '/org/7/keys';

test.each<[Partial<TaughtDraft>, string | null, string | null]>([
  [{}, HERE, null],
  [{}, null, null],
  [{ name: ' \u200b' }, HERE, 'taught_name_missing'],
  [{ name: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a' }, HERE, 'taught_name_is_key'],
  [{ path: 'keys' }, null, 'taught_path_wrong'],
  [{ path: '/org/keys' }, HERE, 'taught_path_wrong'],
  [{ path: '/org/keys' }, null, null],
  [{ everyDays: '1' }, HERE, null],
  [{ everyDays: '3650' }, HERE, null],
  [{ everyDays: '3651' }, HERE, 'taught_days_wrong'],
  [{ everyDays: '0' }, HERE, 'taught_days_wrong'],
  [{ everyDays: '' }, HERE, 'taught_days_wrong'],
  [{ everyDays: '30.5' }, HERE, 'taught_days_wrong'],
  [{ everyDays: 'soon' }, HERE, 'taught_days_wrong'],
])('%j of a page at %s: %s', (change, pathname, problem) => {
  expect(problemOf({ ...DRAFT, ...change }, pathname)).toBe(problem);
});

test('the page is kept under its name on one line', () => {
  const { id, origin, layout, taughtOn: today } = TAUGHT_PAGE;
  const page = taughtFrom({ ...DRAFT, name: ' Acme\n Cloud ' }, { id, origin, layout, today });
  expect(page).toEqual({ ...TAUGHT_PAGE, path: DRAFT.path });
});

test('an id has eight hexadecimal digits, whatever the number', () => {
  const ids = [0, 0xc0ffee, 0xffffffff].map((random) => newTaughtId(Uint32Array.of(random)));
  expect(ids).toEqual(['taught-00000000', 'taught-00c0ffee', 'taught-ffffffff']);
});
