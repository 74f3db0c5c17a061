import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Driver } from '../harness/driver.ts';
import type { Options } from '../harness/options.ts';
import environment from '../harness/shared-browsers.environment.ts';
import { borrow, giveBack } from '../harness/shared-browsers.ts';

/** A browser that was started in this way, and what was asked of it. */
function started(options: Options) {
  const asked: string[] = [];
  const note = (what: string) => async () => void asked.push(what);
  const driver = { options, closeAllPages: note('close pages'), close: note('close'), play: note('play') };
  return { driver: driver as unknown as Driver, asked };
}

const SHARED = Symbol.for('keyturn.shared-browsers');
const holder = globalThis as { [SHARED]?: unknown };
let process: ReturnType<typeof environment.setup>;
beforeEach(() => {
  process = environment.setup(holder);
});
afterEach(() => Reflect.deleteProperty(holder, SHARED));

test('a browser is handed on to a file that starts one in the same way, whatever that plays', async () => {
  const { driver, asked } = started({ browser: 'firefox', timeZone: 'Europe/Warsaw', handler: () => false });
  await giveBack(driver);
  expect(await borrow({ browser: 'firefox', timeZone: 'Europe/Warsaw', handler: () => true })).toBe(driver);
  expect(asked).toEqual(['close pages', 'play']);
});

test('one is handed on once, and a second of the same start is closed', async () => {
  const [first, second] = [started({ browser: 'firefox' }), started({ browser: 'firefox' })];
  await giveBack(first.driver);
  await giveBack(second.driver);
  expect(second.asked).toEqual(['close']);
  expect(await borrow({ browser: 'firefox' })).toBe(first.driver);
});

test('one in whose start functions had a part is closed, and so is one that nobody could use after', async () => {
  const altered = started({ browser: 'firefox', alter: () => undefined });
  await giveBack(altered.driver);
  expect(altered.asked).toEqual(['close']);
  Reflect.deleteProperty(holder, SHARED);
  const last = started({ browser: 'firefox' });
  await giveBack(last.driver);
  expect(last.asked).toEqual(['close']);
});

test('what is left when the process ends is closed', async () => {
  const { driver, asked } = started({ browser: 'chromium' });
  await giveBack(driver);
  await process.teardown();
  expect(asked).toEqual(['close pages', 'close']);
});
