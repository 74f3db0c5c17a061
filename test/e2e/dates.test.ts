import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Tried } from '../core/dates/sweep.ts';
import { HUBSPOT } from '../core/dates/sweep.ts';
import { inBothBrowsers } from './support.ts';

/** What the page is to run: all that `docs/dates.md` lists, with this browser's own words. */
const SWEEP = `
  import { MOMENT_LOCALES } from './moment/locales.ts';
  import { INTL_LANGUAGES, tryIntlAbsolute, tryIntlRelative, tryMoment } from './sweep.ts';
  globalThis.sweep = () => ({
    absolute: INTL_LANGUAGES.flatMap(tryIntlAbsolute),
    relative: INTL_LANGUAGES.flatMap(tryIntlRelative),
    moment: MOMENT_LOCALES.flatMap(tryMoment),
  });
`;

async function sweepScript(): Promise<string> {
  const stdin = { contents: SWEEP, resolveDir: 'test/core/dates', loader: 'ts' as const };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife', charset: 'utf8' });
  return outputFiles[0]?.text ?? '';
}

const count = (tried: readonly Tried[], what: 'unread' | 'wrong') => tried.flatMap((one) => one[what]).length;
const isHubspot = ({ language }: Tried) => HUBSPOT.some((one) => one.toLowerCase() === language.toLowerCase());
/** "Last Thursday at noon": not all of these are read, see `docs/dates.md`. */
const isSpoken = ({ style }: Tried) => style === 'calendar';

inBothBrowsers((driver) => {
  test('what this browser and moment.js print of dates is never read wrongly, and hardly anything is unread', async () => {
    const page = await driver().visit('https://app.hubspot.com/contacts/1');
    await page.evaluate(await sweepScript());
    const tried = await page.evaluate(() =>
      (globalThis as unknown as { sweep: () => Record<'absolute' | 'relative' | 'moment', Tried[]> }).sweep(),
    );
    for (const [printer, all] of Object.entries(tried)) {
      const texts = all.reduce((sum, one) => sum + one.count, 0);
      const named = all.filter((one) => !isSpoken(one));
      const [unread, spoken] = [count(named, 'unread'), count(all, 'unread') - count(named, 'unread')];
      console.log(`${driver().name}, ${printer}: ${texts} texts, ${unread} unread, and ${spoken} of calendar()`);
      expect(texts).toBeGreaterThan(20_000);
      expect(all.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      expect(named.filter((one) => isHubspot(one) && one.unread.length > 0)).toEqual([]);
      // Other languages depend on what this very version of the browser knows of them.
      expect(unread / texts).toBeLessThan(0.01);
    }
  }, 120_000);
});
