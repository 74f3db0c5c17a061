import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { LONG } from '../longest-first.ts';
import { meantBy, TREE } from './tree.ts';

/** Each path that a pattern with alternatives in braces stands for. */
function alternatives(pattern: string): string[] {
  const [whole = '', inner = ''] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === '') return [pattern];
  return inner.split(',').flatMap((one) => alternatives(pattern.replace(whole, one)));
}
const filesOf = (patterns: readonly string[] = []) => patterns.flatMap(alternatives).flatMap(meantBy);

interface Project {
  readonly test?: {
    readonly name?: string;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
  };
}
const projects = ((config as { test?: { projects?: readonly Project[] } }).test?.projects ?? []).map(
  ({ test: { name = '', include = [], exclude } = {} }) => {
    const without = new Set(filesOf(exclude));
    return { name, include, files: new Set(filesOf(include).filter((file) => !without.has(file))) };
  },
);
const [far, near] = [true, false].map((wanted) =>
  projects.filter(({ name }) => name.startsWith('unit in ') === wanted),
);
const tests = TREE.filter((file) => /^test\/.*\.test\.tsx?$/.test(file));

/** A test that was moved or renamed would go on in the unit tests, and silently no more in the far zones. */
test('what runs in the far zones is there, each part of each pattern', () => {
  expect(far).toHaveLength(2);
  for (const { include } of far ?? []) {
    const named = include.flatMap(alternatives);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => meantBy(path).length === 0)).toEqual([]);
  }
});

test('each file of tests runs in one project, besides the far zones; what tells which zone it is, in those alone', () => {
  const howOften = (file: string) => near?.filter(({ files }) => files.has(file)).length;
  expect(tests.length).toBeGreaterThan(500);
  expect(tests.filter((file) => howOften(file) !== 1)).toEqual(['test/zones.test.ts']);
  expect(far?.every(({ files }) => files.has('test/zones.test.ts'))).toBe(true);
});

test('each file that is said to take long is there', () => {
  expect(LONG.filter((name) => tests.filter((file) => file.startsWith(`test/${name}.test.`)).length !== 1)).toEqual([]);
});

/** See test/clean-start.ts. */
test('what is to run in a process of its own is told apart from every other file', () => {
  const options = tests.flatMap((file) => (/^\/\/ @vitest-\S+ (\{.+)/.exec(readFileSync(file, 'utf8')) ?? []).slice(1));
  expect(options.length).toBeGreaterThan(0);
  expect(new Set(options).size).toBe(options.length);
});

test('a pattern is taken apart wholly', () => {
  expect(alternatives('a/{b,c}.{d,e}')).toEqual(['a/b.d', 'a/b.e', 'a/c.d', 'a/c.e']);
});
