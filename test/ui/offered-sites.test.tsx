// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { ImportLedger } from '../../src/ui/options/import-ledger.tsx';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { overviewOf } from './samples.ts';
import { all, choose, clear, click, draw, said, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** What an import says of sites that were allowed where its backup was made. */

const ledger = {
  overview: { ...overviewOf([]), canUndoImport: true },
  failure: null,
  refresh: async () => {},
  act: async () => null,
};
const COUNTS = { added: 0, changed: 0, removed: 0, unchanged: 9 };
const OWN = { provider: 'gitlab', origin: 'https://git.example.org:8443', basePath: '' };
const SITES = [OWN, { ...OWN, basePath: '/tools' }, { ...OWN, origin: 'https://gitlab.com' }];
const { request } = fakeBrowser.permissions;

const imported = async (sites: typeof SITES) => {
  worker.answer('import-ledger', { applied: true, ...COUNTS, sites });
  await choose('backup.json', '{}');
  await click('[data-action="import"]');
};

beforeEach(async () => {
  clear();
  worker.start();
  request.mockReset();
  await draw(<ImportLedger ledger={ledger} />);
});

test('they are offered at one press, which asks the browser for all of them, and the worker is told of a yes', async () => {
  await imported(SITES);
  expect(text('[data-part="offered-sites"] p')).toBe(
    '2 sites were allowed where this backup was made. Allow them here?',
  );
  expect(text('[data-action="allow-sites"]')).toBe('Allow git.example.org:8443, gitlab.com');
  expect(request).not.toHaveBeenCalled();
  request.mockResolvedValueOnce(true);
  await click('[data-action="allow-sites"]');
  const origins = ['https://git.example.org:8443/*', 'https://gitlab.com/*'];
  expect(request.mock.calls).toEqual([[{ origins }]]);
  expect(worker.of('sites-allowed')).toEqual([{ type: 'sites-allowed', sites: SITES }]);
  expect(all('[data-part="offered-sites"]')).toEqual([]);
  expect(said()).toContain('Allowed.');
});

test('after a no the worker is told nothing, and it can be pressed again', async () => {
  await imported(SITES.slice(0, 1));
  expect(text('[data-part="offered-sites"] p')).toContain('1 site was allowed');
  request.mockResolvedValueOnce(false);
  await click('[data-action="allow-sites"]');
  expect(text('[role="alert"]')).toContain('did not allow');
  expect(worker.of('sites-allowed')).toEqual([]);
  expect(all('[data-action="allow-sites"]')).toHaveLength(1);
});

test('what the worker could not keep is said so', async () => {
  await imported(SITES);
  request.mockResolvedValueOnce(true);
  worker.refuse('sites-allowed', 'error_storage_failed');
  await click('[data-action="allow-sites"]');
  expect(text('[data-part="offered-sites"] [role="alert"]')).toContain('storage failed');
});

test('nothing is offered where there is none, before the import is applied, or once it is undone', async () => {
  await imported([]);
  expect(all('[data-part="offered-sites"]')).toEqual([]);
  await imported(SITES);
  worker.answer('undo-import', { applied: true, ...COUNTS });
  await click('[data-action="undo"]');
  expect(all('[data-part="offered-sites"]')).toEqual([]);
  await imported(SITES);
  await choose('other.json', '{}');
  expect(all('[data-part="offered-sites"]')).toEqual([]);
});
