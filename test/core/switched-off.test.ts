import { describe, expect, test } from 'vitest';
import { isOff, isOfSite, isSite, isSiteOff, NOTHING_OFF } from '../../src/core/switched-off.ts';

describe('a site as an administrator names it', () => {
  test.each([
    ['https://git.example.org', 'https://git.example.org', true],
    ['https://git.example.org', 'http://git.example.org', false],
    ['https://git.example.org', 'https://git.example.org:8443', false],
    ['https://git.example.org', 'https://a.git.example.org', false],
    ['http://10.0.0.7:8080', 'http://10.0.0.7:8080', true],
    ['https://*.example.org', 'https://git.example.org', true],
    ['https://*.example.org', 'https://a.git.example.org', true],
    ['https://*.example.org', 'https://example.org', true],
    ['https://*.example.org', 'https://anexample.org', false],
    ['https://*.example.org', 'https://git.example.org:8443', false],
  ])('%s is of %s: %s', (site, origin, is) => expect(isOfSite(site, origin)).toBe(is));

  test.each(['https://example.org', 'http://host', 'https://*.example.org:8443'])('%s can be one', (site) =>
    expect(isSite(site)).toBe(true),
  );
  test.each(['', 'example.org', 'https://', 'https://*', 'https://a.*.org', 'https://example.org/', 'https://u@a.org'])(
    '%s is none',
    (site) => expect(isSite(site)).toBe(false),
  );
});

test('a site is off by its name, or where only others may be allowed', () => {
  const off = { ...NOTHING_OFF, sites: ['https://git.example.org'], allBut: ['https://gitlab.com'] };
  expect(isSiteOff(off, 'https://git.example.org')).toBe(true);
  expect(isSiteOff(off, 'https://other.example')).toBe(true);
  expect(isSiteOff(off, 'https://gitlab.com')).toBe(false);
  expect(isSiteOff(NOTHING_OFF, 'https://git.example.org')).toBe(false);
});

test('a host with the dot of the root behind it is the same site', () => {
  const off = { ...NOTHING_OFF, sites: ['https://git.example.org', 'https://*.acme.example'] };
  expect(isSiteOff(off, 'https://git.example.org.')).toBe(true);
  expect(isSiteOff(off, 'https://keys.acme.example.')).toBe(true);
});

test('a key is off by its provider, its kind or its address; what has no address, by the first two', () => {
  const policy = { providersOff: ['a'], off: { ...NOTHING_OFF, kinds: ['b/k'], sites: ['https://git.example.org'] } };
  const at = (provider: string, kind: string, url: string | null) => isOff(policy, { provider, kinds: [kind], url });
  expect(at('a', 'a/k', null)).toBe(true);
  expect(at('b', 'b/k', null)).toBe(true);
  expect(at('b', 'b/other', 'https://git.example.org/tokens')).toBe(true);
  expect(at('b', 'b/other', 'https://gitlab.com/tokens')).toBe(false);
  expect(at('b', 'b/other', null)).toBe(false);
  expect(isOff(policy, { provider: 'b', kinds: ['b/k', 'b/other'], url: null })).toBe(false);
});
