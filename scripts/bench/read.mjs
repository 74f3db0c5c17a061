#!/usr/bin/env node
// What reading costs: lists of 10, 100, 1,000 and 10,000 rows in a real Chromium, the first look and the looks after one row
// changed. Prints milliseconds, medians of several runs; `layouts` counts what reading made the browser lay out.
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../lib/browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = [10, 100, 1_000, 10_000];
const ROUNDS = 5;
const NEXT_LOOKS = 41;

const ENTRY = `
import { recognise } from './src/catalogue/pages.ts';
import { HUBSPOT } from './src/catalogue/hubspot.ts';
import { createReader } from './src/page/read/index.ts';
globalThis.startReader = () => {
  const where = recognise(new URL('https://app.hubspot.com/service-keys/12345678'));
  const context = () => ({ now: Date.now(), languages: ['en-US'], timeZone: 'Europe/Warsaw', since: HUBSPOT.since });
  return createReader(document, where, HUBSPOT, context);
};`;

async function bundle() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome130',
    write: false,
  });
  return outputFiles[0].text;
}

/** Runs in the page: a table of that many keys. */
function fill(count) {
  const cell = (...content) => {
    const td = document.createElement('td');
    td.append(...content);
    return td;
  };
  const head = document.createElement('tr');
  for (const text of ['Name', 'Last rotated', 'Last updated', 'Last used', 'Service key ID']) {
    const th = document.createElement('th');
    th.append(text);
    head.append(th);
  }
  const body = document.createElement('tbody');
  for (let index = 0; index < count; index += 1) {
    const link = document.createElement('a');
    link.href = `https://app.hubspot.com/service-keys/12345678/key/${index}`;
    link.append(`Key ${index}`);
    const row = document.createElement('tr');
    row.append(
      cell(link),
      cell(`Mar ${1 + (index % 28)}, 2026`),
      cell('3 days ago'),
      cell('Never'),
      cell(String(index)),
    );
    body.append(row);
  }
  const [main, heading, table, thead] = ['main', 'h1', 'table', 'thead'].map((tag) => document.createElement(tag));
  heading.append('Service Keys');
  thead.append(head);
  table.append(thead, body);
  main.append(heading, table);
  document.body.replaceChildren(main);
}

/**
 * Runs in the page: times of the first look and of those after one row changed, ms, and how many keys were read. `round`
 * makes each round's dates new; not `reading`, the page changes all the same.
 */
function measure(looks, round, reading = true) {
  const idle = { read: () => ({ credentials: [], changed: [null] }) };
  const reader = reading ? globalThis.startReader() : idle;
  const took = (look) => {
    const began = performance.now();
    const seen = look();
    return [performance.now() - began, seen];
  };
  const [first, { credentials }] = took(() => reader.read());
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const rows = document.querySelectorAll('tbody tr');
  const next = Array.from({ length: looks }, (_, turn) => {
    rows[(turn * 7919) % rows.length].children[1].textContent = `Apr ${1 + ((turn + round) % 28)}, 2026`;
    const [ms, { changed }] = took(() => reader.read(observer.takeRecords()));
    if (changed.length !== 1) throw new Error(`${changed.length} keys read as changed, not 1`);
    return ms;
  });
  observer.disconnect();
  return { found: credentials.filter(({ created }) => created !== null).length, first, next };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function layouts(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount').value;
}

async function run(page, session, count) {
  await page.evaluate(fill, count);
  await page.evaluate(() => document.body.offsetHeight);
  const results = [];
  const forced = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The same changes without and with a reader: what is laid out more was forced by reading, or is a frame that came
    // between; a frame does not come in every round.
    const counts = [await layouts(session)];
    await page.evaluate(measure, NEXT_LOOKS, 2 * round, false);
    counts.push(await layouts(session));
    results.push(await page.evaluate(measure, NEXT_LOOKS, 2 * round + 1));
    counts.push(await layouts(session));
    forced.push(Math.max(0, counts[2] - counts[1] - (counts[1] - counts[0])));
  }
  if (results.some(({ found }) => found !== count)) throw new Error(`not every one of ${count} keys was read`);
  return {
    count,
    first: median(results.map(({ first }) => first)),
    next: median(results.flatMap(({ next }) => next)),
    forced: Math.min(...forced),
  };
}

const { path } = await ensureBrowser('chromium');
const code = await bundle();
const browser = await puppeteer.launch({ executablePath: path, headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.evaluate(code);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  console.log('rows     first look   after one row changed   forced layouts');
  for (const count of ROWS) {
    const { first, next, forced } = await run(page, session, count);
    console.log(
      `${String(count).padStart(6)} ${first.toFixed(1).padStart(9)} ms ${next.toFixed(3).padStart(18)} ms ${String(forced).padStart(17)}`,
    );
  }
} finally {
  await browser.close();
}
