// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { beginOpening, opening } from '../../src/ui/popup/opening.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

/** What the popup asks the browser before it draws anything. */

const { query } = fakeBrowser.tabs;
const { get } = fakeBrowser.storage.session;

beforeEach(() => {
  vi.clearAllMocks();
});

test('both questions go out as the script begins, together; whoever asks first is answered by them, others ask anew', async () => {
  beginOpening();
  expect([query.mock.calls.length, get.mock.calls.length]).toEqual([1, 1]);
  expect(await opening()).toEqual({ tab: { id: 7, url: undefined }, kept: null });
  expect([query.mock.calls.length, get.mock.calls.length]).toEqual([1, 1]);
  query.mockResolvedValueOnce([{ id: 8 }]);
  expect((await opening()).tab?.id).toBe(8);
  expect([query.mock.calls.length, get.mock.calls.length]).toEqual([2, 2]);
});

test('a session that cannot be read has kept nothing, and hides no tab', async () => {
  get.mockRejectedValueOnce(new Error('no session'));
  expect(await opening()).toEqual({ tab: { id: 7, url: undefined }, kept: null });
});

test('a session that does not answer holds nothing up: the worker is asked without it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  get.mockReturnValueOnce(new Promise(() => {}));
  const asked = opening();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(await asked).toEqual({ tab: { id: 7, url: undefined }, kept: null });
});
