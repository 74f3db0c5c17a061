#!/usr/bin/env node
// Measures which printed dates are read, language by language, and writes the measured part of docs/dates.md.
//   node scripts/dates/report.mjs
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'docs/dates.md');
/** Beside the packages, so that what is bundled finds them. */
const BUNDLE = join(ROOT, 'node_modules/.dates-report.mjs');

await build({
  entryPoints: [join(ROOT, 'test/core/dates/report.ts')],
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['moment'],
  logLevel: 'warning',
});
const { measured } = await import(pathToFileURL(BUNDLE).href);
rmSync(BUNDLE);
const [head] = readFileSync(PAGE, 'utf8').split('<!-- measured -->');
writeFileSync(PAGE, `${head}<!-- measured -->\n\n${measured()}`);
console.log(`wrote docs/dates.md with Node ${process.versions.node}, ICU ${process.versions.icu}`);
