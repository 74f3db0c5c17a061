import { describe, expect, test } from 'vitest';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf, nameOf } from '../stand-in/app/tokens.ts';
import { app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

const DAY = 86_400_000;

const holds = ({ earliest, latest }: { earliest: number | null; latest: number | null }, instant: number) =>
  (earliest ?? Infinity) <= instant && instant <= (latest ?? -Infinity);

inBothBrowsers((driver, name) => {
  /** Words are read alike in both browsers: the second is asked in one language that has its own letters. */
  const languages = (all: readonly string[]) => (name === 'chromium' ? all : ['ja']);

  /** When the stand-in says that a key of a list was made: see `birthOf` there. */
  const madeAt = (ageDays: number, index: number) =>
    driver().referenceTime - Math.max(1, ageDays * (1 - (index % 10) / 10)) * DAY;

  describe.each(languages(['en', 'pl', 'de', 'ja']))('in %s', (lang) => {
    test('a list: ids, names and births of every row, and no other date', async () => {
      await driver().visit(app(`/service-keys/${HUB}`, `?keys=5&age=250&lang=${lang}`));
      const credentials = await untilLedger(driver(), 5);
      for (const index of [0, 1, 2, 3, 4]) {
        const key = keyOf('service-key', idOf('keyturn', 'service-key', index));
        const found = credentials.find((one) => one.key === key);
        expect(found?.name).toBe(nameOf('keyturn', 'service-key', index));
        expect(found?.birth.evidence).toBe('page');
        const made = madeAt(250, index);
        expect(found?.birth.earliest).toBeLessThanOrEqual(made);
        expect(found?.birth.latest).toBeGreaterThanOrEqual(made);
        expect((found?.birth.latest ?? 0) - (found?.birth.earliest ?? 0)).toBeLessThanOrEqual(1.05 * DAY);
      }
    });

    test('the Auth tab shows no birth: "Last changed" is not taken for one', async () => {
      const id = idOf('keyturn', 'private-app', 0);
      await driver().visit(app(`/private-apps/${HUB}/${id}/auth`, `?lang=${lang}`));
      const [credential] = await untilLedger(driver(), 1);
      expect(credential?.key).toBe(keyOf('legacy-private-app', id));
      expect(credential?.birth.evidence).toBe('first-look');
      expect(credential?.birth.earliest).toBeNull();
      expect(credential?.name).toBe(nameOf('keyturn', 'private-app', 0));
    });
  });

  describe('dates in a language that is seldom met', () => {
    const HINDI = '?keys=3&age=250&dates=relative&dateLang=hi';
    const read = ({ birth }: CredentialView) => birth.evidence === 'page' && holds(birth, madeAt(250, 0));

    test('are read with words of their own', async () => {
      await driver().visit(app(`/service-keys/${HUB}`, HINDI));
      const credentials = await untilLedger(driver(), 3);
      expect(credentials.filter(({ birth }) => birth.evidence === 'page')).toHaveLength(3);
      expect(credentials.filter(read)).toHaveLength(1);
    });

    test('are read once the page says its language, however late', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`, `${HINDI}&says=en`));
      const before = await untilLedger(driver(), 3);
      expect(before.map(({ birth }) => birth.evidence)).toEqual(['first-look', 'first-look', 'first-look']);
      await page.evaluate(() => {
        document.documentElement.lang = 'hi';
      });
      const all = () => overviewOf(driver()).then(({ credentials }) => credentials.filter(read).length === 1);
      await until(all, { what: 'births read off the page' });
    });
  });

  describe('a page that is in another language than it says', () => {
    test.each(languages(['pl', 'de', 'ja']))('is read all the same: %s', async (lang) => {
      await driver().visit(app(`/service-keys/${HUB}`, `?keys=3&age=250&lang=${lang}&says=en`));
      const isRead = ({ birth }: CredentialView) => birth.evidence === 'page';
      const all = () => overviewOf(driver()).then(({ credentials }) => credentials.filter(isRead).length === 3);
      await until(all, { what: 'births read with the words of all languages' });
      const { credentials } = await overviewOf(driver());
      const now = await driver().now();
      expect(credentials.filter(({ birth }) => holds(birth, now - 250 * DAY))).toHaveLength(1);
    });
  });

  test('the creation of an app bounds the age of its token and is not taken for it', async () => {
    await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=1&age=400&dates=holder'));
    const [credential] = await untilLedger(driver(), 1);
    expect(credential?.birth.evidence).toBe('first-look');
    expect(credential?.birth.earliest).toBeLessThanOrEqual(madeAt(400, 0));
    expect(credential?.verdict.reasons.map(({ code }) => code)).toEqual(['age-unknown', 'kind-ending']);
    expect(credential?.verdict.needsAction).toBe(false);
  });

  test.each(name === 'chromium' ? [1, 30, 500] : [500])('a list of %i', async (count) => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, `?keys=${count}&age=400`));
    await untilLedger(driver(), count);
    await untilOverlay(driver(), page, 'chips', ({ chips }) => chips.length > 0);
  });

  test('an empty list is nothing, not unreadable', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=0'));
    const status = await until(async () => (await overviewOf(driver(), page)).tab, { what: 'a status' });
    await until(async () => ['nothing', 'unreadable'].includes((await overviewOf(driver(), page)).tab?.outcome ?? ''), {
      what: 'an outcome',
    });
    expect((await overviewOf(driver(), page)).tab?.outcome, JSON.stringify(status)).toBe('nothing');
  });

  test.each([
    // None was made after July 2022.
    ['api-key', `/api-key/${HUB}`, 1800],
    ['personal-access-key', `/personal-access-key/${HUB}`, 250],
    ['developer-api-key', `/developer-api-key/${HUB}`, 250],
  ])('the one %s of an account', async (kind, path, age) => {
    await driver().visit(app(path, `?age=${age}`));
    const [credential] = await untilLedger(driver(), 1);
    expect(credential?.key).toBe(keyOf(kind, 'only'));
    expect(credential?.birth.evidence).toBe('page');
    expect(credential?.verdict.age.min).toBeGreaterThanOrEqual(age - 2);
    expect(credential?.verdict.age.max).toBeLessThanOrEqual(age + 1);
  });

  test('a relative time is an interval: six months are around 180 days, never over or under', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=180&dates=relative'));
    const [credential] = await untilLedger(driver(), 1);
    expect(credential?.verdict.age.min).toBeLessThan(180);
    expect(credential?.verdict.age.max).toBeGreaterThan(180);
    expect(credential?.verdict.reasons.map(({ code }) => code)).toContain('around-limit');
  });

  test('logs hold no keys', async () => {
    const page = await driver().visit(app(`/api-key/${HUB}/call-log`));
    await until(async () => (await overviewOf(driver(), page)).tab, { what: 'a status' });
    expect((await overviewOf(driver())).credentials).toEqual([]);
  });
});
