import { describe, expect, test } from 'vitest';
import { hereAt } from '../../src/core/verdict/here.ts';
import type { Overview } from '../../src/protocol/messages.ts';
import { createDisk } from '../support/browser.ts';
import { type Answer, DAY, NOW, onDisk, sighted, sighting, snapshotsOn, start } from '../support/worker.ts';

const { nextDigest } = await import('../../src/background/jobs.ts');

const YEAR = 365 * DAY;
const codes = ({ value }: Answer<Overview>) => value.notices.map(({ code }) => code);

describe('a clock set back by years', () => {
  test('is said, and no birth lies after its sighting', async () => {
    const disk = createDisk();
    await start(disk).fromPage(sighted([sighting('1', { created: null })]));
    const back = start(disk, { now: NOW - 3 * YEAR });
    await back.fromPage(sighted([sighting('1', { created: null }), sighting('2', { created: null })]));
    expect(codes(await back.fromWindow({ type: 'overview' }))).toContain('clock-moved');
    for (const { birth, lastSeen, firstSeen } of Object.values(snapshotsOn(disk))) {
      expect(birth.latest).toBeLessThanOrEqual(lastSeen);
      expect(firstSeen).toBeLessThanOrEqual(lastSeen);
    }
    const { value } = await back.fromWindow({ type: 'overview' });
    for (const { verdict } of value.credentials) expect(verdict.age.min).toBeGreaterThanOrEqual(0);
  });

  test('by an hour is nothing to speak of', async () => {
    const disk = createDisk();
    await start(disk).fromPage(sighted([sighting('1')]));
    const seen = await start(disk, { now: NOW - 3_600_000 }).fromWindow({ type: 'overview' });
    expect(codes(seen)).toEqual([]);
  });
});

describe('a clock that was years ahead and is right again', () => {
  test('leaves jobs due within a day, not in years', async () => {
    const disk = createDisk();
    await start(disk, { now: NOW + 10 * YEAR }).wake();
    await start(disk).wake();
    const { due } = onDisk(disk, 'jobs') as { due: Record<string, number> };
    for (const next of Object.values(due)) {
      expect(next).toBeGreaterThan(NOW);
      expect(next).toBeLessThanOrEqual(NOW + DAY);
    }
    expect(disk.alarms.get('keyturn')?.scheduledTime).toBeLessThanOrEqual(NOW + DAY);
  });

  test('tells at most one digest a day on the way, and none without news', async () => {
    const disk = createDisk();
    disk.allowed.add('notifications');
    const first = start(disk);
    const settings = { overall: { maximumAgeDays: 30, warnAheadDays: 5 }, byKind: {}, notifications: true };
    await first.fromWindow({ type: 'save-settings', settings });
    await first.fromPage(sighted([sighting('1'), sighting('2'), sighting('3')]));
    await first.wake();
    const told: string[] = [];
    for (const at of [0, 1, 10 * YEAR, 0, 10 * YEAR, -5 * YEAR, 0, 10 * YEAR, 0]) {
      const running = start(disk, { now: NOW + DAY + at });
      for (let wakes = 0; wakes < 5; wakes += 1) await running.wake();
      const notices = running.done.filter(({ what }) => what === 'notify');
      told.push(...notices.map(() => new Date(running.now).toJSON().slice(0, 10)));
    }
    // Ten years later nobody has looked at them for long: that is news.
    expect(told).toEqual(['2026-11-25', '2036-11-22']);
  });
});

describe('the hour of the digest', () => {
  const nine = (instant: number, zone: string) => nextDigest(hereAt(instant, zone));

  test.each([
    ['Europe/Warsaw', '2026-10-24T12:00:00Z', '2026-10-25T08:00:00Z'],
    ['Europe/Warsaw', '2027-03-27T12:00:00Z', '2027-03-28T07:00:00Z'],
    ['America/Los_Angeles', '2026-11-24T16:59:59Z', '2026-11-24T17:00:00Z'],
    ['America/Los_Angeles', '2026-11-24T17:00:00Z', '2026-11-25T17:00:00Z'],
    ['Pacific/Kiritimati', '2026-11-24T12:00:00Z', '2026-11-24T19:00:00Z'],
  ])('is nine in %s, after %s', (zone, now, next) => {
    expect(new Date(nine(Date.parse(now), zone)).toJSON().replace('.000', '')).toBe(next);
  });

  test('is ahead, within a day and an hour, whichever way the clock jumps', () => {
    for (const jump of [0, 1, -1, 5 * YEAR, -5 * YEAR, 7 * DAY + 123]) {
      const next = nine(NOW + jump, 'Europe/Warsaw');
      expect(next).toBeGreaterThan(NOW + jump);
      expect(next).toBeLessThanOrEqual(NOW + jump + 25 * 3_600_000);
    }
  });
});
