// Scripts that come into a page beside its own, each when it is needed. They use much of what the page's script has, and do not
// bring it again: the page's script lends it to them, so that both share one copy, and what it remembers.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './root.mjs';

const PAGE = 'src/page/main.ts';
const LISTS = 'src/page/read/lists';
const EVENTS = 'src/page/read/events';
const TIMES = 'src/page/read/times';
const LABELS = 'src/page/read/labels';
const TAUGHT = 'src/page/read/taught';
const KINDS = 'src/page/read/kinds';
const HEADINGS = 'src/page/read/dom/headings.ts';
/** What tells a title or a text that may be a name. */
const NAMES = [`${LISTS}/names.ts`, `${LISTS}/initials.ts`];
/** What reads dates by the columns that they stand in, and tells which of them can be a key's. */
const COLUMNS = [
  `${LABELS}/around-date.ts`,
  `${LABELS}/fact-behind.ts`,
  `${LABELS}/person-names.ts`,
  ...['columns', 'column-shift', 'header-meaning', 'header-rows', 'row-dates', 'unmarked-rows'].map(
    (name) => `${LISTS}/${name}.ts`,
  ),
  `${TIMES}/cell-dates.ts`,
  `${TIMES}/credential-dates.ts`,
];
/** What cleans a text that somebody typed, where it is an id. */
const TYPED = 'src/core/text.ts';
/**
 * What only they hold; where two hold the same file, few documents need both. Each begins with a file of its name in
 * `src/page`.
 */
const ROOMS = {
  completeness: readdirSync(join(ROOT, 'src/page/read/completeness')).map(
    (file) => `src/page/read/completeness/${file}`,
  ),
  fingerprints: ['src/protocol/secrets/fingerprint.ts'],
  lists: [
    ...[
      'above-name',
      'acts-on-key',
      'cards',
      'changes',
      'doubted-columns',
      'fact-tables',
      'find-rows',
      'hinted-dates',
      'hints',
      'known-columns',
      'list-of-keys',
      'list-rows',
      'name-places',
      'no-name-cells',
      'noted-headers',
      'of-person',
      'row-names',
      'whole-list',
    ].map((name) => `${LISTS}/${name}.ts`),
    ...readdirSync(join(ROOT, EVENTS)).map((file) => `${EVENTS}/${file}`),
    HEADINGS,
    ...NAMES,
    ...COLUMNS,
    `${TIMES}/date-order.ts`,
  ],
  'one-key': [
    'src/page/read/detail.ts',
    'src/page/read/labelled-name.ts',
    'src/page/read/name-on-page.ts',
    'src/page/read/title-words.ts',
    'src/page/read/dom/breadcrumbs.ts',
    'src/page/read/dom/under-other.ts',
    HEADINGS,
    ...NAMES,
    ...COLUMNS,
  ],
  'rare-dates': [
    'src/core/dates/age.ts',
    'src/core/dates/before-day.ts',
    'src/core/dates/periods.ts',
    `${TIMES}/never-since.ts`,
    `${TIMES}/rare-dates.ts`,
    `${TIMES}/rare-lines.ts`,
    `${TIMES}/and-a-half.ts`,
    `${TIMES}/cell-facts.ts`,
    `${TIMES}/counted.ts`,
    `${TIMES}/said-ends.ts`,
    `${TIMES}/short-ages.ts`,
    `${TIMES}/unmarked-dates.ts`,
    `${TIMES}/valid-spans.ts`,
    `${TIMES}/worded-ages.ts`,
    `${TIMES}/zone-note.ts`,
  ],
  'several-kinds': [...readdirSync(join(ROOT, KINDS)).map((file) => `${KINDS}/${file}`), HEADINGS],
  'unlinked-rows': [
    ...[
      'unlinked-rows',
      'rows-by-shape',
      'headed-cards',
      'repeated-cards',
      'told-by-name',
      'own-ids',
      'only-cards',
      'titled-parts',
    ].map((name) => `${LISTS}/${name}.ts`),
    TYPED,
  ],
  'taught-rows': [
    TYPED,
    ...readdirSync(join(ROOT, TAUGHT)).map((file) => `${TAUGHT}/${file}`),
    'src/core/taught/label-hash.ts',
  ],
};
/**
 * These are there before anything is read, one of them on each page that is; what both hold they lend to the others, as the page's
 * script does. What `lists` alone holds it lends to those that are never there without it.
 */
