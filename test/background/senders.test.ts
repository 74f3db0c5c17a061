import { expect, test } from 'vitest';
import { keptText } from '../../src/background/gate.ts';
import { isOwnWindow, keyPageOf } from '../../src/background/sender.ts';
import { createDisk, ID, ROOT } from '../support/browser.ts';
import { LIST, pageSender, sighted, sighting, start, windowSender } from '../support/worker.ts';

const OWN = { id: ID, root: ROOT };

test('a browser that names no origin of a sender is believed by the address alone', () => {
  const { origin: _, ...aWindow } = windowSender();
  expect(isOwnWindow(aWindow, OWN)).toBe(true);
  const { origin: __, ...page } = pageSender();
  expect(keyPageOf(page, OWN)?.url).toBe(LIST);
});

test('a key in a text of a provider that nobody knows is blacked out, too', () => {
  expect(keptText('pat-na1-88a7a0de-1111-4222-8333-444455556666', 'nobody')).toMatch(/^•+$/);
});

test('a page of another account in the same tab is answered, whoever was told of before', async () => {
  const running = start(createDisk());
  expect((await running.fromPage(sighted([sighting('1')]))).ok).toBe(true);
  const other = pageSender('https://app.hubspot.com/service-keys/87654321');
  for (const message of [
    { type: 'key-page' },
    { type: 'page-context' },
    { type: 'open', page: 'hubspot/service-keys', key: null },
  ])
    expect(await running.fromPage(message, other)).toMatchObject({ ok: true });
});
