// @ts-check
// The hosts that the manifest asks for, from the catalogue: those of providers whose pages are read from the start.
import { readable } from './modules.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */

/** @param {readonly Folder[]} folders */
export const patternsOf = (folders) =>
  readable(folders).flatMap(({ file }) => (file.hosts.fixed ?? []).map((host) => `https://${host}/*`));

/** @param {{ content_scripts: object[] }} manifest @param {readonly Folder[]} folders */
export function withHosts(manifest, folders) {
  const patterns = patternsOf(folders);
  const { content_scripts: scripts, ...rest } = structuredClone(manifest);
  return {
    ...rest,
    host_permissions: patterns,
    content_scripts: scripts.map((script) => ({ matches: patterns, ...script })),
  };
}
