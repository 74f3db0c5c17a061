import { DAY } from '../core/time/units.ts';
import { sendDigest } from './reminders.ts';
import type { Worker } from './worker.ts';

export const ALARM = 'keyturn';
/** Browsers hold alarms back to this. */
const SOONEST = 60_000;

interface Job {
  /** Local hour of the day at which it runs first; from then on every 24 hours. */
  readonly hour: number;
  readonly run: (worker: Worker) => Promise<void>;
}

const JOBS: Readonly<Record<string, Job>> = {
  /** A new day: ages and due dates have moved on. */
  refresh: { hour: 0, run: (worker) => worker.show() },
  digest: { hour: 9, run: sendDigest },
};

/**
 * Runs what is due and sees to it that the one alarm is there. Called at every start of the worker and at every alarm,
 * because Chrome drops alarms on an update and Firefox when it is closed. Never throws.
 */
export function wake(worker: Worker): Promise<void> {
  return worker.turns(async () => {
    try {
      const due = await runDue(worker);
      await keepAlarm(worker, Math.min(...Object.values(due)));
    } catch {
      // Storage that fails now is read again at the next start; without a ledger there is nothing to remind of.
    }
  });
}

async function runDue(worker: Worker): Promise<Record<string, number>> {
  const { jobs, readOnly } = await worker.store.read();
  const now = worker.now();
  const next: Record<string, number> = {};
  for (const [name, job] of Object.entries(JOBS)) {
    const due = jobs.due[name];
    if (due !== undefined && due <= now) await job.run(worker).catch(() => undefined);
    next[name] = due === undefined ? firstDue(job, now) : onGrid(due, now);
  }
  const moved = Object.keys(JOBS).some((name) => next[name] !== jobs.due[name]);
  if (moved && !readOnly) await worker.store.update((draft) => draft.set('jobs', { ...draft.get('jobs'), due: next }));
  return next;
}

/** The first instant of the job's own grid after now. A clock that went forth and back again leaves none years away. */
export function onGrid(due: number, now: number): number {
  const rest = (due - now) % DAY;
  return now + (rest > 0 ? rest : rest + DAY);
}

function firstDue({ hour }: Job, now: number): number {
  return onGrid(new Date(now).setHours(hour, 0, 0, 0), now);
}

/** Makes the alarm only where none waits for the right time: making it anew at each start would put it off for ever. */
async function keepAlarm({ browser, now }: Worker, earliest: number): Promise<void> {
  const present = await browser.alarms.get(ALARM);
  const when = Math.max(earliest, now() + SOONEST);
  if (present && present.scheduledTime <= when + SOONEST && present.scheduledTime > now() - SOONEST) return;
  browser.alarms.create(ALARM, { when });
}
