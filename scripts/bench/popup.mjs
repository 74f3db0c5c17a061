#!/usr/bin/env node
// How soon the popup is painted and shows its first row, by the size of the ledger, against an empty page of the extension.
//   npm run bench -- popup                      the build that is there
//   node scripts/bench/popup.mjs out/chrome-1   another build
//   node scripts/bench/popup.mjs dist/chrome 1000   with no more keys than that
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

process.chdir(ROOT);
const { measurePopup } = await importBundled('test/bench/popup.ts');
const [build = 'dist/chrome', most = 'Infinity'] = process.argv.slice(2);
await measurePopup(build, Number(most));
