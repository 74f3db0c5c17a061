#!/usr/bin/env node
// What Keyturn costs on a page of the provider that holds no keys: paired measurement against the same page without it.
//   node scripts/bench/cost.mjs [--rounds 9]
import { parseArgs } from 'node:util';
import { importBundled } from '../lib/bundled.mjs';
import { ROOT } from '../lib/root.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
process.chdir(ROOT);
const { measureCost } = await importBundled('test/bench/cost.ts');
await measureCost(Number(values.rounds));
