// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { documentOf, fixtures, plain, readerOn } from '../fixtures.ts';

describe('pages in the shapes and languages that key pages come in', () => {
  test.each(fixtures())('$name', ({ html, expected }) => {
    const reader = readerOn(documentOf(html), expected.url);
    expect(plain(reader.read(), expected)).toEqual(expected);
    expect(reader.read().changed).toEqual([]);
  });
});
