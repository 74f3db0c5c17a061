import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Taught } from '../../src/core/taught/schema.ts';
import { axe } from '../harness/axe.ts';
import type { Driver } from '../harness/driver.ts';
import {
  hearNotifications,
  notificationsSent,
  switchRemindersOn,
  withNotificationsHeard,
} from '../harness/notifications.ts';
import { overlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { unknownPage } from '../stand-in/unknown-page.ts';
import { alarmOnDay, planJobs } from './jobs.ts';
import { inBothBrowsers, untilLedger } from './support.ts';
import { tabInFront } from './tab-in-front.ts';

const ORIGIN = 'https://git.example.org';
const ADDRESS = `${ORIGIN}/team/4711/access`;
const COLUMN = (at: number) => `[data-part="columns"] label:nth-of-type(${at}) select`;

/** The window in which a page is taught, by the popup over it, as a person comes there. */
async function windowFor(driver: Driver, page: Page): Promise<Page> {
  const tabId = await tabInFront(driver, page);
  await driver.pressAction(page);
  const popup = await driver.openWindow(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('[data-action="look-here"]');
  return driver.openWindow(`options.html#taught?tab=${tabId}`);
}

/** Says what the columns hold, whose keys they are, and that they are to be read always. */
async function teach(window: Page): Promise<void> {
  await window.waitForSelector(COLUMN(3));
  await window.select(COLUMN(2), 'created');
  await window.select(COLUMN(3), 'last-used');
  await window.waitForSelector('[data-part="preview-counts"][data-read="2"]');
  await window.type('[name="provider"]', 'Acme Cloud');
  expect(await axe(window)).toEqual([]);
  // By the keyboard, too, the browser takes it for a person's press.
  await window.focus('[data-action="keep-taught"]');
  await window.keyboard.press('Enter');
  await window.waitForSelector('[data-part="taught-page"]');
}

const taught = (driver: Driver) => driver.ask<Taught[]>({ type: 'taught' });

inBothBrowsers(
  (driver) => {
    test('a page that nobody knows is taught; from then on its keys have chips, and one that is due a reminder', async () => {
      await hearNotifications(driver());
      const page = await driver().visit(ADDRESS);
      await page.waitForSelector('table');
      const window = await windowFor(driver(), page);
      await teach(window);
      expect(await taught(driver())).toMatchObject([{ origin: ORIGIN, path: '/team/:account/access', everyDays: 90 }]);
      expect(JSON.stringify(await taught(driver()))).not.toMatch(/Zqwx|Frob|Vrrm|Plok|Nightly/);

      const kept = await untilLedger(driver(), 2);
      expect(kept.map(({ name, account }) => `${name} ${account}`).sort()).toEqual([
        'Mailer 4711',
        'Nightly sync 4711',
      ]);
      // What is behind another tab is not drawn.
      await page.bringToFront();
      await until(async () => (await overlay(driver(), page))?.chips.length === 2, { what: 'two chips' });
      expect((await overlay(driver(), page))?.chips.map(({ text }) => text).join()).toMatch(/Overdue \d+ d.*OK/);

      await planJobs(driver());
      await switchRemindersOn(driver());
      await driver().closePages();
      await alarmOnDay(driver(), 1);
      const sent = await notificationsSent(driver());
      expect(`${sent}`).toContain('1 API key needs action');

      // Another account of it, loaded anew, is another.
      await driver().visit(`${ORIGIN}/team/4712/access`);
      await untilLedger(driver(), 4);
    });

    test('removed, it is read no more and its keys are not shown; taken back, they are', async () => {
      const page = await driver().visit(ADDRESS);
      await page.waitForSelector('table');
      const window = await windowFor(driver(), page);
      await teach(window);
      await untilLedger(driver(), 2);
      await window.click('[data-action="forget-taught"]');
      await untilLedger(driver(), 0);
      await window.click('[data-action="undo-last"]');
      await untilLedger(driver(), 2);
    });
  },
  {
    handler: unknownPage(),
    alter: withNotificationsHeard,
    willing: ['notifications', `${ORIGIN}/*`],
  },
);
