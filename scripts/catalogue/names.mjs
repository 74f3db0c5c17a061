// @ts-check
// How kinds of keys are called: by a noun from the closed list, or by the provider's own name for them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';

/** @typedef {import('./schema.mjs').KindFact} KindFact */

/** @param {string} language @returns {Record<string, { message: string }>} */
const nounMessages = (language) => JSON.parse(readFileSync(join(ROOT, `src/_locales/${language}/nouns.json`), 'utf8'));

/** The closed list of nouns, as files name them: `api-key`. */
export const nouns = () =>
  new Set(Object.keys(nounMessages('en')).map((id) => id.replace('noun_', '').replaceAll('_', '-')));

/** Message id of a noun. @param {string} noun */
export const nounIdOf = (noun) => `noun_${noun}`.replaceAll('-', '_');

/**
 * Message id of a kind's name.
 * @param {string} provider
 * @param {string} id
 * @param {KindFact} kind
 */
export const nameIdOf = (provider, id, { names, noun }) =>
  names ? `kind_${provider}_${id}`.replaceAll('-', '_') : nounIdOf(noun);

/**
 * A kind's name. A language that has no word of its own for a provider's name has the English one, as it is.
 * @param {KindFact} kind
 * @param {string} language
 */
export const nameOf = ({ names, noun }, language) =>
  names ? (names[language] ?? names.en) : (nounMessages(language)[nounIdOf(noun)]?.message ?? noun);

/**
 * Messages with the names that are the providers' own, of kinds whose pages are read.
 * @param {string} language
 * @param {readonly import('./read-files.mjs').Folder[]} folders
 */
export function kindNames(language, folders) {
  const named = folders
    .filter(({ file }) => file.hostAccess === 'at-install')
    .flatMap(({ id, file }) =>
      Object.entries(file.kinds).flatMap(([name, kind]) =>
        kind.names ? [[nameIdOf(id, name, kind), { message: nameOf(kind, language) }]] : [],
      ),
    );
  return Object.fromEntries(named);
}
