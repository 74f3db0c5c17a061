import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/catalogue/index.ts';
import { createDisk } from '../support/browser.ts';
import { keyOf, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Nobody leads a user to a page of his choice: what is opened is a page with keys, on a known host, encrypted. */

const STRANGE = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'http://app.hubspot.com/service-keys/12345678',
  'https://evil.example/service-keys/12345678',
  'https://app.hubspot.com.evil.example/service-keys/12345678',
  'https://app.hubspot.com@evil.example/service-keys/12345678',
  'https://app.hubspot.com:8443/service-keys/12345678',
  'https://evil.example/?https://app.hubspot.com/service-keys/12345678',
  'https://app.hubspot.com/login?loginRedirectUrl=https://evil.example/service-keys/12345678',
  'https://app.hubspot.com/service-keys/12345678/../../login',
  'https://app.hubspot.com/oauth/authorize/service-keys/12345678',
  'chrome://settings',
  'about:blank',
  '//evil.example/service-keys/12345678',
];

describe.each(STRANGE)('%s', (url) => {
  test('is no page with keys', () => {
    expect(URL.canParse(url) ? recognise(new URL(url)) : null).toBeNull();
  });

  test('never gets into the ledger', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1')]));
    const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
    const forged = json.replace(/"url": "[^"]*"/, `"url": ${JSON.stringify(url)}`);
    expect(forged).not.toBe(json);
    const other = createDisk();
    await start(other).fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: forged });
    expect(Object.values(recordsOn(other)).map((record) => record.url)).not.toContain(url);
    const wish = { provider: 'hubspot', account: '12345678', kind: 'hubspot/service-key', id: '3', name: null };
    const action = { do: 'add', ...wish, day: '2026-01-01', zone: 'UTC', url };
    expect((await running.fromWindow({ type: 'action', action })).ok).toBe(false);
    expect(recordsOn(disk)['3']).toBeUndefined();
  });
});

test('an address that was changed on disk is checked again where it is opened', () => {
  const source = readFileSync('src/ui/components/actions.tsx', 'utf8');
  expect(source).toMatch(/isKeyPage\(view\.url\) && <OpenPage/);
});

test('whatever stands around it, only a known host with a known path is one', () => {
  const host = fc.oneof(
    fc.domain(),
    fc.constant('app.hubspot.com'),
    fc.domain().map((one) => `app.hubspot.com.${one}`),
  );
  const path = fc.constantFrom('/service-keys/12345678', '/private-apps/1/2/auth', '/login');
  fc.assert(
    fc.property(
      fc.constantFrom('https', 'http', 'ftp'),
      host,
      fc.option(fc.integer({ min: 1, max: 65_535 })),
      path,
      (scheme, name, port, end) => {
        const found = recognise(new URL(`${scheme}://${name}${port === null ? '' : `:${port}`}${end}`));
        const known = scheme === 'https' && name === 'app.hubspot.com' && (port ?? 443) === 443 && end !== '/login';
        expect(found !== null).toBe(known);
      },
    ),
  );
});

test('what a window opens for a page names the credential, and is a page of ours', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting('1')]));
  await running.fromPage({ type: 'open', page: 'hubspot/service-keys', key: keyOf('1') });
  const opened = running.done
    .filter(({ what }) => what === 'open window')
    .map(({ with: window }) => (window as { url: string }).url);
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatch(/^chrome-extension:\/\/[^/]+\/popup\.html\?tab=7#credential=[\w%.~-]+$/);
});
