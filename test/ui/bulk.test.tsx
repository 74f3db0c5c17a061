// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromOwnPage } from '../../src/protocol/messages.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { doToAll } from '../../src/ui/options/list/bulk.ts';
import { worker } from './fake-worker.ts';
import { type Change, manyChanges, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, said, settled, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const CHANGES: readonly Change[] = [
  { id: '1', name: 'Loud', days: 400 },
  { id: '2', name: 'Quiet', days: 400, snoozedFor: 7 },
  { id: '3', name: 'Gone', days: 50, presence: { state: 'deactivated', since: 0, by: 'user', actId: null } },
  { id: '4', name: 'Other', days: 300, account: '999' },
];
const { credentials } = overviewOf(CHANGES);
const keyOf = (name: string) => credentials.find((view) => view.name === name)?.key;

/** What was asked of the worker, but for looks. */
const actions = () => worker.of('action').map((message) => (message as { action: unknown }).action);

async function mark(index: number): Promise<void> {
  await act(async () => all('[data-part="mark"]')[index]?.click());
  await settled();
}

beforeEach(async () => {
  clear();
  location.hash = '';
  worker.start(overviewOf(CHANGES));
  await draw(<Dashboard />);
  await click('[data-action="select"]');
});

describe('marked keys', () => {
  test('are snoozed together, those that are not quiet or gone; one report, and one way back', async () => {
    await click('[data-action="mark-all"]');
    expect(text('[data-part="bulk"] legend')).toBe('4 keys selected');
    await click('[data-action="bulk-snooze"][data-days="30"]');
    expect(actions()).toEqual([{ do: 'snooze', keys: [keyOf('Loud'), keyOf('Other')], days: 30 }]);
    const report = text('[data-part="bulk-report"] span');
    expect(report).toMatch(/^Snoozed for 30 days: 2 keys\. 2 were left as they were/);
    expect(said()).toBe(report);
    await click('[data-action="bulk-undo"]');
    expect(actions()[1]).toEqual({ do: 'unsnooze', keys: [keyOf('Loud'), keyOf('Other')] });
    expect(text('[data-part="bulk-report"] span')).toBe('Taken back: 2 keys.');
    expect(all('[data-action="bulk-undo"]')).toHaveLength(0);
  });

  test('that are snoozed are brought back', async () => {
    await click('[data-action="mark-all"]');
    await click('[data-action="bulk-unsnooze"]');
    expect(actions()).toEqual([{ do: 'unsnooze', keys: [keyOf('Quiet')] }]);
  });

  test('and out of sight are left alone', async () => {
    await click('[data-action="mark-all"]');
    await type('[data-part="filter"]', 'loud');
    expect(text('[data-part="bulk"] legend')).toBe('1 key selected');
    await click('[data-action="bulk-snooze"][data-days="7"]');
    expect(actions()).toEqual([{ do: 'snooze', keys: [keyOf('Loud')], days: 7 }]);
  });

  test('are those of a group by its mark, which says so when it is some of them', async () => {
    const group = () => all('[data-part="mark-group"]')[0] as HTMLInputElement;
    expect(group().getAttribute('aria-label')).toBe('Select all keys: HubSpot account 12345678');
    await act(async () => group().click());
    await settled();
    expect(text('[data-part="bulk"] legend')).toBe('3 keys selected');
    await mark(0);
    expect([group().checked, group().indeterminate]).toEqual([false, true]);
  });

  test('take the focus where it is of use, and give it back', async () => {
    const focused = () => (document.activeElement as HTMLElement).dataset.action;
    expect(focused()).toBe('mark-all');
    await mark(0);
    await click('[data-action="bulk-snooze"][data-days="7"]');
    await click('[data-action="bulk-undo"]');
    expect(focused()).toBe('mark-all');
    await click('[data-action="end-selection"]');
    expect(focused()).toBe('select');
  });

  test('are forgotten when the selection ends', async () => {
    await mark(0);
    await click('[data-action="end-selection"]');
    expect(all('[data-part="mark"], [data-part="bulk"]')).toHaveLength(0);
    await click('[data-action="select"]');
    expect(text('[data-part="bulk"] legend')).toBe('0 keys selected');
    for (const button of all('[data-action="bulk-snooze"]')) expect((button as HTMLButtonElement).disabled).toBe(true);
  });

  test('a refusal is said, and nothing is offered to be taken back', async () => {
    await mark(0);
    worker.refuse('action', 'error_storage_full');
    await click('[data-action="bulk-snooze"][data-days="7"]');
    expect(text('[data-part="bulk-report"] .problem')).toContain('Not done to 1 key:');
    expect(all('[data-action="bulk-undo"]')).toHaveLength(0);
  });
});

test('one key that is gone does not hold up the others, however many they are', async () => {
  const keys = overviewOf(manyChanges(2_500)).credentials.map(({ key }) => key);
  const gone = new Set([keys[3], keys[1_700], keys.at(-1)]);
  const done = new Set<string>();
  let asked = 0;
  const outcome = await doToAll(
    keys,
    async (action) => {
      asked += 1;
      const some = 'keys' in action ? action.keys : [];
      expect(some.length).toBeLessThanOrEqual(2_000);
      if (some.some((key) => gone.has(key))) return { error: 'error_unknown_credential', values: [] };
      for (const key of some) done.add(key);
      return null;
    },
    (some) => ({ do: 'unsnooze', keys: some }),
  );
  expect(outcome).toEqual({
    keys: keys.filter((key) => !gone.has(key)),
    refused: 3,
    failure: { error: 'error_unknown_credential', values: [] },
  });
  expect([...done]).toEqual(outcome.keys);
  expect(asked).toBeLessThan(100);
});

describe('the files of a view', () => {
  const files: { name: string; text: Promise<string> }[] = [];
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      files.push({ name: blob.type, text: blob.text() });
      return 'blob:it';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  test('hold just the keys shown, in their order', async () => {
    await type('[data-choice="sort"]', 'name');
    await type('[data-choice="account"]', 'hubspot 12345678');
    await click('[data-action="export-view"][data-format="csv"]');
    const [head, ...lines] = (await files[0]?.text)?.trim().split('\r\n') ?? [];
    expect(head).toContain('Name');
    expect(lines.map((line) => /Loud|Quiet|Gone|Other/.exec(line)?.[0])).toEqual(['Gone', 'Loud', 'Quiet']);
    await click('[data-action="export-view"][data-format="ics"]');
    const calendar = (await files[1]?.text) ?? '';
    expect(calendar).not.toContain('Other');
    expect(calendar).not.toContain('CANCELLED');
    const uids = worker.of('calendar-exported') as Extract<FromOwnPage, { type: 'calendar-exported' }>[];
    expect(uids).toHaveLength(1);
  });

  test('are none where nothing is shown', async () => {
    await type('[data-part="filter"]', 'no such key');
    expect((one('[data-action="export-view"][data-format="csv"]') as HTMLButtonElement).disabled).toBe(true);
  });
});
