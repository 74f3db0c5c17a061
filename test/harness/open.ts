import { Chromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { Firefox } from './firefox.ts';
import type { Options } from './options.ts';

/** Starts a real browser with the extension in a fresh profile, every host led to a local server. `close()` ends it all. */
export async function open(options: Options): Promise<Driver> {
  const driver = options.browser === 'firefox' ? new Firefox(options) : new Chromium(options);
  try {
    await driver.prepare();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}
