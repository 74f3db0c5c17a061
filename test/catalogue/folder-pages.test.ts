// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { tierOf } from '../../scripts/catalogue/tier.mjs';
import { pageOnHosts, pageOnInstance } from '../../src/catalogue/addresses.ts';
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

const pages = FOLDERS.flatMap(({ id, folder, file: provider }) => {
  const at = join(folder, 'pages');
  const files = existsSync(at) ? readdirSync(at).filter((file) => file.endsWith('.html')) : [];
  return files.map((file) => {
    const expected: Expected = JSON.parse(readFileSync(join(at, file.replace('.html', '.expected.json')), 'utf8'));
    return {
      name: `${id}/${file}`,
      id,
      provider: compileProvider(id, provider),
      html: readFileSync(join(at, file), 'utf8'),
      expected,
    };
  });
});

describe.each(pages)('$name', ({ id, provider, html, expected }) => {
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
    expect(read).toEqual(expected.keys);
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
