// @ts-check
// The compiled catalogue as modules, for the build and for tests: `catalogue:providers` and the others that
// `src/catalogue/compiled.d.ts` declares. Nothing registers a provider: its folder is enough.

import { ROOT } from '../lib/root.mjs';
import { compileProvider } from './compile.mjs';
import { readFolders } from './read-files.mjs';
import { tierOf } from './tier.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */

/** Those whose pages Keyturn reads. @param {readonly Folder[]} folders */
export const readable = (folders) => folders.filter(({ file }) => file.hostAccess === 'at-install');

/** Those that are known, and read only where a person lets Keyturn in. @param {readonly Folder[]} folders */
const onRequest = (folders) => folders.filter(({ file }) => file.hostAccess !== 'at-install');

/** @param {Folder} folder */
const compiled = ({ id, file, folder }) => compileProvider(id, file, tierOf(folder));

/** Code that makes a value, whose parts are plain or regular expressions. @param {unknown} value @returns {string} */
export function codeOf(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(codeOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}:${codeOf(part)}`)
    .join(',')}}`;
}

/**
 * What each module holds. A provider whose hosts are asked for at install has three: what recognises its pages, what reads
 * them needs besides, and all else; so that each script carries what it needs, and no part twice. The others are one module,
 * which the worker alone carries.
 * @param {readonly Folder[]} folders @returns {Record<string, string>} code by name
 */
export function catalogueModules(folders) {
  const all = readable(folders).map(compiled);
  const ids = all.map(({ id }) => id);
  const list = (/** @type {string} */ part, /** @type {string} */ name) =>
    ids.map((id, at) => `import {${name} as a${at}} from 'catalogue:${id}/${part}';`).join('\n');
  const names = ids.map((_, at) => `a${at}`).join(',');
  return {
    ...Object.fromEntries(all.flatMap(partsOf)),
    pages: `${list('pages', 'SITE')}\nexport const SITES = [${names}];`,
    reading: `${list('reading', 'READING')}\nexport const READABLE = [${names}];`,
    known: `export const KNOWN = ${codeOf(onRequest(folders).map(compiled))};`,
    providers: `${list('all', 'PROVIDER')}\nexport const PROVIDERS = [${names}];`,
  };
}

/** @param {import('../../src/catalogue/schema.ts').Provider} provider @returns {[string, string][]} */
function partsOf({ id, hosts, since, tokens, pages, ...rest }) {
  const since_ = `${since}`;
  const young = rest.kinds
    .filter(
      ({ introduced, introducedSource }) =>
        introducedSource?.confidence !== 'seen' && Date.parse(introduced ?? '') > since,
    )
    .map(({ id: kind, introduced }) => ({ id: kind, introduced }));
  return [
    [
      `${id}/pages`,
      `export const HOSTS = ${codeOf(hosts)};\nexport const SITE = {hosts: HOSTS, pages: ${codeOf(pages)}};`,
    ],
    [
      `${id}/reading`,
      `import {HOSTS} from 'catalogue:${id}/pages';
       export const READING = {id: '${id}', hosts: HOSTS, since: ${since_}, tokens: ${codeOf(tokens)}, kinds: ${codeOf(young)}};`,
    ],
    [
      `${id}/script`,
      `import {READING} from 'catalogue:${id}/reading';
       import {sharedRoute} from './src/page/route.ts';
       sharedRoute().provider ??= READING;`,
    ],
    [
      `${id}/all`,
      `import {SITE} from 'catalogue:${id}/pages';
       import {READING} from 'catalogue:${id}/reading';
       export const PROVIDER = {...READING, pages: SITE.pages, ...${codeOf(rest)}};`,
    ],
  ];
}

/** What reading the pages of one provider needs, a script each: entries of the build. @param {readonly Folder[]} folders */
export const readerScripts = (folders) =>
  Object.fromEntries(readable(folders).map(({ id }) => [`read-${id}`, `catalogue:${id}/script`]));

const PREFIX = 'catalogue:';

/** For esbuild. @param {() => readonly Folder[]} [folders] @returns {import('esbuild').Plugin} */
export function catalogueForEsbuild(folders = readFolders) {
  return {
    name: 'catalogue',
    setup(build) {
      /** @type {Record<string, string>} */
      let modules = {};
      build.onStart(() => {
        modules = catalogueModules(folders());
      });
      build.onResolve({ filter: /^catalogue:/ }, ({ path }) => ({
        path: path.slice(PREFIX.length),
        namespace: 'catalogue',
        // Data: whoever uses none of it carries none of it.
        sideEffects: path.endsWith('/script'),
      }));
      build.onLoad({ filter: /.*/, namespace: 'catalogue' }, ({ path }) => ({
        contents: modules[path] ?? `throw new Error('no ${path}')`,
        resolveDir: ROOT,
        loader: 'js',
      }));
    },
  };
}

/** For Vitest. @returns {import('vite').Plugin} */
export function catalogueForVite() {
  const modules = catalogueModules(readFolders());
  return {
    name: 'catalogue',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${PREFIX}`) ? (modules[id.slice(PREFIX.length + 1)] ?? null) : null),
  };
}
