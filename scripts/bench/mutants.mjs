// Tries many more mutants of pages, ours and those of real products, than the tests do every day, and prints how many
// read equal, unread and wrong. KEYTURN_SEED tries others.
//   npm run bench -- mutants
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', '--project', 'unit', 'mutants'];
const env = { ...process.env, KEYTURN_MUTANTS: process.env.KEYTURN_MUTANTS ?? '5000' };
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
