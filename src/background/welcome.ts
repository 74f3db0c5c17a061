import type { Browser } from '../browser/browser.ts';
import { isPersonAsked } from './consent.ts';

/** Opens the welcome page, once, where a person has just installed Keyturn. Never throws. */
export async function welcome(browser: Browser, reason: string): Promise<void> {
  if (reason !== 'install') return;
  try {
    const url = browser.runtime.getURL('options.html#welcome');
    if (await isPersonAsked(browser)) await browser.tabs.create({ url });
  } catch {
    // Whoever wants to read it finds it in the dashboard.
  }
}
