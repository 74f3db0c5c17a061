import { expect, test } from 'vitest';
import { hostsOf, withheldSites } from '../../src/background/withheld-sites.ts';
import { effectivePolicy } from '../../src/core/policy.ts';
import { boot, createDisk } from '../support/browser.ts';

/** Sites that a person let Keyturn into, and that the browser keeps it out of by now. */
const { policy } = effectivePolicy({ overall: null, byKind: {}, notifications: false }, {});
const GITLAB = { provider: 'gitlab', origin: 'https://git.example:8443', basePath: '', isAlways: true };
const NPM = { provider: 'npm', origin: 'https://www.npmjs.com', basePath: '', isAlways: true };
const TAUGHT = { origin: 'https://console.acme.example' };
const KEPT = { instances: [GITLAB, NPM], taught: [TAUGHT] };
const VISITED = new Set(['git.example:8443', 'www.npmjs.com']);
const ALL = [TAUGHT, GITLAB, NPM].map(({ origin }) => origin);

const missed = (kept: Parameters<typeof withheldSites>[1] = KEPT, visited = VISITED, more: object = {}) => {
  const disk = createDisk();
  disk.granted.add('https://www.npmjs.com/*');
  return withheldSites(boot(disk).browser, kept, visited, { ...policy, ...more });
};
const off = (more: object) => ({ off: { ...policy.off, ...more } });

test('those are missed that are closed: taught ones, and ones let in for good where keys were seen', async () => {
  expect(await missed()).toEqual([TAUGHT.origin, GITLAB.origin]);
  expect(await missed(KEPT, new Set(['git.example', 'www.npmjs.com']))).toEqual([TAUGHT.origin]);
  expect(await missed({ ...KEPT, instances: [{ ...GITLAB, isAlways: false }] })).toEqual([TAUGHT.origin]);
  expect(await missed({ instances: [GITLAB, { ...GITLAB, basePath: '/b' }], taught: [] })).toEqual([GITLAB.origin]);
});

test('what an administrator has switched off is not missed', async () => {
  expect(await missed(KEPT, VISITED, { providersOff: ['gitlab'] })).toEqual([TAUGHT.origin]);
  expect(await missed(KEPT, VISITED, off({ teaching: true }))).toEqual([GITLAB.origin]);
});

test('where the browser does not tell, nothing is', async () => {
  const { browser } = boot(createDisk(), {
    fail: (name) => (name === 'permissions.contains' ? new Error('no') : undefined),
  });
  expect(await withheldSites(browser, KEPT, VISITED, policy)).toEqual([]);
});

test('they are named by their hosts', () => {
  expect(hostsOf(ALL)).toEqual(['console.acme.example', 'git.example:8443', 'www.npmjs.com']);
});
