// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the overlay's script does when it is put into a page. */

const ROUTE = Symbol.for('keyturn.route');
const world = globalThis as { [ROUTE]?: object };
const inject = () => import('../../../src/page/overlay/main.ts');

beforeEach(() => vi.resetModules());
afterEach(() => {
  delete world[ROUTE];
});

test('where no script of ours waits for it, it does nothing', async () => {
  await expect(inject()).resolves.toBeDefined();
  expect(ROUTE in world).toBe(false);
});

test('it says how card and chips are made, once', async () => {
  const route: { createOverlay: unknown } = { createOverlay: null };
  world[ROUTE] = route;
  await inject();
  const made = route.createOverlay;
  expect(made).toBeTypeOf('function');
  vi.resetModules();
  await inject();
  expect(route.createOverlay).toBe(made);
});
