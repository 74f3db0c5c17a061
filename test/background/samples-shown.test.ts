import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { sighted, sighting, start } from '../support/worker.ts';

test('samples are judged as real keys are, marked as such, and touch nothing', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
  await running.fromWindow({ type: 'overview' });
  await running.idle();
  const before = JSON.stringify([...disk.local, ...disk.session]);
  const { value } = await running.fromWindow({ type: 'samples' });
  expect(value.credentials.map(({ name }) => name).every((name) => name?.startsWith('Sample: '))).toBe(true);
  expect(value.credentials.every(({ accountName }) => accountName?.startsWith('Sample account'))).toBe(true);
  const levels = value.credentials.map(({ verdict }) => verdict.level);
  expect(new Set(levels).size).toBeGreaterThan(3);
  expect(levels[0]).toBe('overdue');
  expect(JSON.stringify([...disk.local, ...disk.session])).toBe(before);
  const own = (await running.fromWindow({ type: 'overview' })).value.credentials;
  expect(own).toHaveLength(1);
});
