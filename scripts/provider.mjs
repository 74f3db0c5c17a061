#!/usr/bin/env node
// For who adds a provider or changes one.
//   npm run provider check          whether all folders keep the rules, in a line each
//   npm run provider check <id>     what a user would see of that one, in words
//   npm run provider new <id>       a folder from three questions; or -- --name … --page https://… --source https://…
//   npm run provider fixture <id> <page>.<language> <report> <address>
//                                   a page for its tests, from a file with the report of a page that could not be read
//   npm run provider write          makes docs/providers.md and src/providers/schema.json anew
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from './catalogue/ask.mjs';
import { inWords, notYetRead } from './catalogue/check.mjs';
import { PROVIDERS_DOC, providersDoc } from './catalogue/docs.mjs';
import { writeFixture } from './catalogue/fixture.mjs';
import { checkId, isOwnSource, QUESTIONS, writeNew } from './catalogue/new.mjs';
import { readFolders } from './catalogue/read-files.mjs';
import { tierOf } from './catalogue/tier.mjs';
import { ROOT } from './lib/root.mjs';

const today = new Date().toISOString().slice(0, 10);
const text = { type: 'string' };
const OPTIONS = { allowPositionals: true, options: { name: text, page: text, source: text } };

function check({ id }) {
  const folders = readFolders();
  const chosen = folders.filter((one) => one.id === id);
  if (id && chosen.length === 0) throw new Error(`There is no src/providers/${id}`);
  const early = (id ? chosen : folders).flatMap((one) => notYetRead(one, today));
  if (early.length > 0) throw new Error(early.join('\n'));
  if (id) return console.log(inWords(chosen[0], today));
  for (const { id: one, folder, file } of folders) {
    const [pages, kinds] = [file.pages, file.kinds].map((what) => Object.keys(what).length);
    console.log(`${one}: ${tierOf(folder)}; pages: ${pages}, kinds: ${kinds}; the rules are kept`);
  }
}

const commands = {
  check,
  new: async ({ id = '', values }) => {
    checkId(id);
    const answers = await ask(QUESTIONS, values, { input: process.stdin, output: process.stdout });
    const file = writeNew(id, answers, today);
    spawnSync('npx', ['biome', 'format', '--write', file], { cwd: ROOT, stdio: 'ignore' });
    console.log(`Wrote ${relative(ROOT, file)}. What is to be done next says: npm run provider check ${id}`);
    if (!isOwnSource(answers.page, answers.source))
      console.log(
        'The source is on another host than the page: it counts as "seen", unless the provider itself writes there.',
      );
  },
  fixture: ({ id, rest: [name, report, address] }) => {
    if (!id || !name || !report || !address)
      throw new Error('Say which: npm run provider fixture <id> <page>.<language> <report> <address>');
    if (!existsSync(report)) throw new Error(`There is no file "${report}" with a report`);
    const files = writeFixture(id, name, readFileSync(report, 'utf8'), address);
    for (const file of files) console.log(`Wrote ${relative(ROOT, file)}`);
    console.log('Put words and dates in place of "Aaa 00, 0000", and say in the second file what is to be read.');
  },
  write: async () => {
    const { jsonSchema, SCHEMA_FILE } = await import('./catalogue/json-schema.mjs');
    writeFileSync(SCHEMA_FILE, jsonSchema());
    writeFileSync(PROVIDERS_DOC, providersDoc(readFolders()));
    console.log('Wrote docs/providers.md and src/providers/schema.json');
  },
};

try {
  const { values, positionals } = parseArgs(OPTIONS);
  const [command = '', id, ...rest] = positionals;
  const run = commands[command];
  if (!run) throw new Error(`Say what to do: ${Object.keys(commands).join(', ')}`);
  await run({ id, rest, values });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
