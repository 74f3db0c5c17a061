import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Tried } from '../core/dates/sweep.ts';
import { HUBSPOT } from '../core/dates/sweep.ts';
import { until } from '../harness/until.ts';
import { standIn } from '../stand-in/server.ts';
import { app, HUB, inBothBrowsers, untilLedger } from './support.ts';

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

/** A list of one key under the header and the note that the address says, besides the pages of the stand-in. */
const stood = standIn();
const handler: typeof stood = (request, response, now) => {
  const { pathname, searchParams } = new URL(request.url ?? '', app(''));
  const [head, cell] = [searchParams.get('head'), searchParams.get('cell')];
  if (!pathname.startsWith(`/service-keys/${HUB}`) || !head) return stood(request, response, now);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><main><h1>Service keys</h1><p>${searchParams.get('note') ?? ''}</p>
<table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr><td><a href="/service-keys/${HUB}/key/1">Key</a></td><td>${cell}</td></tr></tbody></table></main></html>`);
  return true;
};

inBothBrowsers(
  (driver) => {
    test.each([
      ['Created (UTC)', 'Mar 3, 2026 11:30 PM', '', '2026-03-03T23:30Z'],
      ['Created (UTC)', 'March 3, 2026', '', '2026-03-03T00:00Z'],
      ['Created (America/New_York)', 'Mar 3, 2026 11:30 PM', '', '2026-03-04T04:30Z'],
      ['Created', 'Mar 3, 2026 11:30 PM', 'All times are in UTC', '2026-03-03T23:30Z'],
      ['Created', 'Mar 3, 2026', 'All times are in GMT+9', '2026-03-02T15:00Z'],
    ])('below "%s" "%s" is read in the words of the user’s zone: %s', async (head, cell, note, expected) => {
      await driver().visit(app(`/service-keys/${HUB}`, `?${new URLSearchParams({ head, cell, note })}`));
      const isRead = async () => {
        const [key] = await untilLedger(driver(), 1);
        return key?.birth.earliest === Date.parse(expected);
      };
      await until(isRead, { what: 'the birth in the zone of the page' });
    });

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
    }, 300_000);
  },
  { handler },
);
