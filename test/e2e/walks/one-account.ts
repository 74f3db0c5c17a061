import { expect } from 'vitest';
import type { Driver } from '../../harness/driver.ts';
import { untilOverlay } from '../../harness/overlay.ts';
import { until } from '../../harness/until.ts';
import { idOf, nameOf } from '../../stand-in/app/tokens.ts';
import { app, HUB, overviewOf } from '../support.ts';
import { Person, textOf, untilSays } from './person.ts';

const APP = idOf('keyturn', 'private-app', 0);
const NAME = nameOf('keyturn', 'private-app', 0);

/** A super admin of one account: from the first visit over a rotation with two keys to its end, which the page tells. */
export async function oneAccount(driver: Driver): Promise<number> {
  const person = new Person(driver);
  const page = await driver.visit(app(`/private-apps/${HUB}/${APP}/auth`, '?keys=1&age=400'));
  const asks = await untilOverlay(
    driver,
    page,
    'a card that asks',
    ({ card, chips }) => card !== null && chips.length === 1,
  );
  expect(asks.title).toContain('How old is');
  expect(asks.chips[0]?.text).toContain('age ?');
  // An unknown age is a question, not calm.
  let popup = await person.popup(page);
  await untilSays(popup, '.summary', /^1 age unknown$/);
  expect(await textOf(popup, '[data-part="next"]')).toContain(`How old is “\u2068${NAME}\u2069”?`);
  await popup.close();

  // The list of the provider shows when it was made.
  await page.bringToFront();
  await person.click(page, 'a[href^="/legacy-apps/"]');
  const overdue = await untilOverlay(driver, page, 'an overdue key', ({ chips }) => chips[0]?.data.level === 'overdue');
  expect(overdue.title).toContain('its age is 400 days');
  await until(async () => (await driver.badge()) === '1', { what: 'the badge' });
  popup = await person.popup(page);
  await untilSays(popup, '.summary', /^1 overdue$/);
  await person.click(popup, '[data-action="next"]');
  await untilSays(popup, '[data-part="walk"]', /^Rotate it 0 of 6 steps done.*Rotate and expire later/);
  await popup.close();

  await page.bringToFront();
  await person.click(page, `a[href*="/private-apps/${HUB}/${APP}"]`);
  await person.click(page, '[data-tab$="/auth"]');
  await person.click(page, '.menu-button > button');
  await person.click(page, '[role="menu"] button:nth-child(1)');
  await person.click(page, 'dialog .private-button--primary');
  // The chip says what ends and in how many days: not the age of the new key.
  const both = await untilOverlay(driver, page, 'both keys', ({ chips }) => chips[0]?.text === 'Old key ends in 7 d');
  expect(both.title).toContain('Finish the rotation of');
  popup = await person.popup(page);
  await untilSays(popup, '.summary', /^1 to finish$/);
  await person.click(popup, '[data-action="next"]');
  // What the page has shown is ticked; the last day of the old key stands at its step.
  await untilSays(popup, '[data-part="walk"]', /\d of 6 steps done/);
  expect(await popup.$eval('[data-job="make"]', (step) => step.getAttribute('data-done'))).toBe('true');
  expect(await textOf(popup, '[data-part="last-day"]')).toContain('December 1, 2026');
  await popup.close();

  await page.bringToFront();
  await person.click(page, '[role="status"] button');
  await until(async () => (await overviewOf(driver)).credentials[0]?.overlap === null, {
    what: 'the end of the old key',
  });
  popup = await person.popup(page);
  await untilSays(popup, '.summary', /^1 key · nothing to do now$/);
  expect(await textOf(popup, '[data-part="next"]')).toContain('May 23, 2027: rotation due');
  await until(async () => (await driver.badge()) === '', { what: 'no badge' });
  await popup.close();
  return person.presses;
}
