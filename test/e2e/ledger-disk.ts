import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';

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
  return until(text, { what: `the notice ${code} in the popup`, timeout: 12_000 });
}

/** What is kept of a credential under `credential:`, by its key. */
export async function recordsKept(driver: Driver): Promise<Record<string, unknown>> {
  const all = Object.entries(await driver.storage());
  const records = all.filter(([name, value]) => name.startsWith('credential:') && value !== null);
  return Object.fromEntries(records.map(([name, value]) => [name.slice('credential:'.length), value]));
}
