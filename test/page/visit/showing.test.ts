import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Overlay, OverlayPorts } from '../../../src/page/overlay/ports.ts';
import { sharedRoute } from '../../../src/page/route.ts';

let asked: unknown[];
let arrives: boolean;
let told: [string, unknown][];
let leave: AbortController;

vi.stubGlobal('chrome', {
  runtime: {
    id: 'keyturn-test',
    sendMessage: async (message: unknown) => {
      asked.push(message);
      if (!arrives) return { ok: false, error: 'error_no_answer', values: [] };
      await Promise.resolve();
      sharedRoute().createOverlay = create;
      return { ok: true, value: null };
    },
  },
});
const { Showing } = await import('../../../src/page/showing.ts');

function create({ signal }: OverlayPorts): Overlay {
  expect(signal).toBe(leave.signal);
  return {
    host: null,
    anchor: (anchors) => told.push(['anchor', anchors]),
    show: (view) => told.push(['show', view]),
    warn: (id) => told.push(['warn', id]),
    isSaying: () => true,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12) });
  asked = [];
  told = [];
  arrives = true;
  leave = new AbortController();
  sharedRoute().createOverlay = null;
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const ANCHORS = new Map();
const EMPTY = { chips: [], card: null, isCollapsed: false };
const view = (id: string) => ({ chips: [{ key: id }], card: null, isCollapsed: false });
const soon = () => vi.advanceTimersByTimeAsync(10);
const begin = () => new Showing({ signal: leave.signal, act: async () => ({ ok: true, value: null }) });

test('where there is nothing to show, nothing is loaded for showing it', async () => {
  const showing = begin();
  showing.anchor(ANCHORS);
  showing.show(EMPTY);
  showing.show(undefined);
  await soon();
  expect(asked).toEqual([]);
  expect(showing.isSaying).toBe(false);
});

test('the first thing to show loads it, once; what came last meanwhile is shown, on the newest anchors', async () => {
  const showing = begin();
  showing.show(view('first'));
  showing.show(view('second'));
  showing.anchor(ANCHORS);
  await soon();
  expect(asked).toEqual([{ type: 'script', names: ['overlay'], protocol: 1 }]);
  expect(told).toEqual([
    ['anchor', ANCHORS],
    ['show', view('second')],
  ]);
  showing.show(EMPTY);
  expect(told.at(-1)).toEqual(['show', EMPTY]);
  expect(showing.isSaying).toBe(true);
});

test('a part that comes meanwhile is shown after the whole that it belongs to', async () => {
  const showing = begin();
  const part = { ...view('second'), isPart: true };
  showing.show(view('first'));
  showing.show(part);
  showing.anchor(ANCHORS);
  await soon();
  expect(told).toEqual([
    ['anchor', ANCHORS],
    ['show', view('first')],
    ['show', part],
  ]);
});

test('the next visit of the same document finds it there', async () => {
  begin().show(view('first'));
  await soon();
  begin().show(view('next'));
  expect(asked).toHaveLength(1);
  expect(told.at(-1)).toEqual(['show', view('next')]);
});

test('when it could not be loaded, the next thing to show tries again', async () => {
  arrives = false;
  const showing = begin();
  showing.warn({ error: 'page_no_answer', values: [] });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([]);
  arrives = true;
  showing.show(view('later'));
  await soon();
  expect(told).toEqual([
    ['anchor', ANCHORS],
    ['show', view('later')],
  ]);
});

test('when it could not be loaded, a part that comes later is shown after the whole', async () => {
  arrives = false;
  const showing = begin();
  const part = { ...view('second'), isPart: true };
  showing.show(view('first'));
  await vi.advanceTimersByTimeAsync(20_000);
  arrives = true;
  showing.show(part);
  await soon();
  expect(told.slice(1)).toEqual([
    ['show', view('first')],
    ['show', part],
  ]);
});

test('when the page was left meanwhile, nothing is shown', async () => {
  const showing = begin();
  showing.show(view('late'));
  leave.abort();
  await soon();
  showing.show(view('later'));
  await soon();
  expect([told, asked.length]).toEqual([[], 1]);
});
