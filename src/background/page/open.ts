import type { CredentialKey } from '../../core/credential.ts';
import type { Worker } from '../worker.ts';

/** Opens the dashboard on one credential. */
export async function openAdvice({ browser }: Worker, key: CredentialKey): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#credential=${encodeURIComponent(key)}`) });
}

/** Opens the dashboard where the account's own log is read. */
export async function openExactAges({ browser }: Worker): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#exact-ages') });
}

export async function openDashboard({ browser }: Worker): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html') });
}
