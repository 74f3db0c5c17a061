import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { DAY, NOW, recordsOn, sighted, sighting, start, statesOn } from '../support/worker.ts';

test('a printed day and a list without a key are of the day where the computer is', async () => {
  const disk = createDisk();
  const running = start(disk, { zone: 'Asia/Tokyo' });
  const day = { earliest: Date.UTC(2026, 10, 9, 15), latest: Date.UTC(2026, 10, 10, 15) - 1 };
  await running.fromPage(sighted([sighting('1', { created: day }), sighting('2')]));
  expect(statesOn(disk)['1']?.birth.day).toEqual({ date: '2026-11-10', zone: 'Asia/Tokyo' });
  running.now = NOW + DAY / 6;
  await running.fromPage(sighted([sighting('2')], { complete: true }));
  expect(recordsOn(disk)['1']?.misses).toMatchObject([{ day: '2026-11-25' }]);
});
