import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { ACME, SITE } from './acme-page.ts';
import { letInto, press, registered, textOf } from './popup-over.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';
import { keepFiles, keptFile } from './walks/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyturn-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presses the button and returns the file's text. */
async function exportFrom(page: Page): Promise<string> {
  await page.waitForSelector('[data-action="export"][data-format="json"]');
  await keepFiles(page);
  await page.click('[data-action="export"][data-format="json"]');
  return keptFile(page);
}

async function preview(page: Page, file: string, mode: 'merge' | 'replace'): Promise<string> {
  const input = (await page.waitForSelector('[data-part="drop-zone"] input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector(`[data-part="import-preview"] input[value="${mode}"]`);
  await page.click(`[data-part="import-preview"] input[value="${mode}"]`);
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>('[data-part="import-preview"] input:checked')?.value === wanted,
    {},
    mode,
  );
  return page.$eval('[data-part="import-counts"]', (part) => part.textContent ?? '');
}

inBothBrowsers(
  (driver) => {
    const sorted = async () =>
      [...(await overviewOf(driver())).credentials]
        .map(({ verdict: _, ...kept }) => kept)
        .sort((a, b) => (a.key < b.key ? -1 : 1));

    test('out, deleted, and back again: the same credentials; undone: the state before', async () => {
      await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
      await untilLedger(driver(), 3);
      await addCredential(driver(), 'legacy-private-app', '4711', driver().dayAgo(100), 'Billing „sync” <b>');
      const key = keyOf('legacy-private-app', '4711');
      const act = (action: object) => driver().ask({ type: 'action', action });
      await act({ do: 'note', key, text: 'used by the nightly export' });
      await act({ do: 'rotated', key, day: driver().dayAgo(20), zone: 'Europe/Warsaw', overlapDays: 7 });
      await act({ do: 'snooze', keys: [key], days: 30 });
      const settings = { overall: { maximumAgeDays: 90, warnAheadDays: 7 }, byKind: {}, notifications: false };
      await driver().ask({ type: 'save-settings', settings });
      await driver().closePages();
      const before = await sorted();

      const page = await driver().openWindow('options.html#backup');
      const file = join(folder, `${driver().name}.json`);
      writeFileSync(file, await exportFrom(page));
      await driver().ask({ type: 'delete-everything' });
      await addCredential(driver(), 'project-app-token', '1', driver().dayAgo(5), 'Came in between');
      const between = await sorted();

      expect(await preview(page, file, 'replace')).toBe('New: 4 · changed: 0 · removed: 1 · the same: 0');
      expect(await sorted()).toEqual(between);
      await page.click('[data-part="import-preview"] [data-action="import"]');
      await page.waitForFunction(() => !document.querySelector('[data-part="import-preview"]'));
      expect(await sorted()).toEqual(before);
      expect((await overviewOf(driver())).policy.overall.maximumAgeDays).toBe(90);

      // The undo outlasts the worker.
      await driver().killBackground();
      await page.waitForSelector('[data-action="undo"]');
      await page.click('[data-action="undo"]');
      await until(async () => (await sorted()).length === 1, { what: 'the state before the import' });
      expect(await sorted()).toEqual(between);
      expect((await overviewOf(driver())).policy.overall.maximumAgeDays).toBe(180);
      await page.waitForFunction(() => !document.querySelector('[data-action="undo"]'));
      expect(await sorted()).toEqual(between);
    });

    test('a backup that was cut off in the middle is refused in words, and nothing changes', async () => {
      await addCredential(driver(), 'project-app-token', '1', driver().dayAgo(5), 'Stays');
      const before = await sorted();
      const { json } = await driver().ask<{ json: string }>({ type: 'export-ledger' });
      const file = join(folder, `${driver().name}-half.json`);
      writeFileSync(file, json.slice(0, json.length / 2));
      const page = await driver().openWindow('options.html#backup');
      const input = (await page.waitForSelector('[data-part="drop-zone"] input')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      const problem = await page.waitForSelector('[data-part="file-problem"]');
      expect(await problem?.evaluate((part) => part.textContent)).toMatch(/^Nothing was imported: .* line \d+/);
      expect(await sorted()).toEqual(before);
    });

    test('sites that were allowed are offered; at one press the browser allows them, and the script runs there', async () => {
      await driver().ask({ type: 'keep-taught', page: ACME });
      await letInto(driver(), `${SITE}/*`);
      const { json } = await driver().ask<{ json: string }>({ type: 'export-ledger' });
      expect(JSON.parse(json).sites).toEqual([{ provider: ACME.id, origin: SITE, basePath: '' }]);
      await driver().closePages();
      await driver().ask({ type: 'delete-everything' });
      await driver().ask({ type: 'give-consent' });

      const page = await driver().openWindow('options.html#backup');
      const file = join(folder, `${driver().name}-sites.json`);
      writeFileSync(file, json);
      await preview(page, file, 'merge');
      await press(page, 'import');
      expect(await textOf(page, 'offered-sites')).toContain('1 site was allowed where this backup was made');
      const isIn = () => driver().call((one) => chrome.permissions.contains({ origins: [one] }), `${SITE}/*`);
      expect([await isIn(), await registered(driver())]).toEqual([false, []]);
      await press(page, 'allow-sites');
      await until(async () => (await registered(driver())).includes(`${SITE}/*`), { what: 'the registered script' });
      await page.waitForFunction(() => !document.querySelector('[data-part="offered-sites"]'));
      expect(await isIn()).toBe(true);

      await driver().ask({ type: 'undo-import' });
      expect(await isIn()).toBe(true);
    });
  },
  { willing: [`${SITE}/*`] },
);
