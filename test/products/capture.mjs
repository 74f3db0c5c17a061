/**
 * Drives a running product in a real browser and keeps what its key pages show, with what its database says. By hand, with
 * Node 24: `node test/products/capture.mjs <product> <base URL> <database> <Chromium>`.
 * What `database` is, and which accounts have to be there, says `capture/<product>.mjs`. Then `npx biome check --write src/providers`.
 * Everything in the product's list of keys is deleted first: only for an instance that was set up for this.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { openBrowser, settle, shown } from './capture/browser.mjs';

const [product, base, database, executablePath] = process.argv.slice(2);
const { VERSION, RUNS, seed, enter, pages, many } = await import(`./capture/${product}.mjs`);
const folder = existsSync(new URL(`../../src/providers/${product}/`, import.meta.url))
  ? new URL(`../../src/providers/${product}/captures/`, import.meta.url)
  : new URL(`./unknown/${product}/`, import.meta.url);
await mkdir(folder, { recursive: true });

const { truths, secrets } = await seed({ base, database, now: Date.now() });
const captures = [];
for (const run of RUNS) await drive(run, pages(run, truths));
if (many) {
  const more = await many({ base, database, now: Date.now() });
  Object.assign(truths, more.truths);
  await drive(more.run, [more.page]);
}
await writeFile(
  new URL('index.json', folder),
  `${JSON.stringify({ product, version: VERSION, truths, captures }, null, 2)}\n`,
);

async function drive(run, list) {
  const { browser, page } = await openBrowser({ executablePath, ...run });
  try {
    await enter(page, { base, ...run });
    for (const each of list) await capture(page, run, each);
  } finally {
    await browser.close();
  }
}

async function capture(page, run, { name, truth, path, ready, prepare }) {
  await page.goto('about:blank');
  await page.goto(`${base}${path}`);
  await settle(page, ready);
  if (prepare) {
    await prepare(page);
    await settle(page, ready);
  }
  const { html, now, ...rest } = await shown(page, secrets);
  const language = run.ui ?? 'en';
  const file = `${name}.${language}.${run.language}.html`;
  await writeFile(new URL(file, folder), `${html}\n`);
  const url = new URL(path, 'https://product.example').href;
  captures.push({
    file,
    page: name,
    truth,
    url,
    capturedAt: now,
    interface: language,
    timeZone: run.timeZone,
    ...rest,
  });
  console.log(file, html.length);
}
