import { beforeEach, expect, test } from 'vitest';
import type { ProviderTab } from '../support/provider-tab.ts';
import { BLOG, openInstalled } from '../support/signed-in.ts';
import { onDisk } from '../support/worker.ts';

/** What else a person has of a key, when its page tells whose it is: the name of its account, entries in their calendar. */

const AT = BLOG.account;
const ANA = `${AT}##ana`;

let tab: ProviderTab;
beforeEach(async () => {
  tab = await openInstalled(BLOG);
});
const views = async () => (await tab.running.fromWindow({ type: 'overview' })).value.credentials;

test('a key is in an account that is called as before, as long as a file that named it is not taken back', async () => {
  const name = { do: 'name-accounts', names: [{ provider: 'wordpress', account: AT, name: 'Shop' }] };
  await tab.tell(['1']);
  await tab.running.fromWindow({ type: 'action', action: name });
  const { json } = (await tab.running.fromWindow({ type: 'export-ledger' })).value;
  await tab.tell(['1'], { account: ANA });
  expect(await views()).toMatchObject([{ account: ANA, accountName: 'Shop' }]);

  tab = await openInstalled(BLOG);
  await tab.tell(['1']);
  await tab.running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  await tab.tell(['1'], { account: ANA });
  expect(await views()).toMatchObject([{ account: ANA, accountName: 'Shop' }]);
  await tab.running.fromWindow({ type: 'undo-import' });
  expect((await views()).map(({ account, accountName }) => [account, accountName])).toEqual([[ANA, undefined]]);
  expect(onDisk(tab.disk, 'accounts')).toEqual({});
});

test('a key takes no other name where its account has one', async () => {
  const names = [
    { provider: 'wordpress', account: AT, name: 'Shop' },
    { provider: 'wordpress', account: ANA, name: 'Ana’s' },
  ];
  await tab.tell(['1']);
  await tab.tell(['2'], { account: ANA });
  await tab.running.fromWindow({ type: 'action', action: { do: 'name-accounts', names } });
  await tab.tell(['1'], { account: ANA });
  expect((await views()).map(({ accountName }) => accountName)).toEqual(['Ana’s', 'Ana’s']);
});

test('a key is called as before where its account has its name from a file that is taken back', async () => {
  const nameOf = (account: string, name: string) => ({
    type: 'action',
    action: { do: 'name-accounts', names: [{ provider: 'wordpress', account, name }] },
  });
  await tab.tell(['2'], { account: ANA });
  await tab.running.fromWindow(nameOf(ANA, 'Ana’s'));
  const { json } = (await tab.running.fromWindow({ type: 'export-ledger' })).value;

  tab = await openInstalled(BLOG);
  await tab.tell(['1']);
  await tab.running.fromWindow(nameOf(AT, 'Shop'));
  await tab.running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  await tab.tell(['1'], { account: ANA });
  expect((await views()).map(({ accountName }) => accountName)).toEqual(['Ana’s', 'Ana’s']);
  await tab.running.fromWindow({ type: 'undo-import' });
  expect((await views()).map(({ account, accountName }) => [account, accountName])).toEqual([[ANA, 'Shop']]);
});

test('a key has its entry in a calendar cancelled for the one that takes its place, and forgotten with it', async () => {
  await tab.tell(['1']);
  const uid = async () => `${(await views())[0]?.key} due`;
  const handOver = async () =>
    (await tab.running.fromWindow({ type: 'calendar-exported', uids: [await uid()] })).value.earlier;
  const before = await uid();
  await handOver();
  await tab.tell(['1'], { account: ANA });
  expect(await handOver()).toEqual([before]);
  expect(await handOver()).toEqual([before, await uid()]);
  const [{ key } = { key: '' }] = await views();
  await tab.running.fromWindow({ type: 'action', action: { do: 'forget', keys: [key] } });
  expect(onDisk(tab.disk, 'calendar')).toEqual([]);
});
