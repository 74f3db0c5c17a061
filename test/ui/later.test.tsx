// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
const runIdle = () => {
  for (const run of idle.splice(0)) run();
};

beforeEach(() => {
  vi.resetModules();
  idle.length = 0;
});

const fresh = () => import('../../src/ui/components/later.tsx');
const component = async () => () => null;

test('what comes later is not loaded beside what the window was opened for, however idle it is', async () => {
  const { later, windowStands } = await fresh();
  const load = vi.fn(component);
  later(load);
  dispatchEvent(new Event('load'));
  runIdle();
  expect(load).not.toHaveBeenCalled();
  windowStands();
  expect(load).not.toHaveBeenCalled();
  runIdle();
  expect(load).toHaveBeenCalledTimes(1);
});

test('it is loaded when the window stands already, and once however often that is told', async () => {
  const { later, windowStands } = await fresh();
  windowStands();
  const load = vi.fn(component);
  later(load);
  windowStands();
  runIdle();
  expect(load).toHaveBeenCalledTimes(1);
});
