import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TREE } from './tree.ts';

const MOST_LINES = 250;
/** Most files are shorter than this: one concern a file. Not those with the words of a language, which are as long as those are. */
const USUAL_LINES = 100;

const sources = TREE.filter((file) => /^src\/.+\.(?:tsx?|css)$/.test(file));
const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

test(`no file of the sources has more than ${MOST_LINES} lines, and most are far shorter`, () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
  const code = sources.filter((file) => !file.includes('/languages/'));
  const short = code.filter((file) => lines(file) <= USUAL_LINES);
  expect(short.length / code.length).toBeGreaterThan(0.8);
});

test('nothing is left to be done later, and no test is left out', () => {
  const files = TREE.filter((file) => /^(?:src|test|scripts)\/.+\.(?:tsx?|mjs)$/.test(file));
  const others = files.filter((file) => file !== 'test/project/files.test.ts');
  const marks = /\b(?:TODO|FIXME|XXX|HACK)\b|\b(?:test|describe|it)\.(?:skip|only|todo)\b/;
  expect(others.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
});
