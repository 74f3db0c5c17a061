import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/axe.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

/** All that a press opens in the dashboard's list: marks of keys, tables. */
async function openAll(page: Page): Promise<void> {
  await page.waitForSelector('[data-action="select"]');
  for (const part of ['[data-action="select"]', '[data-part="months"] summary', '.end summary']) await page.click(part);
  await page.waitForSelector('[data-part="bulk"]');
}

/** All that a person may see of our windows. */
const WINDOWS = [
  'popup.html',
  'options.html',
  'options.html#settings',
  'options.html#exact-ages',
  'options.html#backup',
  'options.html#about',
  'options.html#keys?group=month&sort=name',
  'options.html#accounts',
  'options.html#hidden',
  'options.html#which-key',
  'options.html#welcome',
] as const;
/** Document and styles, of which axe judges, are the same in both browsers: there it looks at these alone. */
const IN_FIREFOX = /^popup|#keys|#exact-ages/;

inBothBrowsers((driver, name) => {
  const fill = async () => {
    await addCredential(driver(), 'legacy-private-app', '1', driver().dayAgo(400), 'Old billing sync');
    await addCredential(driver(), 'service-key', '2', driver().dayAgo(20), 'Fresh import');
    await addCredential(driver(), 'api-key', 'only', driver().dayAgo(2000));
  };

  test('the popup lists every key, worst first, with its age and how it is known', async () => {
    await fill();
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('[data-part="credential"]');
    const shown = await popup.$$eval('[data-part="credential"]', (items) =>
      items.map((item) => ({
        key: item.getAttribute('data-key'),
        level: item.getAttribute('data-level'),
        text: item.textContent,
      })),
    );
    expect(shown.map(({ key }) => key)).toEqual([
      keyOf('api-key', 'only'),
      keyOf('legacy-private-app', '1'),
      keyOf('service-key', '2'),
    ]);
    expect(shown.map(({ level }) => level)).toEqual(['stopped', 'overdue', 'ok']);
    expect(shown[1]?.text).toMatch(/Old billing sync.*1 yr 1 mth/s);
    await popup.click('[data-level="overdue"] .row');
    const facts = await popup.waitForSelector('[data-level="overdue"] [data-part="facts"]');
    expect(await facts?.evaluate((part) => part.textContent)).toMatch(/40[01] days.*as you said/s);
  });

  test('a window with many keys that is made narrower keeps all of them in sight', async () => {
    await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=35&age=280'));
    await untilLedger(driver(), 35);
    const page = await driver().openWindow('options.html');
    await page.waitForSelector('[data-part="credential"]');
    await page.setViewport({ width: 420, height: 640 });
    const right = await page.$$eval('[data-part="credential"]', (items) =>
      Math.max(...items.map((item) => item.getBoundingClientRect().right)),
    );
    expect(right).toBeLessThanOrEqual(420);
  });

  test('an empty popup says what to do', async () => {
    const popup = await driver().openWindow('popup.html');
    const empty = await popup.waitForSelector('[data-part="empty"]');
    expect(await empty?.evaluate((part) => part.textContent)).toMatch(/HubSpot/);
  });

  test('numbered steps, cautions and links stand under each key', async () => {
    await fill();
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('[data-level="overdue"] .row');
    await popup.click('[data-level="overdue"] .row');
    await popup.waitForSelector('[data-level="overdue"] [data-part="steps"] li');
    const steps = await popup.$$eval('[data-level="overdue"] [data-part="steps"] li', (items) =>
      items.map((item) => item.textContent),
    );
    expect(steps.length).toBeGreaterThan(2);
    const links = await popup.$$eval('[data-level="overdue"] [data-part="links"] a', (items) =>
      items.map((item) => item.getAttribute('href')),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/(developers|knowledge)\.hubspot\.com\//);
  });

  test('what contradicts a word is said first; saved all the same it is listed, and can be taken back', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=100'));
    const [before] = await untilLedger(driver(), 1);
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('.row');
    await popup.click('.row');
    await popup.waitForSelector('[data-action="set-date"]');
    await popup.click('[data-action="set-date"]');
    const field = await popup.waitForSelector('[data-part="date-form"] input');
    await field?.evaluate((input, day) => {
      (input as HTMLInputElement).value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, driver().dayAgo(150));
    await popup.click('[data-part="date-form"] [data-action="save"]');
    const doubt = await popup.waitForSelector('[data-part="doubt"]');
    expect(await doubt?.evaluate((part) => part.textContent)).toContain('its page says');
    expect((await overviewOf(driver())).credentials[0]?.said).toEqual([]);
    expect(await axe(popup)).toEqual([]);

    await popup.click('[data-part="date-form"] [data-action="save"]');
    await popup.waitForSelector('[data-action="undo"]');
    expect((await overviewOf(driver())).credentials[0]?.said).toMatchObject([{ what: 'made' }]);
    await popup.click('[data-action="undo"]');
    await popup.waitForFunction(() => !document.querySelector('[data-action="undo"]'));
    const [after] = (await overviewOf(driver())).credentials;
    expect([after?.said, after?.birth]).toEqual([[], before?.birth]);
  });

  test('snooze and undo that, say it was rotated, forget', async () => {
    await addCredential(driver(), 'legacy-private-app', '1', driver().dayAgo(400), 'Old billing sync');
    const popup = await driver().openWindow('popup.html');
    const submit = async (action: string) => {
      await popup.waitForSelector(`[data-action="${action}"]`);
      await popup.click(`[data-action="${action}"]`);
      await popup.waitForSelector('form :is([data-action="save"], [data-days])');
      // What became of the old secret has to be said.
      if (action === 'rotated') {
        await popup.focus('form input[name="overlap"]');
        await popup.keyboard.press(' ');
      }
      await popup.click('form :is([data-action="save"], [data-days])');
      await popup.waitForFunction(() => !document.querySelector('form :is([data-action="save"], [data-days])'));
    };
    await popup.waitForSelector('.row');
    await popup.click('.row');
    await submit('snooze');
    expect((await overviewOf(driver())).credentials[0]?.verdict.snoozed).toBe(true);
    await popup.waitForSelector('[data-part="hidden"]');
    await popup.click('[data-action="undo-last"]');
    await popup.waitForSelector('.row');
    expect((await overviewOf(driver())).credentials[0]?.verdict.snoozed).toBe(false);
    await popup.click('.row');
    await submit('rotated');
    const [rotated] = (await overviewOf(driver())).credentials;
    expect(rotated?.rotations).toHaveLength(1);
    expect(rotated?.verdict.age.max).toBeLessThanOrEqual(1);
    // What tells of it lies over nothing that is filled in.
    await popup.setViewport({ width: 440, height: 420 });
    await popup.click('[data-action="note"]');
    await popup.waitForSelector('form textarea');
    const covered = await popup.$$eval('form.panel :is(textarea, button)', (parts) =>
      parts
        .filter((part) => {
          scrollBy(0, part.getBoundingClientRect().bottom - innerHeight);
          const { left, top, width, height } = part.getBoundingClientRect();
          return !part.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map((part) => part.textContent),
    );
    expect(covered).toEqual([]);
    await popup.click('form [data-action="cancel"]');
    await submit('forget');
    expect((await overviewOf(driver())).credentials).toEqual([]);
  });

  test.each(WINDOWS.filter((path) => name === 'chromium' || IN_FIREFOX.test(path)))(
    '%s has no accessibility problem that axe can find, in light and in dark',
    async (path) => {
      await fill();
      const page = await driver().openWindow(path);
      await page.waitForSelector('main h1, main h2, [data-part="credential"]');
      if (path === 'popup.html') await page.click('.row');
      if (path.includes('#keys')) await openAll(page);
      for (const scheme of ['light', 'dark'] as const) {
        await driver().prefer(page, scheme);
        expect(await axe(page), scheme).toEqual([]);
      }
    },
  );
});
