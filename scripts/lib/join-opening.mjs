// A window that opens with one script. Its builder puts what a script and its later parts share into files of their own, and a
// browser asks an extension for each of them by itself: they are joined with the script, from which the later parts then take it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { partsOf } from './window-files.mjs';

/** As esbuild writes them, minified or not: `import{a as b,c}from"./part-X.js"`, `import "./part-X.js"`. */
const IMPORT = /import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/(part-\w+\.js)";?/g;
/** The name by which the joined script gives what a part gives by that name. */
const given = (part, name) => `${basename(part, '.js').replace('-', '_')}_${name}`;

/**
 * Joins the script of that name in a folder with what it loads at once. `outputs` is what esbuild says it has written there, by one
 * build that this script was the only entry of; returned as it is afterwards. `options` are esbuild's.
 */
export async function joinOpening(name, folder, outputs, options) {
  const parts = partsOf(name, outputs);
  const pathOf = Object.fromEntries(Object.keys(outputs).map((path) => [basename(path), path]));
  const wanted = new Set();
  for (const later of Object.keys(pathOf).filter((file) => file !== name && !parts.includes(file))) {
    const code = readFileSync(join(folder, later), 'utf8');
    writeFileSync(join(folder, later), takingFrom(name, parts, code, wanted));
  }
  const exports = [...wanted].map((one) => {
    const [part, inside] = one.split(' ');
    return `export { ${inside} as ${given(part, inside)} } from './${part}';`;
  });
  const { outputFiles } = await esbuild.build({
    ...options,
    // Comments name files as seen from here: what is built into another folder is the same.
    absWorkingDir: folder,
    stdin: { contents: [`import './${name}';`, ...exports].join('\n'), resolveDir: folder },
    plugins: [laterStaysOut],
    format: 'esm',
    write: false,
    metafile: false,
  });
  writeFileSync(join(folder, name), outputFiles[0].text);
  for (const part of parts) rmSync(join(folder, part));
  return joined(name, parts, outputs, pathOf);
}

/** The code of a later part that takes all of that from the joined script; what it takes is noted in `wanted`. */
function takingFrom(name, parts, code, wanted) {
  return code.replace(IMPORT, (whole, names, part) => {
    if (!parts.includes(part)) return whole;
    if (names === undefined) return '';
    const taken = names.split(',').map((one) => {
      const [inside, here = inside] = one.trim().split(/\s+as\s+/);
      wanted.add(`${part} ${inside}`);
      return `${given(part, inside)} as ${here}`;
    });
    return `import{${taken.join(',')}}from"./${name}";`;
  });
}

const laterStaysOut = {
  name: 'later-stays-out',
  setup(build) {
    build.onResolve({ filter: /^\.\/part-/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function joined(name, parts, outputs, pathOf) {
  const all = [name, ...parts].map((file) => outputs[pathOf[file]]);
  const own = {
    ...outputs[pathOf[name]],
    imports: all.flatMap(({ imports }) => imports).filter(({ kind }) => kind === 'dynamic-import'),
    inputs: Object.assign({}, ...all.map(({ inputs }) => inputs)),
  };
  const gone = parts.map((part) => pathOf[part]);
  return {
    ...Object.fromEntries(Object.entries(outputs).filter(([path]) => !gone.includes(path))),
    [pathOf[name]]: own,
  };
}
