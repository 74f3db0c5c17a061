// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Capture, captures } from './captures.ts';
import type { Field } from './compare.ts';
import { judged, readBy, teach } from './person.ts';

/** Real pages of products, taught by somebody who has never seen them before, as if the catalogue did not know them. */

const all = captures();
const named = (name: string): Capture => {
  const found = all.find(({ product, file }) => `${product}/${file}` === `${name}.html`);
  if (!found) throw new Error(`no capture ${name}`);
  return found;
};
/** How many keys stand there to be read: names, creations, ends, last uses; and how often a proposal had to be corrected. */
const TAUGHT: [string, ...counts: number[]][] = [
  ['n8n/api-keys.en.en-US', 10, 0, 10, 10, 0],
  ['n8n/credentials.en.ja-JP', 13, 12, 0, 0, 3],
  ['strapi/api-tokens.pl.pl-PL', 31, 31, 0, 20, 0],
  ['strapi/admin-tokens.ar.ar-EG', 4, 4, 0, 4, 0],
  ['nocodb/mcp-tokens.ja.ja-JP', 31, 31, 0, 0, 0],
  ['wordpress/application-passwords.en.en-US', 31, 31, 0, 20, 0],
  ['zabbix/all-tokens.en.en-US', 31, 31, 31, 31, 0],
];

const FIELDS: readonly Field[] = ['name', 'created', 'expires', 'lastUsed'];
const sum = (read: Parameters<typeof judged>[0], capture: Capture) => {
  const counts = FIELDS.map((field) => judged(read, capture, field));
  return { right: counts.map(([right]) => right), wrong: counts.map(([, wrong]) => wrong) };
};
const NOTHING_WRONG = [0, 0, 0, 0];

describe.each(TAUGHT)('%s', (name, ...counts) => {
  const capture = named(name);
  const taught = teach(capture);
  test('is taught, nothing of it is read wrong, and few proposals are to be corrected', () => {
    const { right, wrong } = sum(taught?.read ?? [], capture);
    expect(wrong).toEqual(NOTHING_WRONG);
    expect([...right, taught?.corrections]).toEqual(counts);
  });

  test('in other languages, and on other pages of the product, what was taught reads right or not at all', () => {
    const others = all.filter(({ product }) => product === capture.product).filter((_, at) => at % 3 === 0);
    expect(others.length).toBeGreaterThan(2);
    for (const other of others) {
      const read = taught ? readBy(taught.layout, other) : [];
      if (other.truth === null) expect([other.file, read.map((one) => one.name)]).toEqual([other.file, []]);
      else expect([other.file, sum(read, other).wrong]).toEqual([other.file, NOTHING_WRONG]);
    }
  });
});

/** Where no word of the page's language is known, nothing is guessed, and a person names each column. */
test.each<[string, ...counts: number[]]>([
  ['strapi/api-tokens.pl.pl-PL', 31, 31, 0, 20, 2],
  // Its headers say in attributes what they are.
  ['wordpress/application-passwords.ja.ja-JP', 31, 31, 0, 20, 0],
  ['zabbix/all-tokens.ru.ru-RU', 31, 31, 31, 31, 3],
])('%s is taught in a language of which no word is known', (name, ...counts) => {
  const capture = named(name);
  const taught = teach(capture, 'English alone');
  const { right, wrong } = sum(taught?.read ?? [], capture);
  expect(wrong).toEqual(NOTHING_WRONG);
  expect([...right, taught?.corrections]).toEqual(counts);
});
