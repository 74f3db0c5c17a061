import { beforeEach, describe, expect, test } from 'vitest';
import { letIn } from '../../src/background/grants.ts';
import { providerById, recognise } from '../../src/catalogue/index.ts';
import type { AllowedSite } from '../../src/core/backup/index.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { GITLAB, openTab } from '../support/provider-tab.ts';
import { onDisk, type Running, start } from '../support/worker.ts';

/** Sites that were allowed where a backup was made: in the file, offered where it is imported, and granted by nobody but the browser. */

const OWN = 'https://git.example.org:8443';
const TOKENS = '/-/user_settings/personal_access_tokens';
const ON_OWN: AllowedSite = { provider: 'gitlab', origin: OWN, basePath: '/tools/git' };
const ON_HOST: AllowedSite = { provider: 'gitlab', origin: 'https://gitlab.com', basePath: '' };
const ON_TAUGHT: AllowedSite = { provider: TAUGHT_PAGE.id, origin: TAUGHT_PAGE.origin, basePath: '' };
const ALL = [ON_HOST, ON_OWN, ON_TAUGHT];
const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';

/** Two of them allowed over their pages, and one in the browser's own settings. */
async function seeded(): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  const running = start(disk);
  disk.tabs.set(7, `${OWN}/tools/git${TOKENS}`);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await running.fromWindow({ type: 'keep-taught', page: TAUGHT_PAGE });
  for (const { origin } of ALL) disk.granted.add(`${origin}/*`);
  await letIn(running.worker, [...disk.granted]);
  return { disk, running };
}

const exported = async (running: Running) =>
  JSON.parse((await running.fromWindow({ type: 'export-ledger' })).value.json) as { sites: AllowedSite[] };
const take = async (running: Running, file: object, apply = true) =>
  (await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply, json: JSON.stringify(file) })).value;
const registered = (disk: Disk) => [...disk.registered.values()].flatMap(({ matches }) => matches).sort();

let file: { sites: AllowedSite[] };
let disk: Disk;
let other: Running;
beforeEach(async () => {
  file = await exported((await seeded()).running);
  disk = createDisk();
  other = start(disk);
});

describe('a backup', () => {
  test('holds each with what it is read for, and nothing of sites that are not used', async () => {
    const { disk: from, running } = await seeded();
    from.granted.add('https://example.org/*').add('https://*/*');
    const { sites } = await exported(running);
    expect(sites).toHaveLength(3);
    expect(sites).toEqual(expect.arrayContaining(ALL));
    from.managed = { sitesOff: ['https://gitlab.com'] };
    expect((await exported(start(from))).sites).not.toContainEqual(ON_HOST);
    from.granted.clear();
    expect((await exported(start(from))).sites).toEqual([]);
  });

  test('holds one once, also where its pages were found to be read right', async () => {
    const tab = openTab(GITLAB);
    await tab.tell(['a']);
    await tab.answer(true);
    expect((await exported(tab.running)).sites).toEqual([ON_HOST]);
  });

  test('leaves one out that looks like a key, and can be read', async () => {
    const { disk: from } = await seeded();
    const path = `/${KEY}`;
    const kept = [{ ...ON_OWN, basePath: path, isAlways: true, pages: [] }];
    from.local.set('instances', JSON.stringify(kept));
    const { sites, ...rest } = await exported(start(from));
    expect(sites).toHaveLength(2);
    expect(JSON.stringify({ sites, ...rest })).not.toContain(KEY);
    expect((await take(other, { sites, ...rest })).applied).toBe(true);
  });
});

