import type { Driver } from './driver.ts';
import { open } from './open.ts';
import type { Options } from './options.ts';
import { within } from './until.ts';

/**
 * Test files of one process that ask for the same browser use one, one file after the other: to start it takes longer than most
 * files run. It is closed when the process ends: see `shared-browsers.environment.ts`.
 */
const SHARED = Symbol.for('keyturn.shared-browsers');
const world = globalThis as unknown as { [SHARED]?: Map<string, Driver> };

/** How long a browser that was used before may take to answer, in ms. */
const AWAKE = 5000;

/**
 * What a browser is started with, as text; null where functions had a part in it, for theirs cannot be compared. The web
 * application that is played is none of it: that changes with each file.
 */
function startOf({ handler: _, ...options }: Options): string | null {
  return Object.values(options).some((option) => typeof option === 'function') ? null : JSON.stringify(options);
}

/** A browser that a file before gave back, or a new one. */
export async function borrow(options: Options): Promise<Driver> {
  const start = startOf(options);
  const kept = start === null ? undefined : world[SHARED]?.get(start);
  if (start === null || !kept) return open(options);
  world[SHARED]?.delete(start);
  try {
    await within(kept.play(options.handler), AWAKE, 'the browser of the file before');
    return kept;
  } catch {
    await kept.close();
    return open(options);
  }
}

/** Keeps it for the next file, if one may come in this process. Only for a browser in which nothing was changed for good. */
export async function giveBack(driver: Driver): Promise<void> {
  const start = startOf(driver.options);
  const shared = world[SHARED];
  if (start === null || !shared || shared.has(start)) return driver.close();
  await driver.closeAllPages();
  shared.set(start, driver);
}
