// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { popupViewOf } from '../../src/background/window/popup/view.ts';
import type { KeptPopup } from '../../src/protocol/kept-popup.ts';
import type { Overview, Reply } from '../../src/protocol/messages.ts';
import { StatusProvider } from '../../src/ui/components/status.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { manyChanges, NOW, overviewOf } from './samples.ts';
import { all, clear, draw, settled } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));
vi.mock('../../src/texts/zone-here.ts', () => ({ zoneHere: () => 'UTC' }));

/** What the popup shows before the worker has answered. */

const HOUR = 3_600_000;
const kept = overviewOf([
  { id: '1', name: 'Old one', days: 400 },
  { id: '2', name: 'Young one', days: 3 },
]);
const told = overviewOf([{ id: '2', name: 'Young one', days: 4 }]);
const rows = () => all('[data-part="credential"]').map((row) => row.textContent);

let answer: (reply: Reply<unknown>) => void;

function keep(overview: Overview, more: Partial<KeptPopup> = {}): void {
  const popup = {
    zone: 'UTC',
    language: 'en',
    from: NOW - HOUR,
    upTo: NOW + HOUR,
    view: popupViewOf(overview),
    ...more,
  };
  fakeBrowser.storage.session.get.mockImplementation(async () => ({ popup: JSON.parse(JSON.stringify(popup)) }));
}

beforeEach(() => {
  clear();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  worker.start();
  worker.answers.popup = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
});

afterEach(() => {
  clear();
  vi.useRealTimers();
  fakeBrowser.storage.session.get.mockImplementation(async () => ({}));
});

async function reply(one: Reply<unknown>): Promise<void> {
  await act(async () => answer(one));
  await settled();
}

test('what was told before stands there at once, and gives way to what the worker tells', async () => {
  keep(kept);
  await draw(<Popup />);
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toContain('Old one');
  await reply({ ok: true, value: popupViewOf(told) });
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('Young one');
});

test('it goes when the worker fails, which is said', async () => {
  keep(kept);
  await draw(<Popup />);
  await reply({ ok: false, error: 'error_no_answer', values: [] });
  expect(rows()).toEqual([]);
  expect(all('[data-part="error"]')).toHaveLength(1);
});

test.each<[string, Partial<KeptPopup>]>([
  ['that is over', { upTo: NOW }],
  ['of another zone', { zone: 'Antarctica/Troll' }],
  ['in another language', { language: 'pl' }],
  ['from a time to come', { from: NOW + 1 }],
])('nothing stands there of what was told %s', async (_what, more) => {
  keep(kept, more);
  await draw(<Popup />);
  expect(rows()).toEqual([]);
  await reply({ ok: true, value: popupViewOf(told) });
  expect(rows()).toHaveLength(1);
});

test('it goes at the moment at which it may be otherwise, whether the worker has answered or not', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
  keep(kept);
  const root = document.body.appendChild(document.createElement('div'));
  const drawn = (
    <StatusProvider>
      <Popup />
    </StatusProvider>
  );
  await act(() => render(drawn, root));
  for (let turn = 0; turn < 20; turn += 1) await act(async () => undefined);
  expect(rows()).toHaveLength(2);
  await act(() => void vi.advanceTimersByTime(HOUR - 1));
  expect(rows()).toHaveLength(2);
  await act(() => void vi.advanceTimersByTime(1));
  expect(rows()).toEqual([]);
  await act(() => render(null, root));
});

test('the worker is asked once a frame has shown what was kept; at once where there is nothing to show', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'requestAnimationFrame'], now: NOW });
  const root = document.body.appendChild(document.createElement('div'));
  const open = async () => {
    worker.asked = [];
    const drawn = (
      <StatusProvider>
        <Popup />
      </StatusProvider>
    );
    render(drawn, root);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    return [rows().length, worker.of('popup').length];
  };
  keep(kept);
  expect(await open()).toEqual([2, 0]);
  vi.advanceTimersByTime(50);
  expect(worker.of('popup')).toHaveLength(1);
  render(null, root);
  fakeBrowser.storage.session.get.mockImplementation(async () => ({}));
  expect(await open()).toEqual([0, 1]);
  render(null, root);
});

test('what is kept of an answer has nobody ask again, what else changes does', async () => {
  worker.answers = {};
  await draw(<Popup />);
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
  const [hear] = fakeBrowser.storage.onChanged.addListener.mock.lastCall ?? [];
  const asked = worker.of('popup').length;
  hear({ popup: {} }, 'session');
  await act(() => void vi.advanceTimersByTime(HOUR));
  expect(worker.of('popup')).toHaveLength(asked);
  hear({ popup: {}, shown: {} }, 'session');
  await act(() => void vi.advanceTimersByTime(HOUR));
  expect(worker.of('popup')).toHaveLength(asked + 1);
});

test('the other lines are asked for once it has answered, and all come', async () => {
  const many = overviewOf(manyChanges(120).map((change) => ({ ...change, account: '12345678', days: 400 })));
  keep(many);
  worker.overview = many;
  await draw(<Popup />);
  expect(rows()).toHaveLength(40);
  expect(worker.of('popup-rows')).toEqual([]);
  await reply({ ok: true, value: popupViewOf(many) });
  for (let turn = 0; turn < 4; turn += 1) await settled();
  expect(rows()).toHaveLength(120);
});
