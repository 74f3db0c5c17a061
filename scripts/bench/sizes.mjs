#!/usr/bin/env node
// Size of each shipped file, plain and gzipped, in both targets. Build first: `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../lib/root.mjs';

for (const target of ['chrome', 'firefox']) {
  const folder = join(ROOT, 'dist', target);
  console.log(target);
  for (const file of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
    const bytes = readFileSync(join(folder, file));
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    console.log(`  ${file.padEnd(18)}${String(bytes.length).padStart(8)} B${String(gzipped).padStart(8)} B gzipped`);
  }
}
