#!/usr/bin/env node
// Builds dist/chrome and dist/firefox from one source and one manifest.json.
//   node build.mjs             both targets, minified
//   node build.mjs --watch     rebuilds on change, not minified
//   node build.mjs --package   also writes out/keyturn-<target>-<version>.zip, the same bytes for the same source
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { minify as minifyMore } from 'terser';
import { managedSchema } from './scripts/catalogue/managed-schema.mjs';
import { withHosts } from './scripts/catalogue/manifest.mjs';
import { catalogueForEsbuild, readerScripts } from './scripts/catalogue/modules.mjs';
import { kindNames } from './scripts/catalogue/names.mjs';
import { readFolders } from './scripts/catalogue/read-files.mjs';
import { joinOpening } from './scripts/lib/join-opening.mjs';
import { languagePackEntries, languagePacks } from './scripts/lib/language-packs.mjs';
import { laterScripts, lendToLaterScripts } from './scripts/lib/later-scripts.mjs';
import { noticesFor, packagesIn } from './scripts/lib/notices.mjs';
import { withShortNames } from './scripts/lib/short-names.mjs';
import { windowPage, withStyles } from './scripts/lib/window-files.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const TARGETS = { chrome: 'chrome130', firefox: 'firefox153' };
/** What runs in a provider's page is weighed by the byte, and what a window opens with: they get the browser's own API. */
const PAGE_SCRIPTS = {
  bootstrap: 'src/page/bootstrap.ts',
  granted: 'src/page/granted.ts',
  'account-label': 'src/page/account-label.ts',
  overlay: 'src/page/overlay/main.ts',
  'tab-order': 'src/page/tab-order/main.ts',
  ...languagePacks(),
};
const NATIVE_API = { 'webextension-polyfill': './src/browser/native.ts' };
/** Its last value is what it is injected for; it leaves nothing behind in the page, not even a name. */
const REPORT = { report: 'src/page/report/main.ts' };
/** Looks for keys on a page that nobody knows; it needs much of what the page's scripts share, and shares it with none. */
const LOOK = { look: 'src/page/look.ts' };
const AS_LAST_VALUE = { globalName: 'made', banner: { js: '(() => {' }, footer: { js: 'return made.report; })();' } };
const TERSER = {
  ecma: 2020,
  compress: { passes: 4, unsafe: true, unsafe_arrows: true, inline: 1, keep_fargs: false },
  format: { ascii_only: false, comments: false },
};
const WORKER = { background: 'src/background/main.ts' };
/** Modules, with what is loaded on demand in files of their own. Each is built by itself: what opens the popup is one file. */
const WINDOWS = {
  popup: 'src/ui/popup/main.tsx',
  options: 'src/ui/options/main.tsx',
};
const asWindow = (name, prefix) => ({
  entryPoints: { [name]: WINDOWS[name] },
  format: 'esm',
  alias: NATIVE_API,
  splitting: true,
  chunkNames: `part-${prefix}[hash]`,
});
const json = (path) => JSON.parse(read(path));

/** The manifest of one browser, with the hosts of the catalogue: each linter warns about the other's keys. */
export function manifestFor(target, source = json('manifest.json'), folders = readFolders()) {
  const manifest = withHosts(source, folders);
  if (target === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
    delete manifest.storage; // Firefox reads managed values without a schema
  }
  return manifest;
}

/**
 * One messages.json a language, merged from the fragments of the rooms and the catalogue's names of kinds. Throws when two rooms
 * use one id.
 */
export function messagesFor(language, folders = readFolders()) {
  const merged = kindNames(language, folders);
  for (const file of readdirSync(join(ROOT, 'src/_locales', language)).sort()) {
    for (const [id, entry] of Object.entries(json(`src/_locales/${language}/${file}`))) {
      if (merged[id]) throw new Error(`${language}/${file}: the message ${id} stands in another file too`);
      merged[id] = withPlaceholders(entry.message);
    }
  }
  return merged;
}

/** `$1`… are written as named placeholders, the only form that Firefox's linter and Chrome's store both take without remark. */
function withPlaceholders(message) {
  const numbers = [...new Set([...message.matchAll(/\$(\d)/g)].map((m) => m[1]))];
  if (numbers.length === 0) return { message };
  return {
    message: message.replace(/\$(\d)/g, (_, n) => `$V${n}$`),
    placeholders: Object.fromEntries(numbers.map((n) => [`v${n}`, { content: `$${n}` }])),
  };
}

/**
 * Preact can set markup from strings; Keyturn never asks it to. The branch is cut out of the bundle, so that nobody has to
 * take our word for it: neither reviewers nor linters find it in what is shipped.
 */
const MARKUP_BRANCH =
  /\w\|\|\w&&\((\w)\.__html==\w\.__html\|\|\1\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\1\.__html\)/;
const noMarkupFromStrings = {
  name: 'no-markup-from-strings',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(MARKUP_BRANCH, '0');
      if (contents === source)
        throw new Error('Preact changed: look for its innerHTML branch again and adapt MARKUP_BRANCH');
      return { contents, loader: 'js' };
    });
  },
};

