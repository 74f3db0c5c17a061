import { expect, test } from 'vitest';
import { inBothBrowsers } from './support.ts';
import { agency } from './walks/agency.ts';
import { keyboard } from './walks/keyboard.ts';
import { oneAccount } from './walks/one-account.ts';
import { trust } from './walks/trust.ts';
import { pressesWritten } from './walks/written.ts';

inBothBrowsers((driver) => {
  test.each([
    ['super admin of one account', oneAccount],
    ['agency with 60 accounts and 400 keys', agency],
    ['security engineer', trust],
    ['keyboard and screen reader alone', keyboard],
  ] as const)('%s', async (name, walk) => {
    expect(await walk(driver()), 'presses, as docs/walks.md has them').toBe(pressesWritten(name));
  });
});
