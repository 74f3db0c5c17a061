import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { KnownViews } from '../../src/background/known-views.ts';
import { hostOf, viewsOf } from '../../src/background/shown-views.ts';
import { Tally } from '../../src/background/tally.ts';
import { lookUp } from '../../src/background/worker.ts';
import { countOf } from '../../src/core/verdict/count.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { nextChange } from '../../src/core/verdict/next-change.ts';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What is remembered of unchanged records counts as if all were judged anew, whatever happens in between. */

const step = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map(String),
  /** Hours; the clock may be set back. */
  later: fc.constantFrom(0, 0, 1, 5, 23, 400, 3000, -2, -30),
  zone: fc.constantFrom('UTC', 'UTC', 'UTC', 'Pacific/Kiritimati'),
  ageDays: fc.integer({ min: 0, max: 400 }),
  expiresInHours: fc.option(fc.integer({ min: -50, max: 900 })),
  does: fc.constantFrom('sees', 'sees', 'snoozes', 'says', 'forgets', 'nothing', 'limits'),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(running: Running, { id, ageDays, expiresInHours, does }: Step): Promise<void> {
  const at = (hours: number) => running.now + (hours * DAY) / 24;
  if (does === 'sees') {
    const created = { earliest: at(-24 * ageDays - 24), latest: at(-24 * ageDays) };
    const end = expiresInHours === null ? null : at(expiresInHours);
    const expires = end === null ? null : { earliest: end, latest: end };
    await running.fromPage(sighted([sighting(id, { created, expires })]));
  }
  if (does === 'snoozes')
    await running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf(id)], days: 7 } });
  if (does === 'says') {
    const day = new Date(at(-24 * ageDays)).toISOString().slice(0, 10);
    await running.fromWindow({ type: 'action', action: { do: 'set-birth', key: keyOf(id), day, zone: 'UTC' } });
  }
  if (does === 'forgets') await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf(id)] } });
  if (does === 'limits')
    await running.fromWindow({
      type: 'save-settings',
      settings: { overall: { maximumAgeDays: 60 + ageDays, warnAheadDays: 10 }, byKind: {}, notifications: false },
    });
}

const look = (id: string, later: Step['later']): Step => ({
  ...{ id, later, zone: 'UTC', ageDays: 0, expiresInHours: null, does: 'sees' },
});
/** A clock that was set back, and goes on from there: what was seen before it counts otherwise with the hours. */
const CLOCK_BACK = [
  look('2', 0),
  look('1', -30),
  look('2', 0),
  look('1', 23),
  look('1', 5),
  look('1', 5),
  look('1', 0),
];

test('it says the same as all views do', async () => {
  let action = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const running = start(createDisk());
      const tally = new Tally(() => Promise.resolve());
      const known = new KnownViews();
      running.now = NOW;
      for (const one of steps) {
        running.now += (one.later * DAY) / 24;
        await take(running, one);
        const here = hereAt(running.now, one.zone);
        const { ledger, inForce } = await lookUp(running.worker);
        const views = viewsOf(ledger.records.all(), inForce.policy, here);
        const shown = viewsOf(ledger.records.all(), inForce.policy, here, ledger.walks);
        expect(known.of(ledger, inForce.policy, here)).toEqual(shown);
        const summary = await tally.of(ledger.records, inForce.policy, here);
        expect(summary.counts).toEqual(countOf(views));
        expect(summary.due).toBe(nextChange(views, here));
        expect(summary.hosts).toEqual(new Set(views.map(({ url }) => hostOf(url ?? ''))));
        for (const { key, verdict, lastLook } of views)
          expect(summary.isUrgent(key)).toBe(verdict.needsAction || (lastLook ?? here.now) > here.now);
        action += summary.counts.needsAction;
      }
    }),
    { examples: [[CLOCK_BACK]], numRuns: Number(process.env.KEYTURN_RUNS ?? 150), seed: 20261126 },
  );
  expect(action).toBeGreaterThan(100);
});

test('two that ask at once under different policies get each their own, and leave it so', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  const { ledger, inForce } = await lookUp(running.worker);
  const [here, off] = [hereAt(NOW, 'UTC'), { ...inForce.policy, providersOff: ['hubspot'] }];
  let ticks = 0;
  const timer = vi.spyOn(performance, 'now').mockImplementation(() => {
    ticks += 1_000;
    return ticks;
  });
  const tally = new Tally(() => new Promise((done) => setImmediate(done)));
  const asked = [tally.of(ledger.records, inForce.policy, here), tally.of(ledger.records, off, here)];
  const totals = (await Promise.all(asked)).map(({ counts }) => counts.total);
  const later = await tally.of(ledger.records, off, here);
  timer.mockRestore();
  expect([...totals, later.counts.total]).toEqual([2, 0, 0]);
});

test('a key that was entered by hand is on no host, and of what is not shown, or not there, nothing is urgent', async () => {
  const running = start(createDisk());
  const old = { created: { earliest: NOW - 400 * DAY, latest: NOW - 400 * DAY } };
  await running.fromPage(sighted([sighting('1', old)]));
  const made = { day: '2025-01-01', zone: 'UTC', name: null, url: null };
  const key = { provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id: '2' };
  await running.fromWindow({ type: 'action', action: { do: 'add', ...key, ...made } });
  const { ledger, inForce } = await lookUp(running.worker);
  const here = hereAt(NOW, 'UTC');
  const of = (providersOff: string[]) =>
    new Tally(() => Promise.resolve()).of(ledger.records, { ...inForce.policy, providersOff }, here);
  const [shown, off] = [await of([]), await of(['hubspot'])];
  const urgent = (one: typeof shown) => ['1', '2', '3'].filter((id) => one.isUrgent(keyOf(id)));
  expect([shown.counts.total, [...shown.hosts], urgent(shown)]).toEqual([2, ['app.hubspot.com'], ['1', '2']]);
  expect([off.counts.total, [...off.hosts], urgent(off)]).toEqual([0, [], []]);
  const young = { ...inForce.policy, overall: { maximumAgeDays: 9_000, warnAheadDays: 1, owner: 'user' as const } };
  const ok = await new Tally(() => Promise.resolve()).of(ledger.records, young, here);
  expect(urgent(ok)).toEqual([]);
});
