#!/usr/bin/env node
// Which functions of Keyturn take the time of a page of keys as it loads, or as something in it changes.
//   node scripts/bench/profile.mjs [--rows 100] [--doing load|row|beside] [--built]
// A build with whole names is made first, unless --built says that the last one is wanted.
import { parseArgs } from 'node:util';
import { build } from '../../build.mjs';
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100' },
    doing: { type: 'string', default: 'load' },
    built: { type: 'boolean', default: false },
  },
});
process.chdir(ROOT);
const INTO = 'out/profiled';
if (!values.built) await build({ minify: false, into: INTO, targets: ['chrome'] });
const { profileKeyPage } = await importBundled('test/bench/profile.ts');
await profileKeyPage(`${INTO}/chrome`, Number(values.rows), values.doing);
