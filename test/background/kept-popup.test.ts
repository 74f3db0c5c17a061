import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptFor } from '../../src/protocol/kept-popup.ts';
import type { PopupView } from '../../src/protocol/popup.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, LIST, type Running, sighted, sighting, start } from '../support/worker.ts';
import { type RandomLedger, randomLedger, tell } from '../surfaces/random-ledger.ts';

const { keepingPopup } = await import('../../src/background/window/popup/keep-popup.ts');

/** What is kept of a popup for the next one to begin with is what a worker would tell at that moment, or nothing. */

const RUNS = Number(process.env.KEYTURN_KEPT_RUNS ?? 5);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261127);
const HOUR = DAY / 24;
/** One of which nothing is known, and one on a key page. */
const TABS = [
  { id: 9, url: 'https://example.org/' },
  { id: 7, url: LIST },
] as const;

const sessionOf = (disk: Disk) => Object.fromEntries([...disk.session].map(([name, text]) => [name, JSON.parse(text)]));
const copyOf = (disk: Disk): Disk => ({ ...disk, local: new Map(disk.local), session: new Map(disk.session) });

interface When {
  readonly now: number;
  readonly zone: string;
}

function shownFirst(disk: Disk, tab: (typeof TABS)[number], when: When): PopupView | null {
  return keptFor(tab, sessionOf(disk), { ...when, language: 'en' })?.view ?? null;
}

/** By a worker that knows nothing but what is stored, and leaves that as it is. */
async function shownLast(disk: Disk, tab: (typeof TABS)[number], when: When): Promise<PopupView> {
  const running = start(copyOf(disk), when);
  return (await running.fromWindow({ type: 'popup', tabId: tab.id })).value;
}

interface Opened extends When {
  readonly running: Running;
  readonly disk: Disk;
}

/** After a popup was opened over each of the tabs. */
async function opened(ledger: RandomLedger): Promise<Opened> {
  const disk = createDisk();
  const { running } = await tell(ledger, disk);
  // So that the reminder is due, the ledger is told of under a clock that is set back.
  disk.session.delete('notice:clock-moved');
  for (const { id, url } of TABS) disk.tabs.set(id, url);
  await running.fromPage(sighted([sighting('more')]));
  for (const { id } of TABS) await running.fromWindow({ type: 'popup', tabId: id });
  await running.idle();
  return { running, disk, now: ledger.now, zone: ledger.zone };
}

test('over random ledgers and days, what is drawn first is what is drawn last', async () => {
  const drawn = { 9: 0, 7: 0 };
  const hours = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(randomLedger(15), hours, async (ledger, later) => {
    const { disk, now, zone } = await opened(ledger);
    for (const tab of TABS) {
      const kept = keptFor(tab, sessionOf(disk), { now, zone, language: 'en' });
      const ends = kept ? [kept.upTo - 1, kept.upTo] : [];
      for (const at of [now, ...later.map((hour) => now + hour * HOUR), ...ends]) {
        const first = shownFirst(disk, tab, { now: at, zone });
        if (!first) continue;
        drawn[tab.id] += 1;
        expect({ ...(await shownLast(disk, tab, { now: at, zone })), here: null }).toEqual(first);
      }
    }
  });
  await fc.assert(property, { numRuns: RUNS, seed: SEED });
  for (const { id } of TABS) expect(drawn[id]).toBeGreaterThan(RUNS * 2);
});

describe('nothing is drawn first', () => {
  const kept = async () => {
    const [ledger] = fc.sample(randomLedger(8), { numRuns: 1, seed: SEED });
    if (!ledger) throw new Error('no ledger');
    const { running, disk, ...here } = await opened(ledger);
    for (const tab of TABS) expect(shownFirst(disk, tab, here)).not.toBeNull();
    return { running, disk, here };
  };

  test('in another zone, before it was told, or once the day is over', async () => {
    const { disk, here } = await kept();
    for (const tab of TABS) {
      expect(shownFirst(disk, tab, { ...here, zone: 'Asia/Tokyo' })).toBeNull();
      expect(shownFirst(disk, tab, { ...here, now: here.now - 1 })).toBeNull();
      expect(shownFirst(disk, tab, { ...here, now: here.now + DAY })).toBeNull();
      expect(keptFor(tab, sessionOf(disk), { ...here, language: 'pl' })).toBeNull();
    }
  });

  test('over a page that the tab has left, that the browser does not tell, or that told something since', async () => {
    const { running, disk, here } = await kept();
    const [, page] = TABS;
    expect(keptFor({ ...page, url: `${LIST}/other` }, sessionOf(disk), { ...here, language: 'en' })).toBeNull();
    expect(keptFor({ id: page.id }, sessionOf(disk), { ...here, language: 'en' })).toBeNull();
    const entry = await running.worker.session.tab(page.id);
    if (!entry) throw new Error('no entry');
    await running.worker.session.keepTab(page.id, { ...entry, status: { ...entry.status, outcome: 'unreadable' } });
    expect(shownFirst(disk, page, here)).toBeNull();
  });

  test('of a page that its kept address does not tell, or that has told nothing, perhaps in a private window', async () => {
    const { running, disk, here } = await kept();
    const [, tab] = TABS;
    const shown = (await running.fromWindow({ type: 'overview', tabId: tab.id })).value;
    const view = (await running.fromWindow({ type: 'popup', tabId: tab.id })).value;
    if (!view.tab) throw new Error('no page');
    const { status } = view.tab;
    await running.worker.session.outdate();
    for (const other of [{ url: null }, { page: 'hubspot/legacy-apps' }, { outcome: 'unreached' as const }])
      keepingPopup(running.worker)(shown, { ...view, tab: { ...view.tab, status: { ...status, ...other } } });
    await running.idle();
    expect(sessionOf(disk)['popup-over-page']).toBeUndefined();
    keepingPopup(running.worker)(shown, view);
    await running.idle();
    expect(shownFirst(disk, tab, here)).not.toBeNull();
  });

  test('of what has another form', async () => {
    const { disk, here } = await kept();
    disk.session.set('popup', JSON.stringify({ ...here, from: 0, upTo: 9e12, language: 'en', view: { total: 1 } }));
    expect(TABS.map((tab) => shownFirst(disk, tab, here) === null)).toEqual([true, false]);
  });
});

test('over no tab at all there is what was told of no page, if anything', () => {
  expect(keptFor(undefined, {}, { now: 0, zone: 'UTC', language: 'en' })).toBeNull();
});
