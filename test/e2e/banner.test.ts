import { expect, test } from 'vitest';
import { clickInOverlay, overlay, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

const APP = idOf('keyturn', 'private-app', 0);
const AUTH = app(`/private-apps/${HUB}/${APP}/auth`);
const LIST = app(`/service-keys/${HUB}`, '?keys=4&age=280');
const sentences = (text: string) => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;

inBothBrowsers((driver) => {
  const credential = async () => (await overviewOf(driver())).credentials[0];

  test('one banner, worst first, in at most two sentences; a chip on each row', async () => {
    const page = await driver().visit(LIST);
    const shown = await untilOverlay(
      driver(),
      page,
      'banner and chips',
      ({ banner, chips }) => banner !== null && chips.length === 4,
    );
    expect(shown.title.length).toBeGreaterThan(5);
    expect(sentences(`${shown.body} `)).toBeLessThanOrEqual(2);
    expect(shown.actions.length).toBeGreaterThan(0);
    expect(shown.chips[0]?.data.level).toBe('overdue');
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map((row) => ({
        id: row.querySelector('a')?.pathname.split('/').at(-1) ?? '',
        top: row.getBoundingClientRect().top,
        bottom: row.getBoundingClientRect().bottom,
      })),
    );
    for (const { id, top, bottom } of rows) {
      const chip = shown.chips.find(({ data }) => data.key === keyOf('service-key', id));
      const middle = (chip?.rect.y ?? 0) + (chip?.rect.height ?? 0) / 2;
      expect(middle, `the chip of ${id} stands beside its own row`).toBeGreaterThan(top);
      expect(middle, `the chip of ${id} stands beside its own row`).toBeLessThan(bottom);
    }
  });

  test('snooze by the mouse', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the banner', ({ banner }) => banner !== null);
    await clickInOverlay(driver(), page, '[data-action="snooze"]');
    await until(async () => (await credential())?.verdict.snoozed, { what: 'a snooze' });
    await until(async () => (await overlay(driver(), page))?.banner == null, { what: 'no banner' });
  });

  test('dismiss by the keyboard alone', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the banner', ({ banner }) => banner !== null);
    await page.bringToFront();
    await page.focus('body');
    await until(
      async () => {
        const focused = (await overlay(driver(), page))?.focused;
        if (focused === 'dismiss') return true;
        await page.keyboard.press('Tab');
        throw new Error(`the focus is on ${focused}`);
      },
      { what: 'the focus on "dismiss"', timeout: 30_000 },
    );
    await page.keyboard.press('Enter');
    await until(async () => (await credential())?.isDismissed, { what: 'the dismissal' });
    await until(async () => (await overlay(driver(), page))?.banner == null, { what: 'no banner' });
  });

  test('where the page shows no date, the banner asks for it once, and takes it', async () => {
    const page = await driver().visit(AUTH);
    await untilOverlay(driver(), page, 'the banner', ({ actions }) =>
      actions.some(({ data }) => data.action === 'set-date'),
    );
    await clickInOverlay(driver(), page, '[data-action="set-date"]');
    await untilOverlay(driver(), page, 'the form', ({ form }) => form === 'date-form');
    await clickInOverlay(driver(), page, '[data-part="date-form"] input[type="date"]');
    await typeDay(page, '2026-01-15');
    await page.keyboard.press('Enter');
    await until(async () => (await credential())?.birth.evidence === 'user', { what: 'the date' });
    const birth = (await credential())?.birth;
    expect(new Date((birth?.earliest ?? 0) + 43_200_000).toISOString().slice(0, 10)).toBe('2026-01-15');
    await untilOverlay(driver(), page, 'an overdue chip', ({ chips }) => chips[0]?.data.level === 'overdue');
  });

  test('"I rotated it" makes the key new', async () => {
    const page = await driver().visit(LIST.replace('keys=4', 'keys=1'));
    await untilLedger(driver(), 1);
    await untilOverlay(driver(), page, 'the banner', ({ actions }) =>
      actions.some(({ data }) => data.action === 'rotated'),
    );
    await clickInOverlay(driver(), page, '[data-action="rotated"]');
    await untilOverlay(driver(), page, 'the form', ({ form }) => form === 'rotated-form');
    await clickInOverlay(driver(), page, '[data-part="rotated-form"] [data-action="save"]');
    await until(async () => (await credential())?.rotations.length === 1, { what: 'a rotation' });
    expect((await credential())?.verdict.age.max).toBeLessThanOrEqual(1);
  });

  /** A date field takes its parts in the order of the browser's language; English (US) here. */
  async function typeDay(page: Awaited<ReturnType<ReturnType<typeof driver>['visit']>>, day: string): Promise<void> {
    const [year, month, date] = day.split('-');
    await page.keyboard.press('Home');
    await page.keyboard.type(`${month}${date}${year}`, { delay: 20 });
  }
});
