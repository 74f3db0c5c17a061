import { expect, test } from 'vitest';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { until } from '../harness/until.ts';
import { recordsKept, untilTold } from './ledger-disk.ts';
import { addCredential, app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const YEAR = 365;
const DAY_MS = 86_400_000;
type Due = Readonly<Record<string, number>>;

inBothBrowsers((driver) => {
  const dueOf = async (): Promise<Due> => {
    const { jobs } = await driver().storage();
    return (jobs as { due: Due } | undefined)?.due ?? {};
  };
  /** A new worker runs what is due by its clock. Waits until it has, and each job is due within a day from then. */
  const untilCaughtUp = async () => {
    await overviewOf(driver());
    await until(
      async () => {
        const [due, now] = [Object.values(await dueOf()), await driver().now()];
        if (due.length === 2 && due.every((one) => one > now && one <= now + DAY_MS)) return true;
        throw new Error(JSON.stringify({ due, now }));
      },
      { what: 'the jobs to be due within a day' },
    );
  };
  const countJobRuns = () =>
    driver().call(() => {
      Object.assign(globalThis, { runs: 0 });
      chrome.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && changes.jobs?.newValue) (globalThis as unknown as { runs: number }).runs += 1;
      });
    });
  const jobRuns = () => driver().call(() => (globalThis as unknown as { runs: number }).runs);
  const bornBeforeSeen = (all: readonly CredentialView[]) =>
    all.every(({ birth, firstSeen }) => (birth.latest ?? 0) <= firstSeen && (birth.earliest ?? 0) <= firstSeen);

  test('years forward, back before the start, and home again: the ledger is whole, and the jobs run once a jump at most', async () => {
    await addCredential(driver(), 'project-app-token', '1', driver().dayAgo(30), 'Told');
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=100'));
    const before = await untilLedger(driver(), 3);
    await driver().closePages();
    await driver().killBackground();
    await untilCaughtUp();
    await countJobRuns();

    let jumps = 0;
    for (const years of [5, -3, 0]) {
      driver().setClock(years * YEAR);
      await driver().killBackground();
      await untilCaughtUp();
      jumps += 1;
      // A second start on the same day finds nothing to do.
      await driver().killBackground();
      await untilCaughtUp();
      expect(await jobRuns()).toBeLessThanOrEqual(jumps);
      expect(await driver().call(() => chrome.alarms.getAll().then((all) => all.length))).toBe(1);

      const { credentials } = await overviewOf(driver());
      expect(credentials.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
      expect(credentials.every(({ verdict }) => verdict.age.min >= 0)).toBe(true);
      // What was said under the right clock is not relied on under one that is behind it, and not lost.
      const now = await driver().now();
      for (const one of credentials) {
        expect(one.birth.latest).toBeLessThanOrEqual(now);
        if (years >= 0) expect(one.birth).toEqual(before.find(({ key }) => key === one.key)?.birth);
      }
    }
    expect(await jobRuns()).toBeGreaterThan(0);
  });

  test('keys seen under a clock that is years wrong: none is born after it was seen, and the user is told', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=100'));
    const before = await untilLedger(driver(), 2);
    for (const [years, list] of [
      [4, '/legacy-apps/'],
      [-2, '/service-keys/'],
      [0, '/service-keys/'],
    ] as const) {
      driver().setClock(years * YEAR);
      await driver().closePages();
      await driver().visit(app(`${list}${HUB}`, '?keys=2&age=100'));
      const all = await untilLedger(driver(), 4);
      expect(bornBeforeSeen(all)).toBe(true);
      expect(all.every(({ verdict }) => verdict.age.min >= 0)).toBe(true);
      if (years < 0) expect(await untilTold(driver(), 'clock-moved')).toContain('clock was set back');
    }
    const after = await untilLedger(driver(), 4);
    for (const one of before) expect(after.map(({ key }) => key)).toContain(one.key);
    expect(Object.keys(await recordsKept(driver()))).toHaveLength(4);
    expect((await overviewOf(driver())).notices.map(({ code }) => code)).not.toContain('damaged-records');
  });
});
