// @ts-check
// How far a provider is known: computed from what its folder holds, never claimed in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfinished } from './unfinished.mjs';

/** @typedef {'recognised' | 'modelled' | 'proven'} Tier */

export const TIERS = {
  recognised: 'its pages are told by their address; what is read there is shown before it is kept',
  modelled: 'read right on pages of ours, made after public facts; not yet on the real ones',
  proven: 'read right on pages of the real product',
};

/** @typedef {{ readonly name: string, readonly html: string, readonly expected: { readonly origin: string, readonly after?: string, readonly keys: readonly unknown[] } }} Page */

/**
 * The pages of a folder: `pages/<name>.html`, and `pages/<name>.expected.json` with what is to be read of it. Throws where one of
 * the two files is missing.
 * @param {string} folder
 * @returns {Page[]}
 */
export function pagesIn(folder) {
  const at = join(folder, 'pages');
  const files = existsSync(at) ? readdirSync(at).filter((file) => /\.(?:html|expected\.json)$/.test(file)) : [];
  const names = new Set(files.map((file) => file.replace(/\.(?:html|expected\.json)$/, '')));
  return [...names].sort().map((name) => ({
    name,
    html: readFileSync(join(at, `${name}.html`), 'utf8'),
    expected: JSON.parse(readFileSync(join(at, `${name}.expected.json`), 'utf8')),
  }));
}

/** Pages that show nothing yet, with what is to be done, a line each. @param {string} folder */
export const unfinishedPages = (folder) =>
  pagesIn(folder).flatMap(({ name, html, expected }) => {
    const what = unfinished(html, expected);
    return what ? [`pages/${name}.html: ${what}`] : [];
  });

/**
 * How far the running product was tried: its version, and the languages of its pages with keys; null where it was not.
 * @param {string} folder @returns {{ readonly version: string, readonly languages: readonly string[] } | null}
 */
export function capturedIn(folder) {
  const at = join(folder, 'captures', 'index.json');
  if (!existsSync(at)) return null;
  const { version, captures } = JSON.parse(readFileSync(at, 'utf8'));
  /** @type {{ readonly truth: string | null, readonly interface: string }[]} */
  const pages = captures;
  const languages = new Set(pages.flatMap(({ truth, interface: one }) => (truth === null ? [] : [one])));
  return { version, languages: [...languages].sort() };
}

/**
 * `origin` in `pages/<name>.expected.json` says where the page beside it is from: "modelled" by us, or "captured" from the
 * product. A page that is not finished does not count. `captures/index.json` lists pages of the running product with what its own
 * database said: see `test/products/README.md`.
 * @param {string} folder
 * @returns {Tier}
 */
export function tierOf(folder) {
  const finished = pagesIn(folder).filter(({ html, expected }) => !unfinished(html, expected));
  const origins = new Set(finished.map(({ expected }) => expected.origin));
  if (origins.has('captured') || existsSync(join(folder, 'captures', 'index.json'))) return 'proven';
  return origins.has('modelled') ? 'modelled' : 'recognised';
}
