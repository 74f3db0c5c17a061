import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { keyOf, LIST, pageSender, sighted, sighting, start } from '../support/worker.ts';

const seen = (p5: string) => sighted([sighting('1', { created: null, fingerprints: { p5 } }), sighting('2')]);

test('our windows get the fingerprints of present and earlier secrets, to compare a key with', async () => {
  const disk = createDisk();
  disk.tabs.set(7, LIST);
  const running = start(disk);
  const context = await running.fromPage({ type: 'page-context' });
  await running.fromPage(seen('0a1'));
  running.now += 86_400_000;
  await running.fromPage(seen('0b2'));
  const { value } = await running.fromWindow({ type: 'fingerprints' });
  expect(value.fingerprintKey).toBe(context.value.fingerprintKey);
  expect(value.secrets).toEqual([
    { key: keyOf('1'), kind: 'hubspot/service-key', present: { p5: '0b2' }, former: [{ p5: '0a1' }] },
    { key: keyOf('2'), kind: 'hubspot/service-key', present: expect.any(Object), former: expect.any(Array) },
  ]);
});

test('they do not get those of a kind that is switched off', async () => {
  const disk = createDisk();
  await start(disk).fromPage(seen('0a1'));
  const secrets = async () => (await start(disk).fromWindow({ type: 'fingerprints' })).value.secrets.length;
  disk.managed = { kindsOff: ['hubspot/private-app'] };
  expect(await secrets()).toBe(2);
  disk.managed = { kindsOff: ['hubspot/service-key'] };
  expect(await secrets()).toBe(0);
});

test('a page does not get them', async () => {
  const running = start(createDisk());
  const { ok, error } = await running.fromPage({ type: 'fingerprints' }, pageSender(LIST));
  expect([ok, error]).toEqual([false, 'error_refused']);
});

test('what was closed is said again once it is brought back', async () => {
  const disk = createDisk();
  disk.tabs.set(7, LIST);
  const running = start(disk);
  const old = { earliest: 1_700_000_000_000, latest: 1_700_000_000_000 };
  await running.fromPage(sighted([sighting('1', { created: old })]));
  const isClosed = async () => (await running.fromWindow({ type: 'overview' })).value.credentials[0]?.isDismissed;
  await running.fromWindow({ type: 'action', action: { do: 'dismiss', keys: [keyOf('1')] } });
  expect(await isClosed()).toBe(true);
  await running.fromWindow({ type: 'action', action: { do: 'undismiss', keys: [keyOf('1')] } });
  expect(await isClosed()).toBe(false);
});
