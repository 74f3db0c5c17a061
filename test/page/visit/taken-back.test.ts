import { expect, test } from 'vitest';
import { createDisk } from '../../support/browser.ts';
import { DAY, LIST, NOW, pageSender, sighted, sighting, start, statesOn } from '../../support/worker.ts';

/** What a page that was read wholly shows no more, as the worker takes it. */

const KEY_PAGE = `${LIST}/key/1`;
const END = { earliest: NOW + 5 * DAY, latest: NOW + 6 * DAY };

async function afterLooks(...looks: readonly ['list' | 'key', Partial<ReturnType<typeof sighting>>][]) {
  const disk = createDisk();
  const running = start(disk);
  for (const [page, shown] of looks) {
    running.now += DAY / 24;
    const message = sighted([sighting('1', shown)], { visit: running.now });
    const about = page === 'list' ? message : { ...message, page: 'hubspot/service-key' };
    expect(await running.fromPage(about, pageSender(page === 'list' ? LIST : KEY_PAGE))).toMatchObject({ ok: true });
  }
  const { expires, overlap } = statesOn(disk)['1'] ?? {};
  return { expires: expires !== null, overlap: overlap !== null };
}

test('the end of the old secret is taken back by its own page, and by no list', async () => {
  const shown = ['key', { oldSecretExpires: END }] as const;
  expect(await afterLooks([...shown])).toMatchObject({ overlap: true });
  expect(await afterLooks([...shown], ['key', {}])).toMatchObject({ overlap: true });
  expect(await afterLooks([...shown], ['list', { isWhole: true }])).toMatchObject({ overlap: true });
  expect(await afterLooks([...shown], ['key', { isWhole: true }])).toMatchObject({ overlap: false });
});

test('an end of the key is taken back by either, where it was read wholly', async () => {
  const shown = ['key', { expires: END }] as const;
  expect(await afterLooks([...shown], ['list', {}])).toMatchObject({ expires: true });
  expect(await afterLooks([...shown], ['list', { isWhole: true }])).toMatchObject({ expires: false });
  expect(await afterLooks([...shown], ['key', { isWhole: true }])).toMatchObject({ expires: false });
});
