import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { start } from '../support/worker.ts';

/** What the platform prints, told to a page that reads by it. */

const ask = (languages: readonly string[], zone = 'Europe/Warsaw') =>
  start(createDisk()).fromPage({ type: 'printed', languages, zone });

test('each language is answered in its place', async () => {
  const { ok, value } = await ask(['pl', 'en', 'zh-Hant-TW']);
  expect(ok).toBe(true);
  expect(
    value.map(({ words }: { words: string }) => ['"maja"', '"may"', '"星期三"'].map((word) => words.includes(word))),
  ).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
  expect(value.map(({ isYearFirst }: { isYearFirst: boolean }) => isYearFirst)).toEqual([false, false, true]);
});

test.each<[string, string[], string]>([
  ['a language that is none', ['x'], 'UTC'],
  ['one that the platform writes in another way', ['pl_PL'], 'UTC'],
  ['a zone that is none', ['pl'], 'Mars/Base'],
])('%s is refused', async (_what, languages, zone) => {
  expect(await ask(languages, zone)).toMatchObject({ ok: false, error: 'error_refused' });
});

test('more languages than a page can be read by are no message', async () => {
  expect((await ask(Array(21).fill('pl'))).ok).toBe(false);
});
