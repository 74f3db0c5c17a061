import Papa from 'papaparse';
import { beforeEach, expect, test, vi } from 'vitest';
import { csvOf } from '../../src/ui/options/files/table.ts';
import { at, expiring } from '../core/verdict/world.ts';
import { speak } from '../platform/phrases/texts.ts';
import { type Change, overviewOf } from '../ui/samples.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  default: (await import('../platform/phrases/texts.ts')).browser,
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
  expect(later).toMatchObject({ 'Act by': '2026-11-27', Expires: '2026-11-27' });
  expect(Object.values(later ?? {})).toContain('it expires');
});
