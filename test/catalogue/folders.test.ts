import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema, SCHEMA_FILE } from '../../scripts/catalogue/json-schema.mjs';
import { shapeOf } from '../../scripts/catalogue/shapes.mjs';
import { FOLDERS } from '../support/folders.ts';

/** Every folder in `src/providers`; that each keeps the rules, reading them has already shown. */
test('the schema for editors is that of the build: `npm run provider write` makes it', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8') === jsonSchema(), 'src/providers/schema.json is stale').toBe(true);
});

const shapes = FOLDERS.flatMap(({ id, file }) =>
  (file.shapes ?? []).map((shape, at) => ({ name: `${id}, shape ${at}`, id, shape })),
);
const hasPrefix = /^[A-Za-z0-9]{2,}[-_.:]|^[A-Z][A-Za-z0-9]{3,}/;

describe.each(shapes)('$name', ({ id, shape }) => {
  const { pattern } = shapeOf(id, shape);

  test('takes none of the samples of another provider, where its keys have a public beginning', () => {
    if (!hasPrefix.test(shape.prefix ?? '')) return expect(shape.body).not.toBe('');
    for (const other of shapes.filter((one) => one.id !== id))
      for (const sample of other.shape.yes) expect(pattern.test(sample), `${other.name}: ${sample}`).toBe(false);
  });

  test('is decided on long text without trying over and over', () => {
    // A shape that backtracks without end would not come back from any of these.
    for (const text of ['a', '0', 'A', '-', shape.prefix || '-', shape.yes[0] ?? '-'])
      expect(pattern.test(`${text.repeat(Math.ceil(10_000 / text.length))}!`)).toBe(false);
  });
});
