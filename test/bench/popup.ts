import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { keepKeys } from './kept-keys.ts';
import { median, repeatable, shuffled } from './statistics.ts';
import { Variant } from './variant.ts';

const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>';
const ROUNDS = 15;
/** Keys, and keys an account: with 10,000 in one account all of them are drawn. */
const LEDGERS = [
  [12, 6],
  [1_000, 20],
  [10_000, 20],
  [10_000, 10_000],
] as const;
const SETTLED = 1_500;
/** In which a worker has surely done all that a change asks for, in ms. */
const DONE = 3_000;
const WORKERS: Record<string, string> = {
  warm: 'warm worker',
  changed: 'cold worker, after a key was changed',
  cold: 'cold worker',
};

interface Opening {
  /** Ms from when the window was asked for. */
  readonly paint: number;
  readonly row: number;
  /** The longest task, ms; 0 where none took 50. */
  readonly task: number;
  readonly rows: number;
}

/** Runs in the window before all else. */
function watch(): void {
  const seen = { row: Number.NaN, task: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('[data-part="credential"], [data-part="empty"]')) seen.row = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the window. */
function read(): Opening {
  const { seen } = globalThis as unknown as { seen: { row: number; task: number } };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const rows = document.querySelectorAll('[data-part="credential"]').length;
  return { paint: paint?.startTime ?? Number.NaN, ...seen, rows };
}

async function open(own: Page, file: string): Promise<Opening> {
  const page = await own.browser().newPage();
  await page.evaluateOnNewDocument(watch);
  await page.bringToFront();
  await page.goto(new URL(file, own.url()).href, { waitUntil: 'load' });
  if (file !== 'empty.html') {
    await page.waitForSelector('[data-part="credential"], [data-part="empty"]', { timeout: 60_000 });
    let [rows, before] = [0, -1];
    while (rows !== before) {
      await new Promise((done) => setTimeout(done, SETTLED));
      before = rows;
      rows = (await page.evaluate(read)).rows;
    }
  } else await new Promise((done) => setTimeout(done, 200));
  const opening = await page.evaluate(read);
  await page.close();
  return opening;
}

/** Has a person change one key, and waits until all is done that this asks for. */
async function change(own: Page, round: number): Promise<void> {
  const window = await own.browser().newPage();
  await window.goto(new URL('popup.html', own.url()).href, { waitUntil: 'load' });
  await window.evaluate(async (time) => {
    const { index } = await chrome.storage.local.get<{ index: string[] }>('index');
    const action = { do: 'owner', key: index[0], text: `Person ${time}` };
    const reply = await chrome.runtime.sendMessage({ protocol: 1, type: 'action', action });
    if (!reply?.ok) throw new Error('not changed');
  }, round);
  await window.close();
  await new Promise((done) => setTimeout(done, DONE));
}

/**
 * How soon the popup is painted and shows its first row, against an empty page of the same extension, opened in turn with it; and
 * its longest task. `extension`: the folder of a build; `most`: how many keys the largest ledger may hold.
 */
export async function measurePopup(extension: string, most: number): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'keyturn-popup-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'empty.html'), EMPTY);
  const server = await startServer(() => false);
  const proxy = await startProxy(server.port, () => false);
  try {
    for (const [count, anAccount] of LEDGERS) if (count <= most) await measure(copy, proxy.port, count, anAccount);
  } finally {
    await proxy.close();
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function measure(extension: string, port: number, count: number, anAccount: number): Promise<void> {
  const variant = new Variant('Keyturn', extension);
  await variant.start(port);
  try {
    const own = await variant.ownPage();
    await keepKeys(own, count, anAccount);
    const runs: Record<string, Opening[]> = { empty: [], warm: [], changed: [], cold: [] };
    const random = repeatable(count);
    const rounds = count > 1_000 ? Math.ceil(ROUNDS / 5) : ROUNDS;
    await variant.stopWorker(own);
    for (let round = -1; round < rounds; round += 1) {
      for (const what of shuffled(Object.keys(runs), random)) {
        if (what === 'changed') await change(own, round);
        if (what === 'cold' || what === 'changed') await variant.stopWorker(own);
        // A worker that ran before has judged what it shows.
        if (what === 'warm') await open(own, 'popup.html');
        const opening = await open(own, what === 'empty' ? 'empty.html' : 'popup.html');
        if (round >= 0) runs[what]?.push(opening);
      }
    }
    const told = (what: string, of: 'paint' | 'row' | 'task' | 'rows') =>
      median((runs[what] ?? []).map((opening) => opening[of]));
    const base = told('empty', 'paint');
    console.log(`${count} keys, ${anAccount} an account: an empty page is painted after ${base.toFixed(0)} ms`);
    for (const what of ['warm', 'changed', 'cold']) {
      const [paint, row] = [told(what, 'paint'), told(what, 'row')];
      console.log(
        `  ${WORKERS[what]}: painted after ${paint.toFixed(0)} ms (${(paint / base).toFixed(2)}×), first row ${row.toFixed(0)} ms ` +
          `(${(row / base).toFixed(2)}×), longest task ${told(what, 'task').toFixed(0)} ms, rows drawn ${told(what, 'rows')}`,
      );
    }
  } finally {
    await variant.close();
  }
}
