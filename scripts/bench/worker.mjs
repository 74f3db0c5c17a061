#!/usr/bin/env node
// What an answer of the worker takes, by the size of the ledger.
//   npm run bench -- worker
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

process.chdir(ROOT);
const { measureWorker } = await importBundled('test/bench/worker.ts');
await measureWorker();
