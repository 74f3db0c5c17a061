// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { kindById } from '../../src/catalogue/index.ts';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { setProviders } from '../../src/catalogue/registry.ts';
import type { PageHere } from '../../src/protocol/messages.ts';
import { accountName } from '../../src/texts/grouping.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { worker } from './fake-worker.ts';
import { NOW, overviewOf } from './samples.ts';
import { all, clear, draw, one, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const CARD = '[data-part="page-here"]';
const ACCESS = { access: 'none', isReadable: true, seen: null };
type Page = Extract<PageHere, { what: 'page' }>;

beforeAll(knowPackage);
afterAll(() => setProviders('package', []));
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  clear();
});
afterEach(() => void vi.useRealTimers());

async function over(here: Partial<Page> | PageHere, keys: Parameters<typeof overviewOf>[0] = []) {
  const page = {
    what: 'page',
    how: 'host',
    origin: 'https://keys.example',
    basePath: null,
    ...ACCESS,
    ...here,
  } as PageHere;
  worker.start({ ...overviewOf(keys), here: page });
  await draw(<Popup />);
}

const azure = {
  provider: 'azure-devops',
  page: 'azure-devops/tokens',
  kinds: ['azure-devops/global-token', 'azure-devops/organization-token'],
};

test('a page that was recognised is said with what its provider announced, and from where', async () => {
  await over(azure);
  expect(text(`${CARD} h2`)).toBe('Azure DevOps: a page with keys');
  expect(text(CARD)).toContain('Global personal access token (all organizations)');
  const facts = all(`${CARD} li`).map((item) => item.textContent);
  expect(facts[0]).toBe(
    'No new ones from: March 15, 2026 Source: devblogs.microsoft.com stated by the provider (checked November 24, 2026)',
  );
  expect(facts[1]).toContain('Stop working: December 1, 2026');
  expect(facts[2]).toContain('Move to: Personal access token (one organization)');
  expect(facts[3]).toContain('Move to: a service principal');
  const links = all(`${CARD} a`).map((link) => link.getAttribute('href'));
  expect(links[0]).toBe(
    'https://devblogs.microsoft.com/devops/retirement-of-global-personal-access-tokens-in-azure-devops/',
  );
  // Of the other kind nothing is announced, and that is no news.
  expect(all(`${CARD} h3`).map((title) => title.textContent)).toEqual([
    'Global personal access token (all organizations)',
  ]);
});

test('over the keys of another provider nothing leads to HubSpot, also where there are no keys yet', async () => {
  await over(azure);
  expect(all('[data-part="empty"]')).toHaveLength(0);
  await over({ what: 'unknown', origin: 'https://example.org' });
  expect(all('[data-part="empty"]')).toHaveLength(1);
});

test('by its path alone a page only looks like one', async () => {
  await over({
    how: 'path',
    provider: 'gitlab',
    page: 'gitlab/personal-access-tokens',
    kinds: ['gitlab/personal-access-token'],
  });
  expect(text(`${CARD} h2`)).toBe('This looks like a page of GitLab with keys, by its path alone');
  expect(all(`${CARD} h3`)).toHaveLength(0);
});

describe('no more is said than the source does', () => {
  const saidOf = async (kind: string) => {
    await over({ provider: kind.split('/')[0] ?? '', page: 'p', kinds: [kind] });
    return text(CARD);
  };

  test('that a date was taken back', async () => {
    expect(await saidOf('slack/classic-app')).toContain('Stop working: no date; the last one was taken back');
  });
  test('which keys it is about, where it is not all of them', async () => {
    expect(await saidOf('atlassian/api-token')).toContain(
      'Stopped working: March 14, 2026 to May 12, 2026 – only: tokens made before 2024-12-15',
    );
    // Of what is not about all keys of a kind no verdict is made.
    expect(kindById('atlassian/api-token')?.lifecycle).toEqual([]);
  });
  test('that the provider ends what is not used', async () => {
    expect(await saidOf('zendesk/api-token')).toContain('Revoked after 30 days without use');
  });
});

test('what a provider has ended is told in the past, from the day after its last one', async () => {
  const ended = async (now: number) => {
    vi.setSystemTime(now);
    await over({ provider: 'azure-devops', page: 'p', kinds: ['azure-devops/global-token'] });
    return text(CARD);
  };
  expect(await ended(Date.UTC(2026, 11, 1, 12))).toContain('Stop working: December 1, 2026');
  expect(await ended(Date.UTC(2026, 11, 2, 12))).toContain('Stopped working: December 1, 2026');
});

test('an account that nothing tells is called by its provider, and by its own name', () => {
  expect(accountName('gitlab', '-')).toBe('GitLab');
  expect(accountName('gitlab', '-', 'Acme')).toBe('Acme (GitLab)');
  expect(accountName('gitlab', 'git.example.org:8443/tools/git')).toBe('GitLab account git.example.org:8443/tools/git');
});

test('a page that nobody knows is said to be that, and a page that is read has its own line', async () => {
  await over({ what: 'unknown', origin: 'https://example.org' });
  expect(text('main')).toContain('Keyturn does not know this page.');
  await over({ what: 'read', origin: 'https://app.hubspot.com' });
  expect(text('main')).not.toContain('Keyturn does not know this page.');
  expect(one('main').querySelector(CARD)).toBeNull();
});
