import { expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { start } from '../support/worker.ts';

/** The page that opens once, where a person has just installed Keyturn. */

const { startWorker } = await import('../../src/background/start-worker.ts');

async function opened(installType: Disk['installType'], reason: string): Promise<unknown[]> {
  const disk = createDisk();
  disk.installType = installType;
  const running = start(disk);
  startWorker(running.browser, () => running.now);
  const [hear] = running.listeners.get('runtime.onInstalled') as ((with_: object) => void)[];
  hear?.({ reason });
  await running.idle();
  return running.done.flatMap(({ what, with: how }) => (what === 'open tab' ? [how] : []));
}

test.each(['normal', 'sideload', 'development', 'other'] as const)('opens at an install (%s)', async (type) => {
  const [tab, ...more] = await opened(type, 'install');
  expect((tab as { url: string }).url).toMatch(/\/options\.html#welcome$/);
  expect(more).toEqual([]);
});

test.each([
  ['normal', 'update'],
  ['normal', 'browser_update'],
  ['admin', 'install'],
] as const)('does not open for %s, %s', async (type, reason) => {
  expect(await opened(type, reason)).toEqual([]);
});
