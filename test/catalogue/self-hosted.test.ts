import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { providerById, recognise, setProviders } from '../../src/catalogue/registry.ts';
import { looksInstalled } from '../../src/catalogue/self-hosted.ts';
import { isPrivateHost } from '../../src/core/private-host.ts';
import { FOLDERS } from '../support/folders.ts';

beforeAll(knowPackage);
afterAll(() => setProviders('package', []));

const TOKENS = '/-/user_settings/personal_access_tokens';
const at = (address: string) => looksInstalled(new URL(address));

test.each([
  [`https://git.example.org${TOKENS}`, '', 'gitlab'],
  [`https://git.example.org:8443/tools/git${TOKENS}`, '/tools/git', 'gitlab'],
  [`http://10.0.0.7:8080${TOKENS}`, '', 'gitlab'],
  ['https://errors.example.org/sentry/settings/team/auth-tokens/', '/sentry', 'sentry'],
  ['https://ci.example.org/jenkins/user/ada/configure', null, null],
])('%s', (address, basePath, provider) => {
  const found = at(address);
  if (basePath === null) expect([null, 'jenkins']).toContain(found?.provider ?? null);
  else expect(found).toEqual({ provider, origin: new URL(address).origin, basePath });
});

test('a path that begins with an account is taken to begin with it, whatever that is', () => {
  expect(at('https://git.example.org/acme/shop/-/settings/access_tokens')).toMatchObject({ basePath: '' });
});

test('what looks like two products looks like none', () => {
  const gitlab = providerById('gitlab');
  setProviders('taught', gitlab ? [{ ...gitlab, id: 'fork' }] : []);
  expect(at(`https://git.example.org${TOKENS}`)).toBeNull();
  setProviders('taught', []);
});

test.each([
  `http://git.example.org${TOKENS}`,
  `https://git.example.org/a/b/c/d${TOKENS}`,
  `https://git.example.org/tools/glpat-x7Kq-9Lm2Vb4Nc6Rt8Yz${TOKENS}`,
  `https://git.example.org/%67hp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O${TOKENS}`,
  'https://git.example.org/',
  'https://git.example.org/keys',
  `ftp://10.0.0.7${TOKENS}`,
])('%s looks like nothing', (address) => expect(at(address)).toBeNull());

const SELF_HOSTED = FOLDERS.filter(({ file }) => file.hosts.selfHosted);
describe.each(SELF_HOSTED)('$id', ({ id, file }) => {
  const pages = Object.values(file.pages).filter(({ hosts }) => !hosts);
  test.each(pages.flatMap(({ examples }) => examples.yes))('is told by %s alone', (path) => {
    expect(at(new URL(path, 'https://keys.example.org').href)?.provider).toBe(id);
  });
});

test('a page that comes unencrypted over the internet is none, even where a file says that a product is there', () => {
  const pageOf = (origin: string) =>
    recognise(new URL(`${origin}${TOKENS}`), [{ provider: 'gitlab', origin, basePath: '' }]);
  expect(pageOf('http://10.0.0.7:8080')?.page.id).toBe('gitlab/personal-access-tokens');
  expect(pageOf('http://git.example.org')).toBeNull();
});

test.each([
  'localhost',
  'git',
  'git.lan',
  'git.corp.internal',
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.9',
  '[::1]',
  '[fd00::1]',
])('%s is of a network of one’s own', (host) => expect(isPrivateHost(host)).toBe(true));
test.each([
  'example.org',
  '8.8.8.8',
  '172.32.0.1',
  '10.example.org',
  'lan.example.org',
  '[2001:db8::1]',
  'notlocalhost.org',
])('%s is not', (host) => expect(isPrivateHost(host)).toBe(false));
