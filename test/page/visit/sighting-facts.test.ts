import { expect, test } from 'vitest';
import type { ReadCredential } from '../../../src/page/read/reading.ts';
import { sightingOf } from '../../../src/page/sightings.ts';

const READ = {
  kind: 'acme/token',
  told: null,
  id: '7',
  name: 'Deploy',
  secret: null,
  created: null,
  expires: null,
  lastUsed: null,
  oldSecretExpires: null,
  anchor: {} as Element,
} as unknown as ReadCredential;

test('of a credential without a secret facts alone leave the page, and none that is not known', async () => {
  const { anchor: _, secret: __, ...facts } = READ;
  expect(await sightingOf(READ, 'key')).toStrictEqual({ ...facts, fingerprints: {} });
});

test('the day before which it cannot have been made leaves it where it is known', async () => {
  const sighting = await sightingOf({ ...READ, notBefore: 5 } as unknown as ReadCredential, 'key');
  expect(sighting).toMatchObject({ notBefore: 5 });
});
