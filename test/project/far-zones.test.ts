import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { meantBy } from './tree.ts';

/** Each path that a pattern with alternatives in braces stands for. */
function alternatives(pattern: string): string[] {
  const [whole = '', inner = ''] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === '') return [pattern];
  return inner.split(',').flatMap((one) => alternatives(pattern.replace(whole, one)));
}

interface Project {
  readonly test?: { readonly name?: unknown; readonly include?: readonly string[] };
}

/** A test that was moved or renamed would go on in the unit tests, and silently no more in the far zones. */
test('what runs in the far zones is there, each part of each pattern', () => {
  const projects = (config as { test?: { projects?: readonly Project[] } }).test?.projects ?? [];
  const far = projects.filter(({ test: one }) => /^unit in /.test(String(one?.name)));
  expect(far).toHaveLength(2);
  for (const { test: one } of far) {
    const named = (one?.include ?? []).flatMap(alternatives);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => meantBy(path).length === 0)).toEqual([]);
  }
});

test('a pattern is taken apart wholly', () => {
  expect(alternatives('a/{b,c}.{d,e}')).toEqual(['a/b.d', 'a/b.e', 'a/c.d', 'a/c.e']);
});
