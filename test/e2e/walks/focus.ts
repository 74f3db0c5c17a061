import type { Page } from 'puppeteer-core';
import { until } from '../../harness/until.ts';
import type { Person } from './person.ts';

/** More than any walk needs. */
const MOST_TABS = 40;

/** Whether what has the focus has that role and that name in the browser's own accessibility tree. */
async function hasFocus(page: Page, role: string, name: string): Promise<boolean> {
  const found = await page.$$(`aria/${name}[role="${role}"]`);
  for (const one of found) if (await one.evaluate((element) => element === document.activeElement)) return true;
  return false;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

export async function expectFocus(page: Page, role: string, name: string): Promise<void> {
  await until(
    async () => {
      if (await hasFocus(page, role, name)) return true;
      throw new Error(await focused(page));
    },
    { what: `the focus on the ${role} “${name}”` },
  );
}

/** Presses Tab until that has the focus. */
export async function tabTo(person: Person, page: Page, role: string, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(page, role, name)) return;
    await person.press(page, 'Tab');
  }
  throw new Error(`no Tab leads to the ${role} “${name}”; the last one to ${await focused(page)}`);
}
