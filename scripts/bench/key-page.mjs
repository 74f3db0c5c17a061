#!/usr/bin/env node
// What Keyturn costs on pages of 10, 100 and 1,000 keys, over the whole pipeline: loading, a changed row, a change beside the table.
//   node scripts/bench/key-page.mjs [--rounds 5] [--sizes 10,100,1000,10000] [--builds dist/chrome]
// Several builds, with commas between them, take turns on the same machine.
import { parseArgs } from 'node:util';
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,100,1000,10000' },
    builds: { type: 'string', default: 'dist/chrome' },
  },
});
process.chdir(ROOT);
const { measureKeyPage } = await importBundled('test/bench/key-page.ts');
await measureKeyPage(Number(values.rounds), values.sizes.split(',').map(Number), values.builds.split(','));
