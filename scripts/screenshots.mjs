#!/usr/bin/env node
// Pictures of every window, light and dark, in each language, with none, one, some and many keys, under out/screenshots.
//   npm run screenshots                       all
//   npm run screenshots -- popup-12-dark      those whose name holds this; with --built before it, of the build that is there
//   npm run screenshots -- --firefox          in Firefox: all but enlarged ones and forced colours
import { build } from '../build.mjs';
import { importBundled } from './lib/bundled.mjs';
import { ROOT } from './lib/root.mjs';

process.chdir(ROOT);
const args = process.argv.slice(2);
if (!args.includes('--built')) await build();
const { screenshots } = await importBundled('test/screenshots/main.ts');
await screenshots(args.find((arg) => !arg.startsWith('--')) ?? '', args.includes('--firefox') ? 'firefox' : 'chromium');
