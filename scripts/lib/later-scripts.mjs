// Scripts that come into a page beside its own, each when it is needed. They use much of what the page's script and the reader
// have, and do not bring it again: those lend it to them, so that all share one copy, and what it remembers.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { INSTEAD, INSTEAD_IN_PAGE } from './later-instead.mjs';
import { BESIDE_LISTS, LENDERS, ROOMS } from './later-rooms.mjs';
import { ROOT } from './root.mjs';

const IMPORT = /^import \{([^}]*)\} from '([^']+)';/gm;
/** So small that each script has it. */
const ROUTE_FILE = 'src/page/route.ts';
const ENTRIES = Object.keys(ROOMS).map((name) => `src/page/${name}.ts`);
const pathOf = (file) => relative(ROOT, file).replaceAll(sep, '/');
const isIn = (path) => (name) => ROOMS[name].includes(path);
/** What stands in place of a module and uses others of the reader is there alone, and lent like them. */
const isLentInstead = (path) => INSTEAD[path]?.startsWith('import ') === true;
/** Where the lists of what is lent stand. The first is there before any later script, the second before those that read. */
const LISTS_OF = { page: 'lent', reader: 'lentByReader' };
/** These may come before the reader, which they ask for nothing before it is there. */
const BEFORE_READER = ['several-kinds'];

/** Who lends a module: the page's script, the reader, or one of those that come after it, `part`. */
function lenderOf(path) {
  const rooms = Object.keys(ROOMS).filter(isIn(path));
  if (rooms.length === 0) return 'page';
  return rooms.includes('reader') || isLentInstead(path) ? 'reader' : 'part';
}
/** Whether the script of a room has a module from another that comes later than the reader. */
const isLentTo = (room, path) =>
  LENDERS.every(isIn(path)) || (BESIDE_LISTS.includes(room) && ROOMS.lists.includes(path));
/** What the script of a room has in place of a module; null where it has or borrows the module itself. No room: the page's script. */
function insteadFor(room, path) {
  if (room === undefined) return INSTEAD_IN_PAGE[path] ?? null;
  if (isLentInstead(path)) return room === 'reader' ? INSTEAD[path] : null;
  return INSTEAD[path] ?? null;
}

/** Each is an entry of esbuild. They may hold the same modules with other modules around them, and so are built apart. */
export const laterScripts = ['page', ...Object.keys(ROOMS)].map((name) => ({
  [name]: ['page', 'reader', ...LENDERS].includes(name) ? `lends:${name}` : `src/page/${name}.ts`,
}));

/** What a room imports from elsewhere: files, and names of theirs. */
function importsOf(room) {
  return ROOMS[room].flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].flatMap(([, names, target]) => {
      const file = pathOf(resolve(ROOT, dirname(path), target));
      if (file === ROUTE_FILE || ROOMS[room].includes(file) || insteadFor(room, file) !== null) return [];
      const all = names.split(',').map((part) => part.trim().split(' as ')[0] ?? '');
      return all.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => ({ file, name }));
    }),
  );
}

/** What the rooms import from elsewhere: lender by lender, by file and name, its place in the lender's list. */
function lent() {
  const all = Object.keys(ROOMS).flatMap((room) => importsOf(room).map((one) => ({ ...one, room })));
  // It would borrow in its turn, from a script that may not be there.
  const bad = all.find(({ file, room }) => lenderOf(file) === 'part' && !isLentTo(room, file));
  if (bad) throw new Error(`${bad.file} comes later, and is imported by ${bad.room}, which does: name it there, too`);
  const placesOf = (...lenders) => {
    const ofThese = all.filter(({ file }) => lenders.includes(lenderOf(file)));
    const names = new Map(ofThese.map((one) => [`${lenderOf(one.file) === 'part'} ${one.file} ${one.name}`, one]));
    return [...names.keys()].sort().map((key, at) => ({ ...names.get(key), at }));
  };
  return { lent: placesOf('page'), lentByReader: placesOf('reader', 'part') };
}
const listFor = (file, lists) => lists[lenderOf(file) === 'page' ? 'lent' : 'lentByReader'];

