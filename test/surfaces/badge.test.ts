import { describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** The badge changes when something becomes due, at that minute: the alarm is set for it. */

const HOUR = DAY / 24;
const MINUTE = HOUR / 60;
const at = (instant: number) => ({ earliest: instant, latest: instant });
const young = (id: string, more = {}) => sighting(id, { created: at(NOW - 3 * DAY), ...more });

const last = ({ done }: Running, what: string) =>
  done.findLast((one) => one.what === what)?.with as { text?: string; title?: string } | undefined;
const badge = (running: Running) => [last(running, 'badge text')?.text, last(running, 'title')?.title];
const alarm = (disk: Disk) => disk.alarms.get('keyturn')?.scheduledTime ?? Number.NaN;

/** What the browser does: rings when it is time, and starts a worker for it. */
async function ring(disk: Disk, zone = 'UTC'): Promise<Running> {
  const running = start(disk, { now: alarm(disk), zone });
  disk.alarms.clear();
  await running.wake(true);
  await running.idle();
  return running;
}

describe('at that minute', () => {
  test('a key expires in the middle of the day, and the badge turns then', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.wake();
    const end = NOW + 5 * HOUR;
    await running.fromPage(sighted([young('1', { expires: at(end) })]));
    await running.idle();
    expect(alarm(disk)).toBe(end + 1);
    expect(disk.alarms.size).toBe(1);
    const after = await ring(disk);
    const { value } = await after.fromWindow({ type: 'overview' });
    expect(value.credentials[0]?.verdict.level).toBe('expired');
    expect(after.done).toContainEqual(expect.objectContaining({ what: 'badge text', with: { text: '1' } }));
  });

  test('a snooze ends', async () => {
    const disk = createDisk();
    const running = start(disk, { now: NOW + 7 * MINUTE });
    await running.fromPage(sighted([sighting('1', { created: at(NOW - 300 * DAY) })]));
    await running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1')], days: 1 } });
    await running.idle();
    expect(badge(running)[0]).toBe('');
    let rang = await ring(disk);
    for (let times = 0; badge(rang)[0] === '' && times < 5; times += 1) rang = await ring(disk);
    expect(badge(rang)[0]).toBe('1');
    expect(rang.now).toBe(NOW + 7 * MINUTE + DAY);
  });

  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo', Date.UTC(2026, 11, 1, 15)],
    ['Asia/Tokyo', 'America/Los_Angeles', Date.UTC(2026, 11, 1, 15)],
    ['America/Los_Angeles', 'Asia/Tokyo', Date.UTC(2026, 11, 2, 8)],
  ])('the day on which an old key ends is over in %s, also seen from %s', async (zone, there, end) => {
    const disk = createDisk();
    const running = start(disk, { zone });
    await running.fromPage(sighted([young('1', { created: null })]));
    const rotated = { do: 'rotated', key: keyOf('1'), day: '2026-11-24', zone, overlapDays: 7 };
    expect(await running.fromWindow({ type: 'action', action: rotated })).toMatchObject({ ok: true });
    await running.idle();
    let rang = await ring(disk, there);
    for (let times = 0; badge(rang)[0] === '1' && times < 20; times += 1) rang = await ring(disk, there);
    expect(badge(rang)[0]).toBe('');
    expect(rang.now).toBe(end);
  });

  test.each(['Europe/Warsaw', 'America/Los_Angeles', 'Pacific/Kiritimati'])('a day begins in %s', async (zone) => {
    const disk = createDisk();
    const running = start(disk, { zone });
    await running.fromPage(sighted([sighting('1', { created: at(NOW - 166 * DAY + DAY) })]));
    await running.idle();
    expect(badge(running)[0]).toBe('');
    const midnight = alarm(disk);
    const clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' });
    expect(clock.format(midnight)).toBe('00:00:00');
    expect(badge(await ring(disk, zone))[0]).toBe('1');
  });

  test('and the tabs on key pages are told, even where that minute was learned of after the last plan', async () => {
    const disk = createDisk();
    disk.tabs.set(7, 'https://app.hubspot.com/service-keys/12345678');
    const running = start(disk);
    await running.wake();
    await running.fromPage(sighted([young('1', { oldSecretExpires: at(NOW + 2 * HOUR) })]));
    await running.idle();
    const rang = await ring(disk);
    expect(rang.now).toBe(NOW + 2 * HOUR + 1);
    expect(rang.done.filter(({ what }) => what === 'tell tab')).toHaveLength(1);
    // A start of the worker for anything else tells nobody.
    const started = start(disk, { now: rang.now + MINUTE });
    await started.wake();
    await started.idle();
    expect(started.done.filter(({ what }) => what === 'tell tab')).toEqual([]);
  });

  test('what is learned later brings the one alarm forward, and a later end leaves it alone', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.wake();
    const first = alarm(disk);
    await running.fromPage(sighted([young('1', { expires: at(NOW + 90 * DAY) })]));
    await running.idle();
    expect(alarm(disk)).toBe(first);
    await running.fromPage(sighted([young('2', { oldSecretExpires: at(NOW + 2 * HOUR) })]));
    await running.idle();
    expect(alarm(disk)).toBe(NOW + 2 * HOUR + 1);
  });
});

describe('the title', () => {
  test.each([
    ['nothing', [young('1')], 'Keyturn: no key needs action'],
    ['an unknown age', [young('1'), sighting('2', { created: null })], 'Keyturn: 1 age unknown'],
    [
      'both',
      [
        sighting('1', { created: at(NOW - 300 * DAY) }),
        sighting('2', { created: null }),
        sighting('3', { created: null }),
      ],
      'Keyturn: 1 key needs action, 2 ages unknown',
    ],
  ])('says what is open: %s', async (_what, keys, title) => {
    const running = start(createDisk());
    await running.fromPage(sighted(keys));
    await running.idle();
    expect(badge(running)[1]).toBe(title);
  });
});
