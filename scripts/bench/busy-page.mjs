#!/usr/bin/env node
// What Keyturn takes from pages of keys that change without end, are scrolled, and are left and come to again.
//   node scripts/bench/busy-page.mjs
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

process.chdir(ROOT);
const { measureBusyPage } = await importBundled('test/bench/busy-page.ts');
await measureBusyPage();
