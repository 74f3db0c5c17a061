import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortNames } from '../../scripts/lib/short-names.mjs';

/** What is said between scripts that are built apart: messages, facts of providers, settings, and what dates look like. */
const SPOKEN = [
  'src/protocol',
  'src/catalogue',
  'src/background',
  'src/browser',
  'src/texts',
  'src/providers',
  'src/core/record',
];
const DATES = ['printed', 'teach', 'learn-relative'].map((name) => `src/core/dates/${name}.ts`);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

test('what is named shortly in the scripts of pages is nothing that other scripts know by its name', () => {
  const names = new RegExp(
    `(?<=[.'"{,]\\s*|^\\s+(?:readonly )?)(?:${Object.keys(shortNames).join('|')})\\b(?!\\s*\\()`,
    'gm',
  );
  const found = [...SPOKEN.flatMap(filesIn), ...DATES].flatMap((file) =>
    [...readFileSync(file, 'utf8').replace(COMMENTS, '').matchAll(names)].map(([name]) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
