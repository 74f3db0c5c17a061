#!/usr/bin/env node
// Which functions of Keyturn take the time of a page of keys as it loads, or as something in it changes.
//   node scripts/bench/profile.mjs [--rows 100] [--doing load|row|beside] [--built]
//   node scripts/bench/profile.mjs --by-kind [--rows 10]    what the page's thread does at all as it loads, by kind of work
// A build with whole names is made first, unless --built says that the last one is wanted.
import { parseArgs } from 'node:util';
import { build } from '../../build.mjs';
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100' },
    doing: { type: 'string', default: 'load' },
    'by-kind': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
process.chdir(ROOT);
const { profileKeyPage, traceKeyPage } = await importBundled('test/bench/profile.ts');
const INTO = 'out/profiled';
if (values['by-kind']) await traceKeyPage([null, 'dist/chrome'], Number(values.rows), 3);
else {
  if (!values.built) await build({ minify: false, into: INTO, targets: ['chrome'] });
  await profileKeyPage(`${INTO}/chrome`, Number(values.rows), values.doing);
}
