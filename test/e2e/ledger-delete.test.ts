import { expect, test } from 'vitest';
import { type Overlay, overlay, untilOverlay } from '../harness/overlay.ts';
import { everythingKept } from '../harness/secrets.ts';
import { until } from '../harness/until.ts';
import { addCredential, app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const isBare = (shown: Overlay | null) => !shown || (!shown.card && shown.chips.length === 0);

inBothBrowsers((driver) => {
  const installKey = async () => ((await driver().storage()).install as { fingerprintKey: string }).fingerprintKey;

  const deleteInWindow = async () => {
    const page = await driver().openWindow('options.html#backup');
    await page.waitForSelector('[data-action="delete-everything"]');
    await page.click('[data-action="delete-everything"]');
    const form = '[data-part="delete-form"]';
    await page.waitForSelector(`${form} input[type="checkbox"]`);
    // Without the tick nothing happens.
    await page.click(`${form} [data-action="save"]`);
    expect((await overviewOf(driver())).credentials.length).toBeGreaterThan(0);
    await page.click(`${form} input[type="checkbox"]`);
    await page.click(`${form} [data-action="save"]`);
    await page.waitForFunction((part) => !document.querySelector(part), {}, form);
  };

  test('it empties both areas and takes the badge away; a later visit begins anew, with a new fingerprint key', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    await untilLedger(driver(), 3);
    await addCredential(driver(), 'project-app-token', '1', driver().dayAgo(300), 'Mine alone');
    const limit = { maximumAgeDays: 90, warnAheadDays: 7 };
    const settings = { overall: limit, byKind: {}, notifications: false };
    await driver().ask({ type: 'save-settings', settings });
    await until(async () => (await driver().badge()) !== '', { what: 'the badge' });
    const before = await installKey();
    await driver().closePages();

    await deleteInWindow();
    expect(await driver().storage()).toEqual({});
    expect(await driver().storage('session')).toEqual({});
    await until(async () => (await driver().badge()) === '', { what: 'no badge' });
    const { cookies, ...others } = await everythingKept(driver());
    expect(cookies).toBe('');
    expect(JSON.stringify(others)).not.toMatch(/Mine alone|credential:|fingerprint/);

    // What the next worker makes anew is when its jobs are due, and nothing else.
    await driver().killBackground();
    const { credentials, policy } = await overviewOf(driver());
    expect(credentials).toEqual([]);
    expect(policy.overall.maximumAgeDays).toBe(180);
    const anew = await until(async () => ('jobs' in (await driver().storage()) ? driver().storage() : null), {
      what: 'the jobs',
    });
    expect(Object.keys(anew).sort()).toEqual(['clock', 'index', 'jobs', 'schema']);
    expect(anew.index).toEqual([]);

    await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    expect((await untilLedger(driver(), 3)).every(({ rotations }) => rotations.length === 0)).toBe(true);
    await until(async () => (await driver().badge()) === '3', { what: 'the badge' });
    expect(await installKey()).not.toBe(before);
  });

  test('under an open key page: its card goes, and its next load is a first sighting', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    const [seen] = await untilLedger(driver(), 2);
    await driver().ask({ type: 'action', action: { do: 'note', key: seen?.key, text: 'to be forgotten' } });
    await deleteInWindow();
    await page.bringToFront();
    await until(async () => isBare(await overlay(driver(), page)), { what: 'neither card nor chips' });
    await page.reload();
    const credentials = await untilLedger(driver(), 2);
    expect(credentials.every(({ note, rotations }) => note === '' && rotations.length === 0)).toBe(true);
    expect(JSON.stringify(await driver().storage())).not.toContain('to be forgotten');
  });
});
