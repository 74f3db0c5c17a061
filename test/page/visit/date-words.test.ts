// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { printedFor } from '../../support/printed.ts';

/** The words that dates are read by come from the worker: before the first look, and before one in another language. */

type Asked = Parameters<typeof printedFor>[0];
let asked: Asked[];
let answer: (message: Asked) => unknown;
const sendMessage = async (message: Asked) => {
  asked.push(message);
  return answer(message);
};
vi.stubGlobal('chrome', { runtime: { id: 'keyturn-test', sendMessage } });
const { SpokenDates } = await import('../../../src/page/date-words.ts');
const { sharedRoute } = await import('../../../src/page/route.ts');

beforeEach(() => {
  asked = [];
  answer = (message) => ({ ok: true, value: printedFor(message) });
  for (const name of Object.keys(sharedRoute().printed)) delete sharedRoute().printed[name];
});

const following = () => new SpokenDates(new AbortController().signal);
const languagesAsked = () => asked.map(({ languages }) => languages);

test('those of the page, of the browser and of English are asked for once, and shared by the visits of a document', async () => {
  const words = following();
  expect(await words.follow(['de_AT', 'pl', 'none such'], '')).toBe(true);
  expect(await words.follow(['de_AT', 'pl', 'none such'], '')).toBe(false);
  expect(await words.follow(['de_AT', 'pl', 'cs'], '')).toBe(true);
  expect(await following().follow(['pl'], '')).toBe(true);
  expect(languagesAsked()).toEqual([['de-AT', 'pl', 'en'], ['cs']]);
  expect(words.now?.languages).toEqual(['de_AT', 'pl', 'cs']);
});

test('other words of the packs make dates read differently, and are no reason to ask', async () => {
  const words = following();
  await words.follow(['pl'], '');
  expect(await words.follow(['pl'], 'pl;1month')).toBe(true);
  expect(asked.length).toBe(1);
});

test.each<[string, () => unknown, string]>([
  ['the worker is gone', () => ({ ok: false, error: 'error_context_gone', values: [] }), 'error_context_gone'],
  ['it answers with something else', () => ({ ok: true, value: null }), 'error_bad_reply'],
  ['it leaves one out', () => ({ ok: true, value: [] }), 'error_bad_reply'],
])('where %s dates are read as before, and that is told', async (_what, reply, error) => {
  const words = following();
  await words.follow(['pl'], '');
  answer = reply;
  expect(await words.follow(['cs'], '')).toMatchObject({ ok: false, error });
  expect(words.now?.languages).toEqual(['pl']);
});
