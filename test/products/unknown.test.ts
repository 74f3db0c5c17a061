// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Capture, capturesOf, UNKNOWN_PRODUCTS } from './captures.ts';
import type { Field } from './compare.ts';
import { judged, readBy, teach } from './person.ts';

/** Real pages of products that no folder of the catalogue is of, and that nothing in the reader was made after. */

const all = capturesOf(UNKNOWN_PRODUCTS);
const withKeys = all.filter(({ truth }) => truth !== null);
const FIELDS: readonly Field[] = ['name', 'created', 'expires', 'lastUsed'];
const NOTHING_WRONG = [0, 0, 0, 0];

/** How many keys the page tells names, creations, ends and last uses of; and how often a proposal has to be corrected. */
const TAUGHT: Readonly<Record<string, readonly number[]>> = {
  'medusa/secret-keys': [16, 16, 0, 10, 0],
  'medusa/publishable-keys': [16, 16, 0, 0, 0],
  'request-tracker/auth-tokens': [16, 0, 0, 16, 2],
  'unleash/api-tokens': [16, 16, 0, 16, 0],
};
/** One in which ends stand in the column of another field is not proposed. */
const NOT_PROPOSED = ['meshcentral/login-tokens'];

const titled = (captures: readonly Capture[]) =>
  captures.map((capture) => [`${capture.product}/${capture.file}`, capture] as const);
const counted = (read: Parameters<typeof judged>[0], capture: Capture) => {
  const counts = FIELDS.map((field) => judged(read, capture, field));
  return { right: counts.map(([right]) => right), wrong: counts.map(([, wrong]) => wrong) };
};

describe.each(titled(withKeys))('%s', (_, capture) => {
  const kind = `${capture.product}/${capture.page}`;

  test('is taught, nothing of it is read wrong, and what was taught finds no key on other pages', () => {
    const taught = teach(capture);
    if (NOT_PROPOSED.includes(kind)) return expect(taught).toBeNull();
    const { right, wrong } = counted(taught?.read ?? [], capture);
    expect(wrong).toEqual(NOTHING_WRONG);
    expect([...right, taught?.corrections]).toEqual(TAUGHT[kind]);
    for (const other of all.filter(({ product, truth }) => product === capture.product && truth === null))
      expect([other.file, taught && readBy(taught.layout, other)]).toEqual([other.file, []]);
  });

  test('read by its shape alone, nothing is wrong', () => {
    expect(counted(readBy(undefined, capture), capture).wrong).toEqual(NOTHING_WRONG);
  });
});

test.each(titled(all.filter(({ truth }) => truth === null)))('%s: no key is read by its shape', (_, capture) => {
  expect(readBy(undefined, capture)).toEqual([]);
});

test.each(UNKNOWN_PRODUCTS)('every captured page of %s is tried', (product) => {
  const files = readdirSync(join(import.meta.dirname, 'unknown', product)).filter((name) => name.endsWith('.html'));
  expect(files.sort()).toEqual(
    capturesOf([product])
      .map(({ file }) => file)
      .sort(),
  );
});
