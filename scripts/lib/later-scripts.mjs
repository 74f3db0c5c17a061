// Scripts that come into a page beside its own, each when it is needed. They use much of what the page's script has, and do not
// bring it again: the page's script lends it to them, so that both share one copy, and what it remembers.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './root.mjs';

const PAGE = 'src/page/main.ts';
const LISTS = 'src/page/read/lists';
/** What only they hold. Each begins with a file of its name in `src/page`. */
const ROOMS = {
  completeness: readdirSync(join(ROOT, 'src/page/read/completeness')).map(
    (file) => `src/page/read/completeness/${file}`,
  ),
  fingerprints: ['src/page/read/secrets/fingerprint.ts'],
  lists: [`${LISTS}/changes.ts`, `${LISTS}/list-rows.ts`],
  'one-key': ['src/page/read/detail.ts', 'src/page/read/dom/under-other.ts'],
  'unlinked-rows': ['unlinked-rows', 'rows-by-shape', 'repeated-cards', 'own-ids'].map((name) => `${LISTS}/${name}.ts`),
};
/** What the page's script has in place of a module that comes later. */
const INSTEAD = {
  [`${LISTS}/changes.ts`]: 'export const effectOf = (...all) => sharedRoute().lists.effectOf(...all);',
  [`${LISTS}/list-rows.ts`]: `export function ListRows() {
    // A page about one key has none.
    const { lists } = sharedRoute();
    return lists ? new lists.ListRows() : { size: 0 };
  }`,
  'src/page/read/detail.ts': `export const readDetail = (...all) => sharedRoute().oneKey?.readDetail(...all) ?? null;
    export const readIdentity = (...all) => sharedRoute().oneKey?.readIdentity(...all) ?? null;`,
  'src/page/read/secrets/fingerprint.ts':
    'export const fingerprint = async (...all) => sharedRoute().fingerprint?.(...all) ?? {};',
  [`${LISTS}/unlinked-rows.ts`]: `export const rowsByShape = (...all) => sharedRoute().unlinkedRows?.rowsByShape(...all) ?? [];
    export const rowWithId = (...all) => sharedRoute().unlinkedRows?.rowWithId(...all) ?? null;`,
};
const IMPORT = /^import \{([^}]*)\} from '([^']+)';/gm;
const ENTRIES = Object.keys(ROOMS).map((name) => `src/page/${name}.ts`);
const pathOf = (file) => relative(ROOT, file).replaceAll(sep, '/');
const roomOf = (path) => Object.keys(ROOMS).find((name) => ROOMS[name].includes(path));

export const laterScripts = {
  page: 'lends:page',
  ...Object.fromEntries(Object.keys(ROOMS).map((name) => [name, `src/page/${name}.ts`])),
};

/** What the rooms import from elsewhere: by file and name, what the page's script lends it as. */
function lent() {
  const lent = new Map();
  const taken = new Set();
  for (const path of Object.values(ROOMS).flat()) {
    for (const [, names, target] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)) {
      const file = pathOf(resolve(ROOT, dirname(path), target));
      if (roomOf(file) === roomOf(path)) continue;
      const ofFile = lent.get(file) ?? new Map();
      lent.set(file, ofFile);
      for (const name of names.split(',').map((part) => part.trim().split(' as ')[0] ?? '')) {
        if (name === '' || name.startsWith('type ') || ofFile.has(name)) continue;
        // One file may hand on what another has: then two names are lent, of one thing.
        ofFile.set(name, taken.has(name) ? `${name}${taken.size}` : name);
        taken.add(ofFile.get(name));
      }
    }
  }
  return lent;
}

const ROUTE = `import { sharedRoute } from './src/page/route.ts';\n`;
const moduleOf = (contents) => ({ contents: ROUTE + contents, resolveDir: ROOT, loader: 'ts' });

function pageModule() {
  const all = [...lent()].map(([file, names]) => ({ file, names: [...names] }));
  const imports = all.map(
    ({ file, names }) => `import { ${names.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${file}';`,
  );
  const list = all.flatMap(({ names }) => names.map(([, as]) => as)).join(', ');
  return moduleOf(`${imports.join('\n')}\nsharedRoute().lent ??= { ${list} };\nimport './${PAGE}';`);
}

function borrowed(file) {
  const names = [...lent().get(file)].map(([name, as]) => `${as}: ${name}`);
  return moduleOf(`export const { ${names.join(', ')} } = sharedRoute().lent;`);
}

export const lendToLaterScripts = {
  name: 'lend-to-later-scripts',
  setup(build) {
    build.onResolve({ filter: /^lends:page$/ }, () => ({ path: 'page', namespace: 'lends' }));
    build.onLoad({ filter: /^page$/, namespace: 'lends' }, pageModule);
    build.onResolve({ filter: /\.ts$/ }, ({ importer, path, namespace }) => {
      if (namespace !== 'file') return undefined;
      const [from, to] = [pathOf(importer), pathOf(resolve(dirname(importer), path))];
      const room = roomOf(from);
      if (room) return roomOf(to) === room ? undefined : { path: to, namespace: 'borrowed' };
      if (!roomOf(to) || ENTRIES.includes(from)) return undefined;
      // What is in a room is there for its own script alone: in another it would borrow from nobody.
      if (!INSTEAD[to]) throw new Error(`${from} imports ${to}, which comes later`);
      return { path: to, namespace: 'instead' };
    });
    build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => moduleOf(INSTEAD[path]));
    build.onLoad({ filter: /.*/, namespace: 'borrowed' }, ({ path }) => borrowed(path));
  },
};
