// @ts-check
// A folder for a new provider, from three answers: its name, the address of a page with keys, and where that is documented.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './check-file.mjs';
import { exampleNeeded, NO_EXAMPLE } from './pages.mjs';
import { PROVIDERS_FOLDER } from './read-files.mjs';

/** @typedef {{ readonly name: string, readonly page: string, readonly source: string }} Answers */

export const QUESTIONS = {
  name: 'What is the provider called?',
  page: 'What is the full address of its page with keys?',
  source: 'On which public page did you read that?',
};

/**
 * Whether a page is the provider's own, as far as its host says: both stand in one domain. Under `co.uk` that has three parts.
 * @param {string} page @param {string} source
 */
export function isOwnSource(page, source) {
  if (!URL.canParse(source)) return false;
  const [one = [], other = []] = [page, source].map((address) => new URL(address).hostname.split('.').reverse());
  const [top = '', second = ''] = one;
  const count = top.length === 2 && second.length <= 3 ? 3 : 2;
  return one.slice(0, count).join('.') === other.slice(0, count).join('.');
}

/** The file to begin with: it says what nobody has looked up yet. What users write about a provider is "seen". @param {Answers} answers @param {string} today */
export function draftOf({ name, page, source }, today) {
  if (!URL.canParse(page))
    throw new Error(`"${page}" is no full address, such as https://app.example.com/settings/keys`);
  const { protocol, hostname, pathname } = new URL(page);
  if (protocol !== 'https:') throw new Error(`"${page}" has to begin with https://`);
  return {
    $schema: '../schema.json',
    name,
    hosts: { fixed: [hostname], source: 'documentation' },
    pages: {
      keys: {
        kinds: ['api-key'],
        role: 'list',
        path: pathname,
        account: 'unknown',
        examples: { yes: [pathname], no: [NO_EXAMPLE] },
        source: 'documentation',
      },
    },
    kinds: { 'api-key': { noun: 'api-key' } },
    notKnown: [
      'What the keys look like.',
      'Whether they end by themselves, and how often they are to be rotated.',
      'Whether they can be rotated in place.',
      'Whose keys the page lists.',
    ],
    sources: {
      documentation: {
        url: source,
        checkedOn: today,
        ...(!isOwnSource(page, source) && { confidence: 'seen' }),
      },
    },
  };
}

/** Throws where a folder cannot be called so. @param {string} id */
export function checkId(id, root = PROVIDERS_FOLDER) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" has to be lower-case words joined by "-"`);
  const file = join(root, id, 'provider.json');
  if (existsSync(file)) throw new Error(`${file} is there already`);
  return file;
}

/**
 * Writes the folder; returns the path of its file. What is left to be done before it keeps the rules, `check` says. Throws where there is one, and where an answer cannot be used.
 * @param {string} id
 * @param {Answers} answers
 * @param {string} today
 */
export function writeNew(id, answers, today, root = PROVIDERS_FOLDER) {
  const file = checkId(id, root);
  const draft = draftOf(answers, today);
  const problems = checkFile(draft).problems.filter((what) => what !== exampleNeeded('keys'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(join(root, id), { recursive: true });
  writeFileSync(file, `${JSON.stringify(draft, null, 2)}\n`);
  return file;
}
