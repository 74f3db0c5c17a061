import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, onDisk, type Running, sighted, sighting, start } from '../support/worker.ts';

const old = (id: string, days: number) =>
  sighting(id, { created: { earliest: NOW - (days + 1) * DAY, latest: NOW - days * DAY } });
const wanted = { overall: null, byKind: {}, notifications: true };

describe('the badge', () => {
  const badge = ({ done }: Running) => {
    const last = (what: string) =>
      done.findLast((one) => one.what === what)?.with as Record<string, string> | undefined;
    return [last('badge text')?.text, last('badge colour')?.color, last('title')?.title];
  };

  test.each([
    ['none', [10], ['', expect.any(String), 'Keyturn: no key needs action']],
    ['one', [10, 300], ['1', '#b3261e', 'Keyturn: 1 key needs action']],
    ['several', [10, 300, 400], ['2', '#b3261e', 'Keyturn: 2 keys need action']],
    ['soon due alone', [175], ['1', '#8a5300', 'Keyturn: 1 key needs action']],
    [
      'as many as there is room for',
      Array.from({ length: 99 }, () => 300),
      ['99', '#b3261e', 'Keyturn: 99 keys need action'],
    ],
    ['a hundred and more', Array.from({ length: 100 }, () => 300), ['99+', '#b3261e', 'Keyturn: 100 keys need action']],
  ])('counts what needs action: %s', async (_what, ages, expected) => {
    const running = start(createDisk());
    await running.fromPage(sighted(ages.map((days, n) => old(String(n), days))));
    await running.idle();
    expect(badge(running)).toEqual(expected);
  });

  test('falls silent with a snooze, and moves with the policy and the day', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([old('1', 200)]));
    await running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1')], days: 30 } });
    await running.idle();
    expect(badge(running)[0]).toBe('');
    const young = start(createDisk());
    await young.fromPage(sighted([old('1', 100)]));
    await young.wake();
    young.now = NOW + 90 * DAY;
    await young.wake();
    expect(badge(young)[0]).toBe('1');
  });
});

test('the badge is drawn once for each alarm: a ledger of thousands is gone through for it', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([old('1', 300)]));
  await running.idle();
  const before = running.done.length;
  await running.wake(true);
  expect(running.done.slice(before).filter(({ what }) => what === 'badge text')).toHaveLength(1);
});

describe('the one alarm', () => {
  test('is made when it is missing, for the earliest job, and left alone when it is there', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.wake();
    const { due } = onDisk(disk, 'jobs') as { due: Record<string, number> };
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBe(Math.min(...Object.values(due)));
    for (let starts = 0; starts < 10; starts += 1) await start(disk, { now: NOW + starts * 1_000 }).wake();
    const made = running.done.filter(({ what }) => what === 'alarms.create');
    expect(made).toHaveLength(1);
    disk.alarms.clear();
    await start(disk, { now: NOW + 60_000 }).wake();
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBe(Math.min(...Object.values(due)));
  });

  test('keeps each job on its own grid, however late it runs', async () => {
    const disk = createDisk();
    await start(disk).wake();
    const first = (onDisk(disk, 'jobs') as { due: Record<string, number> }).due;
    await start(disk, { now: NOW + 10 * DAY + 12_345 }).wake();
    const later = (onDisk(disk, 'jobs') as { due: Record<string, number> }).due;
    for (const [job, due] of Object.entries(first)) expect(((later[job] ?? 0) - due) % DAY).toBe(0);
  });

  test('a job that fails holds up no other, and is run again at its next time', async () => {
    const disk = createDisk();
    disk.allowed.add('notifications');
    const running = start(disk, {
      fail: (name) => (name.startsWith('badge') || name === 'notify' ? new Error('no') : undefined),
    });
    await running.fromWindow({ type: 'save-settings', settings: wanted });
    await running.fromPage(sighted([old('1', 300)]));
    await running.wake();
    running.now = NOW + DAY;
    await running.wake();
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBeGreaterThan(NOW + DAY);
    const next = start(disk, { now: NOW + 2 * DAY });
    await next.wake();
    expect(next.done.filter(({ what }) => what === 'notify')).toHaveLength(1);
  });
});

