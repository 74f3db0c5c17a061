// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import type { PageDefinition } from '../../src/catalogue/schema.ts';
import { documentOf } from '../page/fixtures.ts';
import * as decoys from '../page/mutants/decoys.ts';
import { dispose, textNodes } from '../page/mutants/dom.ts';
import { randomFrom } from '../page/mutants/random.ts';
import * as shape from '../page/mutants/shape.ts';
import { FOLDER_PAGES, type Key, keysIn, placeOf, unhinted, wrongIn } from '../support/folder-pages.ts';
import { FOLDERS } from '../support/folders.ts';
import { NO_KEYS } from '../support/no-keys.ts';

/** What the catalogue says of a page may be out of date, or its pattern too wide: what is not sure stays unread. */

describe.each(FOLDER_PAGES)('$name', (page) => {
  const { provider, html, expected } = page;
  const where = placeOf(page);

  test('is read alike without its hints, or less', () => {
    const read = keysIn(documentOf(html), { ...where, page: unhinted(where.page) }, provider);
    expect(wrongIn(read, expected.keys)).toEqual([]);
  });

  test('has no name that is a date of it or says what stands below', () => {
    const document = documentOf(html);
    const others = [...document.querySelectorAll('th:not([scope=row]), dt, label, time')].map((one) =>
      one.textContent.trim(),
    );
    for (const { name } of keysIn(document, where, provider)) expect(others).not.toContain(name);
  });

  test.each([true, false])('has no keys left where their rows are taken out, with its hints: %s', (isHinted) => {
    const document = documentOf(html);
    for (const row of rowsIn(document, expected.keys)) row.remove();
    const definition = isHinted ? where.page : unhinted(where.page);
    expect(keysIn(document, { ...where, page: definition }, provider)).toEqual([]);
  });

  test('is read right or not at all where it is changed in what means nothing', () => {
    const wrong: string[] = [];
    for (let number = 0; number < MUTANTS; number += 1) {
      const random = randomFrom(SEED + number, number / MUTANTS);
      const document = documentOf(html);
      const chosen = [random.pick(MUTATIONS), random.pick(MUTATIONS)].flatMap((one) => (one ? [one] : []));
      for (const [, apply] of chosen) apply(document, random);
      const label = `#${number} ${chosen.map(([name]) => name).join(' + ')}`;
      wrong.push(...wrongIn(keysIn(document, where, provider), expected.keys).map((what) => `${label}: ${what}`));
      dispose(document);
    }
    expect(wrong).toEqual([]);
  });
});

/** What holds the name of one key and of no other, as far out as can be. */
function rowsIn(document: Document, keys: readonly Key[]): Element[] {
  const texts = textNodes(document.body);
  const names = keys.map(({ name }) => texts.find(({ data }) => data.trim() === name)?.parentElement);
  return names.map((name) => {
    let row = name ?? null;
    const isOwn = (around: Element) => !names.some((other) => other !== name && other && around.contains(other));
    while (row?.parentElement && isOwn(row.parentElement)) row = row.parentElement;
    if (!row) throw new Error('a name is nowhere on the page');
    return row;
  });
}

const MUTANTS = 8;
const SEED = 20261127;
const { toCards: _, ...shapes } = shape;
const MUTATIONS = Object.entries({ ...shapes, ...decoys });

const PAGES = FOLDERS.flatMap(({ id, folder, file }) => {
  const provider = compileProvider(id, file);
  return provider.pages.map((page) => ({ name: page.id, provider, page, folder }));
});

describe.each(PAGES.filter(({ page }) => page.role === 'list'))('$name', ({ provider, page }) => {
  test.each(NO_KEYS)('reads nothing on $what', ({ html }) => {
    const where = { page: withRowId(page), account: 'acme', id: null };
    expect(keysIn(documentOf(html), where, provider)).toEqual([]);
    expect(keysIn(documentOf(html), { ...where, page: unhinted(where.page) }, provider)).toEqual([]);
  });
});

/** As the worker has a list read of which nothing is known that tells its rows apart. */
function withRowId(page: PageDefinition): PageDefinition {
  return page.link || page.rowId || page.hints?.id
    ? page
    : { ...page, rowId: { from: 'name', pattern: /^.{1,120}$/u } };
}

describe.each(PAGES.filter(({ page }) => page.hints))('$name', ({ page, folder, provider }) => {
  test.each(Object.entries(page.hints ?? {}))('has a page on which its hint finds something: %s', (_, selector) => {
    expect(htmlIn(folder).some((html) => documentOf(html).querySelector(selector))).toBe(true);
    expect(provider.id).not.toBe('');
  });
});

/** All pages in a folder, of ours and of the running product. */
const htmlIn = (folder: string): string[] =>
  ['pages', 'captures'].flatMap((part) => {
    const at = join(folder, part);
    const files = readdirSync(folder).includes(part) ? readdirSync(at).filter((file) => file.endsWith('.html')) : [];
    return files.map((file) => readFileSync(join(at, file), 'utf8'));
  });
