// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isPieceOfKey } from '../../../src/page/read/secrets/shown-name.ts';

const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const HALVES = [KEY.slice(0, 22), KEY.slice(22)];

test.each<[string, string[], number, boolean]>([
  ['a name before a key', ['Backup', KEY], 0, false],
  ['a name after a key', [KEY, 'Backup'], 1, false],
  ['the whole key', ['Backup', KEY], 1, false],
  ['a name beside the pieces of a key', ['Backup', ...HALVES], 0, false],
  ['the first piece', HALVES, 0, true],
  ['the last piece', ['Backup', ...HALVES], 2, true],
])('%s: whether it is a piece of a key', (_what, parts, taken, isPiece) => {
  expect(isPieceOfKey(parts, (index) => index === taken, [])).toBe(isPiece);
});