describe('an import', () => {
  test('offers them once it is applied, and neither grants nor keeps anything', async () => {
    expect((await take(other, file, false)).sites).toEqual([]);
    const { sites } = await take(other, file);
    expect(sites).toEqual(expect.arrayContaining(ALL));
    expect([...disk.granted]).toEqual([]);
    expect(onDisk(disk, 'instances')).toBeUndefined();
    expect(other.done.filter(({ what }) => what === 'inject')).toEqual([]);
    expect(registered(disk)).toEqual([]);
  });

  test('does not offer what is allowed already', async () => {
    disk.granted.add('https://gitlab.com/*');
    expect((await take(other, file)).sites).not.toContainEqual(ON_HOST);
  });

  test.each<[string, object, AllowedSite[]]>([
    ['a site', { sitesOff: ['https://*.example.org:8443'] }, [ON_HOST, ON_TAUGHT]],
    ['all sites but one', { sitesOn: ['https://gitlab.com'] }, [ON_HOST]],
    ['a provider', { providersOff: ['gitlab'] }, [ON_TAUGHT]],
    ['taught pages', { teaching: false }, [ON_HOST, ON_OWN]],
  ])('does not offer what a policy forbids: %s', async (_what, managed, offered) => {
    disk.managed = { ...managed };
    const { sites } = await take(start(disk), file);
    expect(sites).toHaveLength(offered.length);
    expect(sites).toEqual(expect.arrayContaining(offered));
  });

  test('does not offer sites for kinds that are all switched off', async () => {
    const kinds = providerById('gitlab')?.kinds.map(({ id }) => id) ?? [];
    disk.managed = { kindsOff: kinds };
    expect((await take(start(disk), file)).sites).toEqual([ON_TAUGHT]);
    disk.managed = { kindsOff: kinds.slice(1) };
    expect((await take(start(disk), file)).sites).toContainEqual(ON_HOST);
  });

  test('is taken also where the browser does not tell what Keyturn is let into', async () => {
    const fail = (name: string) => (name.startsWith('permissions') ? new Error('no') : undefined);
    expect(await take(start(disk, { fail }), file)).toMatchObject({ applied: true, sites: [] });
    expect(onDisk(disk, 'taught')).toEqual([TAUGHT_PAGE]);
  });

  test.each<[string, AllowedSite]>([
    ['a provider that nobody knows', { ...ON_OWN, provider: 'nobody' }],
    [
      'one whose hosts are asked for at install',
      { ...ON_HOST, provider: 'hubspot', origin: 'https://app.hubspot.com' },
    ],
    ['a host where its provider is not', { ...ON_TAUGHT, origin: 'https://evil.example' }],
    ['an unencrypted page of the open web', { ...ON_OWN, origin: 'http://git.example.org' }],
  ])('does not offer %s', async (_what, site) => {
    disk.withheld.add('https://app.hubspot.com/*');
    expect((await take(other, { ...file, sites: [site] })).sites).toEqual([]);
  });

  test('offers the others where it does not know one', async () => {
    const sites = [{ ...ON_OWN, provider: 'nobody' }, ON_HOST];
    expect((await take(other, { ...file, sites })).sites).toEqual([ON_HOST]);
  });

  test('is refused whole where a key stands in a site, and keeps nothing of it', async () => {
    const json = JSON.stringify({ ...file, sites: [{ ...ON_OWN, basePath: `/${KEY}` }] });
    const reply = await other.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
    expect(reply).toMatchObject({ error: 'backup_problem_value', values: ['sites[0].basePath'] });
    expect(JSON.stringify([...disk.local, ...disk.session])).not.toContain(KEY);
  });
});

describe('once the person has said yes to the browser', () => {
  test('they are known for what they were, read, and stay so after the import is undone', async () => {
    const { sites } = await take(other, file);
    for (const { origin } of sites) disk.granted.add(`${origin}/*`);
    expect(await other.fromWindow({ type: 'sites-allowed', sites })).toEqual({ ok: true, value: null });
    expect(onDisk(disk, 'instances')).toContainEqual({ ...ON_OWN, isAlways: true, pages: [] });
    expect(registered(disk)).toEqual(ALL.map(({ origin }) => `${origin}/*`).sort());
    expect(recognise(new URL(`${OWN}/tools/git${TOKENS}`))?.page.provider).toBe('gitlab');
    await other.fromWindow({ type: 'undo-import' });
    expect([...disk.granted]).toHaveLength(3);
    expect(onDisk(disk, 'instances')).toContainEqual({ ...ON_OWN, isAlways: true, pages: [] });
  });

  test('none is kept that the browser does not let Keyturn into, or that a policy forbids', async () => {
    disk.granted.add('https://gitlab.com/*');
    disk.managed = { providersOff: ['gitlab'] };
    await start(disk).fromWindow({ type: 'sites-allowed', sites: [ON_OWN, ON_HOST] });
    expect(onDisk(disk, 'instances')).toBeUndefined();
    disk.managed = {};
    await start(disk).fromWindow({ type: 'sites-allowed', sites: [ON_OWN] });
    expect(onDisk(disk, 'instances')).toBeUndefined();
  });
});
