// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { worker } from './fake-worker.ts';
import { manyChanges, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const WORST = { name: 'Worst', fields: { level: 'overdue', sort: 'age' } };
const views = '[data-part="saved-views"]';
const actions = () => worker.of('action').map((message) => (message.type === 'action' ? message.action : null));

beforeEach(async () => {
  clear();
  location.hash = '#keys?level=overdue';
  worker.start(overviewOf(manyChanges(20), { saved: [WORST] }));
  await draw(<Dashboard />);
});

test('a saved view is a link to what it asks for', () => {
  const link = one(`${views} a`) as HTMLAnchorElement;
  expect(link.textContent).toBe('Worst');
  expect(link.hash).toBe('#keys?level=overdue&sort=age');
});

test('what is shown is saved under a name, and that can be undone', async () => {
  await type(`${views} .view-name input`, 'Overdue');
  await submit(`${views} .view-name`);
  const fields = { level: 'overdue' };
  expect(actions()).toEqual([{ do: 'keep-view', name: 'Overdue', fields }]);
  expect(said()).toContain('Overdue');
  await click('[data-action="undo-last"]');
  expect(actions()[1]).toEqual({ do: 'keep-view', name: 'Overdue', fields: null, isNoKey: true });
});

test('it gets another name, and that can be undone', async () => {
  await click('[data-action="rename-view"]');
  await type(`${views} li input`, 'Oldest');
  await submit(`${views} li form`);
  expect(actions()).toEqual([{ do: 'keep-view', name: 'Oldest', fields: WORST.fields, was: 'Worst' }]);
  await click('[data-action="undo-last"]');
  expect(actions()[1]).toEqual({ do: 'keep-view', ...WORST, was: 'Oldest', isNoKey: true });
});

test('it is deleted, and that can be undone', async () => {
  await click('[data-action="delete-view"]');
  expect(actions()).toEqual([{ do: 'keep-view', name: 'Worst', fields: null }]);
  await click('[data-action="undo-last"]');
  expect(actions()[1]).toEqual({ do: 'keep-view', ...WORST, isNoKey: true });
});

test('a refusal is said where it was asked', async () => {
  worker.refuse('action', 'error_storage_failed');
  await type(`${views} .view-name input`, 'Overdue');
  await submit(`${views} .view-name`);
  expect(all(`${views} [role="alert"]`)).toHaveLength(1);
  expect(text(`${views} .view-name`)).not.toBe('');
});
