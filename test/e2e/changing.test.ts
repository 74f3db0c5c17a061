import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { app, followLink, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const APP = idOf('keyturn', 'private-app', 0);
const KEY = idOf('keyturn', 'service-key', 0);

interface Kept {
  readonly forms: Readonly<Record<string, string>>;
}

inBothBrowsers((driver) => {
  test('a page that renders late is read when it is there', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=3&late=1500&age=300'));
    await untilLedger(driver(), 3);
    await untilOverlay(driver(), page, 'three chips', ({ chips }) => chips.length === 3);
  });

  test('chips and card survive when the page builds its content anew', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=3&rerender=focus&age=300'));
    const before = await untilOverlay(driver(), page, 'three chips', ({ chips }) => chips.length === 3);
    for (let again = 0; again < 3; again += 1) {
      const row = await page.$('tbody tr');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      expect(await row?.evaluate((old) => old.isConnected)).toBe(false);
    }
    const after = await untilOverlay(driver(), page, 'three chips again', ({ chips }) => chips.length === 3);
    // Not their texts: a day may begin between the two looks.
    expect(after.chips.map(({ data }) => [data.key, data.level])).toEqual(
      before.chips.map(({ data }) => [data.key, data.level]),
    );
    expect(await page.$$eval('keyturn-overlay', (hosts) => hosts.length)).toBe(1);
    expect(await untilLedger(driver(), 3)).toHaveLength(3);
  });

  test('masked, shown and masked again, one token stays one, and is kept in one form', async () => {
    const page = await driver().visit(app(`/private-apps/${HUB}/${APP}/auth`));
    const first = await until(async () => (await kept()).find(({ p5 }) => p5 !== undefined), { what: 'a fingerprint' });
    for (const shows of [true, false]) {
      await followLink(page, '.card-links a');
      await page.waitForFunction(
        (wanted) => (document.querySelector('code')?.textContent ?? '*').includes('*') !== wanted,
        {},
        shows,
      );
      // A look that finds another name is one that found the token as it stands by now: both are read at once.
      const name = shows ? 'Maple' : 'Oak';
      await page.$eval('h1', (heading, text) => heading.replaceChildren(text), name);
      await until(async () => (await overviewOf(driver())).credentials[0]?.name === name, { what: `a look: ${name}` });
      expect(await kept()).toEqual([{ p5: first.p5 }]);
    }
    const [credential] = await untilLedger(driver(), 1);
    expect(credential?.rotations).toEqual([]);
  });

  /** The fingerprints that are kept, those of one secret after those of the other. */
  const kept = async () => {
    const records = Object.entries(await driver().storage()).filter(([name]) => name.startsWith('credential:'));
    const spans = records.flatMap(([, record]) => (record as { readonly spans: readonly Kept[] }).spans);
    return spans.map(({ forms }) => forms);
  };

  test('"rotate and expire now" is noticed as a rotation', async () => {
    const page = await driver().visit(app(`/private-apps/${HUB}/${APP}/auth`));
    await untilLedger(driver(), 1);
    await rotate(page, 2);
    await until(async () => (await overviewOf(driver())).credentials[0]?.rotations.length === 1, {
      what: 'a rotation',
    });
    const [credential] = (await overviewOf(driver())).credentials;
    expect(credential?.birth.evidence).toBe('eyes');
    expect(credential?.overlap).toBeNull();
  });

  test('"rotate and expire later": the old token’s last day is its own state', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}/key/${KEY}`));
    await untilLedger(driver(), 1);
    await rotate(page, 1);
    await until(async () => (await overviewOf(driver())).credentials[0]?.overlap, { what: 'an overlap' });
    const [credential] = (await overviewOf(driver())).credentials;
    expect(credential?.verdict.reasons.map(({ code }) => code)).toContain('old-secret-expires');
    expect(credential?.rotations).toHaveLength(1);
  });

  test('a list that no longer shows a key: asked about, and nothing deleted', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=3'));
    await untilLedger(driver(), 3);
    await page.goto(app(`/service-keys/${HUB}`, '?keys=2'));
    await until(
      async () =>
        (await overviewOf(driver())).credentials.filter(({ presence }) => presence.state === 'unseen').length === 1,
      { what: 'one that is not seen' },
    );
    expect((await overviewOf(driver())).credentials).toHaveLength(3);
  });

  async function rotate(page: Awaited<ReturnType<ReturnType<typeof driver>['visit']>>, item: number): Promise<void> {
    await followLink(page, '.menu-button > button');
    await followLink(page, `[role="menu"] button:nth-child(${item})`);
    await followLink(page, 'dialog .private-button--primary');
    await page.waitForFunction(() => !document.querySelector('dialog'));
  }
});
