import puppeteer from 'puppeteer-core';
import { serialize } from './serialize.mjs';

/** Opens a browser in some language and time zone, and one page of it. */
export async function openBrowser({ executablePath, language, timeZone }) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', `--lang=${language}`, `--accept-lang=${language}`],
    env: { ...process.env, TZ: timeZone, LANGUAGE: language.replace('-', '_') },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 1200 });
  return { browser, page };
}

/** Waits until the page shows what `ready` finds and its markup has been the same for a second. */
export async function settle(page, ready) {
  await page.waitForFunction(ready, { timeout: 60_000 });
  let before = '';
  for (let same = 0; same < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const after = await page.evaluate(() => document.body.textContent);
    same = after === before ? same + 1 : 0;
    before = after;
  }
}

/** Takes out of a page what its reader is not tried with: what it hides, and long menus. */
export const without = (selector) => (page) =>
  page.evaluate((found) => {
    for (const element of document.querySelectorAll(found)) element.remove();
  }, selector);

/** What the page shows now, with made-up secrets in place of the true ones. */
export async function shown(page, secrets) {
  const { html, ...rest } = await page.evaluate(serialize);
  const masked = [...secrets].reduce((text, [secret, made]) => text.replaceAll(secret, made), html);
  return { ...rest, html: masked.replace(/>\s+</g, '> <') };
}

/** Posts JSON as a product's own pages do; the parsed answer. */
export async function post(url, body, headers = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return { json: await answer.json(), cookies: answer.headers.getSetCookie() };
}
