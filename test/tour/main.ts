import { mkdirSync } from 'node:fs';
import type { Driver } from '../harness/driver.ts';
import { open } from '../harness/open.ts';
import type { BrowserName } from '../harness/options.ts';
import { overlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { standIn } from '../stand-in/server.ts';
import { STOPS, type Stop } from './pages.ts';
import { verdictLines, verdicts } from './verdicts.ts';

const PICTURES = 'out';

/** With a display: opens every stop in a tab, says what to look at, and waits until the browser is closed. */
async function guide(driver: Driver): Promise<void> {
  for (const { url } of [...STOPS].reverse()) await driver.visit(url);
  console.log(
    '\nThe browser is open, with one tab for each of these. The pages are a stand-in of our own, not HubSpot’s.\n',
  );
  for (const [index, { look, url }] of STOPS.entries()) console.log(`${index + 1}. ${look}\n   ${url}`);
  console.log('\nThen press the Keyturn button in the toolbar, and its "dashboard". Close the browser to end.');
  await new Promise<void>((done) => driver.browser?.once('disconnected', () => done()));
}

async function picture(driver: Driver, stop: Stop): Promise<void> {
  const page = await driver.visit(stop.url);
  const found = async () => {
    const shown = (await verdicts(driver)).length > 0 ? await overlay(driver, page) : null;
    return shown?.card && shown.chips.some(({ rect }) => rect.width > 0);
  };
  if (stop.picture) {
    await page.bringToFront();
    await until(found, { what: `card and chips on ${stop.url}` });
    await page.screenshot({ path: `${PICTURES}/${stop.picture}.png` });
    console.log(`wrote ${PICTURES}/${stop.picture}.png: ${stop.look}`);
  }
  await page.close();
}

/** Without a display: the same stops, as pictures, and the verdict on each key. */
async function report(driver: Driver): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // The tab that is asked through is opened before any page: a page behind it would not be drawn.
  await verdicts(driver);
  for (const stop of STOPS) await picture(driver, stop);
  for (const [path, name] of [
    ['popup.html', 'popup'],
    ['options.html', 'dashboard'],
  ] as const) {
    const page = await driver.extensionPage(path);
    await page.setViewport(name === 'popup' ? { width: 420, height: 640 } : { width: 1100, height: 900 });
    await page.waitForSelector('[data-part="credential"]');
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
    console.log(`wrote ${PICTURES}/${name}.png`);
    await page.close();
  }
  console.log(`\nThe verdict on each key (toolbar badge: ${await driver.badge()}):`);
  for (const line of verdictLines(await verdicts(driver))) console.log(line);
}

/** Opens a browser with the extension on the stand-in. Ends when the browser is closed, or at once without a display. */
export async function tour(browser: BrowserName, headless: boolean): Promise<void> {
  const driver = await open({ browser, headless, handler: standIn() });
  try {
    await (headless ? report(driver) : guide(driver));
  } finally {
    await driver.close();
  }
}
