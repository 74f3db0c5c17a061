import type { PageReport, ToPage } from '../platform/messages.ts';
import { readToPage } from '../platform/schemas/to-page.ts';

export interface Inbox {
  readonly 'ledger-changed': () => void;
  readonly 'page-report': () => PageReport;
}

/** Hears the worker, and nobody else: says no to other senders and to whatever is not a message for a page. */
export function listen(inbox: Inbox): void {
  chrome.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = sender.id === chrome.runtime.id ? readToPage(raw) : null;
    if (message) respond(answer(inbox, message));
  });
}

function answer(inbox: Inbox, { type }: ToPage): PageReport | null {
  if (type === 'page-report') return inbox['page-report']();
  inbox['ledger-changed']();
  return null;
}
