import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { keepKeys } from '../../bench/kept-keys.ts';
import type { Driver } from '../../harness/driver.ts';
import { until } from '../../harness/until.ts';
import { keepFiles, keptFile } from './files.ts';
import { Person, textOf, untilSays } from './person.ts';

const KEYS = 400;
const ACCOUNTS = 60;
/** `keepKeys` makes its keys so many days before noon four days ago; a key is overdue from its 180th day on. */
const OVERDUE = Array.from({ length: KEYS }, (_, at) => (at * 37) % 700).filter((days) => days >= 176).length;
const SHOWN = '[data-part="filters"] output';

/** An agency: what is overdue, quiet about all of it, kept as a view and a file; then names for its accounts. */
export async function agency(driver: Driver): Promise<number> {
  const person = new Person(driver);
  await keepKeys(await driver.control(), KEYS, KEYS / ACCOUNTS);
  await driver.killBackground();
  const page = await person.dashboard('keys');
  await untilSays(page, SHOWN, new RegExp(`^${KEYS} keys shown$`));
  expect(await page.$$eval('[data-part="account"]', (all) => all.length)).toBeLessThanOrEqual(ACCOUNTS);
  // No more than a first group stands open, however many there are.
  expect(await page.$$eval('[data-part="credential"]', (all) => all.length)).toBeLessThan(40);

  await person.click(page, '[data-count="overdue"] button');
  await untilSays(page, SHOWN, new RegExp(`^${OVERDUE} keys shown$`));
  await person.choose(page, '[data-choice="group"]', 'kind');
  await page.waitForSelector('[data-group="hubspot/service-key"]');
  // What is shown is in the address: it outlasts a reload.
  await reload(page);
  await untilSays(page, SHOWN, new RegExp(`^${OVERDUE} keys shown$`));
  await person.click(page, '[data-part="saved-views"] summary');
  await person.click(page, '[data-part="saved-views"] input');
  await person.type(page, 'Overdue by kind');
  await person.press(page, 'Enter');
  await untilSays(page, '[data-part="saved-views"] li', /Overdue by kind/);

  await person.press(page, 'Escape');
  await keepFiles(page);
  await person.click(page, '[data-part="export-view"] summary');
  await person.click(page, '[data-action="export-view"][data-format="csv"]');
  const table = await keptFile(page);
  expect(table.trim().split('\n')).toHaveLength(OVERDUE + 1);
  await person.press(page, 'Escape');

  await person.click(page, '[data-action="select"]');
  await person.click(page, '[data-action="mark-all"]');
  await untilSays(page, '[data-part="bulk"] legend', new RegExp(String(OVERDUE)));
  await person.click(page, '[data-action="bulk-snooze"][data-days="30"]');
  await untilSays(page, '[data-part="bulk-report"]', new RegExp(`30 days.*${OVERDUE} keys`));
  await untilSays(page, '[data-count="snoozed"]', new RegExp(`${OVERDUE}$`));
  expect(await textOf(page, '[data-count="overdue"]')).toMatch(/ 0$/);

  await person.click(page, 'nav a[href="#accounts"]');
  const file = join(driver.profile, 'names.csv');
  writeFileSync(file, 'account,name\n20000000,Acme Bakery\n20000001,Birch & Sons\n1,Nobody\n');
  await person.chooseFile(page, '[data-part="accounts-file"] input', file);
  await untilSays(page, '[data-part="names-preview"]', /Acme Bakery.*Birch & Sons/);
  await person.click(page, '[data-action="apply-names"]');
  await untilSays(page, '[data-part="names-saved"]', /^2 names saved/);
  await person.click(page, 'nav a[href="#keys"]');
  const accounts = await page.$$eval('[data-choice="account"] option', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(accounts.join()).toContain('Acme Bakery');
  return person.presses;
}

/** Firefox never answers a driver that has reloaded a page of an extension. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until(() => page.evaluate(() => !('isOld' in globalThis)), { what: 'the page anew' });
}
