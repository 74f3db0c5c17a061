import { addDays, utcMidnight } from '../core/time/calendar-day.ts';
import { DAY, HOUR } from '../core/time/units.ts';
import { instantsOf } from '../core/time/zone.ts';
import type { Here } from '../core/verdict/here.ts';
import { keepAlarm } from './alarm.ts';
import { NO_RECORDS } from './load-part.ts';
import { refresh } from './refresh.ts';
import { sendDigest } from './reminders.ts';
import { tellTabs } from './tabs.ts';
import type { Worker } from './worker.ts';

/** Hour of the day, where the person is, at which the day's reminder comes. */
const DIGEST_HOUR = 9;
/** No job is ever due later than this: a time beyond was noted under a clock that ran ahead, or in another zone. */
const LONGEST_WAIT = DAY + 2 * HOUR;

/**
 * Runs what is due and sees to it that the one alarm is there. Called at every start of the worker and at every alarm, because
 * Chrome drops alarms on an update and Firefox when it is closed. Never throws. `digest`: the day's reminder. `refresh`: a
 * verdict changes, or a day begins (see `core/verdict/next-change.ts`): tabs on key pages are told. The badge is brought up to
 * date where it may not be. What changes the ledger may bring the alarm forward, so that an alarm always refreshes.
 */
export function wake(worker: Worker, isAlarm = false): Promise<void> {
  return worker.turns(async () => {
    try {
      const here = worker.here();
      const { due } = (await worker.store.readPart()).jobs;
      if (isDue(due.digest, here)) await sendDigest(worker).catch(() => undefined);
      const isOver = isAlarm || isDue(due.refresh, here);
      // A worker that is started for one page's message has no reason to read all that it knows.
      const shownUpTo = isOver ? null : await worker.session.shownUpTo(here);
      const refreshAt = shownUpTo ?? (await refresh(worker)) ?? here.now + HOUR;
      if (isOver) await tellTabs(worker, await worker.session.tabIds());
      await plan(worker, { digest: nextDigest(here), refresh: refreshAt });
    } catch {
      // Storage that fails now is read again at the next start; without a ledger there is nothing to remind of.
    }
  });
}

function isDue(due: number | undefined, { now }: Here): boolean {
  return due !== undefined && (due <= now || due > now + LONGEST_WAIT);
}

async function plan({ browser, store, now }: Worker, due: Readonly<Record<string, number>>): Promise<void> {
  const { jobs, readOnly } = await store.readPart();
  const moved = Object.keys({ ...jobs.due, ...due }).some((name) => jobs.due[name] !== due[name]);
  if (moved && !readOnly) await store.update((draft) => draft.set('jobs', { ...draft.get('jobs'), due }), NO_RECORDS);
  await keepAlarm(browser, Math.min(...Object.values(due)), now());
}

/** The next time that the clock shows that hour, where the person is (epoch ms); a change of clocks moves nothing. */
export function nextDigest({ now, zone, today }: Here): number {
  const onDay = (day: string) => instantsOf((utcMidnight(day) ?? 0) + DIGEST_HOUR * HOUR, zone).earliest;
  const hour = onDay(today);
  return hour > now ? hour : onDay(addDays(today, 1));
}
