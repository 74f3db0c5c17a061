import { spawnSync } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../scripts/catalogue/ask.mjs';

const QUESTIONS = { name: 'What is it called?', page: 'Where is it?' };
const asked = async (lines: string, given: Partial<typeof QUESTIONS> = {}) => {
  const output = new PassThrough();
  const answers = await ask(QUESTIONS, given, { input: Readable.from([lines]), output });
  return { answers, said: String(output.read() ?? '') };
};

test('lines that are piped in answer the questions in their order', async () => {
  const { answers, said } = await asked(' Beacon \nhttps://app.beacon.example\n');
  expect(answers).toEqual({ name: 'Beacon', page: 'https://app.beacon.example' });
  expect(said).toBe('What is it called? Where is it? ');
});

test('what is given already is not asked for', async () => {
  expect(await asked('here', { name: 'Beacon' })).toEqual({
    answers: { name: 'Beacon', page: 'here' },
    said: 'Where is it? ',
  });
});

test.each(['Beacon', 'Beacon\n', 'Beacon\n\n'])('a line that is missing is said: %j', async (lines) => {
  await expect(asked(lines)).rejects.toThrow('No answer to "Where is it?". Answer it, or give --page');
});

test.each([
  [['fixture', 'github', 'tokens.de'], 'Say which: npm run provider fixture <id> <page>.<language> <report> <address>'],
  [['fixture', 'github', 'tokens.de', 'no-report.txt', 'https://a.example'], 'There is no file "no-report.txt"'],
  [['new', 'github'], 'provider.json is there already'],
  [['new', 'No id'], '"No id" has to be lower-case words'],
  [['new', 'no-such-provider'], 'No answer to "What is the provider called?"'],
])('the command says what it lacks: %j', (words, said) => {
  const { status, stderr } = spawnSync('node', ['scripts/provider.mjs', ...words], { input: '', encoding: 'utf8' });
  expect(stderr).toContain(said);
  expect(status).toBe(1);
});
