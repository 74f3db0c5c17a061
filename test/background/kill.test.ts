import { describe, expect, test } from 'vitest';
import { createDisk, type Death, type Disk } from '../support/browser.ts';
import {
  AUTH,
  DAY,
  keyOf,
  NOW,
  onDisk,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
} from '../support/worker.ts';

/**
 * The worker is killed in every call that it makes of the browser, before and after the call took effect. A new worker on
 * the same storage must find the ledger as it was before or as it would have been after, and go on working.
 */
interface Scenario {
  readonly name: string;
  readonly prepare?: (running: Running, disk: Disk) => Promise<unknown>;
  readonly run: (running: Running) => Promise<{ ok: boolean }>;
}

const three = [sighting('1'), sighting('2'), sighting('3')];
const seeThree = (running: Running) => running.fromPage(sighted(three));
const backup = async (running: Running): Promise<string> =>
  (await running.fromWindow({ type: 'export-ledger' })).value.json;
const importing = (mode: string, json: string) => ({ type: 'import-ledger', mode, apply: true, json });

/** A backup of keys 2 (renamed) and 9, made elsewhere. */
async function foreignBackup(): Promise<string> {
  const other = start(createDisk());
  await other.fromPage(sighted([sighting('2', { name: 'Other name' }), sighting('9')]));
  return backup(other);
}
const FOREIGN = await foreignBackup();

const event = (id: string, effect: string, days: number) => ({
  provider: 'hubspot',
  account: '12345678',
  kind: 'hubspot/service-key',
  id,
  effect,
  at: { earliest: NOW - days * DAY, latest: NOW - days * DAY },
});

const SCENARIOS: Scenario[] = [
  { name: 'first sighting of three keys', run: seeThree },
  {
    name: 'one key gone from a full list',
    prepare: seeThree,
    run: (r) => r.fromPage(sighted(three.slice(1), { complete: true })),
  },
  {
    name: 'snooze on the page',
    prepare: seeThree,
    run: (r) => r.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1'), keyOf('2')], days: 7 } }),
  },
  {
    name: 'rotation on a page of one key',
    prepare: (r) =>
      r.fromPage(
        sighted([sighting('4711', { kind: 'hubspot/legacy-private-app' })], { page: 'hubspot/private-app-auth' }),
        pageSender(AUTH),
      ),
    run: (r) =>
      r.fromWindow({
        type: 'action',
        action: {
          do: 'rotated',
          key: keyOf('4711', 'hubspot/legacy-private-app'),
          day: '2026-11-23',
          zone: 'UTC',
          overlapDays: 7,
        },
      }),
  },
  {
    name: 'page context, which makes the fingerprint key',
    prepare: seeThree,
    run: (r) => r.fromPage({ type: 'page-context' }),
  },
  {
    name: 'forget two keys',
    prepare: seeThree,
    run: (r) => r.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1'), keyOf('3')] } }),
  },
  {
    name: 'log import',
    prepare: seeThree,
    run: (r) =>
      r.fromWindow({
        type: 'import-log',
        apply: true,
        events: [
          event('1', 'created', 300),
          event('1', 'rotated', 20),
          event('8', 'created', 50),
          event('2', 'deactivated', 2),
        ],
      }),
  },
  { name: 'merge of a backup', prepare: seeThree, run: (r) => r.fromWindow(importing('merge', FOREIGN)) },
  { name: 'replacement by a backup', prepare: seeThree, run: (r) => r.fromWindow(importing('replace', FOREIGN)) },
  {
    name: 'undo of an import',
    prepare: async (r) => {
      await seeThree(r);
      await r.fromWindow(importing('replace', FOREIGN));
    },
    run: (r) => r.fromWindow({ type: 'undo-import' }),
  },
  {
    name: 'settings',
    run: (r) =>
      r.fromWindow({
        type: 'save-settings',
        settings: { overall: { maximumAgeDays: 90, warnAheadDays: 10 }, byKind: {}, notifications: false },
      }),
  },
  {
    name: 'sighting for which history has to make room',
    prepare: async (r, disk) => {
      await seeThree(r);
      for (const day of ['01', '08', '15']) {
        const action = { do: 'rotated', key: keyOf('1'), day: `2026-11-${day}`, zone: 'UTC', overlapDays: 0 };
        await r.fromWindow({ type: 'action', action });
      }
      disk.quota = [...disk.local].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    },
    run: (r) => r.fromPage(sighted([sighting('4')])),
  },
  { name: 'delete everything', prepare: seeThree, run: (r) => r.fromWindow({ type: 'delete-everything' }) },
];

/** All that counts of a ledger; jobs and clock are bookkeeping. */
const ledgerOn = (disk: Disk) => ({ records: recordsOn(disk), settings: onDisk(disk, 'settings') ?? null });

async function prepared({ prepare }: Scenario): Promise<Disk> {
  const disk = createDisk();
  const running = start(disk);
  await prepare?.(running, disk);
  await running.idle();
  return disk;
}

async function deadAt(scenario: Scenario, death: Death) {
  const disk = await prepared(scenario);
  const running = start(disk, { death, now: NOW + 1_000 });
  const reply = await Promise.race([scenario.run(running), running.died.then(() => null)]);
  await running.idle();
  return { disk, reply, calls: running.calls.length };
}

let points = 0;

describe.each(SCENARIOS)('$name', (scenario) => {
  test('is done or not done, wherever the worker dies', async () => {
    const before = ledgerOn(await prepared(scenario));
    const whole = await deadAt(scenario, { atCall: Number.POSITIVE_INFINITY, when: 'before' });
    expect(whole.reply?.ok).toBe(true);
    const after = ledgerOn(whole.disk);
    for (let atCall = 1; atCall <= whole.calls; atCall += 1) {
      for (const when of ['before', 'after'] as const) {
        points += 1;
        const { disk, reply } = await deadAt(scenario, { atCall, when });
        disk.quota = Number.POSITIVE_INFINITY;
        const next = start(disk, { now: NOW + 2_000 });
        await next.worker.store.read();
        const found = ledgerOn(disk);
        const where = `${when} call ${atCall}, ${whole.calls} in all`;
        if (reply?.ok) expect(found, where).toEqual(after);
        else expect([before, after], where).toContainEqual(found);
        expect((await next.fromPage(sighted([sighting('77')]))).ok, where).toBe(true);
        expect(recordsOn(disk)['77'], where).toBeDefined();
      }
    }
  });
});

test('the sweep covers every call of every scenario', () => {
  console.log(`kill points: ${points}`);
  expect(points).toBeGreaterThan(SCENARIOS.length * 2 * 4);
});
