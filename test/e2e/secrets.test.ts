import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  hearNotifications,
  notificationsSent,
  notificationsShowing,
  switchRemindersOn,
  withNotificationsHeard,
} from '../harness/notifications.ts';
import { overlay, tabOf } from '../harness/overlay.ts';
import { everythingKept, leaks, RUN, recordedMessages, recordMessages } from '../harness/secrets.ts';
import { idOf, type Kind, tokenOf } from '../stand-in/app/tokens.ts';
import { alarmOnDay } from './jobs.ts';
import { app, followLink, HUB, inBothBrowsers, untilStatus } from './support.ts';

const SEED = 'planted';
const APP = idOf(SEED, 'private-app', 0);
const KEY = idOf(SEED, 'service-key', 0);
const KINDS: readonly Kind[] = [
  'api-key',
  'private-app',
  'service-key',
  'personal-access-key',
  'developer-api-key',
  'project-app',
];
/** Each token that the pages hold, before and after a rotation; the public prefixes are no secret. */
const SECRETS = [
  ...KINDS.flatMap((kind) => [0, 1].map((generation) => tokenOf(SEED, kind, 0, generation, 'na1'))),
  tokenOf(`${SEED}/client`, 'api-key', 0, 0, 'na1'),
].map((token) => token.replace(/^(pat-na1-|CiRu)/, ''));

/** A token is masked here, and shown where the address says so. */
const PAGES_OF_A_TOKEN = [
  [`/private-apps/${HUB}/${APP}/auth`, 'hubspot/private-app-auth'],
  [`/service-keys/${HUB}/key/${KEY}`, 'hubspot/service-key'],
  [`/api-key/${HUB}`, 'hubspot/api-key'],
  [`/personal-access-key/${HUB}`, 'hubspot/personal-access-key'],
  [`/developer-api-key/${HUB}`, 'hubspot/developer-api-key'],
  [`/developer-projects/${HUB}/project/sync/component/app-1/auth`, 'hubspot/project-app'],
] as const;
const PAGES = [
  ...PAGES_OF_A_TOKEN,
  [`/legacy-apps/${HUB}`, 'hubspot/legacy-apps'],
  [`/service-keys/${HUB}`, 'hubspot/service-keys'],
  [`/api-key/${HUB}/call-log`, 'hubspot/api-key-log'],
  [`/api-key/${HUB}/audit-log`, 'hubspot/api-key-log'],
  [`/private-apps/${HUB}`, 'hubspot/private-apps'],
  [`/private-apps/${HUB}/${APP}`, 'hubspot/private-app'],
  [`/private-apps/${HUB}/${APP}/logs/api`, 'hubspot/private-app'],
  [`/private-apps/${HUB}/${APP}/webhooks`, 'hubspot/private-app'],
] as const;

inBothBrowsers(
  (driver) => {
    test('no run of eight characters of a planted secret is stored, sent, shown, notified, logged or exported', async () => {
      await recordMessages(driver());
      await hearNotifications(driver());
      const places: Record<string, string> = {};
      // Two tabs in turn: whatever a page has to tell, it tells while the next one loads.
      let [page, next] = [await driver().newPage(), await driver().newPage()];
      for (const reveal of ['', '&reveal=1']) {
        for (const [path, definition] of reveal ? PAGES_OF_A_TOKEN : PAGES) {
          [page, next] = [next, page];
          await page.bringToFront();
          await page.goto(app(path, `?seed=${SEED}&plant=1&age=400${reveal}`));
          await untilStatus(driver(), page, definition);
          expect(await page.$$eval('.planted', (all) => all.length)).toBeGreaterThan(0);
          await rotateIfPossible(page);
          places[`overlay ${path}${reveal}`] = JSON.stringify((await overlay(driver(), page)) ?? null);
          places[`report ${path}${reveal}`] = await reportOf(page);
          places[`host ${path}${reveal}`] = await page.$$eval('keyturn-overlay', (all) =>
            all.map((one) => one.outerHTML).join(),
          );
        }
      }
      const { text, count } = await recordedMessages(driver());
      expect(count).toBeGreaterThan(PAGES.length + PAGES_OF_A_TOKEN.length);
      Object.assign(places, await everythingKept(driver()), await exports(), { messages: text });
      for (const window of ['popup.html', 'options.html'] as const) {
        const page = await driver().openWindow(window);
        await page.waitForSelector('[data-part="credential"]');
        places[window] = await page.evaluate(() => document.documentElement.outerHTML);
      }
      Object.assign(places, await reminder());
      places.console = (await driver().readConsole()).join('\n');
      expect(places.local).toContain('credential:');
      const found = Object.entries(places).flatMap(([place, kept]) =>
        leaks(kept, SECRETS).map((leak) => `${place}: ${leak}`),
      );
      expect(found).toEqual([]);
    }, 300_000);

    test('the search finds what is there', () => {
      const [secret = ''] = SECRETS;
      expect(leaks(`{"name":"${secret.slice(10, 10 + RUN)}"}`, SECRETS)).not.toEqual([]);
      expect(leaks(Buffer.from(`x${secret}`).toString('base64'), SECRETS)).not.toEqual([]);
    });

    async function rotateIfPossible(page: Page): Promise<void> {
      if (!(await page.$('.card-end [aria-haspopup="menu"]'))) return;
      await followLink(page, '.menu-button > button');
      await followLink(page, '[role="menu"] button:nth-child(1)');
      await followLink(page, 'dialog .private-button--primary');
      await page.waitForFunction(() => !document.querySelector('dialog'));
    }

    async function reportOf(page: Page): Promise<string> {
      const tab = await tabOf(driver(), page);
      const report = await driver().call(async (tabId) => {
        const [made] = await chrome.scripting.executeScript({ target: { tabId }, files: ['report.js'] });
        return String(made?.result);
      }, tab);
      expect(report.length).toBeGreaterThan(100);
      return report;
    }

    /** The day's reminder of what was planted: what the browser was given to show, and what it shows. */
    async function reminder(): Promise<Record<string, string>> {
      await switchRemindersOn(driver());
      await alarmOnDay(driver(), 1);
      const sent = await notificationsSent(driver());
      expect(sent).toHaveLength(1);
      expect(sent[0]).toContain('API keys need action');
      const showing = await notificationsShowing(driver());
      expect(showing).toContain('keyturn-digest');
      return { notification: sent.join(), 'notification as shown': showing };
    }

    /** The three files that the dashboard gives out, taken before they are saved. */
    async function exports(): Promise<Record<string, string>> {
      const page = await driver().openWindow('options.html#backup');
      await page.waitForSelector('[data-action="export"]');
      await page.evaluate(() => {
        const given: Blob[] = [];
        Object.assign(globalThis, { given });
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          given.push(blob);
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = () => undefined;
      });
      for (const format of ['json', 'csv', 'ics']) await page.click(`[data-format="${format}"]`);
      await page.waitForFunction(() => (globalThis as unknown as { given: Blob[] }).given.length === 3);
      const texts = await page.evaluate(() =>
        Promise.all((globalThis as unknown as { given: Blob[] }).given.map((blob) => blob.text())),
      );
      return Object.fromEntries(texts.map((text, index) => [`export ${index}`, text]));
    }
  },
  { alter: withNotificationsHeard, willing: ['notifications'] },
);
