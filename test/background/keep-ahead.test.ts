import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { keptFor } from '../../src/protocol/kept-popup.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, LIST, type Running, sighted, sighting, start } from '../support/worker.ts';
import { randomLedger, tell } from '../surfaces/random-ledger.ts';

const { keepAhead, keepingAhead } = await import('../../src/background/window/popup/keep-ahead.ts');

/** After whatever changes, the next popup begins with what a worker would tell then, though none was opened since. */

const PLAIN = { id: 9, url: 'https://example.org/' };
const PAGE = { id: 7, url: LIST };
const QUIET = 1_000;

afterEach(() => vi.useRealTimers());

const sessionOf = (disk: Disk) => Object.fromEntries([...disk.session].map(([name, text]) => [name, JSON.parse(text)]));
const copyOf = (disk: Disk): Disk => ({ ...disk, local: new Map(disk.local), session: new Map(disk.session) });

function shownFirst(disk: Disk, tab: typeof PAGE, { now, zone }: Pick<Running, 'now' | 'zone'>) {
  return keptFor(tab, sessionOf(disk), { now, zone, language: 'en' })?.view ?? null;
}

async function toldBy(disk: Disk, tab: typeof PAGE, { now, zone }: Pick<Running, 'now' | 'zone'>) {
  const other = start(copyOf(disk), { now, zone });
  return { ...(await other.fromWindow({ type: 'popup', tabId: tab.id })).value, here: null };
}

async function visited(): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  for (const { id, url } of [PLAIN, PAGE]) disk.tabs.set(id, url);
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.idle();
  return { disk, running };
}

test('over random ledgers it says what a worker tells that knows only what is stored', async () => {
  let shown = 0;
  const property = fc.asyncProperty(randomLedger(15), async (ledger) => {
    const disk = createDisk();
    const { running } = await tell(ledger, disk);
    disk.session.delete('notice:clock-moved');
    for (const { id, url } of [PLAIN, PAGE]) disk.tabs.set(id, url);
    await running.fromPage(sighted([sighting('more')]));
    await running.idle();
    await keepAhead(running.worker);
    await running.idle();
    for (const tab of [PLAIN, PAGE]) {
      const first = shownFirst(disk, tab, ledger);
      if (!first) continue;
      shown += 1;
      expect(await toldBy(disk, tab, ledger)).toEqual(first);
    }
  });
  await fc.assert(property, { numRuns: 4, seed: 20261127 });
  expect(shown).toBeGreaterThan(4);
});

test('over another page than one of keys only what holds over any is kept', async () => {
  const { disk, running } = await visited();
  disk.tabs.delete(PLAIN.id);
  disk.tabs.set(PLAIN.id, PLAIN.url);
  await keepAhead(running.worker);
  await running.idle();
  expect(shownFirst(disk, PLAIN, running)?.total).toBe(2);
  expect(shownFirst(disk, PAGE, running)).toBeNull();
  expect(running.calls).not.toContain('tabs.get');
});

test('it is made once nothing has changed for a while, and not again by that', async () => {
  const { disk, running } = await visited();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  running.worker.refreshed.add(keepingAhead(running.worker));
  const passes = async (ms: number) => {
    vi.advanceTimersByTime(ms);
    await running.idle();
    return disk.session.has('popup');
  };
  const snooze = async (days: number) => {
    await running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1')], days } });
    await running.idle();
  };
  await snooze(7);
  expect(await passes(QUIET - 1)).toBe(false);
  await snooze(14);
  expect(await passes(QUIET - 1)).toBe(false);
  expect(await passes(1)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  expect(await toldBy(disk, PAGE, running)).toEqual(shownFirst(disk, PAGE, running));
});

test('what is deleted meanwhile is kept for no popup', async () => {
  const { disk, running } = await visited();
  const keeping = keepAhead(running.worker);
  await Promise.all([keeping, running.fromWindow({ type: 'delete-everything' })]);
  await running.idle();
  expect(disk.session.has('popup') || disk.session.has('popup-over-page')).toBe(false);
});

test('a browser that does not tell the tab leaves the rest as it is', async () => {
  const { disk, running } = await visited();
  running.browser.tabs.query = () => Promise.reject(new Error('no'));
  await keepAhead(running.worker);
  await running.idle();
  expect(shownFirst(disk, PLAIN, running)?.total).toBe(2);
});
