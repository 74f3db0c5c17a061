import { readToPage } from '../protocol/schemas/to-page.ts';

/** Hears the worker, and nobody else: says no to other senders and to whatever is not a message for a page. */
export function listen(ledgerChanged: () => void): void {
  chrome.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.id === chrome.runtime.id && readToPage(raw)) ledgerChanged();
  });
}
