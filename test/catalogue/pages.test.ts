import { describe, expect, test } from 'vitest';
import { exampleHosts, pagesAt } from '../../scripts/catalogue/pages.mjs';
import { PROVIDERS, recognise } from '../../src/catalogue/index.ts';
import type { PageDefinition, Provider } from '../../src/catalogue/schema.ts';
import { examplesOf, FOLDERS } from '../support/folders.ts';

const pages = FOLDERS.flatMap(({ id, file }) =>
  Object.entries(file.pages).map(([name, page]) => ({ id: `${id}/${name}`, file, page })),
);
const read = PROVIDERS.flatMap((provider) => provider.pages.map((page) => ({ provider, page })));
const at = (provider: Provider, path: string, host = provider.hosts[0]) => new URL(`https://${host}${path}`);

describe('every page', () => {
  test.each(pages)('$id is found at its own addresses on every host, and nowhere else', ({ id, file, page }) => {
    const hosts = exampleHosts(file, page);
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) {
      for (const path of page.examples.yes)
        expect(pagesAt(FOLDERS, new URL(path, `https://${host}`)), host + path).toEqual([id]);
      for (const path of page.examples.no)
        expect(pagesAt(FOLDERS, new URL(path, `https://${host}`)), host + path).not.toContain(id);
    }
  });

  test.each(pages)('$id claims no address on a host that is not its own', ({ page }) => {
    for (const path of page.examples.yes) {
      for (const host of ['example.com', 'github.com.evil.example', 'app.hubspot.com.evil.example'])
        expect(pagesAt(FOLDERS, new URL(path, `https://${host}`))).toEqual([]);
    }
  });
});

describe('every page that Keyturn reads', () => {
  test.each(read)('$page.id is what its addresses are recognised as', ({ provider, page }) => {
    for (const host of provider.hosts) {
      for (const path of examplesOf(page.id)) {
        const found = recognise(at(provider, path, host));
        expect(found?.page.id, `${host}${path}`).toBe(page.id);
        expect(found?.account).toMatch(/^\d+$/);
      }
    }
  });

  test.each(read)('$page.id claims no address of another definition', ({ page }) => {
    for (const other of read) {
      if (other.page.id === page.id) continue;
      for (const path of examplesOf(other.page.id)) expect(page.path.test(path), `${page.id} on ${path}`).toBe(false);
    }
  });

  test('ids are unique and name a kind of their own provider', () => {
    expect(new Set(read.map(({ page }) => page.id)).size).toBe(read.length);
    for (const { provider, page } of read) {
      expect(page.id.startsWith(`${provider.id}/`)).toBe(true);
      expect(provider.kinds.map(({ id }) => id)).toContain(page.kind);
    }
  });

  test('a list says which links lead to a credential, and those links are pages that we know', () => {
    const lists = read.filter(({ page }) => page.role === 'list');
    expect(lists.length).toBeGreaterThan(0);
    for (const { page } of lists) expect(linksOf(page).length, page.id).toBeGreaterThan(0);
  });
});

function linksOf(list: PageDefinition): string[] {
  return read.flatMap(({ page }) => examplesOf(page.id)).filter((path) => list.link?.test(path));
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
