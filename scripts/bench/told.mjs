#!/usr/bin/env node
// How soon a changed row is told to the worker, and how much is said, on pages of 100, 1,000 and 10,000 keys.
//   node scripts/bench/told.mjs
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

process.chdir(ROOT);
const { measureTold } = await importBundled('test/bench/told.ts');
await measureTold();
