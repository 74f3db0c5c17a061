// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { pagesIn, tierOf } from '../../scripts/catalogue/tier.mjs';
import { unfinished } from '../../scripts/catalogue/unfinished.mjs';
import { pageOnHosts, pageOnInstance } from '../../src/catalogue/addresses.ts';
import type { PageDefinition } from '../../src/catalogue/schema.ts';
import { completenessOf } from '../../src/page/read/completeness/index.ts';
import { createReader } from '../../src/page/read/index.ts';
import '../../src/page/several-kinds.ts';
import { contextFor, dayOf, documentOf } from '../page/fixtures.ts';
import { FOLDERS } from '../support/folders.ts';

/** The pages in the providers' folders: each is read as it says beside it, and no page is there without. */
interface Expected {
  readonly origin: string;
  readonly address: string;
  readonly keys: readonly Readonly<Record<string, string>>[];
}

const pages = FOLDERS.flatMap(({ id, folder, file: provider }) =>
  pagesIn(folder).map(({ name, html, expected }) => ({
    name: `${id}/${name}`,
    id,
    provider: compileProvider(id, provider),
    html,
    expected: expected as Expected,
  })),
);

/** What to do where no key is read. */
function whyNothing({ role, link, rowId }: PageDefinition): string {
  if (role !== 'list') return 'Nothing was read';
  if (!link && !rowId)
    return 'Nothing was read: no row has an id. Give the page a `link`, or `rowId` where no row links to a page of its own';
  return `Nothing was read: no row has ${link ? 'a link that fits `link`' : 'an id that `rowId` finds'}`;
}

describe.each(pages)('$name', ({ id, provider, html, expected }) => {
  test('has words, and says what is to be read', () => {
    expect(unfinished(html, expected)).toBeNull();
  });

  test('is read as its file says', () => {
    const url = new URL(expected.address);
    const instance = { provider: id, origin: url.origin, basePath: '' };
    const where = pageOnHosts(provider, url) ?? pageOnInstance(provider, instance, url);
    if (!where) throw new Error(`${expected.address} is no key page that is read`);
    const document = documentOf(html);
    const { credentials } = createReader(
      document,
      where,
      provider,
      () => contextFor(document),
      () => completenessOf,
    ).read();
    const read = credentials.map((one) => ({
      id: one.id,
      ...(one.told !== undefined && { kind: one.told.replace(`${id}/`, '') }),
      ...(one.name !== null && { name: one.name }),
      ...told('created', dayOf(one.created)),
      ...told('expires', dayOf(one.expires)),
      ...told('lastUsed', dayOf(one.lastUsed)),
    }));
    expect(read, read.length === 0 ? whyNothing(where.page) : undefined).toEqual(expected.keys);
    expect(['modelled', 'captured']).toContain(expected.origin);
  });
});

const told = (field: string, day: string | undefined) => (day === undefined ? {} : { [field]: day });

test('how far a provider is known comes of its pages, not of a claim', () => {
  for (const { id, folder } of FOLDERS) {
    const own = pages.filter((page) => page.id === id).map(({ expected }) => expected.origin);
    // Those are read by `test/products`.
    const isCaptured = own.includes('captured') || existsSync(join(folder, 'captures'));
    const tier = isCaptured ? 'proven' : own.includes('modelled') ? 'modelled' : 'recognised';
    expect(tierOf(folder), id).toBe(tier);
  }
});
