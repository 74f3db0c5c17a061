import { addDays, utcMidnight } from '../core/time/calendar-day.ts';
import { DAY, HOUR } from '../core/time/units.ts';
import { instantsOf } from '../core/time/zone.ts';
import type { Here } from '../core/verdict/here.ts';
import { keepAlarm } from './alarm.ts';
import { sendDigest } from './reminders.ts';
import type { Worker } from './worker.ts';

/** Hour of the day, where the person is, at which the day's reminder comes. */
const DIGEST_HOUR = 9;
/** No job is ever due later than this: a time beyond was noted under a clock that ran ahead, or another zone. */
const LONGEST_WAIT = DAY + 2 * HOUR;

/**
 * Runs what is due and sees to it that the one alarm is there. Called at every start of the worker and at every alarm,
 * because Chrome drops alarms on an update and Firefox when it is closed. Never throws.
 * `refresh`: a verdict changes (see `core/verdict/next-change.ts`), or a day begins. It plans its own next time.
 * `digest`: the day's reminder.
 */
export function wake(worker: Worker): Promise<void> {
  return worker.turns(async () => {
    try {
      const { jobs } = await worker.store.read();
      const here = worker.here();
      if (isDue(jobs.due.digest, here)) await sendDigest(worker).catch(() => undefined);
      await planDigest(worker);
      if (jobs.due.refresh === undefined || isDue(jobs.due.refresh, here) || isLost(jobs.due.refresh, here))
        await worker.show();
      const { due } = (await worker.store.read()).jobs;
      await keepAlarm(worker.browser, { digest: nextDigest(here), ...due }, here.now);
    } catch {
      // Storage that fails now is read again at the next start; without a ledger there is nothing to remind of.
    }
  });
}

const isDue = (due: number | undefined, { now }: Here): boolean => due !== undefined && due <= now;
const isLost = (due: number | undefined, { now }: Here): boolean => due !== undefined && due > now + LONGEST_WAIT;

async function planDigest({ store, here }: Worker): Promise<void> {
  const { jobs, readOnly } = await store.read();
  const next = nextDigest(here());
  if (readOnly || jobs.due.digest === next) return;
  await store.update((draft) => {
    const planned = draft.get('jobs');
    draft.set('jobs', { ...planned, due: { ...planned.due, digest: next } });
  });
}

/** The next time that the clock shows that hour, where the person is (epoch ms); a change of clocks moves nothing. */
export function nextDigest({ now, zone, today }: Here): number {
  const onDay = (day: string) => instantsOf((utcMidnight(day) ?? 0) + DIGEST_HOUR * HOUR, zone).earliest;
  const hour = onDay(today);
  return hour > now ? hour : onDay(addDays(today, 1));
}
