import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../build.mjs';
import { HUBSPOT_HOSTS } from '../../src/catalogue/hubspot.pages.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
const patterns = HUBSPOT_HOSTS.map((host) => `https://${host}/*`);

/**
 * What a browser asks its users to agree to. A change here makes an update ask again (or disables the extension until
 * they agree), so it must be made in two places on purpose: here and in the manifest.
 */
const ACKNOWLEDGED = {
  permissions: ['storage', 'alarms', 'scripting'],
  optional_permissions: ['notifications'],
  host_permissions: patterns,
};

describe('least privilege', () => {
  test('asks for what is acknowledged, and for no more', () => {
    for (const [key, value] of Object.entries(ACKNOWLEDGED)) expect(source[key], key).toEqual(value);
    expect(source.optional_host_permissions).toBeUndefined();
    expect(source.content_scripts).toHaveLength(1);
    expect(source.content_scripts[0]).toEqual({ matches: patterns, js: ['sentinel.js'], run_at: 'document_start' });
  });

  test('holds no other key: each new one is a decision', () => {
    expect(Object.keys(source).sort()).toEqual(
      [
        ...Object.keys(ACKNOWLEDGED),
        'action',
        'background',
        'browser_specific_settings',
        'content_scripts',
        'content_security_policy',
        'default_locale',
        'description',
        'icons',
        'manifest_version',
        'minimum_chrome_version',
        'name',
        'options_ui',
        'short_name',
        'storage',
        'version',
      ].sort(),
    );
  });

  test('offers a page nothing by which to find out that Keyturn is installed', () => {
    expect(source.web_accessible_resources).toBeUndefined();
    expect(source.externally_connectable).toBeUndefined();
  });

  test('its own pages may load nothing from elsewhere and connect nowhere', () => {
    const policy = source.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('the two manifests', () => {
  const chrome: typeof source = manifestFor('chrome', source);
  const firefox: typeof source = manifestFor('firefox', source);

  test('each holds only what its browser knows', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.browser_specific_settings).toBeUndefined();
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.minimum_chrome_version).toBeUndefined();
  });

  test('state the least versions, and that no data is collected', () => {
    expect(chrome.minimum_chrome_version).toBe('130');
    const { gecko } = firefox.browser_specific_settings;
    expect(gecko.strict_min_version).toBe('153.0');
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('carry the version of the package', () => {
    expect(source.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
