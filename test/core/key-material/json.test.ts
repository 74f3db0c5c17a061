import { expect, test } from 'vitest';
import { cleanJson } from '../../../src/core/key-material/json.ts';

const upper = (text: string): string => text.toUpperCase();

test('each text and each name of a property goes through, at any depth; nothing else changes', () => {
  const value = { a: 'x', list: ['y', 1, null, true, { b: 'z', none: undefined }] };
  expect(cleanJson(value, upper)).toEqual({ A: 'X', LIST: ['Y', 1, null, true, { B: 'Z', NONE: undefined }] });
  expect(cleanJson('x', upper)).toBe('X');
  expect(cleanJson(null, upper)).toBeNull();
  expect(cleanJson(7, upper)).toBe(7);
  expect(cleanJson([], upper)).toEqual([]);
});

test('of two names that become one the later stays', () => {
  expect(cleanJson({ a: 1, A: 2 }, upper)).toEqual({ A: 2 });
});
