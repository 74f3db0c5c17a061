import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inWords, notYetRead } from '../../scripts/catalogue/check.mjs';
import { PROVIDERS_DOC, providersDoc } from '../../scripts/catalogue/docs.mjs';
import { draftOf, isOwnSource, writeNew } from '../../scripts/catalogue/new.mjs';
import { readFolders } from '../../scripts/catalogue/read-files.mjs';
import { tierOf } from '../../scripts/catalogue/tier.mjs';
import { FOLDERS } from '../support/folders.ts';

const MADE_UP = readFolders(['test/fixtures/providers', 'test/fixtures/providers-on-request']);
const TODAY = '2026-11-26';
const temporary = mkdtempSync(join(tmpdir(), 'keyturn-folders-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('docs/providers.md is what the folders say: `npm run provider write` makes it', () => {
  expect(readFileSync(PROVIDERS_DOC, 'utf8') === providersDoc(FOLDERS), 'docs/providers.md is stale').toBe(true);
});

test('the document has a section for one more folder', () => {
  const text = providersDoc([...FOLDERS, ...MADE_UP]);
  expect(text).toContain('| [Acme](#acme) (`acme`) | recognised | yes | app.acme.example | 2 |');
  expect(text).toContain('| 2027-03 | Acme | Access token | stops working |');
  expect(text).toContain('- `/settings/tokens?tab=deploy`: list of Deploy token [a]');
  expect(text).toContain('a. <https://acme.example/docs/keys>, read on 2026-11-20');
  expect(text).not.toMatch(/undefined|\[object/);
});

describe('what is said of a provider', () => {
  const [acme, orbit] = MADE_UP.map((folder) =>
    inWords(folder, TODAY)
      .split('\n')
      .map((line) => line.trim()),
  );

  test('names pages, kinds, clocks, deadlines, sources, and what is not known', () => {
    expect(acme).toEqual(
      expect.arrayContaining([
        'Acme (acme), recognised: its pages are told by their address; what is read there is shown before it is kept',
        'Hosts: app.acme.example; asked for at install',
        'list of Robot key: /teams/:account/keys',
        'such as https://app.acme.example/teams/blue/keys',
        'Acme advises a new one every 90 days',
        '2026-01-01: no new ones can be made, past',
        '2027-03: stops working',
        'cannot be rotated in place',
        'replaced by Robot key',
        'Whether the old tokens can be renewed.',
        '2026-11-20 stated https://acme.example/docs/keys',
      ]),
    );
  });

  test('says that a date was taken back, that hosts are not asked for, and what is old', () => {
    expect(orbit).toEqual(
      expect.arrayContaining([
        'Hosts: *.orbit.example, any host where it is installed; never asked for by itself',
        'such as https://tenant.orbit.example/settings/tokens?tab=deploy',
        'paused, no date: stops working',
        'replaced by OpenID Connect, without a stored key',
        'whether it can be rotated in place is not known',
      ]),
    );
    const [folder] = MADE_UP;
    const late = folder ? inWords(folder, '2028-06-01') : '';
    expect(late).toContain('https://acme.example/docs/keys (read it again: over 400 days ago)');
  });

  test('a source has been read when it says so, and not after today', () => {
    const path = 'test/fixtures/providers/acme/provider.json';
    const said = MADE_UP.flatMap((folder) => notYetRead(folder, '2026-11-19'));
    expect(said).toContain(`${path}: sources.docs.checkedOn is 2026-11-20, and today is 2026-11-19`);
    expect(MADE_UP.flatMap((folder) => notYetRead(folder, TODAY))).toEqual([]);
  });

  test.each(FOLDERS)('$id: every place is filled', (folder) => {
    expect(inWords(folder, TODAY)).not.toMatch(/undefined|\[object|null/);
  });
});

describe('a new folder', () => {
  const answers = {
    name: 'Beacon',
    page: 'https://app.beacon.example/settings/keys',
    source: 'https://beacon.example/docs',
  };

  test('keeps the rules but for an address that is to be looked up, and says what nobody has looked up yet', () => {
    const path = writeNew('beacon', answers, TODAY, temporary);
    expect(() => readFolders([temporary])).toThrow(
      'pages.keys.examples.no: name a similar address that is not this page',
    );
    writeFileSync(path, readFileSync(path, 'utf8').replace('/no-such-page', '/settings'));
    const [folder] = readFolders([temporary]);
    expect(folder?.file).toMatchObject({
      name: 'Beacon',
      hosts: { fixed: ['app.beacon.example'] },
      pages: { keys: { path: '/settings/keys', account: 'unknown' } },
    });
    expect(folder?.file.sources).toEqual({ documentation: { url: 'https://beacon.example/docs', checkedOn: TODAY } });
    expect(folder?.file.notKnown?.length).toBeGreaterThan(0);
    expect(folder?.file.hostAccess).toBeUndefined();
    expect(folder && tierOf(folder.folder)).toBe('recognised');
  });

  test.each([
    ['https://docs.beacon.example/keys', undefined],
    ['https://blog.example/beacon', 'seen'],
    ['https://notbeacon.example/docs', 'seen'],
  ])("a source is the provider's own where its host is: %s", (source, confidence) => {
    const { documentation } = draftOf({ ...answers, source }, TODAY).sources;
    expect(Reflect.get(documentation, 'confidence')).toBe(confidence);
  });

  test('a domain under that of a country is one of its own', () => {
    expect(isOwnSource('https://app.beacon.co.uk/keys', 'https://docs.beacon.co.uk')).toBe(true);
    expect(isOwnSource('https://app.beacon.co.uk/keys', 'https://other.co.uk/beacon')).toBe(false);
  });

  test('takes the place of none, and has an id that is one', () => {
    mkdirSync(join(temporary, 'other'));
    writeFileSync(join(temporary, 'other', 'provider.json'), 'mine');
    expect(() => writeNew('other', answers, TODAY, temporary)).toThrow('is there already');
    expect(readFileSync(join(temporary, 'other', 'provider.json'), 'utf8')).toBe('mine');
    expect(() => writeNew('../evil', answers, TODAY, temporary)).toThrow('lower-case words');
    expect(() => writeNew('half', { ...answers, page: 'settings/keys' }, TODAY, temporary)).toThrow(
      'is no full address',
    );
    expect(() => writeNew('half', { ...answers, page: 'http://app.beacon.example/keys' }, TODAY, temporary)).toThrow(
      'has to begin with https://',
    );
    expect(() => writeNew('half', { ...answers, source: 'the wiki' }, TODAY, temporary)).toThrow(
      'sources.documentation.url has to be an address that begins with https://',
    );
    expect(existsSync(join(temporary, 'half'))).toBe(false);
  });
});
