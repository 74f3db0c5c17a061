import type { Driver } from '../harness/driver.ts';
import type { KillPoints } from '../harness/killpoints/index.ts';
import { untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { addCredential, app, HUB, keyOf } from './support.ts';

export const ZONE = 'Europe/Warsaw';
export const LIST = `/service-keys/${HUB}`;
const listed = (index: number) => keyOf('service-key', idOf('keyturn', 'service-key', index));
export const [FIRST, SECOND, THIRD] = [listed(0), listed(1), listed(2)] as const;
export const MINE = keyOf('project-app-token', '4711');

const ledgers = new WeakMap<Driver, Kept>();

/** What every operation begins with: keys seen on a page, one entered, with a history; settings; a fingerprint key. */
export async function startLedger(driver: Driver, kill: KillPoints): Promise<void> {
  const known = ledgers.get(driver);
  if (known) return restart(driver, kill, known);
  const page = await driver.visit(app(LIST, '?keys=3&age=280'));
  await untilOverlay(driver, page, 'three chips', ({ chips }) => chips.length === 3);
  await driver.closePages();
  await addCredential(driver, 'project-app-token', '4711', driver.dayAgo(300), 'Entered by hand');
  const act = (action: object) => driver.ask({ type: 'action', action });
  await act({ do: 'note', key: MINE, text: 'used by billing' });
  await act({ do: 'rotated', key: MINE, day: driver.dayAgo(200), zone: ZONE, overlapDays: 0 });
  await driver.ask({ type: 'save-settings', settings: settings(170) });
  const made = await driver.storage();
  ledgers.set(driver, made);
  await restart(driver, kill, made);
}

/** What is kept is this, and no worker knows of anything else; the next one begins when it is armed. */
export async function replaceLedger(driver: Driver, kill: KillPoints, kept: Kept): Promise<void> {
  // A change of the storage is an event, which starts the worker: it must not see the half of it.
  await kill.hold();
  await driver.killBackground();
  await driver.call(async (entries) => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await chrome.storage.local.set(entries);
  }, kept);
}

/** The same, and a worker runs on it that has nothing left to do. */
export async function restart(driver: Driver, kill: KillPoints, kept: Kept): Promise<void> {
  await replaceLedger(driver, kill, kept);
  await kill.arm(null);
  await driver.ask({ type: 'overview' });
  await kill.untilIdle();
}

/** Browsers give a permission at a click alone. */
export async function allowNotifications(driver: Driver): Promise<void> {
  const page = await driver.openWindow('options.html');
  await page.evaluate(() => {
    document.onclick = () => void chrome.permissions.request({ permissions: ['notifications'] });
  });
  await page.mouse.click(10, 10);
  const isAllowed = () => driver.call(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  await until(isAllowed, { what: 'the permission' });
}

export const settings = (maximumAgeDays: number) => ({
  overall: { maximumAgeDays, warnAheadDays: 10 },
  byKind: {},
  notifications: false,
});

const HOUR = 3_600_000;
/** Longer than one sweep takes, shorter than anything that is told apart by its time. */
const SWEEP = 30 * 60_000;

type Kept = Record<string, unknown>;

/**
 * All that is kept, in a form that two runs of one operation have in common: a time of the sweep is told as "now", or as so many
 * hours before or after; what stands for "removed" is not there; and neither is what each start makes anew.
 */
export function ledgerOf(entries: Kept, origin: number): Kept {
  const { clock: _, ...kept } = timeless(present(entries), origin) as Kept;
  const { install, index, jobs, schema, ...others } = kept;
  const lastGood = Object.entries(others).filter(([name]) => name.startsWith('last-good:'));
  const rest = Object.entries(others).filter(([name]) => !name.startsWith('last-good:'));
  const isBare = rest.length === 0 && (!Array.isArray(index) || index.length === 0);
  return {
    ...Object.fromEntries(rest),
    'last-good': Object.fromEntries(lastGood),
    // The key itself is made up anew each time.
    install: install !== undefined,
    ...(isBare ? {} : { index: Array.isArray(index) ? index.toSorted() : index, schema }),
    told: (jobs as { told?: unknown } | undefined)?.told ?? {},
    toldOn: (jobs as { toldOn?: unknown } | undefined)?.toldOn ?? null,
  };
}

function present(entries: Kept): Kept {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));
}

function timeless(value: unknown, origin: number): unknown {
  if (typeof value === 'number') return timeTold(value, origin);
  if (Array.isArray(value)) return once(value).map((one) => timeless(one, origin));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, timeless(one, origin)]),
  );
}

/** The ids of acts are made of times; and what was said twice, because it was asked for again, is one word. */
function once(values: readonly unknown[]): unknown[] {
  const words = values.map((one) => {
    if (typeof one !== 'object' || one === null || !('what' in one) || !('id' in one)) return one;
    const { id: _, replaces: __, at: ___, ...said } = one as Record<string, unknown>;
    return said;
  });
  const first = (one: unknown) => words.findIndex((other) => JSON.stringify(other) === JSON.stringify(one));
  return words.filter((one, at) => one === values[at] || first(one) === at);
}

function timeTold(value: number, origin: number): number | string {
  const hours = Math.floor((value - origin) / HOUR);
  return value > 1e12 && value - origin - hours * HOUR < SWEEP ? `now ${hours} h` : value;
}
