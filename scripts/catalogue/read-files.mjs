// @ts-check
// Reads the folders of providers. A file that does not keep the rules stops the build, with all that is wrong, in words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../lib/root.mjs';
import { crossProblems, problemsOf } from './problems.mjs';
import { providerFile } from './schema.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {{ readonly id: string, readonly path: string, readonly folder: string, readonly file: ProviderFile }} Folder */

export const PROVIDERS_FOLDER = join(ROOT, 'src/providers');

/** All providers by id, in the order of their names. @param {readonly string[]} [roots] @returns {Folder[]} */
export function readFolders(roots = [PROVIDERS_FOLDER]) {
  const all = roots
    .flatMap((root) => readdirSync(root, { withFileTypes: true }).map((entry) => ({ root, entry })))
    .filter(({ entry }) => entry.isDirectory())
    .map(({ root, entry }) => readFolder(root, entry.name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const nouns = nounsOf('en');
  const problems = [
    ...all.flatMap(({ problems }) => problems),
    ...all.flatMap(({ path, file }) => (file ? problemsOf(file, nouns).map((what) => `${path}: ${what}`) : [])),
  ];
  const folders = all.flatMap(({ id, path, folder, file }) => (file ? [{ id, path, folder, file }] : []));
  if (problems.length === 0) problems.push(...crossProblems(folders));
  if (problems.length > 0) throw new Error(`The catalogue cannot be built:\n${problems.join('\n')}`);
  return folders;
}

/** @param {string} root @param {string} id */
function readFolder(root, id) {
  const folder = join(root, id);
  const path = relative(ROOT, join(folder, 'provider.json')).replaceAll('\\', '/');
  const at = { id, path, folder, file: null };
  if (!existsSync(join(folder, 'provider.json'))) return { ...at, problems: [`${path}: is missing`] };
  let json;
  try {
    json = JSON.parse(readFileSync(join(folder, 'provider.json'), 'utf8'));
  } catch (error) {
    return { ...at, problems: [`${path}: is no JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const { success, output, issues = [] } = v.safeParse(providerFile, json);
  return { ...at, file: success ? output : null, problems: issues.map((issue) => `${path}: ${inWords(issue)}`) };
}

const ADD_SOURCE =
  'names no source. Add "source": the key of one of the file\'s "sources", which says where the fact is from and when it was checked';

/** @param {v.BaseIssue<unknown>} issue */
function inWords(issue) {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const at = (/** @type {unknown[]} */ path) =>
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'the file';
  if (issue.type === 'strict_object' || issue.type === 'object_with_rest') {
    if (issue.expected === 'never') return `${at(keys)} is no field that is known here`;
    if (keys.at(-1) === 'source') return `${at(keys.slice(0, -1))} ${ADD_SOURCE}`;
    return `${at(keys)} is missing`;
  }
  if (issue.type === 'picklist' || issue.type === 'literal') return `${at(keys)} has to be ${issue.expected}`;
  return `${at(keys)} ${/^(?:has|is) /.test(issue.message) ? issue.message : `has to be ${issue.expected}`}`;
}

/** The closed list of nouns, as message ids without `noun_`. @param {string} language */
function nounsOf(language) {
  const messages = JSON.parse(readFileSync(join(ROOT, `src/_locales/${language}/nouns.json`), 'utf8'));
  return new Set(Object.keys(messages).map((id) => id.replace('noun_', '').replaceAll('_', '-')));
}
