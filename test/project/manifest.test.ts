import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Manifest, manifestFor } from '../../build.mjs';
import { withStyles } from '../../scripts/lib/window-files.mjs';

/** As Chrome gets it, with the keys of both browsers. */
const source = { ...JSON.parse(readFileSync('manifest.json', 'utf8')), ...hostsOf(manifestFor('chrome')) };
/** Named here one by one: what the catalogue says of hosts is not to widen what users are asked. */
const HOSTS = ['app', 'app-na1', 'app-na2', 'app-na3', 'app-eu1', 'app-ap1'].map((name) => `${name}.hubspot.com`);
const patterns = HOSTS.map((host) => `https://${host}/*`);

function hostsOf({ host_permissions, content_scripts }: Manifest) {
  return { host_permissions, content_scripts };
}

/**
 * What a browser asks its users to agree to. A change here makes an update ask again (or disables the extension until
 * they agree), so it must be made in two places on purpose: here and in the manifest.
 */
const ACKNOWLEDGED = {
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'sidePanel'],
  optional_permissions: ['notifications'],
  // Asked for one origin at a time, by a person's press in the popup.
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  host_permissions: patterns,
};
/** What of it users are told in words: when installing and, should it grow, when updating. */
const ACKNOWLEDGED_WARNINGS = patterns.map((pattern) => `sites: ${pattern}`);

/** No warning stands beside these in https://developer.chrome.com/docs/extensions/reference/permissions-list; any other is one. */
const SILENT = new Set(['storage', 'alarms', 'scripting', 'activeTab', 'sidePanel']);

interface Asking {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly chrome_url_overrides?: unknown;
  readonly chrome_settings_overrides?: unknown;
  readonly devtools_page?: unknown;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required: readonly string[] } };
  };
}

/** What a browser puts before its users for a manifest. The same words in another place of it are the same warning. */
function warningsOf(manifest: Asking): string[] {
  const sites = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  const powers = (manifest.permissions ?? []).filter((one) => !SILENT.has(one));
  const data = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? ['undeclared'];
  const places = ['chrome_url_overrides', 'chrome_settings_overrides', 'devtools_page'].filter(
    (key) => key in manifest,
  );
  return [
    ...new Set([
      ...sites.map((pattern) => `sites: ${pattern}`),
      ...powers.map((power) => `power: ${power}`),
      ...data.filter((one) => one !== 'none').map((one) => `data: ${one}`),
      ...places.map((place) => `place: ${place}`),
    ]),
  ];
}

describe('an update', () => {
  test('asks users for nothing that is not acknowledged here', () => {
    expect(warningsOf(source)).toEqual(ACKNOWLEDGED_WARNINGS);
  });

  test.each<[string, Asking]>([
    ['a permission', { permissions: [...source.permissions, 'tabs'] }],
    ['a host', { host_permissions: [...patterns, 'https://app.example.com/*'] }],
    ['all hosts', { host_permissions: ['<all_urls>'] }],
    ['a host by a content script', { content_scripts: [{ matches: ['https://*/*'] }] }],
    ['an optional permission made a fixed one', { permissions: [...source.permissions, 'notifications'] }],
    [
      'data',
      { browser_specific_settings: { gecko: { data_collection_permissions: { required: ['websiteActivity'] } } } },
    ],
    ['no word on data', { browser_specific_settings: { gecko: {} } }],
    ['the new-tab page', { chrome_url_overrides: {} }],
  ])('that wanted %s would be noticed', (_what, change) => {
    const more = warningsOf({ ...source, ...change }).filter((warning) => !ACKNOWLEDGED_WARNINGS.includes(warning));
    expect(more.length).toBeGreaterThan(0);
  });

  test('can be explained: the documents name each permission and each host', () => {
    const [, permissions] = readFileSync('docs/security.md', 'utf8').split('\n## Permissions\n');
    for (const permission of [...source.permissions, ...source.optional_permissions]) {
      expect(permissions).toContain(`\`${permission}\``);
    }
    const count = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][patterns.length];
    expect(permissions).toContain(`the ${count} app hosts of HubSpot`);
  });
});

describe('least privilege', () => {
  test('asks for what is acknowledged, and for no more', () => {
    for (const [key, value] of Object.entries(ACKNOWLEDGED)) expect(source[key], key).toEqual(value);
    expect(source.content_scripts).toHaveLength(1);
    expect(source.content_scripts[0]).toEqual({ matches: patterns, js: ['bootstrap.js'], run_at: 'document_start' });
  });

  test('holds no other key: each new one is a decision', () => {
    expect(Object.keys(source).sort()).toEqual(
      [
        ...Object.keys(ACKNOWLEDGED),
        'action',
        'background',
        'commands',
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
        'side_panel',
        'sidebar_action',
        'storage',
        'version',
      ].sort(),
    );
  });

  test('offers a page nothing by which to find out that Keyturn is installed', () => {
    expect(source.web_accessible_resources).toBeUndefined();
    expect(source.externally_connectable).toBeUndefined();
  });

  test('its own pages load what is ours and connect nowhere', () => {
    expect(source.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    });
  });

  test('of styles in a page those that were built alone are let in', () => {
    const hash = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"; // printf abc | openssl dgst -sha256 -binary | base64
    const { content_security_policy: allowed, ...rest } = withStyles(source, ['abc']);
    const { content_security_policy: before, ...same } = source;
    expect(rest).toEqual(same);
    expect(allowed.extension_pages).toBe(
      before.extension_pages.replace("style-src 'self'", `style-src 'self' ${hash}`),
    );
    const without = { content_security_policy: { extension_pages: "default-src 'none'" } };
    expect(() => withStyles(without, ['abc'])).toThrow('style-src');
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
    expect([chrome.sidebar_action, firefox.side_panel]).toEqual([undefined, undefined]);
    expect([chrome.permissions.includes('sidePanel'), firefox.permissions.includes('sidePanel')]).toEqual([
      true,
      false,
    ]);
    expect(existsSync(join('dist/chrome', chrome.side_panel.default_path))).toBe(true);
    expect(chrome.side_panel.default_path).toBe(firefox.sidebar_action.default_panel);
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
