import browser from '../browser/browser.ts';
import { ALARM } from './alarm.ts';
import { letIn, reconcile, takenBack } from './grants.ts';
import { wake } from './jobs.ts';
import { openDashboard } from './page/open.ts';
import { reachOnce, reachOpenTabs } from './page/open-tabs.ts';
import { receive } from './receive.ts';
import { DIGEST } from './reminders.ts';
import { welcome } from './welcome.ts';
import { keepingAhead } from './window/popup/keep-ahead.ts';
import { createWorker } from './worker.ts';

/**
 * The worker's start. Browsers end it when it idles and start it again for an event, so all listeners stand here, at top
 * level, and nothing is remembered outside storage that could not be read from there again.
 */
const worker = createWorker(browser, Date.now);
worker.refreshed.add(keepingAhead(worker));

/** In ms, see below. */
const AFTER_START = 100;
/** Settles when all messages so far are answered. */
let answering: Promise<unknown> = Promise.resolve();

// `sendResponse` rather than a returned promise: it is the one form that every browser's own API understands.
browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
  const answer = receive(worker, message, sender).then(sendResponse);
  answering = Promise.allSettled([answering, answer]).then(() => undefined);
  return true;
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) void wake(worker, true);
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  void welcome(browser, reason);
  if (reason === 'update') await worker.consent.keepEarlier();
  void reachOpenTabs(worker);
});
// It only has to start the worker: what is due runs below, whatever it was started by.
browser.runtime.onStartup.addListener(() => undefined);

browser.tabs.onRemoved.addListener((tabId) => {
  void worker.session.dropTab(tabId);
  void worker.session.dropLook(tabId);
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') void takePolicy();
});

/** There is no such API until the user has allowed notifications. */
function listenForClicks(): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === DIGEST) void openDashboard(worker);
  });
}
listenForClicks();
browser.permissions.onAdded.addListener(({ permissions, origins }) => {
  if (permissions?.includes('notifications')) listenForClicks();
  if (!origins || origins.length === 0) return;
  void reachOpenTabs(worker);
  void letIn(worker, origins);
  showAccess();
});
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  worker.access.changed();
  void takenBack(worker, origins).then(showAccess);
});

/** An administrator has changed something. */
async function takePolicy(): Promise<void> {
  await worker.known.changed();
  await reconcile(worker);
  await worker.show();
}

/** The badge's title says which pages cannot be read. */
function showAccess(): void {
  worker.access.changed();
  void worker.show();
}

/** Chrome lets scripts in pages read and write the store unless it is told not to. Firefox has no such switch. */
interface Closable {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}
const local: object & Closable = browser.storage.local as object;
local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

// What the worker was started for is answered first. Its event comes some tasks after this one.
setTimeout(async () => {
  await answering;
  await Promise.all([wake(worker), reachOnce(worker), reconcile(worker)]);
}, AFTER_START);
