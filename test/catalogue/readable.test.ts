import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../src/catalogue/index.ts';
import { readableById } from '../../src/catalogue/readable.ts';

describe.each(PROVIDERS)('what the page script carries of $name', (provider) => {
  const readable = readableById(provider.id);

  test('is what the whole catalogue says', () => {
    const { id, hosts, since, tokens } = provider;
    expect(readable).toMatchObject({ id, hosts, since, tokens });
  });

  // An unread date costs less than a wrong one: the reader takes the provider's word for a first day, and nobody else's.
  test.each(provider.kinds)('knows from when on there can be a $id', (kind) => {
    const { id, introducedSource } = kind;
    const introduced = String(kind.introduced);
    const own = readable?.kinds.find((kind) => kind.id === id);
    const first = Math.max(readable?.since ?? 0, own ? Date.parse(String(own.introduced)) : 0);
    const day = new Date(first).toISOString().slice(0, 10);
    if (introducedSource?.confidence === 'seen') expect(day < introduced).toBe(true);
    else expect(day).toBe(introduced);
  });
});

test('of an unknown provider there is nothing to read', () => {
  expect(readableById('nobody')).toBeNull();
});
