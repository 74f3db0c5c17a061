// Scripts that come into a page beside its own, each when it is needed. They use much of what the page's script has, and do not
// bring it again: the page's script lends it to them, so that both share one copy, and what it remembers.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './root.mjs';

const PAGE = 'src/page/main.ts';
const LISTS = 'src/page/read/lists';
const EVENTS = 'src/page/read/events';
const TIMES = 'src/page/read/times';
const TAUGHT = 'src/page/read/taught';
const KINDS = 'src/page/read/kinds';
const HEADINGS = 'src/page/read/dom/headings.ts';
/** What tells a title or a text that may be a name. */
const NAMES = [`${LISTS}/names.ts`, `${LISTS}/initials.ts`];
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
      'changes',
      'doubted-columns',
      'find-rows',
      'hinted-dates',
      'known-columns',
      'list-of-keys',
      'list-rows',
      'name-places',
      'no-name-cells',
      'noted-headers',
      'row-names',
    ].map((name) => `${LISTS}/${name}.ts`),
    ...readdirSync(join(ROOT, EVENTS)).map((file) => `${EVENTS}/${file}`),
    HEADINGS,
    ...NAMES,
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
  ],
  'rare-dates': [
    'src/core/dates/age.ts',
    'src/core/dates/periods.ts',
    `${TIMES}/rare-dates.ts`,
    `${TIMES}/counted.ts`,
    `${TIMES}/short-ages.ts`,
    `${TIMES}/unmarked-dates.ts`,
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
/** What the page's script has in place of a module that comes later. */
const INSTEAD = {
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
  // Where a zone may be named, dates are read as of any until it is known what is said of it.
  [`${TIMES}/zone-note.ts`]: `import { COMMON_WORDS } from './src/core/dates/common-words.ts';
    import { isElement, isText, nodeText, walk } from './src/page/read/dom/nodes.ts';
    import { holdsNoNote } from './${TIMES}/holds-no-note.ts';
    const ZONES = COMMON_WORDS.zones.match(/\\b[a-z]{3,4}(?= )/g).join('|').toUpperCase();
    const ZONE = new RegExp(\`\\\\b(?:\${ZONES})\\\\b|[a-z]/[A-Z][a-z]\`);
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
const roomOf = (path) => Object.keys(ROOMS).find((name) => ROOMS[name].includes(path));

export const laterScripts = {
  page: 'lends:page',
  ...Object.fromEntries(Object.keys(ROOMS).map((name) => [name, `src/page/${name}.ts`])),
};

/** What a room imports from elsewhere: files, and names of theirs. */
function importsOf(room) {
  return ROOMS[room].flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].flatMap(([, names, target]) => {
      const file = pathOf(resolve(ROOT, dirname(path), target));
      if (ROOMS[room].includes(file) || INSTEAD[file]) return [];
      const all = names.split(',').map((part) => part.trim().split(' as ')[0] ?? '');
      return all.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => ({ file, name }));
    }),
  );
}

/** What the rooms import from elsewhere: by file and name, what the page's script lends it as. */
function lent() {
  const lent = new Map();
  let count = 0;
  for (const { file, name } of Object.keys(ROOMS).flatMap(importsOf)) {
    // It would borrow in its turn, from a page's script that has lent nothing yet.
    if (roomOf(file))
      throw new Error(`${file} comes later, and is imported by another script that does: name it there, too`);
    const ofFile = lent.get(file) ?? new Map();
    lent.set(file, ofFile);
    if (ofFile.has(name)) continue;
    ofFile.set(name, shortName(count));
    count += 1;
  }
  return lent;
}

/** Both sides are built at once: a letter and a number are name enough. */
const shortName = (number) => `${String.fromCharCode(97 + (number % 26))}${Math.floor(number / 26) || ''}`;

const ROUTE = `import { sharedRoute } from './src/page/route.ts';\n`;
const moduleOf = (contents) => ({ contents: ROUTE + contents, resolveDir: ROOT, loader: 'ts' });

function pageModule() {
  const all = [...lent()].map(([file, names]) => ({ file, names: [...names] }));
  const imports = all.map(
    ({ file, names }) => `import { ${names.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${file}';`,
  );
  const list = all
    .flatMap(({ names }) => names.map(([, as]) => as))
    .sort()
    .join(', ');
  return moduleOf(`${imports.join('\n')}\nsharedRoute().lent ??= { ${list} };\nimport './${PAGE}';`);
}

/** In a room: only what is used there. */
function borrowed(file, room) {
  const used = new Set(importsOf(room).flatMap((one) => (one.file === file ? [one.name] : [])));
  const names = [...lent().get(file)].filter(([name]) => used.has(name)).map(([name, as]) => `${as}: ${name}`);
  return {
    ...moduleOf(''),
    contents: `import { lent } from 'lends:all';\nexport const { ${names.join(', ')} } = lent;`,
  };
}

export const lendToLaterScripts = {
  name: 'lend-to-later-scripts',
  setup(build) {
    build.onResolve({ filter: /^lends:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'lends' }));
    build.onLoad({ filter: /^page$/, namespace: 'lends' }, pageModule);
    build.onLoad({ filter: /^all$/, namespace: 'lends' }, () => moduleOf('export const { lent } = sharedRoute();'));
    build.onResolve({ filter: /\.ts$/ }, ({ importer, path, namespace }) => {
      // What it lends of another room is what it has in place of that.
      if (namespace === 'lends' && INSTEAD[pathOf(resolve(ROOT, path))])
        return { path: pathOf(resolve(ROOT, path)), namespace: 'instead' };
      if (namespace !== 'file') return undefined;
      const [from, to] = [pathOf(importer), pathOf(resolve(dirname(importer), path))];
      const room = roomOf(from);
      if (room && ROOMS[room].includes(to)) return undefined;
      if (room && !INSTEAD[to]) return { path: to, namespace: 'borrowed', suffix: `?${room}` };
      if (!(roomOf(to) || INSTEAD[to]) || ENTRIES.includes(from)) return undefined;
      // What is in a room is there for its own script alone: in another it would borrow from nobody.
      if (!INSTEAD[to]) throw new Error(`${from} imports ${to}, which comes later`);
      return { path: to, namespace: 'instead' };
    });
    build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => moduleOf(INSTEAD[path]));
    build.onLoad({ filter: /.*/, namespace: 'borrowed' }, ({ path, suffix }) => borrowed(path, suffix.slice(1)));
  },
};
