// @ts-check
// How far a provider is known: computed from what its folder holds, never claimed in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'recognised' | 'modelled' | 'proven'} Tier */

export const TIERS = {
  recognised: 'its pages are told by their address; what is read there is shown before it is kept',
  modelled: 'read right on pages of ours, made after public facts; not yet on the real ones',
  proven: 'read right on pages of the real product',
};

/**
 * `pages/<name>.expected.json` says with `origin` where the page beside it is from: "modelled" by us, or "captured" from the
 * product.
 * @param {string} folder
 * @returns {Tier}
 */
export function tierOf(folder) {
  const pages = join(folder, 'pages');
  const files = existsSync(pages) ? readdirSync(pages).filter((file) => file.endsWith('.expected.json')) : [];
  const origins = new Set(files.map((file) => JSON.parse(readFileSync(join(pages, file), 'utf8')).origin));
  if (origins.has('captured')) return 'proven';
  return origins.has('modelled') ? 'modelled' : 'recognised';
}
