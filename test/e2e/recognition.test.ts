import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { APP_HOSTS } from '../harness/hosts.ts';
import { overlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { app, followLink, HUB, inBothBrowsers, overviewOf, untilStatus } from './support.ts';

const APP = idOf('keyturn', 'private-app', 0);
const KEY = idOf('keyturn', 'service-key', 0);

/** Path → page definition, for every page on which keys are listed or shown. */
const PAGES: readonly [string, string][] = [
  [`/api-key/${HUB}`, 'hubspot/api-key'],
  [`/api-key/${HUB}/call-log`, 'hubspot/api-key-log'],
  [`/api-key/${HUB}/audit-log`, 'hubspot/api-key-log'],
  [`/private-apps/${HUB}`, 'hubspot/private-apps'],
  [`/private-apps/${HUB}/${APP}`, 'hubspot/private-app'],
  [`/private-apps/${HUB}/${APP}/logs/api`, 'hubspot/private-app'],
  [`/private-apps/${HUB}/${APP}/webhooks`, 'hubspot/private-app'],
  [`/private-apps/${HUB}/${APP}/auth`, 'hubspot/private-app-auth'],
  [`/legacy-apps/${HUB}`, 'hubspot/legacy-apps'],
  [`/service-keys/${HUB}`, 'hubspot/service-keys'],
  [`/service-keys/${HUB}/key/${KEY}`, 'hubspot/service-key'],
  [`/personal-access-key/${HUB}`, 'hubspot/personal-access-key'],
  [`/developer-api-key/${HUB}`, 'hubspot/developer-api-key'],
  [`/developer-projects/${HUB}/project/sync/component/app-1/auth`, 'hubspot/project-app'],
  ['/l/api-key', 'hubspot/api-key'],
  ['/l/private-apps', 'hubspot/private-apps'],
  ['/l/legacy-apps', 'hubspot/legacy-apps'],
  ['/l/service-keys', 'hubspot/service-keys'],
  ['/l/personal-access-key', 'hubspot/personal-access-key'],
  ['/l/developer-api-key', 'hubspot/developer-api-key'],
];

const OTHERS = [
  `/settings/${HUB}/integrations/private-apps`,
  `/contacts/${HUB}/objects/0-1`,
  `/api-keys/${HUB}`,
  '/api-key/not-a-number',
  `/private-apps/${HUB}/create`,
];

/** One path of each definition: that both browsers tell paths apart alike needs no other. */
const ONE_EACH = PAGES.filter(([, page], at) => PAGES.findIndex(([, other]) => other === page) === at);

inBothBrowsers((driver, name) => {
  /** Opens one after the other in one tab; what the worker knows of each, once it is of that page. */
  const recognised = async (wanted: readonly { url: string; page: string }[]) => {
    const tab = await driver().newPage();
    const statuses = [];
    for (const { url, page } of wanted) {
      await tab.goto(url);
      const { origin, pathname } = new URL(tab.url());
      const known = async () => {
        const status = (await overviewOf(driver(), tab)).tab;
        return status?.page === page && status.url === origin + pathname ? status : null;
      };
      statuses.push(await until(known, { what: `the status ${page} of ${url}` }));
    }
    await tab.close();
    return statuses;
  };

  test('every page of keys, by its path', async () => {
    const pages = name === 'chromium' ? PAGES : ONE_EACH;
    const found = await recognised(pages.map(([path, page]) => ({ url: app(path), page })));
    expect(found.map(({ account }) => account)).toEqual(pages.map(() => HUB));
  });

  test('every regional host', async () => {
    const page = 'hubspot/legacy-apps';
    const found = await recognised(
      APP_HOSTS.map((host) => ({ url: app(`/legacy-apps/${HUB}`, '?keys=1', host), page })),
    );
    expect(found.map(({ url }) => new URL(url ?? '').host)).toEqual([...APP_HOSTS]);
  });

  test('pages that only look like one are left alone', async () => {
    const tabs: [string, Page][] = [];
    for (const path of OTHERS) tabs.push([path, await driver().visit(app(path))]);
    // A key page in another tab proves that the worker had the time to take notice.
    const proof = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=1'));
    await untilStatus(driver(), proof, 'hubspot/legacy-apps');
    for (const [path, tab] of tabs) {
      expect((await overviewOf(driver(), tab)).tab, path).toBeNull();
      expect(await overlay(driver(), tab), path).toBeNull();
    }
  });

  test('another host of the vendor, and a stranger’s that looks like it, are left alone', async () => {
    for (const host of ['knowledge.hubspot.com', 'app.hubspot.example.com']) {
      const tab = await driver().visit(app(`/legacy-apps/${HUB}`, '', host));
      expect(await tab.$('keyturn-overlay'), host).toBeNull();
    }
    expect((await overviewOf(driver())).credentials).toEqual([]);
  });

  describe('without a load', () => {
    test('into a key page, on to the next, and out of it', async () => {
      const tab = await driver().visit(app(`/contacts/${HUB}/objects/0-1`, '?keys=2'));
      await followLink(tab, `a[href^="/legacy-apps/${HUB}"]`);
      await untilStatus(driver(), tab, 'hubspot/legacy-apps');
      await followLink(tab, `a[href^="/private-apps/${HUB}/${APP}"]`);
      await untilStatus(driver(), tab, 'hubspot/private-app');
      await followLink(tab, `a[data-tab$="/auth"]`);
      expect((await untilStatus(driver(), tab, 'hubspot/private-app-auth'))?.id).toBe(APP);
      await followLink(tab, `a[href^="/legacy-apps/${HUB}"]`);
      await untilStatus(driver(), tab, 'hubspot/legacy-apps');
      await followLink(tab, `a[href^="/contacts/"]`);
      await untilStatus(driver(), tab, null);
      expect(await overlay(driver(), tab)).toBeNull();
    });

    test('back and forward', async () => {
      const tab = await driver().visit(app(`/contacts/${HUB}/objects/0-1`, '?keys=2'));
      await followLink(tab, `a[href^="/service-keys/${HUB}"]`);
      await untilStatus(driver(), tab, 'hubspot/service-keys');
      await tab.evaluate(() => history.back());
      await untilStatus(driver(), tab, null);
      await tab.evaluate(() => history.forward());
      await untilStatus(driver(), tab, 'hubspot/service-keys');
    });
  });
});
