import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { whereText } from '../../src/background/page/where.ts';
import { FOLDERS } from '../support/folders.ts';

/** What a page is told of its provider before it is read: no page pays for what the catalogue knows of others. */
const PAGES = FOLDERS.flatMap(({ id, file }) => {
  const provider = compileProvider(id, file);
  return provider.pages.map((page) => ({ page, provider }));
});

test.each(PAGES)('$page.id is told in less than a kilobyte, gzipped', ({ page, provider }) => {
  const text = whereText('https://example.com/settings', { page, account: 'acme', id: null }, provider);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(1_000);
});
