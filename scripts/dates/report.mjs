#!/usr/bin/env node
// Measures which printed dates are read, language by language, and writes the measured part of docs/dates.md.
//   node scripts/dates/report.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, ROOT } from './load.mjs';

const PAGE = join(ROOT, 'docs/dates.md');
const { measured } = await load('test/core/dates/report.ts');
const [head] = readFileSync(PAGE, 'utf8').split('<!-- measured -->');
writeFileSync(PAGE, `${head}<!-- measured -->\n\n${measured()}`);
console.log(`wrote docs/dates.md with Node ${process.versions.node}, ICU ${process.versions.icu}`);