const LENDERS = ['lists', 'one-key'];
const BESIDE_LISTS = ['unlinked-rows', 'taught-rows'];
/** What the page's script has in place of a module that comes later. */
const INSTEAD = {
  [`${TIMES}/rare-lines.ts`]: `export function rareLine(...all) {
    const route = sharedRoute();
    if (route.rareDates) return route.rareDates.rareLine(...all);
    route.isRareWanted = true;
    return [];
  }`,
  [`${LABELS}/around-date.ts`]:
    'export const isExplainedAround = (...all) => sharedRoute().isExplainedAround?.(...all) === true;',
  // What the worker sends before the first look. Without it no date is read, as where the platform does not know a zone.
  'src/core/dates/intl.ts': `export function printedOf(language, zone) {
    const printed = sharedRoute().printed[\`\${language} \${zone}\`];
    if (!printed) throw new RangeError('not sent');
    return printed;
  }`,
  [`${LISTS}/changes.ts`]: 'export const effectOf = (...all) => sharedRoute().lists.effectOf(...all);',
  [`${LISTS}/list-rows.ts`]: `export function ListRows() {
    // A page about one key has none.
    const { lists } = sharedRoute();
    return lists ? new lists.ListRows() : { size: 0 };
  }`,
  // Asked of a table alone.
  [`${LISTS}/doubted-columns.ts`]: `export function doubtedColumns(table, texts, isOther) {
    const { lists } = sharedRoute();
    return lists ? lists.doubtedColumns(table, texts, isOther) : { isDoubted: () => isOther, isUnnamed() {} };
  }`,
  // What comes later than they asks them.
  [`${EVENTS}/index.ts`]: 'export const isEvent = (...all) => sharedRoute().lists.isEvent(...all);',
  [HEADINGS]: `export const isClosed = (...all) => sharedRoute().lists.isClosed(...all);
    export const isInOther = (...all) => sharedRoute().lists.isInOther(...all);`,
  [`${LISTS}/row-names.ts`]: `export const namedBefore = (...all) => sharedRoute().lists.namedBefore(...all);
    export const namedIn = (...all) => sharedRoute().lists.namedIn(...all);
    export const saidIn = (...all) => sharedRoute().lists.saidIn(...all);`,
  'src/page/read/detail.ts': `export const readDetail = (...all) => sharedRoute().oneKey?.readDetail(...all) ?? null;
    export const readIdentity = (...all) => sharedRoute().oneKey?.readIdentity(...all) ?? null;`,
  [`${TIMES}/rare-dates.ts`]: `import { mayBeRare } from './${TIMES}/rare-wanted.ts';
  export function rareDate(...all) {
    const route = sharedRoute();
    if (route.rareDates) return route.rareDates.rareDate(...all);
    route.isRareWanted ||= mayBeRare(...all);
    return null;
  }`,
  [`${TIMES}/cell-facts.ts`]: `export function cellFacts(...all) {
    const route = sharedRoute();
    if (route.rareDates) return route.rareDates.cellFacts(...all);
    route.isRareWanted = true;
    return [];
  }`,
  // Where a zone may be named, dates are read as of any until it is known what is said of it.
  [`${TIMES}/zone-note.ts`]: `import { COMMON_WORDS } from './src/core/dates/common-words.ts';
    import { isElement, isText, nodeText, walk } from './src/page/read/dom/nodes.ts';
    import { holdsNoNote } from './${TIMES}/holds-no-note.ts';
    const ZONES = COMMON_WORDS.zones.match(/\\b[a-z]{3,4}(?= )/g).join('|').toUpperCase();
    const ZONE = new RegExp(\`\\\\b(?:\${ZONES})\\\\b|[a-zS]/[A-Z][a-z]|(?:ic|ain|al|ern|ska|aii) [\\\\w ]*[Tt]ime\`);
    export function zoneNoteIn(root, isPassed) {
      const route = sharedRoute();
      if (route.rareDates) return route.rareDates.zoneNoteIn(root, isPassed);
      let zone = '';
      walk(root, (node) => {
        if (isText(node) && ZONE.test(nodeText(node))) zone = '?';
        return isElement(node) && !isPassed(node) && !holdsNoNote(node);
      });
      route.isRareWanted ||= zone !== '';
      return zone;
    }`,
  'src/protocol/secrets/fingerprint.ts':
    'export const fingerprint = async (...all) => sharedRoute().fingerprint?.(...all) ?? {};',
  [`${TAUGHT}/taught-rows.ts`]: `export const taughtRows = (...all) => sharedRoute().taughtRows?.taughtRows(...all) ?? [];
    export const taughtRow = (...all) => sharedRoute().taughtRows?.taughtRow(...all) ?? null;`,
  [`${LISTS}/unlinked-rows.ts`]: `export const rowsByShape = (...all) => sharedRoute().unlinkedRows?.rowsByShape(...all) ?? [];
    export const rowWithId = (...all) => sharedRoute().unlinkedRows?.rowWithId(...all) ?? null;`,
};
const IMPORT = /^import \{([^}]*)\} from '([^']+)';/gm;
const ENTRIES = Object.keys(ROOMS).map((name) => `src/page/${name}.ts`);
const pathOf = (file) => relative(ROOT, file).replaceAll(sep, '/');
const isIn = (path) => (name) => ROOMS[name].includes(path);
const roomOf = (path) => Object.keys(ROOMS).find(isIn(path));
/** What stands in place of a module and uses others of the page's script is there alone, and lent like them. */
const isLentInstead = (path) => INSTEAD[path]?.startsWith('import ') === true;
const isOfPage = (path) => !roomOf(path) || isLentInstead(path);
/** Whether the script of a room has a module from another that comes later. */
const isLentTo = (room, path) =>
  LENDERS.every(isIn(path)) || (BESIDE_LISTS.includes(room) && ROOMS.lists.includes(path));

