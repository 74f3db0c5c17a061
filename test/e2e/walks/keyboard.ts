import { expect } from 'vitest';
import type { Driver } from '../../harness/driver.ts';
import { until } from '../../harness/until.ts';
import { nameOf } from '../../stand-in/app/tokens.ts';
import { app, HUB, overviewOf, untilLedger } from '../support.ts';
import { expectFocus, tabTo } from './focus.ts';
import { Person, untilSays } from './person.ts';

const NAMES = Array.from({ length: 12 }, (_, at) => nameOf('keyturn', 'service-key', at));

/** Without a mouse and by what a screen reader is told: to the filter, along the list, into a key, quiet, and back. */
export async function keyboard(driver: Driver): Promise<number> {
  const person = new Person(driver);
  const site = await driver.visit(app(`/service-keys/${HUB}`, '?keys=12&age=400'));
  await untilLedger(driver, 12);
  const popup = await person.popup(site);
  await popup.waitForSelector('.row');
  await person.press(popup, '/');
  await expectFocus(popup, 'searchbox', 'Filter');
  await person.type(popup, 'Sync');
  await untilSays(popup, 'search output', /^[2-9] keys shown$/);
  const found = await popup.$$eval('.row', (rows) => rows.map(({ textContent }) => textContent ?? ''));
  expect(NAMES.filter((name) => name.includes('Sync')).toSorted()).toEqual(found.toSorted());
  await tabTo(person, popup, 'button', found[0] ?? '');
  await person.press(popup, 'ArrowDown');
  await expectFocus(popup, 'button', found[1] ?? '');
  await person.press(popup, 'Enter');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  await popup.waitForSelector('[data-action="snooze"]');
  await tabTo(person, popup, 'button', 'Snooze');
  await person.press(popup, 'Enter');
  await popup.waitForSelector('[data-days="7"]');
  await tabTo(person, popup, 'button', '7 days');
  await person.press(popup, 'Enter');
  const quiet = async () => (await overviewOf(driver)).credentials.filter(({ verdict }) => verdict.snoozed).length;
  await until(async () => (await quiet()) === 1, { what: 'one quiet key' });
  await untilSays(popup, '[role="status"]', /7 days/);
  await tabTo(person, popup, 'button', 'Undo');
  await person.press(popup, 'Enter');
  await until(async () => (await quiet()) === 0, { what: 'no quiet key' });
  return person.presses;
}
