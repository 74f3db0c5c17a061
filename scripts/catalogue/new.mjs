// @ts-check
// A folder for a new provider, from three answers: its name, the address of a page with keys, and where that is documented.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './check-file.mjs';
import { PROVIDERS_FOLDER } from './read-files.mjs';

/** @typedef {{ readonly name: string, readonly page: string, readonly source: string }} Answers */

export const QUESTIONS = {
  name: 'What is the provider called?',
  page: 'What is the full address of its page with keys?',
  source: 'On which public page did you read that?',
};

/** The file to begin with: it keeps the rules, and says what nobody has looked up yet. @param {Answers} answers @param {string} today */
export function draftOf({ name, page, source }, today) {
  if (!URL.canParse(page))
    throw new Error(`"${page}" is no full address, such as https://app.example.com/settings/keys`);
  const { hostname, pathname } = new URL(page);
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
        examples: { yes: [pathname], no: ['/no-such-page'] },
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
    sources: { documentation: { url: source, checkedOn: today } },
  };
}

/**
 * Writes the folder; returns the path of its file. Throws where there is one, and where an answer cannot be used.
 * @param {string} id
 * @param {Answers} answers
 * @param {string} today
 */
export function writeNew(id, answers, today, root = PROVIDERS_FOLDER) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" has to be lower-case words joined by "-"`);
  const file = join(root, id, 'provider.json');
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const draft = draftOf(answers, today);
  const { problems } = checkFile(draft);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(join(root, id), { recursive: true });
  writeFileSync(file, `${JSON.stringify(draft, null, 2)}\n`);
  return file;
}
