import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { overviewOf } from './support.ts';

interface Jobs {
  readonly due: Readonly<Record<string, number>>;
  readonly toldOn: string | null;
}

/** When the day's jobs are due, epoch ms, and when the user was last reminded. */
export async function jobs(driver: Driver): Promise<Jobs> {
  return (await driver.storage()).jobs as Jobs;
}

/** Starts the worker anew, which plans the jobs of the days to come. */
export async function planJobs(driver: Driver): Promise<void> {
  await driver.killBackground();
  await overviewOf(driver);
  await until(async () => (await jobs(driver)).due.digest, { what: 'the jobs to be planned' });
}

/** As if the jobs had not been run today: a worker starts, finds them due and runs them. */
export async function makeDue(driver: Driver): Promise<void> {
  const past = (await driver.now()) - 1000;
  await driver.call(async (at) => {
    const { jobs: planned } = (await chrome.storage.local.get('jobs')) as { jobs: Jobs };
    const due = Object.fromEntries(Object.keys(planned.due).map((name) => [name, at]));
    await chrome.storage.local.set({ jobs: { ...planned, due } });
  }, past);
  await driver.killBackground();
  await overviewOf(driver);
}

/** So many days from now the alarm goes off. Resolves when what is due was done, and the next alarm is set. */
export async function alarmOnDay(driver: Driver, days: number): Promise<void> {
  driver.setClock(days);
  // A moved clock alone wakes no browser: alarms wait by one that nobody moves.
  await driver.call(() => chrome.alarms.create('keyturn', { when: 1000 }));
  const now = await driver.now();
  const isSet = () =>
    driver.call(async (at) => {
      const alarm = await chrome.alarms.get('keyturn');
      return alarm !== undefined && alarm.scheduledTime > at;
    }, now);
  // A change of the ledger sets the alarm, too: only the jobs' own times tell that they were run.
  const isDone = async () => Object.values((await jobs(driver)).due).every((due) => due > now);
  await until(async () => (await isSet()) && (await isDone()), { what: 'the jobs to be done and the next alarm' });
}
