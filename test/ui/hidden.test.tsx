// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { worker } from './fake-worker.ts';
import { type Change, overviewOf } from './samples.ts';
import { all, clear, click, draw, said, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const CHANGES: readonly Change[] = [
  { id: '1', name: 'Loud', days: 400 },
  { id: '2', name: 'Quiet', days: 400, snoozedFor: 7 },
  { id: '3', name: 'Calm', days: 3 },
  { id: '4', name: 'Closed', days: 300, account: '999' },
  { id: '5', name: 'Quiet too', days: 300, snoozedFor: 30 },
];
const close = (view: CredentialView): CredentialView => ({ ...view, isDismissed: view.name === 'Closed' });
const { credentials } = overviewOf(CHANGES);
const keyOf = (name: string) => credentials.find((view) => view.name === name)?.key;
const actions = () => worker.of('action').map((message) => (message as { action: object }).action);
const names = (part: string) => all(`[data-part="${part}"] bdi`).map((name) => name.textContent);

async function open(changes = CHANGES, off: string[] = []): Promise<void> {
  clear();
  location.hash = '#hidden';
  const overview = overviewOf(changes);
  const policy = { ...overview.policy, providersOff: off };
  worker.start({ ...overview, policy, credentials: overview.credentials.map(close) });
  await draw(<Dashboard />);
}
beforeEach(() => open());

test('what is snoozed or closed is there, with until when, and comes back one by one', async () => {
  expect(names('hidden-snoozed')).toEqual(['Quiet', 'Quiet too']);
  expect(names('hidden-dismissed')).toEqual(['Closed']);
  expect(text(`[data-key="${keyOf('Quiet')}"] small`)).toContain('Snoozed until December 1, 2026');
  await click(`[data-key="${keyOf('Quiet')}"] [data-action="lift"]`);
  await click('[data-part="hidden-dismissed"] [data-action="lift"]');
  expect(actions()).toEqual([
    { do: 'unsnooze', keys: [keyOf('Quiet')] },
    { do: 'undismiss', keys: [keyOf('Closed')] },
  ]);
  expect(said()).toBe('Brought back: 1 key.');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('or all at once', async () => {
  await click('[data-part="hidden-snoozed"] [data-action="lift-all"]');
  expect(actions()).toEqual([{ do: 'unsnooze', keys: [keyOf('Quiet'), keyOf('Quiet too')] }]);
});

test('where nothing is hidden that is said; and what an administrator switched off, too', async () => {
  await open(CHANGES.slice(0, 1));
  expect(text('main')).toContain('Nothing is hidden.');
  await open(CHANGES.slice(0, 1), ['hubspot']);
  expect(text('[data-part="switched-off"]')).toContain('switched off: HubSpot');
  expect(text('main')).not.toContain('Nothing is hidden.');
});

test('a refusal is said', async () => {
  worker.refuse('action', 'error_storage_full');
  await click(`[data-key="${keyOf('Quiet')}"] [data-action="lift"]`);
  expect(all('main [role="alert"]')).toHaveLength(1);
});
