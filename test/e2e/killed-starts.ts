import { readFileSync } from 'node:fs';
import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { FIRST } from './killed-ledger.ts';
import type { Operation } from './killed-sweep.ts';

const LAYOUT_0 = JSON.parse(readFileSync('test/background/samples/schema-0.json', 'utf8'));
const HOUR = 3_600_000;

const look: Operation['run'] = (driver) => driver.tell({ type: 'overview' });
const set = (driver: Driver, entries: Record<string, unknown>) =>
  driver.call((wanted) => chrome.storage.local.set(wanted), entries);

/** The reminder is sent, and no job is due any more. */
async function isDone(driver: Driver): Promise<boolean> {
  const now = await driver.now();
  const { due, toldOn } = (await driver.storage()).jobs as Jobs;
  return toldOn !== null && Object.values(due).every((one) => one > now);
}
interface Jobs {
  readonly due: Readonly<Record<string, number>>;
  readonly toldOn: string | null;
}

/** What the worker changes by itself when it starts, whatever it was started for. */
export const AT_STARTS: readonly Operation[] = [
  {
    name: 'data of the first layout is brought to the present one',
    starts: true,
    prepare: async (driver) => {
      await driver.call(() => chrome.storage.local.clear());
      await set(driver, LAYOUT_0);
    },
    run: look,
  },
  {
    name: 'a damaged record is set aside, and its last good copy takes its place',
    starts: true,
    prepare: (driver) => set(driver, { [`credential:${FIRST}`]: { half: true } }),
    run: look,
  },
  // An alarm does nothing more than start the worker, which looks at every start what is due.
  {
    name: 'the day’s jobs are due, and the reminder is sent',
    starts: true,
    prepare: async (driver) => {
      const { settings } = await driver.storage();
      const past = (await driver.now()) - HOUR;
      await set(driver, {
        jobs: { due: { refresh: past, digest: past }, toldOn: null, told: {} },
        settings: { ...(settings as object), notifications: true },
      });
    },
    run: async (driver, gone) => {
      const answer = await look(driver, gone);
      await until(async () => gone.aborted || (await isDone(driver)), { what: 'the reminder' });
      return gone.aborted ? null : answer;
    },
  },
];
