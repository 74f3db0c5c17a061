import type { Driver } from '../harness/driver.ts';
import { Firefox } from '../harness/firefox.ts';
import { until } from '../harness/until.ts';
import { overviewOf } from './support.ts';

/** Puts entries into `storage.local` behind the worker's back, and ends it: the next one finds them when it starts. */
export async function plant(driver: Driver, entries: Readonly<Record<string, unknown>>): Promise<void> {
  await driver.call((planted) => chrome.storage.local.set(planted), entries);
  await driver.killBackground();
}

/** The same with nothing beside them: all that an earlier version left. */
export async function plantAlone(driver: Driver, entries: Readonly<Record<string, unknown>>): Promise<void> {
  await driver.call(() => chrome.storage.local.clear());
  await plant(driver, entries);
}

/** Waits until the popup shows this notice, and returns what it says. */
export async function untilTold(driver: Driver, code: string): Promise<string> {
  const popup = await driver.openWindow('popup.html');
  const selector = `[data-part="notice"][data-code="${code}"]`;
  const text = () => popup.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  return until(text, { what: `the notice ${code} in the popup` });
}

/** What is kept of a credential under `credential:`, by its key. Picked out in the browser: a full storage takes long to hand over. */
export function recordsKept(driver: Driver): Promise<Record<string, unknown>> {
  return driver.call(async (prefix) => {
    const all = Object.entries(await chrome.storage.local.get(null));
    const records = all.filter(([name, value]) => name.startsWith(prefix) && value !== null);
    return Object.fromEntries(records.map(([name, value]) => [name.slice(prefix.length), value]));
  }, 'credential:');
}

/**
 * Chromium gives `storage.local` 10 MB. Firefox gives it a fifth of what it gives to all sites, 10 GB at most and 10 MB at
 * least: with this share for all, in kB, the least is what it gets. Read when the browser starts.
 */
const SHARE_OF_ALL = 20 * 1024;

/** Brings Firefox down to the limit that Chromium has anyhow. The browser must be `persistent`. */
export async function narrow(driver: Driver): Promise<void> {
  if (!(driver instanceof Firefox)) return;
  await driver.privileged((limit: number) => {
    Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', limit);
  }, SHARE_OF_ALL);
  await driver.restart();
  await overviewOf(driver);
}

/** A text that cannot be compressed. */
export const noise = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000))).join('');

/** Writes until nothing more goes in, leaving out `room` characters. What it writes cannot be compressed. */
export async function fillUp(driver: Driver, room = 0): Promise<void> {
  // What was removed before frees its room a moment later in Firefox, and there the first write after one that did not fit fails.
  const place = (held: string | null) =>
    driver.call(async (text) => {
      await (text === null
        ? chrome.storage.local.remove('filler-room')
        : chrome.storage.local.set({ 'filler-room': text }));
      return true;
    }, held);
  await until(() => place(noise(room)), { what: 'the room that is left out' });
  await driver.call(async () => {
    const noise = (length: number) => {
      const numbers = Array.from({ length: Math.ceil(length / 1000) }, () =>
        crypto.getRandomValues(new Uint16Array(1000)),
      );
      return numbers
        .map((some) => String.fromCharCode(...some.map((one) => 0x4e00 + (one % 20_000))))
        .join('')
        .slice(0, length);
    };
    let count = 0;
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1]) {
      for (let failed = 0; failed < 2; ) {
        count += 1;
        const written = chrome.storage.local.set({ [`filler-${count}`]: noise(size) });
        failed = await written.then(
          () => 0,
          () => failed + 1,
        );
      }
    }
  });
  await until(() => place(null), { what: 'that room to be free' });
}

export function makeRoom(driver: Driver): Promise<void> {
  return driver.call(async () => {
    const names = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(names.filter((name) => name.startsWith('filler-')));
  });
}
