import { basename } from 'node:path';
import * as esbuild from 'esbuild';
import { catalogueForEsbuild } from '../catalogue/modules.mjs';
import { ROOT } from './root.mjs';

/** Imports a TypeScript module, which Node 20 does not run: bundled into a file from which the packages can be found. */
export async function importBundled(entry) {
  const outfile = `${ROOT}/out/.bundled/${basename(entry, '.ts')}-${process.pid}.mjs`;
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };
  await esbuild.build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    plugins: [catalogueForEsbuild()],
    logLevel: 'warning',
  });
  return import(`file://${outfile}`);
}
