import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Beside the packages, so that what is bundled finds them. */
const BUNDLE = join(ROOT, 'node_modules/.dates.mjs');
const EMPTY_TABLES = {
  name: 'empty-tables',
  setup(bundler) {
    const contents = "export const MAIN = '', OTHER = '';";
    bundler.onLoad({ filter: /wordings\.(?:main|other)\.ts$/ }, () => ({ contents, loader: 'ts' }));
  },
};

/** Loads a module of the sources or tests; if wanted, as if the tables of moment's words were empty. */
export async function load(path, { withoutTables = false } = {}) {
  await build({
    entryPoints: [join(ROOT, path)],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['moment'],
    plugins: withoutTables ? [EMPTY_TABLES] : [],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(BUNDLE).href);
  } finally {
    rmSync(BUNDLE);
  }
}
