import { expect, test } from 'vitest';
import { overlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import type { Handler } from '../harness/server.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, overviewOf, untilLedger, untilStatus } from './support.ts';

const row = (id: number) =>
  `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td>Mar ${id}, 2026</td></tr>`;
const KEYS = `<main><h1>Service keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead>
<tbody>${row(1)}${row(2)}</tbody></table></main>
<script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.kept = String(persisted); });</script>`;

/** Nothing here forbids that the browser keeps the page. */
const handler: Handler = (request, response) => {
  if (request.url === '/favicon.ico') return false;
  const body = request.url?.startsWith('/service-keys/') ? KEYS : '<h1>Elsewhere</h1>';
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`,
    );
  return true;
};

inBothBrowsers(
  (driver) => {
    test('a page that comes back from the back/forward cache: known again, up to date, and no news', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`));
      await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
      const before = await untilLedger(driver(), 2);
      const entry = `tab:${await tabOf(driver(), page)}`;
      const isKnown = async () => entry in (await driver().storage('session'));
      await until(isKnown, { what: 'the page to be known' });

      await page.evaluate((url) => location.assign(url), app(`/contacts/${HUB}/home`));
      await page.waitForFunction(() => location.pathname.startsWith('/contacts/'));
      await untilStatus(driver(), page, null);
      expect(await isKnown()).toBe(false);
      const keys = before.map(({ key }) => key);
      await driver().ask({ type: 'action', action: { do: 'snooze', keys, days: 30 } });

      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.documentElement.dataset.kept === 'true');
      await until(isKnown, { what: 'the page to be known again' });
      await until(async () => (await overlay(driver(), page))?.card == null, { what: 'no card' });
      const { credentials, tab } = await overviewOf(driver(), page);
      expect(tab).toMatchObject({ page: 'hubspot/service-keys', outcome: 'read', found: 2 });
      expect(credentials.map(({ birth, rotations, lastLook }) => ({ birth, rotations, lastLook }))).toEqual(
        before.map(({ birth, rotations, lastLook }) => ({ birth, rotations, lastLook })),
      );
    });
  },
  { handler },
);
