import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { openTab, type ProviderPage, type ProviderTab } from '../support/provider-tab.ts';
import { DAY, NOW } from '../support/worker.ts';

/** Lists of one's own keys at the address of an organisation: a colleague's shows other keys there. */
const PAGES: ProviderPage[] = [
  {
    url: 'https://dev.azure.com/acme/_usersSettings/tokens',
    page: 'azure-devops/tokens',
    kind: 'azure-devops/personal-access-token',
    account: 'acme',
  },
  {
    url: 'https://linear.app/acme/settings/account/security',
    page: 'linear/security-of-workspace',
    kind: 'linear/api-key',
    account: 'acme',
  },
];

/** Let in for good, and found right once. */
function open(page: ProviderPage): ProviderTab {
  const { origin } = new URL(page.url);
  const [provider] = page.page.split('/');
  const disk = createDisk();
  disk.local.set('instances', JSON.stringify([{ provider, origin, basePath: '', isAlways: true, pages: [page.page] }]));
  return openTab(page, { disk });
}

test.each(PAGES)('$page: what a colleague’s list lacks is not gone', async (page) => {
  const tab = open(page);
  expect((await tab.tell(['mine', 'other'], { complete: true })).ok).toBe(true);
  for (const day of [1, 2, 3]) {
    tab.running.now = NOW + day * DAY;
    await tab.tell(['theirs'], { complete: true });
  }
  const { credentials } = (await tab.running.fromWindow({ type: 'overview' })).value;
  expect(credentials.map(({ id, presence }) => `${id} ${presence.state}`).sort()).toEqual([
    'mine shown',
    'other shown',
    'theirs shown',
  ]);
});
