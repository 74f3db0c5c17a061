import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOfMistake } from '../../../src/core/backup/syntax.ts';

/** Where this engine says that a text stops being JSON; null when it is JSON, or the engine does not say. */
function engineSays(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1];
    if (at !== undefined) return text.slice(0, Number(at)).split('\n').length;
    return /end of JSON/.test(String(error)) ? text.split('\n').length : null;
  }
}

test.each([
  ['{', 1],
  ['{\n"a": 1,\n"b": tru\n}', 3],
  ['{\n"a": 1\n"b": 2}', 3],
  ['[1,\n2,\n]', 3],
  ['{"a":\n"x\ny"}', 2],
  ['{"a": "\\x"}', 1],
  ['[01]', 1],
  ['{}\n{}', 2],
  ["{'a': 1}", 1],
  ['{"a"\n1\n2}', 2],
  ['{"a":\n}\n', 2],
  ['[\n}\n', 2],
  ['{\n]\n', 2],
  ['{a":\n1}\n', 1],
  ['{"a":1]\n\n', 1],
  ['{"a":1x\n\n', 1],
  ['[1}\n\n', 1],
  ['[1x\n\n', 1],
  ['[1 2\n]', 1],
  ['1}\n\n', 1],
  ['1]\n\n', 1],
  ['1,\n2', 1],
  ['["\\n",\n,]\n', 2],
  ['["\\u00e9",\n"\\u00e",\n1]', 2],
  ['\r\n\t [1e5, -0.5, true, false, null]\n', 3],
])('%j stops in line %i', (text, line) => {
  expect(lineOfMistake(text)).toBe(line);
});

test('names the same line as the engine, where the engine names one', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(3),
    put: fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\n',
      '\\',
      '\u0000',
      '\u007f',
      'e',
      '-',
      '.',
      '0',
      'null',
    ),
  });
  let compared = 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.array(edit, { minLength: 1, maxLength: 3 }), (value, edits) => {
      const text = edits.reduce(
        (json, { at, cut, put }) => {
          const index = Math.floor(at * json.length);
          return json.slice(0, index) + put + json.slice(index + cut);
        },
        JSON.stringify(value, null, 1),
      );
      const line = engineSays(text);
      if (line === null) return;
      compared += 1;
      expect(lineOfMistake(text)).toBe(line);
    }),
    { numRuns: 5_000 },
  );
  expect(compared).toBeGreaterThan(1_000);
});
