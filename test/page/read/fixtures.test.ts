// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { documentOf, fixtures, plain, readerOn } from '../fixtures.ts';

describe('pages in the shapes and languages that key pages come in', () => {
  // A log is told of, and not read: see the tests of a visit.
  test.each(fixtures().filter(({ expected }) => expected.outcome !== 'log'))('$name', ({ html, expected }) => {
    const reader = readerOn(documentOf(html), expected.url);
    expect(plain(reader.read(), expected)).toEqual(expected);
    expect(reader.read().changed).toEqual([]);
  });
});