/** Each is an entry of esbuild. They may hold the same modules with other modules around them, and so are built apart. */
export const laterScripts = [
  { page: 'lends:page' },
  ...Object.keys(ROOMS).map((name) => ({ [name]: LENDERS.includes(name) ? `lends:${name}` : `src/page/${name}.ts` })),
];

/** What a room imports from elsewhere: files, and names of theirs. */
function importsOf(room) {
  return ROOMS[room].flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].flatMap(([, names, target]) => {
      const file = pathOf(resolve(ROOT, dirname(path), target));
      if (ROOMS[room].includes(file) || (INSTEAD[file] && !isLentInstead(file))) return [];
      const all = names.split(',').map((part) => part.trim().split(' as ')[0] ?? '');
      return all.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => ({ file, name }));
    }),
  );
}

/** What the rooms import from elsewhere: by file and name, its place in the list of what is lent. The page's script lends the first. */
function lent() {
  const all = Object.keys(ROOMS).flatMap((room) => importsOf(room).map((one) => ({ ...one, room })));
  // It would borrow in its turn, from a script that may not be there.
  const bad = all.find(({ file, room }) => !isOfPage(file) && !isLentTo(room, file));
  if (bad) throw new Error(`${bad.file} comes later, and is imported by ${bad.room}, which does: name it there, too`);
  const names = new Map(all.map((one) => [`${isOfPage(one.file) ? 'page' : 'part'} ${one.file} ${one.name}`, one]));
  return [...names.keys()].sort().map((key) => names.get(key));
}

