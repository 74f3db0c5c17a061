// @ts-check
// Asks questions, a line each: of a person at a terminal, or of whatever lines are piped in.
import { createInterface } from 'node:readline';

/**
 * The answers, by the names of their questions. Those that are given already are not asked for. Throws where one is empty, or
 * where there are no more lines.
 * @template {string} K
 * @param {Record<K, string>} questions
 * @param {Partial<Record<K, string>>} given
 * @param {{ input: NodeJS.ReadableStream, output: NodeJS.WritableStream }} terminal
 * @returns {Promise<Record<K, string>>}
 */
export async function ask(questions, given, { input, output }) {
  const open = /** @type {K[]} */ (Object.keys(questions)).filter((key) => !given[key]);
  const answers = /** @type {Record<K, string>} */ ({ ...given });
  if (open.length === 0) return answers;
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  try {
    for (const key of open) {
      output.write(`${questions[key]} `);
      const { value = '' } = await lines.next();
      if (!value.trim()) throw new Error(`No answer to "${questions[key]}". Answer it, or give --${key}`);
      answers[key] = value.trim();
    }
  } finally {
    reader.close();
  }
  return answers;
}
