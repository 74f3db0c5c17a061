import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Driver } from '../../harness/driver.ts';
import { untilOverlay } from '../../harness/overlay.ts';
import { until } from '../../harness/until.ts';
import { idOf, nameOf, tokenOf } from '../../stand-in/app/tokens.ts';
import { app, HUB, overviewOf, untilLedger } from '../support.ts';
import { keepFiles, keptFile } from './files.ts';
import { Person, textOf, untilSays } from './person.ts';

const APP = idOf('keyturn', 'private-app', 0);
const NAME = nameOf('keyturn', 'private-app', 0);
const TOKEN = tokenOf('keyturn', 'private-app', 0, 0, 'na1');

/** A security engineer: what it may do, what it holds, how it knows; whose a found key is; and out, deleted, and back. */
export async function trust(driver: Driver): Promise<number> {
  const person = new Person(driver);
  const site = await driver.visit(app(`/private-apps/${HUB}/${APP}/auth`, '?keys=1&age=400'));
  await untilOverlay(driver, site, 'the card', ({ card }) => card !== null);
  await site.goto(app(`/legacy-apps/${HUB}`, '?keys=2&age=400'));
  await untilLedger(driver, 2);

  const page = await person.dashboard('about');
  const asked = (await driver.call(() => chrome.runtime.getManifest().permissions)) ?? [];
  await untilSays(page, '[data-part="permissions"]', /app\.hubspot\.com/);
  expect(await page.$$eval('[data-part="permissions"] li', (all) => all.length)).toBe(asked.length + 2);

  await person.click(page, 'nav a[href="#which-key"]');
  await person.click(page, '[data-part="pasted"]');
  await person.type(page, TOKEN);
  await person.press(page, 'Enter');
  const answer = await untilSays(page, '[data-part="which-answer"]', new RegExp(NAME));
  expect(answer).not.toContain(TOKEN);
  expect(await page.$eval('[data-part="pasted"]', (field) => (field as HTMLInputElement).value)).toBe('');
  expect(JSON.stringify(await driver.storage())).not.toContain(TOKEN.slice(-12));

  await person.click(page, '[data-part="which-answer"] li a');
  await untilSays(page, '[data-part="facts"]', /read off the page/);

  await person.click(page, 'nav a[href="#backup"]');
  await keepFiles(page);
  await person.click(page, '[data-action="export"][data-format="json"]');
  const backup = await keptFile(page);
  expect(backup).toContain(NAME);
  await person.click(page, '[data-action="delete-everything"]');
  // Nothing is lost by a slip: the way back has the focus, and the last step its own tick.
  await untilSays(page, ':focus', /^Cancel$/);
  await person.click(page, '[data-part="delete-form"] input');
  await person.click(page, '[data-part="delete-form"] [data-action="save"]');
  await until(async () => (await overviewOf(driver)).credentials.length === 0, { what: 'nothing kept' });

  const file = join(driver.profile, 'backup.json');
  writeFileSync(file, backup);
  await person.chooseFile(page, '[data-part="drop-zone"] input', file);
  await untilSays(page, '[data-part="import-counts"]', /^New: 2 /);
  await person.click(page, '[data-action="import"]');
  await until(async () => (await overviewOf(driver)).credentials.length === 2, { what: 'both keys back' });
  expect(await textOf(page, '[data-part="status"]')).toContain('2');
  return person.presses;
}
