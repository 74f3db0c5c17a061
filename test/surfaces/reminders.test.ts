import { beforeEach, describe, expect, test } from 'vitest';
import { hereAt } from '../../src/core/verdict/here.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, sighted, sighting, start } from '../support/worker.ts';

/** Reminders through the worker itself: what is told on which day. News is told once; never two on one day. */

const HOUR = DAY / 24;
const TOKYO = 'Asia/Tokyo';
const LOS_ANGELES = 'America/Los_Angeles';
const SETTINGS = { overall: null, byKind: {}, notifications: true };
let disk: Disk;

beforeEach(async () => {
  disk = createDisk();
  disk.allowed.add('notifications');
  await start(disk).fromWindow({ type: 'save-settings', settings: SETTINGS });
});

/** A key of that age, in days, at the start: its page names the instant. */
const old = (id: string, age: number, more = {}) => {
  const at = NOW - age * DAY;
  return sighting(id, { created: { earliest: at, latest: at }, ...more });
};
const see = (now: number, ...keys: ReturnType<typeof old>[]) => start(disk, { now }).fromPage(sighted(keys));

/** The worker's alarm rings at that time; true when it told something. */
async function rings(now: number, zone = 'UTC'): Promise<boolean> {
  const running = start(disk, { now, zone });
  await running.wake(true);
  await running.idle();
  return running.done.some(({ what }) => what === 'notify');
}
/** Days, counted from the start, on which something was told, up to that day; the alarm rings twice a day. */
async function toldOn(last: number, first = 1, onDay: (day: number) => Promise<unknown> = async () => undefined) {
  const told: number[] = [];
  for (let day = first; day <= last; day += 1) {
    await onDay(day);
    for (const hour of [-2, 3]) if (await rings(NOW + day * DAY + hour * HOUR)) told.push(day);
  }
  return told;
}
const act = (day: number, action: object) =>
  start(disk, { now: NOW + day * DAY }).fromWindow({ type: 'action', action });

test('R1: what is overdue is told once, and not again for sixty days without news', async () => {
  await see(NOW, old('1', 300));
  await rings(NOW);
  expect(await toldOn(60)).toEqual([1]);
});

test('R2: the end of a snooze is news', async () => {
  await see(NOW, old('1', 300));
  await rings(NOW);
  const told = await toldOn(20, 1, async (day) => {
    if (day === 2) await act(2, { do: 'snooze', keys: [keyOf('1')], days: 7 });
  });
  // The snooze ends at noon of day 9, after that day's hour.
  expect(told).toEqual([1, 10]);
});

test('R5: soon, today and past are told once each', async () => {
  await see(NOW, old('1', 160));
  await rings(NOW);
  expect(await toldOn(40)).toEqual([6, 20, 21]);
});

test('an end that is known within some weeks is told soon, when it may have come, and when it has', async () => {
  await see(NOW, old('1', 20, { expires: { earliest: NOW + 40 * DAY, latest: NOW + 60 * DAY } }));
  await rings(NOW);
  // From day 33 on it is critical.
  expect(await toldOn(80)).toEqual([10, 33, 40, 61]);
});

test('R4: each rotation with "expire later" is told anew', async () => {
  const rotations = [90, 180];
  await see(NOW, old('1', 80));
  await rings(NOW);
  const told = await toldOn(200, 1, async (day) => {
    if (!rotations.includes(day)) return;
    const { today } = hereAt(NOW + day * DAY, 'UTC');
    await act(day, { do: 'rotated', key: keyOf('1'), day: today, zone: 'UTC', overlapDays: 7 });
  });
  // Due soon on day 86; then the old key of each rotation, and once more on its last days.
  for (const day of rotations) expect(told.filter((one) => one >= day && one <= day + 7).length).toBeGreaterThan(0);
  expect(told.filter((day) => day > 100 && day < 170)).toEqual([]);
});

test('a key that needs nothing any more is forgotten at once, so that it is told again when it does', async () => {
  await see(NOW, old('1', 300));
  await rings(NOW);
  const told = await toldOn(10, 1, async (day) => {
    if (day === 4) await act(4, { do: 'snooze', keys: [keyOf('1')], days: 7 });
    if (day === 5) await act(5, { do: 'unsnooze', keys: [keyOf('1')] });
  });
  expect(told).toEqual([1, 5]);
});

describe('the last day of an old key', () => {
  const until = (days: number) => ({ earliest: NOW + days * DAY, latest: NOW + days * DAY });
  const told: string[] = [];
  async function message(day: number): Promise<string | null> {
    const running = start(disk, { now: NOW + day * DAY });
    await running.wake(true);
    await running.idle();
    const [one] = running.done.filter(({ what }) => what === 'notify');
    return one ? JSON.stringify(one) : null;
  }

  test('is told on the day before, once', async () => {
    await see(NOW, old('1', 2, { oldSecretExpires: until(9) }));
    await rings(NOW);
    told.length = 0;
    for (let day = 1; day <= 9; day += 1) {
      const said = await message(day);
      if (said?.includes('tomorrow')) told.push(String(day));
      await message(day);
    }
    expect(told).toEqual(['8']);
  });

  test('is never told where the day is not known, nor where a person asked for quiet, nor once it is over', async () => {
    await see(NOW, old('1', 2, { oldSecretExpires: { earliest: NOW + 8 * DAY, latest: NOW + 9 * DAY } }));
    await see(NOW, ...['2', '3', '4'].map((id) => old(id, 2, { oldSecretExpires: until(9) })));
    await rings(NOW);
    const said: (string | null)[] = [];
    for (let day = 1; day <= 9; day += 1) {
      // On its last two days it presses more than before, which breaks a quiet that was asked for earlier.
      if (day === 8) await act(8 - HOUR / DAY, { do: 'snooze', keys: [keyOf('2')], days: 7 });
      if (day === 8) await act(8 - HOUR / DAY, { do: 'old-ended', key: keyOf('3') });
      if (day === 8) await act(8 - HOUR / DAY, { do: 'deactivated', key: keyOf('4') });
      said.push(await message(day));
    }
    expect(said.join()).toContain('notify');
    expect(said.join()).not.toContain('tomorrow');
  });
});

describe('R7: never twice on one day of the calendar', () => {
  const at = (text: string) => Date.parse(text);

  test('of somebody who travels west, and not again on the day that they have had already', async () => {
    await see(NOW, old('1', 300));
    await rings(NOW, TOKYO);
    expect(await rings(at('2026-11-25T02:00Z'), TOKYO)).toBe(true);
    await see(at('2026-11-25T03:00Z'), old('2', 300));
    // In Los Angeles it is the evening of the 24th, then the 25th.
    expect(await rings(at('2026-11-25T04:00Z'), LOS_ANGELES)).toBe(false);
    expect(await rings(at('2026-11-25T18:00Z'), LOS_ANGELES)).toBe(false);
    expect(await rings(at('2026-11-26T18:00Z'), LOS_ANGELES)).toBe(true);
  });

  test('nor over a clock that ran ahead and is right again', async () => {
    await see(NOW, old('1', 300));
    await rings(NOW);
    expect(await toldOn(1)).toEqual([1]);
    await rings(NOW + 4_000 * DAY);
    await see(NOW + 2 * DAY, old('2', 300));
    expect(await toldOn(9, 2)).toEqual([2]);
  });
});
