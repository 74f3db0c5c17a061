import { beforeEach, describe, expect, test } from 'vitest';
import { NPM, openTab, type ProviderTab, patternOf } from '../support/provider-tab.ts';
import { recordsOn, sighted, sighting } from '../support/worker.ts';

const { reconcile } = await import('../../src/background/grants.ts');

/** What an administrator switches off by kind, where several kinds stand on one page, and by site, of what was seen before. */

const [CLASSIC, GRANULAR] = ['npm/classic-token', 'npm/granular-token'];
let tab: ProviderTab;
beforeEach(async () => {
  tab = openTab(NPM);
  await tab.tell([]);
  await tab.answer(true);
});
const listed = async () => (await tab.running.fromWindow({ type: 'overview' })).value.credentials.map(({ id }) => id);
const managed = (values: object) => {
  tab.disk.managed = { ...values };
};

describe('of several kinds on one page', () => {
  test('keys of one that is off are not kept, those of the others are', async () => {
    managed({ kindsOff: [CLASSIC] });
    await tab.tell([
      tab.key('a', { told: CLASSIC }),
      tab.key('b', { told: GRANULAR }),
      tab.key('c', { created: null }),
    ]);
    expect(Object.keys(recordsOn(tab.disk)).sort()).toEqual(['b', 'c']);
  });

  test('a key that turns out to be of one that is off is not shown any more, and nothing more is read of it', async () => {
    await tab.tell([tab.key('a', { created: null })]);
    managed({ kindsOff: [CLASSIC] });
    await tab.tell([tab.key('a', { told: CLASSIC, expires: { earliest: 1, latest: 1 } })]);
    expect(await listed()).toEqual([]);
    expect(recordsOn(tab.disk).a?.expiries).toEqual([]);
    managed({});
    expect(await listed()).toEqual(['a']);
  });

  test('where all are off, the page is not read, its keys are not shown, and its site is not used', async () => {
    await tab.tell([tab.key('a', { created: null })]);
    managed({ kindsOff: [CLASSIC, GRANULAR] });
    expect((await tab.tell(['b'])).error).toBe('error_provider_off');
    expect(await listed()).toEqual([]);
    await reconcile(tab.running.worker);
    expect([...tab.disk.registered]).toEqual([]);
    expect((await tab.running.fromWindow({ type: 'settings' })).value.unused).toEqual([patternOf(NPM)]);
  });

  test('what is off is not in the preview either', async () => {
    const other = openTab(NPM);
    other.disk.managed = { kindsOff: [CLASSIC] };
    await other.tell([other.key('a', { told: CLASSIC }), other.key('b', { told: GRANULAR })]);
    expect((await other.seen())?.keys.map(({ id }) => id)).toEqual(['b']);
  });
});

test('keys of a site beyond those that are allowed are not shown; those of the manifest’s hosts are', async () => {
  await tab.tell(['a']);
  await tab.running.fromPage(sighted([sighting('1')]));
  expect((await listed()).sort()).toEqual(['1', 'a']);
  managed({ sitesOn: ['https://git.example.org'] });
  expect(await listed()).toEqual(['1']);
});

test('a page beside those that are known is not taught on the hosts of a provider that is off', async () => {
  const page = 'https://www.npmjs.com/some/other/page';
  tab.disk.tabs.set(7, page);
  const here = async () => (await tab.running.fromWindow({ type: 'page-here', tabId: 7 })).value.here?.what;
  expect(await here()).toBe('unknown');
  managed({ providersOff: ['npm'] });
  expect(await here()).toBe('off');
});