const ROUTE = `import { sharedRoute } from './src/page/route.ts';\n`;
const moduleOf = (contents) => ({ contents: ROUTE + contents, resolveDir: ROOT, loader: 'ts' });

/** What a script lends, which is all before any of it is asked for, and then its own beginning. */
function lenderModule(name, all) {
  const isOwn = ({ file }) => (name === 'page' ? isOfPage(file) : ROOMS[name].includes(file));
  const own = [...all.entries()].filter(([, one]) => isOwn(one));
  const imports = own.map(([at, one]) => `import { ${one.name} as lent${at} } from './${one.file}';`);
  const lend =
    name === 'page'
      ? `sharedRoute().lent ??= [${own.map(([at]) => `lent${at}`)}]`
      : `Object.assign(sharedRoute().lent, { ${own.map(([at]) => `${at}: lent${at}`)} })`;
  return moduleOf(`${imports.join('\n')}\n${lend};\nimport './${name === 'page' ? PAGE : `src/page/${name}.ts`}';`);
}

/** In a room: only what is used there. */
function borrowed(file, room, all) {
  const used = new Set(importsOf(room).flatMap((one) => (one.file === file ? [one.name] : [])));
  const names = [...all.entries()].filter(([, one]) => one.file === file && used.has(one.name));
  const other = names.find(([, { name }]) => !/^[a-z]/.test(name))?.[1].name;
  if (!isOfPage(file) && other)
    throw new Error(`${other} of ${file} is no function: what comes later lends only these`);
  // The page's script has lent its own before any other runs; what comes later lends is asked for at each call.
  const exports = isOfPage(file)
    ? `export const { ${names.map(([at, { name }]) => `${at}: ${name}`)} } = lent;`
    : names.map(([at, { name }]) => `export const ${name} = (...all) => lent[${at}](...all);`).join('\n');
  return { ...moduleOf(''), contents: `import { lent } from 'lends:all';\n${exports}` };
}

/** For the build of one of `laterScripts`, or of other scripts. */
export const lendToLaterScripts = (entryPoints) => ({
  name: 'lend-to-later-scripts',
  setup(build) {
    const all = lent();
    const built = Object.keys(ROOMS).find((room) => room in entryPoints);
    build.onResolve({ filter: /^lends:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'lends' }));
    build.onLoad({ filter: /^all$/, namespace: 'lends' }, () => moduleOf('export const { lent } = sharedRoute();'));
    build.onLoad({ filter: /./, namespace: 'lends' }, ({ path }) => lenderModule(path, all));
    build.onResolve({ filter: /\.ts$/ }, ({ importer, path, namespace }) => {
      // What it lends of another room is what it has in place of that.
      if (namespace === 'lends' && isLentInstead(pathOf(resolve(ROOT, path))))
        return { path: pathOf(resolve(ROOT, path)), namespace: 'instead' };
      if (namespace !== 'file') return undefined;
      const [from, to] = [pathOf(importer), pathOf(resolve(dirname(importer), path))];
      const room = ROOMS[built]?.includes(from) ? built : roomOf(from);
      if (room && ROOMS[room].includes(to)) return undefined;
      if (room && (!INSTEAD[to] || isLentInstead(to))) return { path: to, namespace: 'borrowed', suffix: `?${room}` };
      if (!(roomOf(to) || INSTEAD[to]) || ENTRIES.includes(from)) return undefined;
      // What is in a room is there for its own script alone: in another it would borrow from nobody.
      if (!INSTEAD[to]) throw new Error(`${from} imports ${to}, which comes later`);
      return { path: to, namespace: 'instead' };
    });
    build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => moduleOf(INSTEAD[path]));
    build.onLoad({ filter: /.*/, namespace: 'borrowed' }, ({ path, suffix }) => borrowed(path, suffix.slice(1), all));
  },
});
