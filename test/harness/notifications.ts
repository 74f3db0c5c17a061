import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver.ts';
import { Firefox } from './firefox.ts';
import { until } from './until.ts';

const CHANNEL = 'notifications';
type WithHeard = typeof globalThis & { heard: { readonly texts: string[]; readonly channel: BroadcastChannel } };

/** For `Options.alter`: all that the worker hands to the browser to show is told. Its own script stays as it is, behind this. */
export function withNotificationsHeard(build: string): void {
  const script = join(build, 'background.js');
  writeFileSync(script, `(${overhear})('${CHANNEL}');\n${readFileSync(script, 'utf8')}`);
}

/** Runs in the worker, before its own script. Must refer to nothing outside itself. */
function overhear(channelName: string): void {
  type Call = (...args: unknown[]) => unknown;
  interface Notifications {
    readonly onClicked: { addListener(listener: (id: string) => void): void };
    create: Call;
    update?: Call;
  }
  const channel = new BroadcastChannel(channelName);
  const listeners: ((id: string) => void)[] = [];
  const { browser } = globalThis as unknown as { browser: { notifications?: Notifications } };
  let isHeard = false;
  // There is no such API until the user has allowed it.
  const begin = () => {
    const { notifications } = browser;
    if (!notifications || isHeard) return;
    isHeard = true;
    for (const name of ['create', 'update'] as const) {
      const call = notifications[name];
      if (!call) continue;
      notifications[name] = (...args) => {
        channel.postMessage(JSON.stringify(args));
        return call.apply(notifications, args);
      };
    }
    const { onClicked } = notifications;
    const add = onClicked.addListener.bind(onClicked);
    onClicked.addListener = (listener) => {
      listeners.push(listener);
      add(listener);
    };
  };
  channel.onmessage = ({ data }: MessageEvent<{ readonly clicked: string }>) => {
    for (const listener of listeners) listener(data.clicked);
  };
  begin();
  chrome.permissions.onAdded.addListener(begin);
}

/** From now on what the worker hands to the browser to show is kept. */
export function hearNotifications(driver: Driver): Promise<void> {
  return driver.call((name) => {
    const heard = { texts: [] as string[], channel: new BroadcastChannel(name) };
    heard.channel.onmessage = ({ data }) => void heard.texts.push(data);
    Object.assign(globalThis, { heard });
  }, CHANNEL);
}

/** All of it so far: one text a notification, its id and its options as JSON. */
export function notificationsSent(driver: Driver): Promise<string[]> {
  return driver.call(() => (globalThis as WithHeard).heard.texts);
}

/** What the browser says is showing; in Firefox also the very window that it shows, as markup. */
export async function notificationsShowing(driver: Driver): Promise<string> {
  const named = await driver.call(async () =>
    JSON.stringify(await new Promise((done) => chrome.notifications.getAll(done))),
  );
  return named + (await alertWindow(driver));
}

/** A click on the notification. Chromium shows none without a screen: there its listeners are told of one. */
export async function clickNotification(driver: Driver, id: string): Promise<void> {
  if (!(driver instanceof Firefox)) {
    return driver.call((clicked) => (globalThis as WithHeard).heard.channel.postMessage({ clicked }), id);
  }
  await driver.privileged(() => {
    Services.wm.getMostRecentWindow('alert:alert')?.document.getElementById('alertBox')?.click();
  });
}

function alertWindow(driver: Driver): Promise<string> | string {
  if (!(driver instanceof Firefox)) return '';
  return driver.privileged(
    () => Services.wm.getMostRecentWindow('alert:alert')?.document.documentElement.outerHTML ?? '',
  );
}

/** The user's way: ticks the box in the settings, which asks the browser, and saves. */
export async function switchRemindersOn(driver: Driver): Promise<void> {
  const page = await driver.openWindow('options.html#settings');
  const box = '[data-part="notifications"]';
  await page.waitForSelector(box);
  await page.click(box);
  await page.waitForFunction((part) => document.querySelector<HTMLInputElement>(part)?.checked, {}, box);
  await page.click('[data-action="save"]');
  const isOn = async () =>
    ((await driver.storage()).settings as { notifications?: boolean } | undefined)?.notifications;
  await until(isOn, { what: 'the setting' });
}
