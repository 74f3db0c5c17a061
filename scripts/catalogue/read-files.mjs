// @ts-check
// Reads the folders of providers. A file that does not keep the rules stops the build, with all that is wrong, in words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { checkFile } from './check-file.mjs';
import { crossProblems } from './problems.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {{ readonly id: string, readonly path: string, readonly folder: string, readonly file: ProviderFile }} Folder */

export const PROVIDERS_FOLDER = join(ROOT, 'src/providers');

/**
 * All providers, in the order of their ids. Throws with all that is wrong, a line each: file, place, what to do.
 * @param {readonly string[]} [roots] folders that hold one folder a provider
 * @returns {Folder[]}
 */
export function readFolders(roots = [PROVIDERS_FOLDER]) {
  const all = roots
    .flatMap((root) => readdirSync(root, { withFileTypes: true }).map((entry) => ({ root, entry })))
    .filter(({ entry }) => entry.isDirectory())
    .map(({ root, entry }) => readFolder(root, entry.name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const folders = all.flatMap(({ id, path, folder, file }) => (file ? [{ id, path, folder, file }] : []));
  const own = all.flatMap(({ path, problems }) => problems.map((what) => `${path}: ${what}`));
  const problems = own.length > 0 ? own : crossProblems(folders);
  if (problems.length > 0) throw new Error(`The catalogue cannot be built:\n${problems.join('\n')}`);
  return folders;
}

/** @param {string} root @param {string} id */
function readFolder(root, id) {
  const folder = join(root, id);
  const full = join(folder, 'provider.json');
  const at = { id, folder, path: relative(ROOT, full).replaceAll('\\', '/') };
  if (!existsSync(full)) return { ...at, file: null, problems: ['is missing'] };
  try {
    return { ...at, ...checkFile(JSON.parse(readFileSync(full, 'utf8'))) };
  } catch (error) {
    return { ...at, file: null, problems: [`is no JSON: ${error instanceof Error ? error.message : error}`] };
  }
}
