#!/usr/bin/env node
// Writes the two tables of what moment.js prints and Intl has no words for, from moment's own locales: one of the languages
// that HubSpot is offered in, and one of all others.
//   node scripts/dates/wordings.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, ROOT } from './load.mjs';

const { momentTables } = await load('test/core/dates/moment/tables.ts', { withoutTables: true });
for (const [file, text] of Object.entries(momentTables())) {
  writeFileSync(join(ROOT, 'src/core/dates', file), text);
  console.log(`wrote ${file}, ${Buffer.byteLength(text)} bytes`);
}
