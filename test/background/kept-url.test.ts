import { expect, test } from 'vitest';
import { keptUrl } from '../../src/background/gate.ts';
import { HUBSPOT } from '../support/hubspot.ts';

const KEY = 'pat-na1-88a7a0de-1111-4222-8333-444455556666';
const kept = (path: string) => keptUrl(new URL(`https://app.hubspot.com${path}`), HUBSPOT);

test('an address of a page with keys is kept, up to a key that stands in it', () => {
  expect(kept('/service-keys/12345678')).toBe('https://app.hubspot.com/service-keys/12345678');
  const cut = kept(`/service-keys/12345678/key/${KEY}`);
  expect(cut).toMatch(/^https:\/\/app\.hubspot\.com\/service-keys\/12345678/);
  expect(cut).not.toContain('pat-');
});

test('of a page that is none of the account, nothing is kept, though what stands before the key would be one', () => {
  expect(kept(`/service-keys/12345678/${KEY}`)).toBeNull();
});