async function bundle(target, minify, out, folders) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const common = {
    absWorkingDir: ROOT,
    outdir: out,
    bundle: true,
    minify,
    target: TARGETS[target],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Papa Parse could also download its files and warns on the console. It is given texts only: both ways are cut off.
    define: { 'process.env.NODE_ENV': '"production"', XMLHttpRequest: 'undefined' },
    drop: ['console'],
    loader: { '.css': 'text' },
    plugins: [noMarkupFromStrings, catalogueForEsbuild(() => folders)],
    logLevel: 'warning',
    metafile: true,
  };
  const inPages = (entryPoints) => ({
    entryPoints,
    format: 'iife',
    alias: NATIVE_API,
    ...withShortNames,
    plugins: [catalogueForEsbuild(() => folders), languagePackEntries, lendToLaterScripts(entryPoints)],
  });
  const pageScripts = [{ ...PAGE_SCRIPTS, ...readerScripts(folders) }, ...laterScripts];
  const parts = [
    ...pageScripts.map(inPages),
    { entryPoints: REPORT, format: 'iife', ...AS_LAST_VALUE },
    {
      entryPoints: LOOK,
      format: 'iife',
      alias: NATIVE_API,
      ...withShortNames,
      plugins: [catalogueForEsbuild(() => folders), languagePackEntries],
    },
    { entryPoints: WORKER, format: 'iife' },
    asWindow('options', ''),
  ];
  const outputs = {};
  const built = async (part) => (await esbuild.build({ ...common, ...part })).metafile.outputs;
  for (const part of parts) Object.assign(outputs, await built(part));
  Object.assign(outputs, await joinOpening('popup.js', out, await built(asWindow('popup', 'popup_')), common));
  if (minify)
    for (const name of pageScripts.flatMap(Object.keys))
      if (!name.startsWith('words/')) await shrink(join(out, `${name}.js`));
  const styles = [];
  for (const name of Object.keys(WINDOWS)) {
    const { page, style } = await windowPage(name, outputs, minify, TARGETS[target]);
    writeFileSync(join(out, `${name}.html`), page);
    styles.push(style);
  }
  copyStatic(out, target, folders, styles);
  // Browsers want a file of its own for what stays open beside the page.
  cpSync(join(out, 'popup.html'), join(out, 'panel.html'));
  // Of moment.js no code ships, but words: see src/core/dates/wordings.main.ts.
  writeFileSync(join(out, 'LICENSES-OF-PACKAGES.txt'), noticesFor([...packagesIn(outputs), 'moment']));
  return outputs;
}

/** A second minifier takes a twentieth off what runs in a provider's page, whose words of languages are left as they are. */
async function shrink(file) {
  const { code } = await minifyMore(readFileSync(file, 'utf8'), TERSER);
  writeFileSync(file, code);
}

function copyStatic(out, target, folders, styles) {
  const write = (path, value) => {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), `${JSON.stringify(value, null, 2)}\n`);
  };
  write('manifest.json', withStyles(manifestFor(target, json('manifest.json'), folders), styles));
  if (target === 'chrome') write('managed-schema.json', managedSchema(json('src/managed-schema.json'), folders));
  for (const language of readdirSync(join(ROOT, 'src/_locales'))) {
    write(`_locales/${language}/messages.json`, messagesFor(language, folders));
  }
  cpSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
  // To be read without a connection. The mark at the start tells browsers that it is UTF-8.
  for (const [name, file] of Object.entries({ privacy: 'PRIVACY.txt', security: 'SECURITY.txt' }))
    writeFileSync(join(out, file), `\uFEFF${readFileSync(join(ROOT, `docs/${name}.md`), 'utf8')}`);
  if (existsSync(join(ROOT, 'src/icons'))) {
    cpSync(join(ROOT, 'src/icons'), join(out, 'icons'), { recursive: true, filter: (f) => !/\.svg$/.test(f) });
  }
}

/** The zip of a folder, with fixed times and order, so that two builds of one source are equal byte for byte. */
export function archiveOf(out) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
  const tree = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(out, file)))]));
  return zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) });
}

function pack(target) {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const { version } = json('manifest.json');
  const path = join('out', `keyturn-${target}-${version}.zip`);
  writeFileSync(join(ROOT, path), archiveOf(join(ROOT, 'dist', target)));
  return path;
}

function sizes(target) {
  return readdirSync(join(ROOT, 'dist', target))
    .filter((file) => file.endsWith('.js'))
    .map(
      (file) =>
        `${file} ${(gzipSync(readFileSync(join(ROOT, 'dist', target, file)), { level: 9 }).length / 1000).toFixed(2)} kB`,
    )
    .join(', ');
}

/**
 * Builds the targets, both where none is named, into folders of their names; returns what esbuild says went into each script, by target. `providers` are
 * the folders that hold those of the catalogue.
 */
export async function build({ minify = true, into = 'dist', providers, targets = Object.keys(TARGETS) } = {}) {
  const folders = readFolders(providers);
  const contents = {};
  for (const target of targets) {
    contents[target] = await bundle(target, minify, resolve(ROOT, into, target), folders);
  }
  return contents;
}

async function main(args) {
  if (args.includes('--watch')) {
    let pending = null;
    const again = () => {
      clearTimeout(pending);
      pending = setTimeout(() => build({ minify: false }).then(() => console.log('built'), console.error), 100);
    };
    watch(join(ROOT, 'src'), { recursive: true }, again);
    again();
    return;
  }
  await build();
  console.log(`built dist/chrome and dist/firefox (gzipped: ${sizes('chrome')})`);
  if (args.includes('--package')) for (const target of Object.keys(TARGETS)) console.log(`wrote ${pack(target)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
