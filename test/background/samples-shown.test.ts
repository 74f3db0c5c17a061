import { expect, test } from 'vitest';
import { kindById, PROVIDERS } from '../../src/catalogue/index.ts';
import { createDisk } from '../support/browser.ts';
import { NOW, sighted, sighting, start } from '../support/worker.ts';

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
  expect(new Set(value.credentials.map(({ name }) => name)).size).toBe(6);
  expect(value.credentials.every(({ birth }) => (birth.latest ?? 0) <= NOW)).toBe(true);
  expect(value.canUndoImport).toBe(false);
  expect(JSON.stringify([...disk.local, ...disk.session])).toBe(before);
  const own = (await running.fromWindow({ type: 'overview' })).value.credentials;
  expect(own).toHaveLength(1);
});

test('samples are of kinds that an account may have many of, that work, and that nobody has switched off', async () => {
  const disk = createDisk();
  const kindsOf = async () => {
    const { credentials } = (await start(disk).fromWindow({ type: 'samples' })).value;
    expect([0, 6]).toContain(credentials.length);
    return [...new Set(credentials.map(({ kind }) => kind))].toSorted();
  };
  const shown = await kindsOf();
  expect(shown.map((kind) => kindById(kind)?.perAccount)).toEqual(shown.map(() => 'many'));
  expect(shown.length).toBeGreaterThan(1);
  const [off = ''] = shown;
  disk.managed = { kindsOff: [off] };
  expect(await kindsOf()).toEqual(shown.filter((kind) => kind !== off));
  disk.managed = { kindsOff: PROVIDERS.flatMap(({ kinds }) => kinds.map(({ id }) => id)) };
  expect(await kindsOf()).toEqual([]);
});

test('some samples are of an age that nobody knows', async () => {
  const { credentials } = (await start(createDisk()).fromWindow({ type: 'samples' })).value;
  const unknown = credentials.filter(({ verdict }) => verdict.isAgeUnknown);
  expect(unknown).toHaveLength(1);
  expect(unknown[0]?.birth).toMatchObject({ earliest: null, latest: NOW });
});

test('none is of a kind whose last day is over', async () => {
  const kind = kindById('hubspot/service-key') as { lifecycle: readonly object[] };
  const { lifecycle } = kind;
  try {
    kind.lifecycle = [{ stage: 'stopped-working', on: '2026-01' }];
    const { credentials } = (await start(createDisk()).fromWindow({ type: 'samples' })).value;
    expect(credentials.filter(({ verdict }) => verdict.level === 'stopped')).toEqual([]);
  } finally {
    kind.lifecycle = lifecycle;
  }
});
