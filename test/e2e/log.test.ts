import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { everythingKept } from '../harness/secrets.ts';
import { addCredential, HUB, inBothBrowsers, keyOf, overviewOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyturn-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Columns as the help pages list them, in an order and wording of our own. */
const LINES = [
  'Date,Action,Category,User email,Object ID,Location,URL',
  `2026-03-14 09:26:53,PRIVATE_APP_ACCESS_TOKEN_CREATE,PRIVATE_APP,ana.secret@example.com,4711,"Kraków, PL",https://app.hubspot.com/private-apps/${HUB}/4711`,
  `2026-09-01 12:00:00,PRIVATE_APP_ACCESS_TOKEN_ROTATE,PRIVATE_APP,ana.secret@example.com,4711,"Kraków, PL",https://app.hubspot.com/private-apps/${HUB}/4711`,
  `2026-02-11 08:00:00,SERVICE_KEY_CREATE,SERVICE_KEY,bob.hidden@example.com,99,"Gdańsk, PL",https://app.hubspot.com/service-keys/${HUB}/key/99`,
  `2026-05-05 10:00:00,LOGIN,LOGIN,bob.hidden@example.com,,"Gdańsk, PL",`,
  'not a date,PRIVATE_APP_ACCESS_TOKEN_CREATE,PRIVATE_APP,eve@example.com,1,Nowhere,x',
];

inBothBrowsers((driver) => {
  test('exact ages come from the activity log: shown first, then kept, without the people in it', async () => {
    const file = join(folder, 'history.csv');
    writeFileSync(file, `${LINES.join('\r\n')}\r\n`);
    // Of a day that the log reaches beyond: what it tells stands above the user's word.
    await addCredential(driver(), 'legacy-private-app', '4711', '2026-07-01', 'Billing sync');
    const page = await driver().openWindow('options.html#exact-ages');
    const input = (await page.waitForSelector('[data-part="drop-zone"] input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('[data-part="log-preview"] li');
    expect((await overviewOf(driver())).credentials).toHaveLength(1);
    expect(await page.$eval('[data-part="not-understood"]', (part) => part.textContent)).toMatch(/6/);

    await page.click('[data-part="log-preview"] [data-action="import"]');
    await page.waitForFunction(() => !document.querySelector('[data-part="log-preview"]'));
    const { credentials } = await overviewOf(driver());
    const app = credentials.find(({ key }) => key === keyOf('legacy-private-app', '4711'));
    expect(credentials.map(({ key }) => key)).toContain(keyOf('service-key', '99'));
    expect(app?.birth.evidence).toBe('log');
    const rotated = Date.parse('2026-09-01T12:00:00Z');
    expect(app?.birth.earliest).toBeLessThanOrEqual(rotated);
    expect(app?.birth.latest).toBeGreaterThanOrEqual(rotated);
    expect((app?.birth.latest ?? 0) - (app?.birth.earliest ?? 0)).toBeLessThan(30 * 3_600_000);
    expect(app?.name).toBe('Billing sync');

    const kept = JSON.stringify(await everythingKept(driver()));
    for (const person of ['ana.secret', 'bob.hidden', 'Kraków', 'Gda']) expect(kept).not.toContain(person);
  });

  test('a file that is no log is refused in words, and nothing changes', async () => {
    const file = join(folder, 'shopping.csv');
    writeFileSync(file, 'milk,bread\n1,2\n');
    const page = await driver().openWindow('options.html#exact-ages');
    const input = (await page.waitForSelector('[data-part="drop-zone"] input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    const problem = await page.waitForSelector(
      '[data-part="file-problem"], [data-part="not-understood"], [data-part="log-preview"]',
    );
    expect((await problem?.evaluate((part) => part.textContent))?.length).toBeGreaterThan(20);
    expect((await overviewOf(driver())).credentials).toEqual([]);
  });
});
