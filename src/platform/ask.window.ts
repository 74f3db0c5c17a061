import * as v from 'valibot';
import { ask } from './ask.ts';
import browser from './browser.ts';
import { type FromOwnPage, type OwnReplies, type PageReport, PROTOCOL, type Reply } from './messages.ts';
import { OWN_REPLIES } from './schemas/own-replies.ts';
import { pageReport } from './schemas/to-page.ts';

/** Asks the worker from one of our own windows. Never throws; for its errors see `ask.ts`. */
export function askFromWindow<M extends FromOwnPage>(message: M): Promise<Reply<OwnReplies[M['type']]>> {
  const type: M['type'] = message.type;
  return ask(message, OWN_REPLIES[type]);
}

/** Asks the script in a provider's tab for the report of a page that it could not read. Null when no script answers. */
export async function askTabForReport(tabId: number): Promise<PageReport | null> {
  try {
    const message = { type: 'page-report', protocol: PROTOCOL };
    const result = v.safeParse(pageReport, await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
