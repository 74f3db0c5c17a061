import { expect, test } from 'vitest';
import { inBothBrowsers } from './support.ts';
import { inPolish, polish } from './walks/polish.ts';
import { pressesWritten } from './walks/written.ts';

inBothBrowsers(
  (driver) => {
    test('Polish user', async () => {
      expect(await polish(driver()), 'presses, as docs/walks.md has them').toBe(pressesWritten('Polish user'));
    });
  },
  { alter: inPolish },
);
