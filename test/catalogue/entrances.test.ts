import { expect, test } from 'vitest';
import { ENTRANCES } from '../../src/catalogue/entrances.ts';
import { kindById, providerById, recognise } from '../../src/catalogue/index.ts';

test.each(ENTRANCES)(
  '$url leads into its provider, to a kind that the catalogue knows',
  ({ url, kind, provider, source }) => {
    const address = new URL(url);
    expect(address.protocol).toBe('https:');
    expect(providerById(provider)?.hosts).toContain(address.hostname);
    expect(kindById(kind)?.provider).toBe(provider);
    expect(source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    // It redirects to the account's own page: before that there is nothing to read.
    expect(recognise(address)).toBeNull();
  },
);

test('each kind is entered by one address', () => {
  expect(new Set(ENTRANCES.map(({ kind }) => kind)).size).toBe(ENTRANCES.length);
});
