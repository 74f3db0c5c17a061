// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { worker } from './fake-worker.ts';
import { overviewOf } from './samples.ts';
import { all, choose, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const SEEN = overviewOf([
  { id: '1', account: '101' },
  { id: '2', account: '101' },
  { id: '3', account: '102' },
  { id: '4', account: '103' },
]);
/** Of which one has a name. */
const OVERVIEW = {
  ...SEEN,
  credentials: SEEN.credentials.map((view) => (view.account === '103' ? { ...view, accountName: 'Delta' } : view)),
};
const actions = () => worker.of('action').map((message) => (message as { action: object }).action);
const field = (account: string) => `[data-account="hubspot ${account}"] input`;
const heads = () => all('[data-part="account"] h2 bdi').map((head) => head.textContent);

async function open(hash: string): Promise<void> {
  clear();
  location.hash = hash;
  worker.start(OVERVIEW);
  await draw(<Dashboard />);
}
beforeEach(() => open('#accounts'));

test('each account with keys is there, with a name of its own to change; undone where it was done', async () => {
  const rows = all('.accounts tbody tr').map((row) => [
    ...[...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent),
    row.querySelector('input')?.value,
  ]);
  expect(rows).toEqual([
    ['HubSpot account 103', '1 key', 'Delta'],
    ['HubSpot account 101', '2 keys', ''],
    ['HubSpot account 102', '1 key', ''],
  ]);
  await type(field('101'), ' Acme ');
  await type(field('103'), '');
  await submit('[data-part="account-names"]');
  const names = [
    { provider: 'hubspot', account: '103', name: '' },
    { provider: 'hubspot', account: '101', name: 'Acme' },
  ];
  expect(actions()).toEqual([{ do: 'name-accounts', names }]);
  expect(text('[data-part="names-saved"] span')).toBe('2 names saved.');
  await click('[data-action="undo-names"]');
  expect(actions()[1]).toEqual({
    do: 'name-accounts',
    names: [
      { provider: 'hubspot', account: '103', name: 'Delta' },
      { provider: 'hubspot', account: '101', name: '' },
    ],
    isNoKey: true,
  });
  expect(said()).toBe('The names are as they were before.');
});

test('what may be a key is asked about before it is kept', async () => {
  worker.refuse('action', 'error_may_hold_key');
  await type(field('101'), 'Acme Zk3vQ9xT7mB2nL8pR4wY6cJ1');
  await submit('[data-part="account-names"]');
  await click('[data-action="no-key"]');
  expect(actions()[1]).toMatchObject({ isNoKey: true });
});

test('a table is shown first, then taken; what looks like a key is left out', async () => {
  const key = `pat-na1-${'12ab34cd-56ef-4b22-8abc-d3f09b4e7a61'}`;
  await choose('accounts.csv', `Hub ID,Client\n101,Acme Ltd\n102,${key}\n103,Omega\n999,Nobody\n`);
  const preview = text('[data-part="names-preview"]');
  expect(preview).toContain('2 names would be set:');
  expect(preview).toContain('HubSpot account 101: Acme Ltd');
  expect(preview).toContain('HubSpot account 103: Omega (so far: Delta)');
  expect(preview).not.toContain(key);
  expect(all('[data-note]').map(({ dataset }) => dataset.note)).toEqual(['unknown', 'keys']);
  expect(actions()).toEqual([]);
  await click('[data-action="apply-names"]');
  expect(actions()).toEqual([
    {
      do: 'name-accounts',
      names: [
        { provider: 'hubspot', account: '101', name: 'Acme Ltd' },
        { provider: 'hubspot', account: '103', name: 'Omega' },
      ],
    },
  ]);
});

test('a file that holds no such table is refused in words', async () => {
  await choose('accounts.csv', 'hello');
  expect(text('[data-part="file-problem"]')).toContain('no column holds numbers of accounts');
});

test('a name stands in the list, in its filter, and is found by', async () => {
  await open('#keys');
  expect(heads()).toContain('Delta (HubSpot 103)');
  expect(all('[data-choice="account"] option').map((option) => option.textContent)).toEqual([
    'All',
    'Delta (HubSpot 103)',
    'HubSpot account 101',
    'HubSpot account 102',
  ]);
  await type('[data-part="filter"]', 'delta');
  expect(heads()).toEqual(['Delta (HubSpot 103)']);
  expect(one('output').textContent).toBe('1 key shown');
});
