import { expect, test } from 'vitest';
import { unseenOn } from '../../src/background/unseen.ts';
import { createDisk, ID } from '../support/browser.ts';
import { DAY, NOW, pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const { keyPageOf } = await import('../../src/background/sender.ts');

/** The keys of a list that it did not show this time: its card asks about them. */

test('are those of a list of their kind, from the first whole list without them until one of another day', async () => {
  const disk = createDisk();
  const running = start(disk);
  const where = keyPageOf(pageSender(), { id: ID });
  if (!where) throw new Error('no key page');
  const unseen = (page = where.page) =>
    unseenOn({ ...where, page }, Object.values(recordsOn(disk)), running.now).map(({ id }) => id);
  await running.fromPage(
    sighted(
      ['1', '2', '3', '4'].map((id) => sighting(id)),
      { complete: true },
    ),
  );
  expect(unseen()).toEqual([]);
  const less = sighted(
    ['1', '3', '4'].map((id) => sighting(id)),
    { complete: true },
  );
  running.now = NOW + DAY;
  await running.fromPage(less);
  expect(unseen()).toEqual(['2']);
  expect(unseen({ ...where.page, role: 'detail' })).toEqual([]);
  expect(unseen({ ...where.page, kind: 'hubspot/private-app', kinds: ['hubspot/private-app'] })).toEqual([]);
  running.now = NOW + 2 * DAY;
  await running.fromPage(less);
  expect(unseen()).toEqual([]);
});
