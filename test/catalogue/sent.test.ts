import { afterEach, expect, test } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { fromPortable, toPortable } from '../../src/catalogue/portable.ts';
import { kindById, providerById, recognise, setInstances, setProviders } from '../../src/catalogue/registry.ts';
import { catalogueFor, receiveCatalogue } from '../../src/catalogue/sent.ts';

afterEach(() => {
  for (const from of ['package', 'taught', 'worker'] as const) setProviders(from, []);
  setInstances([]);
});

test('regular expressions arrive as they were sent', () => {
  const value = { path: /^\/a\/(?<id>[^/]+)$/u, list: [/b/gi, null, 'c', { $re: 'text' }] };
  expect(fromPortable(toPortable(value))).toEqual(value);
});

test('windows know what an answer speaks of, as the worker does', () => {
  knowPackage();
  const instance = { provider: 'gitlab', origin: 'http://10.0.0.7:8080', basePath: '' };
  setInstances([instance, { ...instance, provider: 'gitea-forgejo' }]);
  const gitlab = providerById('gitlab');
  const sent = catalogueFor(new Set(['gitlab', 'hubspot']));
  setProviders('package', []);
  setInstances([]);
  expect(kindById('gitlab/personal-access-token')).toBeNull();
  receiveCatalogue(sent ?? '');
  expect(providerById('gitlab')).toEqual(gitlab);
  expect(providerById('zendesk')).toBeNull();
  expect(recognise(new URL('http://10.0.0.7:8080/-/user_settings/personal_access_tokens'))?.page.id).toBe(
    'gitlab/personal-access-tokens',
  );
});

test('of those that are compiled in everywhere nothing is sent', () => {
  knowPackage();
  expect(catalogueFor(new Set(['hubspot', 'nobody']))).toBeNull();
});
