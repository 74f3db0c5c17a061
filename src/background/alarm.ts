import type { Browser } from '../browser/browser.ts';

export const ALARM = 'keyturn';
/** Browsers hold alarms back to this, in ms. */
const SOONEST = 60_000;

/**
 * Sees to it that the one alarm rings no later than that (epoch ms). One that waits already is left alone unless it would ring
 * too late: making it anew at each start would put it off for ever.
 */
export async function keepAlarm(browser: Browser, due: number, now: number): Promise<void> {
  const when = Math.max(due, now + SOONEST);
  const present = await browser.alarms.get(ALARM);
  if (present && present.scheduledTime <= when && present.scheduledTime > now - SOONEST) return;
  browser.alarms.create(ALARM, { when });
}
