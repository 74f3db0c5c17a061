#!/usr/bin/env node
// Size of each shipped file, plain and gzipped, in both targets, and gzipped with HubSpot alone in the catalogue: what does not grow
// with the number of providers weighs the same there. Build first: `npm run build`.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../../build.mjs';
import { ROOT } from '../lib/root.mjs';

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const at = mkdtempSync(join(tmpdir(), 'keyturn-sizes-'));
cpSync(join(ROOT, 'src/providers/hubspot'), join(at, 'providers/hubspot'), { recursive: true });
await build({ providers: [join(at, 'providers')], into: join(at, 'dist') });

for (const target of ['chrome', 'firefox']) {
  const folder = join(ROOT, 'dist', target);
  console.log(`${target}: plain, gzipped, gzipped at one provider`);
  for (const file of readdirSync(folder).filter((name) => /\.(js|css|json)$/.test(name))) {
    const alone = join(at, 'dist', target, file);
    const sizes = [readFileSync(join(folder, file)).length, gzipped(join(folder, file))];
    const columns = [...sizes, existsSync(alone) ? gzipped(alone) : '-'];
    console.log(`  ${file.padEnd(26)}${columns.map((size) => `${size}`.padStart(9)).join('')} B`);
  }
}
rmSync(at, { recursive: true });
