// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ENTRANCES } from '../../src/catalogue/entrances.ts';
import type { Overview } from '../../src/protocol/messages.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { manyChanges, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, settled, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const UNASKED = [{ code: 'no-consent', values: [] }] as const;

async function open(hash: string, notices: Overview['notices'] = UNASKED): Promise<void> {
  clear();
  location.hash = hash;
  worker.start(overviewOf([], { notices }));
  await draw(<Dashboard />);
}

beforeEach(() => open('#welcome'));

test('says what it does, never does and keeps; the way on is shown once the user goes on', async () => {
  expect(all('main h2').map((head) => head.textContent)).toEqual([
    'What it does',
    'What it never does',
    'What it keeps on this computer',
  ]);
  expect(all('main a')).toEqual([]);
  await click('[data-action="welcome-yes"]');
  expect(document.activeElement?.textContent).toBe('Pin it');
  const links = all('[data-part="welcome-pages"] .links a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(ENTRANCES.map(({ url }) => url));
  expect(text('[data-part="welcome-pages"]')).toContain('API key It stopped working: November 30, 2022');
  // Nothing is asked of the worker but what there is to show; the yes is told.
  expect(worker.asked.map(({ type }) => type)).toEqual(['overview', 'give-consent']);
});

test('does not go on where the yes could not be kept, and says why', async () => {
  worker.refuse('give-consent', 'error_storage');
  await click('[data-action="welcome-yes"]');
  expect(all('[data-part="welcome-pages"]')).toEqual([]);
  expect(all('[data-part="welcome-consent"] [role="alert"]')).toHaveLength(1);
});

test('who has said yes is not asked again, and finds how to begin', async () => {
  await open('#welcome', []);
  expect(all('[data-action="welcome-yes"], [data-action="welcome-no"]')).toEqual([]);
  expect(all('[data-part="welcome-pages"]')).toHaveLength(1);
  expect(all('main a[href="#samples"]')).toHaveLength(1);
});

test('asks once: the notice that stands elsewhere does not stand above it', async () => {
  expect(all('[data-code="no-consent"]')).toEqual([]);
  await act(async () => {
    location.hash = '#keys';
    window.dispatchEvent(new Event('hashchange'));
  });
  expect(text('[data-code="no-consent"]')).toContain('reads no page until you say yes');
});

test('offers to go away again', async () => {
  await click('[data-action="welcome-no"]');
  expect(fakeBrowser.management.uninstallSelf).toHaveBeenCalledWith({ showConfirmDialog: true });
});

test('stands in no list of views, and is one press away from what is said about Keyturn', async () => {
  await open('#about');
  expect(all('nav a').map((link) => link.getAttribute('href'))).not.toContain('#welcome');
  expect(all('main a[href="#welcome"]')).toHaveLength(1);
});

test('every permission of the manifest is named with what it is for, and licences and reports have their place', async () => {
  await open('#about');
  const { permissions, host_permissions: hosts } = fakeBrowser.runtime.getManifest();
  const items = all('[data-part="permissions"] li').map((item) => item.textContent ?? '');
  expect(items).toHaveLength(permissions.length + 2);
  for (const item of items) expect(item).not.toMatch(/about_|undefined/);
  for (const host of hosts) expect(items[0]).toContain(new URL(host.replace('*', '')).hostname);
  expect(all('[data-part="papers"] a').map((link) => link.getAttribute('href'))).toEqual([
    'PRIVACY.txt',
    'SECURITY.txt',
    'LICENSE',
    'LICENSES-OF-PACKAGES.txt',
  ]);
  expect(text('[data-part="papers"]')).toContain('See a report of the page');
  expect(text('[data-part="papers"]')).toContain('on the page from which you installed Keyturn');
});

test('where the package names an address, problems are reported there', async () => {
  const manifest = fakeBrowser.runtime.getManifest();
  const asked = vi.spyOn(fakeBrowser.runtime, 'getManifest');
  asked.mockReturnValue({ ...manifest, homepage_url: 'https://keyturn.example/issues' });
  await open('#about');
  expect(text('[data-part="papers"] a[href="https://keyturn.example/issues"]')).toBe('https://keyturn.example/issues');
  expect(text('[data-part="papers"]')).not.toContain('from which you installed');
  asked.mockRestore();
});

test('the sites that a person let Keyturn into are named, too', async () => {
  const origins = ['https://app.hubspot.com/*', 'https://git.example.org:8443/*', 'http://10.0.0.7/*'];
  fakeBrowser.permissions.getAll.mockResolvedValueOnce({ permissions: ['notifications'], origins });
  await open('#about');
  await settled();
  expect(text('[data-part="allowed"]')).toBe(
    'The same on sites that you allowed: git.example.org:8443, http://10.0.0.7',
  );
  expect(text('[data-part="permissions"]')).toContain('allowed by you');
});

test('samples are marked, can be looked at in every way, cannot be changed, and go away with one press', async () => {
  await open('#keys');
  worker.answer('samples', overviewOf(manyChanges(12)));
  await act(async () => {
    location.hash = '#samples';
    window.dispatchEvent(new Event('hashchange'));
  });
  await settled();
  expect(text('[data-part="samples"]')).toContain('These keys are made up.');
  expect(all('[data-part="credential"]').length).toBeGreaterThan(0);
  expect(all('[data-part="export-view"]')).toEqual([]);
  await type('[data-choice="group"]', 'kind');
  expect(location.hash).toBe('#samples?group=kind');
  expect(all('[data-part="samples"]')).toHaveLength(1);
  await click('[data-action="select"]');
  await click('[data-action="mark-all"]');
  await click('[data-action="bulk-snooze"][data-days="7"]');
  expect(text('[data-part="bulk-report"]')).toContain('This is a sample: nothing can be changed here.');
  expect(worker.of('action')).toEqual([]);
  expect(one('[data-action="leave-samples"]').getAttribute('href')).toBe('#keys');
});
