import type { CredentialKey } from '../../core/credential.ts';
import { type FromPage, PROTOCOL, type ToPanel } from '../../protocol/messages.ts';
import { Refusal } from '../refusal.ts';
import { type KeyPage, mayTouch } from '../sender.ts';
import type { Worker } from '../worker.ts';

/** A page that could press for a person opens no more than one window in this time, in ms. */
const REST = 1_000;
const POPUP = 'popup.html';
/** Of the small window that opens where the popup cannot, in pixels. */
const SIZE = { width: 440, height: 640 };

/**
 * Shows one of the page's credentials: in the panel beside the page where that is open, else in the popup over it. Without one,
 * opens the tab where the account's own log is read.
 */
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
  if (key === null) await browser.tabs.create({ url: browser.runtime.getURL('options.html#exact-ages') });
  else if (!(await showInPanel(worker, where, key))) await openPopup(worker, where, key);
  return null;
}

/** Only a panel knows in which window it is: it is asked, and none answers where none is open there. */
async function showInPanel({ browser }: Worker, { tabId }: KeyPage, key: CredentialKey): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    if (windowId === undefined) return false;
    const message: ToPanel = { type: 'show-key', key, windowId };
    return (await browser.runtime.sendMessage({ ...message, protocol: PROTOCOL })) === true;
  } catch {
    return false;
  }
}

/**
 * The popup opens at the address that is set for its tab. That is put back at once, without waiting, so that the toolbar's own
 * button opens it as ever. Where the browser opens none, because another window is in front or a panel is open, a small window
 * does.
 */
async function openPopup({ browser }: Worker, { tabId, incognito }: KeyPage, key: CredentialKey): Promise<void> {
  const { action } = browser;
  // An address may stay in the browser's history: from a private window it names no credential.
  const at = incognito ? '' : `#credential=${encodeURIComponent(key)}`;
  try {
    const { windowId } = await browser.tabs.get(tabId);
    const set = action.setPopup({ tabId, popup: POPUP + at });
    const opened = action.openPopup(windowId === undefined ? {} : { windowId });
    const reset = action.setPopup({ tabId, popup: POPUP });
    await Promise.all([set, opened, reset]);
  } catch {
    const url = browser.runtime.getURL(`${POPUP}?tab=${tabId}${at}`);
    await browser.windows.create({ type: 'popup', url, ...SIZE });
  }
}

export async function openDashboard({ browser }: Pick<Worker, 'browser'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html') });
}
