import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boot, createDisk, use } from '../support/browser.ts';
import { NOW } from '../support/worker.ts';

/** The worker's own start, in each browser. */

const { startWorker } = await import('../../src/background/start-worker.ts');

async function startIn(extra: object) {
  const booted = boot(createDisk());
  Object.assign(booted.browser.storage.local, extra);
  use(booted.browser);
  startWorker(booted.browser, () => NOW);
  return booted;
}

test('in Chrome scripts in pages are shut out of the store, at each start', async () => {
  const levels: unknown[] = [];
  const setAccessLevel = async (options: unknown) => void levels.push(options);
  await startIn({ setAccessLevel });
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

test('a browser that has no such switch, or fails to turn it, starts all the same', async () => {
  for (const extra of [{}, { setAccessLevel: () => Promise.reject(new Error('not now')) }]) {
    const { listeners } = await startIn(extra);
    expect(listeners.get('runtime.onMessage')).toHaveLength(1);
  }
});

test('the worker hears its own extension alone', async () => {
  const { listeners } = await startIn({});
  expect([...listeners.keys()].filter((name) => /external|connect/i.test(name))).toEqual([]);
});

test('no script in a page asks for the store', () => {
  const files = readdirSync('src/page', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const asking = files.filter((file) => /\bstorage\s*\.|\[['"]storage/i.test(readFileSync(`src/page/${file}`, 'utf8')));
  expect(asking).toEqual([]);
});
