import { createDisk } from './browser.ts';
import { openTab, type ProviderPage, type ProviderTab } from './provider-tab.ts';
import { pageSender } from './worker.ts';

/** Pages of products that people have installed, let in for good, which tell whose keys they show. */

export const BLOG: ProviderPage = {
  url: 'https://blog.example/wp-admin/profile.php',
  page: 'wordpress/profile',
  kind: 'wordpress/application-password',
  account: 'blog.example',
};
export const REDMINE: ProviderPage = {
  url: 'https://plan.example/my/account',
  page: 'redmine/account',
  kind: 'redmine/api-key',
  account: 'plan.example',
};

/** In a browser of its own; its script has the key of the fingerprints. */
export async function openInstalled(page: ProviderPage): Promise<ProviderTab> {
  const disk = createDisk();
  const { origin } = new URL(page.url);
  const [provider = ''] = page.page.split('/');
  disk.local.set('instances', JSON.stringify([{ provider, origin, basePath: '', isAlways: true, pages: [page.page] }]));
  const tab = openTab(page, { disk });
  await tab.running.fromPage({ type: 'page-context' }, pageSender(page.url));
  return tab;
}
