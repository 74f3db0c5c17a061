import { beforeEach, expect, test } from 'vitest';
import { keepInstances, letIn, reconcile } from '../../src/background/grants.ts';
import { recognise } from '../../src/catalogue/index.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { onDisk, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const GITLAB = 'https://gitlab.com/*';
const OWN = 'https://git.example.org:8443';
const TOKENS = '/-/user_settings/personal_access_tokens';

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
});

const registered = () => [...disk.registered.values()].flatMap(({ matches }) => matches);
const injected = () =>
  running.done.filter(({ what }) => what === 'inject').map((one) => (one.with as { files: string[] }).files[0]);

test('what is granted where a provider has pages gets the script, and what is open there gets it at once', async () => {
  disk.granted.add(GITLAB);
  disk.tabs.set(7, 'https://gitlab.com/acme/shop').set(8, 'https://example.org/');
  await reconcile(running.worker);
  expect(registered()).toEqual([GITLAB]);
  expect(injected()).toEqual(['granted.js']);
});

test('what was registered is not registered twice, and after an update it is again', async () => {
  disk.granted.add(GITLAB);
  await reconcile(running.worker);
  await reconcile(running.worker);
  expect(registered()).toEqual([GITLAB]);
  disk.registered.clear();
  await reconcile(start(disk).worker);
  expect(registered()).toEqual([GITLAB]);
});

test('what is taken away is not registered any more', async () => {
  disk.granted.add(GITLAB);
  await reconcile(running.worker);
  disk.granted.clear();
  await reconcile(running.worker);
  expect(registered()).toEqual([]);
});

test.each(['https://example.org/*', 'https://*/*', '<all_urls>', '*://*/*'])(
  'of %s, where nobody is known to have keys, nothing is registered',
  async (pattern) => {
    disk.granted.add(pattern);
    await reconcile(running.worker);
    expect(registered()).toEqual([]);
  },
);

test('what was asked for over a page is kept with where the product stands there', async () => {
  disk.tabs.set(7, `${OWN}/tools/git${TOKENS}`);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  expect(recognise(new URL(`${OWN}/tools/git${TOKENS}`))).toBeNull();
  disk.granted.add(`${OWN}/*`);
  await letIn(running.worker, [`${OWN}/*`]);
  expect(onDisk(disk, 'instances')).toEqual([
    { provider: 'gitlab', origin: OWN, basePath: '/tools/git', isAlways: true, pages: [] },
  ]);
  expect(registered()).toEqual([`${OWN}/*`]);
  expect(recognise(new URL(`${OWN}/tools/git${TOKENS}`))?.account).toBe('git.example.org:8443/tools/git');
  // A later worker knows it from the ledger.
  const later = start(disk);
  await later.worker.known.ready();
  expect(recognise(new URL(`${OWN}/tools/git${TOKENS}`))).not.toBeNull();
});

test('where patterns have no port, as in Firefox, a taught page at one is let in like any other', async () => {
  expect((await running.fromWindow({ type: 'keep-taught', page: { ...TAUGHT_PAGE, origin: OWN } })).ok).toBe(true);
  running.browser.runtime.getURL = (path) => `moz-extension://own/${path}`;
  disk.granted.add('https://git.example.org/*');
  await reconcile(running.worker);
  expect(registered()).toEqual(['https://git.example.org/*']);
});

test('that access was taken away is said where it is missed', async () => {
  const access = async () => {
    const { value } = await running.fromWindow({ type: 'overview', tabId: 7 });
    return value.here?.what === 'page' ? value.here.access : null;
  };
  disk.tabs.set(7, `https://gitlab.com${TOKENS}`);
  expect(await access()).toBe('none');
  disk.granted.add(GITLAB);
  await letIn(running.worker, [GITLAB]);
  expect(await access()).toBe('granted');
  disk.granted.clear();
  await reconcile(running.worker);
  expect(await access()).toBe('taken-away');
});

test('with everything that is deleted goes access to all sites beyond the manifest’s', async () => {
  disk.granted.add(GITLAB).add('https://*/*');
  await reconcile(running.worker);
  expect(registered()).toEqual([GITLAB]);
  await running.fromWindow({ type: 'delete-everything' });
  expect([...disk.granted]).toEqual([]);
  expect(registered()).toEqual([]);
  expect(disk.withheld.size).toBe(0);
});

test('a browser that keeps a site does not keep the ledger', async () => {
  disk.granted.add(GITLAB);
  for (const call of ['permissions.remove', 'permissions.getAll']) {
    const failing = start(disk, { fail: (name) => (name === call ? new Error('no') : undefined) });
    await failing.fromPage(sighted([sighting('1')]));
    expect((await failing.fromWindow({ type: 'delete-everything' })).ok).toBe(true);
    expect(recordsOn(disk)).toEqual({});
  }
});

test('a pattern that is no address keeps none of the others from being used', async () => {
  disk.granted.add('<all_urls>').add(GITLAB);
  await reconcile(running.worker);
  expect(registered()).toEqual([GITLAB]);
});

test('all tenants of a product are not looked at at once, and of sites without keys nothing is said', async () => {
  disk.granted.add('https://*.zendesk.com/*').add('https://example.org/*');
  await reconcile(running.worker);
  expect(registered()).toEqual([]);
  expect((await running.fromWindow({ type: 'settings' })).value.unused).toEqual([]);
});

test('a site of a product that is off is not used for another product elsewhere', async () => {
  disk.granted.add(GITLAB).add('https://www.npmjs.com/*');
  const npm = { provider: 'npm', origin: 'https://www.npmjs.com', basePath: '' };
  await keepInstances(running.worker, [npm]);
  disk.managed = { providersOff: ['gitlab'] };
  await reconcile(running.worker);
  expect(registered()).toEqual(['https://www.npmjs.com/*']);
});

test('a site where a product that is off is installed is not used', async () => {
  disk.granted.add(`${OWN}/*`);
  await keepInstances(running.worker, [{ provider: 'gitlab', origin: OWN, basePath: '' }]);
  disk.managed = { providersOff: ['gitlab'] };
  await reconcile(running.worker);
  expect(registered()).toEqual([]);
});

test('where nothing is granted, nothing is put into any tab', async () => {
  disk.tabs.set(7, 'https://gitlab.com/acme/shop').set(8, 'https://example.org/');
  await reconcile(running.worker);
  expect(injected()).toEqual([]);
});

test('two products on one site, and one product twice, also elsewhere, are kept beside each other', async () => {
  const all = [
    { provider: 'gitlab', origin: OWN, basePath: '/a' },
    { provider: 'gitlab', origin: OWN, basePath: '/b' },
    { provider: 'strapi', origin: OWN, basePath: '/b' },
    { provider: 'gitlab', origin: 'https://git.example.com', basePath: '/b' },
  ];
  for (const one of all) await keepInstances(running.worker, [one]);
  expect(onDisk(disk, 'instances')).toEqual(all.map((one) => ({ ...one, isAlways: true, pages: [] })));
});