describe('the digest', () => {
  let disk: Disk;
  beforeEach(async () => {
    disk = createDisk();
    disk.allowed.add('notifications');
    const running = start(disk);
    await running.fromWindow({ type: 'save-settings', settings: wanted });
    await running.fromPage(sighted([old('1', 300), old('2', 300)]));
    await running.wake();
  });

  /** What is told on that day, counted from the first. */
  async function onDay(day: number): Promise<string[]> {
    const running = start(disk, { now: NOW + day * DAY });
    await running.wake();
    return running.done
      .filter(({ what }) => what === 'notify')
      .map((one) => (one.with as [string, { title: string }])[1].title);
  }

  test('is one for all keys, and is not repeated while nothing is new', async () => {
    expect(await onDay(1)).toEqual(['2 API keys need action']);
    for (const day of [1, 2, 3, 9]) expect(await onDay(day)).toEqual([]);
  });

  test('comes again when a verdict is new, once', async () => {
    await onDay(1);
    await start(disk, { now: NOW + DAY }).fromPage(sighted([old('3', 300)]));
    expect(await onDay(1)).toEqual([]);
    expect(await onDay(2)).toEqual(['3 API keys need action']);
    expect(await onDay(3)).toEqual([]);
  });

  test('comes on the first day on which a key may fall due, and when the last of them is over', async () => {
    await start(disk).fromPage(sighted([old('3', 175)]));
    expect(await onDay(1)).toHaveLength(1);
    const told: number[] = [];
    for (let day = 2; day < 30; day += 1) if ((await onDay(day)).length > 0) told.push(day);
    // Made within one of two days: due on the fourth or the fifth, and over on the sixth.
    expect(told).toEqual([4, 6]);
  });

  test.each([
    [
      'the user does not want it',
      () => start(disk).fromWindow({ type: 'save-settings', settings: { ...wanted, notifications: false } }),
    ],
    ['the browser was not asked for it', async () => disk.allowed.clear()],
    [
      'an administrator has switched it off',
      async () => {
        disk.managed = { notifications: false };
      },
    ],
    [
      'all is snoozed',
      () =>
        start(disk).fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1'), keyOf('2')], days: 90 } }),
    ],
  ])('never comes when %s', async (_why, prepare) => {
    await prepare();
    for (const day of [1, 2, 3]) expect(await onDay(day)).toEqual([]);
  });

  test('never comes of what a newer version has written, where it could not be noted; the alarm is kept', async () => {
    disk.local.set('schema', '99');
    disk.alarms.clear();
    expect(await onDay(1)).toEqual([]);
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBe(NOW + 1.5 * DAY);
  });

  test('is forgotten nowhere where a newer version wrote of it, and the badge is drawn at midnight all the same', async () => {
    await onDay(1);
    disk.local.set('schema', '99');
    disk.managed = { providersOff: ['hubspot'] };
    disk.alarms.clear();
    const before = disk.local.get('jobs');
    expect(await onDay(2)).toEqual([]);
    expect(disk.local.get('jobs')).toBe(before);
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBe(NOW + 2.5 * DAY);
  });

  test('comes where what is kept of the last one is no day', async () => {
    disk.local.set('jobs', JSON.stringify({ ...(onDisk(disk, 'jobs') as object), toldOn: 'yesterday' }));
    expect(await onDay(1)).toEqual(['2 API keys need action']);
  });

  test('names no key: it may show on a locked screen', async () => {
    const running = start(disk, { now: NOW + DAY });
    await running.wake();
    const text = JSON.stringify(running.done.filter(({ what }) => what === 'notify'));
    expect(text).not.toContain('Key 1');
    expect(text).not.toContain('12345678');
  });
});
