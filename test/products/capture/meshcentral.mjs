import { readFileSync } from 'node:fs';
import { fewAt, madeUp } from './ages.mjs';
import { openBrowser, without } from './browser.mjs';

export const VERSION = '1.1.55';
/** `ui` is the language of its pages. */
export const RUNS = [
  { ui: 'en', language: 'en-US', timeZone: 'America/New_York' },
  { ui: 'de', language: 'de-DE', timeZone: 'Europe/Berlin' },
];

const ACCOUNT = { name: 'ana', password: 'Keyturn-Test-1' };
const MINUTE = 60_000;

/** `database` is its data file; the account above is to be there. Tokens are made as its own page makes them: all now. */
export async function seed({ base, database, now }) {
  const { browser, page } = await openBrowser({ executablePath: process.argv[5], ...RUNS[0] });
  await enter(page, { base });
  await page.goto(`${base}/?viewmode=2`);
  await page.waitForFunction("typeof meshserver === 'object' && meshserver?.State === 2");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const plans = fewAt(now).map(({ name, expires }) => ({
    name,
    minutes: expires === null || expires < now ? 0 : Math.round((expires - now) / MINUTE),
  }));
  await page.evaluate(async (all) => {
    meshserver.send({
      action: 'loginTokens',
      remove: Object.values(loginTokens ?? {}).map(({ tokenUser }) => tokenUser),
    });
    for (const { name, minutes } of all) meshserver.send({ action: 'createLoginToken', name, expire: minutes });
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }, plans);
  await browser.close();
  const entries = new Map();
  for (const line of readFileSync(database, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line);
    if (entry.$$deleted) entries.delete(entry._id);
    else entries.set(entry._id, entry);
  }
  const tokens = [...entries.values()].filter(({ type }) => type === 'logintoken');
  const truths = tokens.map(({ name, created, expire }) => ({
    id: name,
    name,
    created,
    lastUsed: null,
    expires: expire || 'never',
  }));
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return {
    truths: { 'login-tokens': truths },
    secrets: new Map(tokens.map(({ name, tokenUser }) => [tokenUser.slice(3), madeUp(name, 16, LETTERS)])),
  };
}

export async function enter(page, { base }) {
  await page.goto(`${base}/login`);
  await page.waitForSelector('#username', { visible: true });
  await page.type('#username', ACCOUNT.name);
  await page.type('#password', ACCOUNT.password);
  await Promise.all([page.waitForNavigation(), page.click('#loginButton')]);
}

export function pages({ ui }) {
  // All of the product is one page, of which one part shows.
  const prepare = without('[style*="display:none"], [style*="display: none"]');
  const part = (viewmode) => `/?viewmode=${viewmode}&lang=${ui}`;
  return [
    {
      name: 'login-tokens',
      truth: 'login-tokens',
      path: part(2),
      ready: "document.querySelectorAll('#p2logintokens tr').length > 10",
      prepare,
    },
    { name: 'users', truth: null, path: part(4), ready: "document.readyState === 'complete'", prepare },
  ];
}