const ROUTE = `import { sharedRoute } from './${ROUTE_FILE}';\n`;
const moduleOf = (contents) => ({ contents: ROUTE + contents, resolveDir: ROOT, loader: 'ts' });

/** What a script lends, which is all before any of it is asked for, and then its own beginning. */
function lenderModule(name, lists) {
  const own = lists[LISTS_OF[name] ?? 'lentByReader'].filter(({ file }) =>
    LISTS_OF[name] ? lenderOf(file) === name : lenderOf(file) === 'part' && ROOMS[name].includes(file),
  );
  const imports = own.map(({ at, file, name: one }) => `import { ${one} as lent${at} } from './${file}';`);
  const lend = LISTS_OF[name]
    ? `sharedRoute().${LISTS_OF[name]} ??= [${own.map(({ at }) => `lent${at}`)}]`
    : `Object.assign(sharedRoute().lentByReader, { ${own.map(({ at }) => `${at}: lent${at}`)} })`;
  return moduleOf(`${imports.join('\n')}\n${lend};\nimport './src/page/${name === 'page' ? 'main' : name}.ts';`);
}

/** In a room: only what is used there. */
function borrowed(file, room, lists) {
  const used = new Set(importsOf(room).flatMap((one) => (one.file === file ? [one.name] : [])));
  const names = listFor(file, lists).filter((one) => one.file === file && used.has(one.name));
  const lender = lenderOf(file);
  const isThere = lender === 'page' || (lender === 'reader' && !BEFORE_READER.includes(room));
  const other = names.find(({ name }) => !/^[a-z]/.test(name))?.name;
  if (!isThere && other) throw new Error(`${other} of ${file} is no function: what comes later lends only these`);
  // What is there lends before the room's script runs; of what may come later each is asked for at each call.
  const list = lender === 'page' ? 'lent' : 'lentByReader';
  const exports = isThere
    ? `import { lent } from 'lends:all-${list}'; export const { ${names.map(({ at, name }) => `${at}: ${name}`)} } = lent;`
    : names
        .map(({ at, name }) => `export const ${name} = (...all) => sharedRoute().${list}[${at}](...all);`)
        .join('\n');
  return moduleOf(exports);
}

/** For the build of one of `laterScripts`; other scripts hold what they need themselves. */
export const lendToLaterScripts = (entryPoints) => ({
  name: 'lend-to-later-scripts',
  setup(build) {
    const built = Object.keys(ROOMS).find((room) => room in entryPoints);
    if (!(built || 'page' in entryPoints)) return;
    const lists = lent();
    build.onResolve({ filter: /^lends:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'lends' }));
    build.onLoad({ filter: /^all-/, namespace: 'lends' }, ({ path }) =>
      moduleOf(`export const lent = sharedRoute().${path.slice(4)};`),
    );
    build.onLoad({ filter: /./, namespace: 'lends' }, ({ path }) => lenderModule(path, lists));
    build.onResolve({ filter: /\.ts$/ }, ({ importer, kind, path, namespace }) => {
      if (kind === 'entry-point' || (namespace !== 'file' && namespace !== 'lends')) return undefined;
      const [from, to] = [
        namespace === 'lends' ? null : pathOf(importer),
        pathOf(resolve(namespace === 'lends' ? ROOT : dirname(importer), path)),
      ];
      // What a script lends of what it has in another's place, is that.
      if (from === null) return isLentInstead(to) ? { path: to, namespace: 'instead' } : undefined;
      if (to === ROUTE_FILE || ENTRIES.includes(from) || (built && ROOMS[built].includes(to))) return undefined;
      const instead = insteadFor(built, to);
      if (instead !== null) return { path: to, namespace: 'instead' };
      if (built) return { path: to, namespace: 'borrowed' };
      // What is in a room is there for its own script alone: in another it would borrow from nobody.
      if (lenderOf(to) !== 'page') throw new Error(`${from} imports ${to}, which comes later`);
      return undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => moduleOf(insteadFor(built, path)));
    build.onLoad({ filter: /.*/, namespace: 'borrowed' }, ({ path }) => borrowed(path, built, lists));
  },
});
