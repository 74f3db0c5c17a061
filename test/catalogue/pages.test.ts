import { describe, expect, test } from 'vitest';
import { PROVIDERS, recognise } from '../../src/catalogue/index.ts';
import type { PageDefinition, Provider } from '../../src/catalogue/schema.ts';

const all = PROVIDERS.flatMap((provider) => provider.pages.map((page) => ({ provider, page })));
const at = (provider: Provider, path: string, host = provider.hosts[0]) => new URL(`https://${host}${path}`);

describe('every page definition', () => {
  test.each(all)('$page.id is found at its own URLs on every host, and nowhere else', ({ provider, page }) => {
    for (const host of provider.hosts) {
      for (const path of page.match) {
        const found = recognise(at(provider, path, host));
        expect(found?.page.id, `${host}${path}`).toBe(page.id);
        expect(found?.account).toMatch(/^\d+$/);
      }
    }
    for (const path of page.not) expect(recognise(at(provider, path))?.page.id, path).not.toBe(page.id);
  });

  test.each(all)('$page.id claims no URL of another definition', ({ page }) => {
    for (const other of all) {
      if (other.page.id === page.id) continue;
      for (const path of other.page.match) expect(page.path.test(path), `${page.id} on ${path}`).toBe(false);
    }
  });

  test('ids are unique and name a kind of their own provider', () => {
    expect(new Set(all.map(({ page }) => page.id)).size).toBe(all.length);
    for (const { provider, page } of all) {
      expect(page.id.startsWith(`${provider.id}/`)).toBe(true);
      expect(provider.kinds.map(({ id }) => id)).toContain(page.kind);
    }
  });

  test('a list says which links lead to a credential, and those links are pages that we know', () => {
    const lists = all.filter(({ page }) => page.role === 'list');
    expect(lists.length).toBeGreaterThan(0);
    for (const { page } of lists) expect(linksOf(page, all).length, page.id).toBeGreaterThan(0);
  });
});

function linksOf(list: PageDefinition, pages: typeof all): string[] {
  return pages.flatMap(({ page }) => page.match).filter((path) => list.link?.test(path));
}

describe('recognise', () => {
  const hubspot = PROVIDERS[0] as Provider;

  test('query and fragment never count', () => {
    expect(recognise(new URL('https://app.hubspot.com/service-keys/1?a=/api-key/2#/api-key/3'))?.page.id).toBe(
      'hubspot/service-keys',
    );
  });

  test('one credential an account is called "only", a list names none', () => {
    expect(recognise(at(hubspot, '/api-key/1'))?.id).toBe('only');
    expect(recognise(at(hubspot, '/service-keys/1'))?.id).toBeNull();
    expect(recognise(at(hubspot, '/service-keys/1/key/abc-1'))?.id).toBe('abc-1');
  });

  test.each([
    'https://app.hubspot.com/contacts/12345678/objects/0-1',
    'https://app.hubspot.com/settings/12345678/integrations/private-apps',
    'https://app.hubspot.com/l/private-apps',
    'https://app.hubspot.com/api-key/not-a-hub-id',
    'https://app.hubspot.com/api-key/1234567890123456',
    'https://app.hubspot.com/connected-apps/12345678/installed',
    'https://knowledge.hubspot.com/api-key/12345678',
    'https://app.hubspot.com.evil.example/api-key/12345678',
    'https://evilapp.hubspot.com/api-key/12345678',
    'http://app.hubspot.com/api-key/12345678',
  ])('leaves %s alone', (url) => {
    expect(recognise(new URL(url))).toBeNull();
  });
});
