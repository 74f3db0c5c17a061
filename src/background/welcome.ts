import type { Browser } from '../platform/browser.ts';

/** Who has put it there by themselves has decided to: not an administrator for others, nor a developer, time and again. */
const CHOSEN: readonly string[] = ['normal', 'sideload'];

/** Opens the welcome page, once, where a person has just installed Keyturn. Never throws. */
export async function welcome({ management, runtime, tabs }: Browser, reason: string): Promise<void> {
  if (reason !== 'install') return;
  try {
    const { installType } = await management.getSelf();
    if (CHOSEN.includes(installType)) await tabs.create({ url: runtime.getURL('options.html#welcome') });
  } catch {
    // Whoever wants to read it finds it in the dashboard.
  }
}
