import type { Browser } from '../browser/browser.ts';
import { ALARM } from './alarm.ts';
import { letIn, reconcile, takenBack } from './grants.ts';
import { wake } from './jobs.ts';
import { openDashboard } from './page/open.ts';
import { reachOnce, reachOpenTabs } from './page/open-tabs.ts';
import { receive } from './receive.ts';
import { DIGEST } from './reminders.ts';
import { welcome } from './welcome.ts';
import { keepingAhead } from './window/popup/keep-ahead.ts';
import { createWorker, type Worker } from './worker.ts';

/** In ms, see below. */
const AFTER_START = 100;

/** Chrome lets scripts in pages read and write the store unless it is told not to. Firefox has no such switch. */
interface Closable {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Has a worker listen to its browser. Browsers end it when it idles and start it again for an event, so all listeners are there when
 * this returns, and nothing is remembered outside storage that could not be read from there again. `now` in epoch ms.
 */
export function startWorker(browser: Browser, now: () => number): void {
  const worker = createWorker(browser, now);
  worker.refreshed.add(keepingAhead(worker));
  const answered = listenForMessages(worker);

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
    if (area === 'managed') void takePolicy(worker);
  });

  listenForClicks(worker);
  listenForAccess(worker);

  const local: object & Closable = browser.storage.local as object;
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

  // What the worker was started for is answered first. Its event comes some tasks after this one.
  setTimeout(async () => {
    await answered();
    await Promise.all([wake(worker), reachOnce(worker), reconcile(worker)]);
  }, AFTER_START);
}

/** Returns what settles when all messages so far are answered. */
function listenForMessages(worker: Worker): () => Promise<unknown> {
  let answering: Promise<unknown> = Promise.resolve();
  // `sendResponse` rather than a returned promise: it is the one form that every browser's own API understands.
  worker.browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answer = receive(worker, message, sender).then(sendResponse);
    answering = Promise.allSettled([answering, answer]).then(() => undefined);
    return true;
  });
  return () => answering;
}

/** There is no such API until the user has allowed notifications. */
function listenForClicks(worker: Worker): void {
  worker.browser.notifications?.onClicked.addListener((id) => {
    if (id === DIGEST) void openDashboard(worker);
  });
}

function listenForAccess(worker: Worker): void {
  const { permissions } = worker.browser;
  permissions.onAdded.addListener(({ permissions: given, origins }) => {
    if (given?.includes('notifications')) listenForClicks(worker);
    if (!origins || origins.length === 0) return;
    void reachOpenTabs(worker);
    void letIn(worker, origins);
    showAccess(worker);
  });
  permissions.onRemoved.addListener(({ origins = [] }) => {
    worker.access.changed();
    void takenBack(worker, origins).then(() => showAccess(worker));
  });
}

/** An administrator has changed something. */
async function takePolicy(worker: Worker): Promise<void> {
  await worker.known.changed();
  await reconcile(worker);
  await worker.show();
}

/** The badge's title says which pages cannot be read. */
function showAccess(worker: Worker): void {
  worker.access.changed();
  void worker.show();
}
