// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tierOf } from '../../scripts/catalogue/tier.mjs';
import { unfinished } from '../../scripts/catalogue/unfinished.mjs';
import type { PageDefinition } from '../../src/catalogue/schema.ts';
import { documentOf } from '../page/fixtures.ts';
import { FOLDER_PAGES, keysIn, placeOf } from '../support/folder-pages.ts';
import { FOLDERS } from '../support/folders.ts';

/** The pages in the providers' folders: each is read as it says beside it, and no page is there without. */

/** What to do where no key is read. */
function whyNothing({ role, link, rowId }: PageDefinition): string {
  if (role !== 'list') return 'Nothing was read';
  if (!link && !rowId)
    return 'Nothing was read: no row has an id. Give the page a `link`, or `rowId` where no row links to a page of its own';
  return `Nothing was read: no row has ${link ? 'a link that fits `link`' : 'an id that `rowId` finds'}`;
}

describe.each(FOLDER_PAGES)('$name', (page) => {
  const { provider, html, expected } = page;

  test('has words, and says what is to be read', () => {
    expect(unfinished(html, expected)).toBeNull();
  });

  test('names what it was made after by a source of the provider', () => {
    const { file } = FOLDERS.find(({ id }) => id === provider.id) ?? {};
    if (expected.after !== undefined) expect(Object.keys(file?.sources ?? {})).toContain(expected.after);
  });

  test('is read as its file says', () => {
    const where = placeOf(page);
    const read = keysIn(documentOf(html), where, provider);
    expect(read, read.length === 0 ? whyNothing(where.page) : undefined).toEqual(expected.keys);
    expect(['modelled', 'captured']).toContain(expected.origin);
  });
});

test('how far a provider is known comes of its pages, not of a claim', () => {
  for (const { id, folder } of FOLDERS) {
    const own = FOLDER_PAGES.filter(({ provider }) => provider.id === id).map(({ expected }) => expected.origin);
    // Those are read by `test/products`.
    const isCaptured = own.includes('captured') || existsSync(join(folder, 'captures'));
    const tier = isCaptured ? 'proven' : own.includes('modelled') ? 'modelled' : 'recognised';
    expect(tierOf(folder), id).toBe(tier);
  }
});
