import type { FromPage } from '../../platform/messages.ts';
import { Refusal } from '../refusal.ts';
import { type KeyPage, mayTouch } from '../sender.ts';
import type { Worker } from '../worker.ts';

/** A page that could press for a person opens no more than one window in this time, in ms. */
const REST = 1_000;

/** Opens Keyturn's own window on one credential of the page, or where the account's own log is read. */
export async function open(
  worker: Worker,
  where: KeyPage,
  { key }: Extract<FromPage, { type: 'open' }>,
): Promise<null> {
  if (key !== null && !mayTouch(where, key)) throw new Refusal('error_refused');
  const { browser, session } = worker;
  const now = worker.now();
  if (Math.abs(now - session.openedAt) < REST) return null;
  session.openedAt = now;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${partFor(where, key)}`) });
  return null;
}

/** An address stays in the browser's history: from a private window it names no credential. */
function partFor({ incognito }: KeyPage, key: string | null): string {
  if (key === null) return '#exact-ages';
  return incognito ? '' : `#credential=${encodeURIComponent(key)}`;
}

export async function openDashboard({ browser }: Pick<Worker, 'browser'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html') });
}
