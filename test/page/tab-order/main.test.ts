// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { sharedRoute } from '../../../src/page/route.ts';

/** What the script does when it is put into a page. */
const ROUTE = Symbol.for('keyturn.route');
const world = globalThis as { [ROUTE]?: object };
afterEach(() => delete world[ROUTE]);

test('it is there for the overlay, once, and does nothing where no script of ours waits for it', async () => {
  const inject = () => import('../../../src/page/tab-order/main.ts');
  vi.resetModules();
  await inject();
  expect(ROUTE in world).toBe(false);
  const route = sharedRoute();
  vi.resetModules();
  await inject();
  const made = route.pressTab;
  expect(made).toBeTypeOf('function');
  vi.resetModules();
  await inject();
  expect(route.pressTab).toBe(made);
});
