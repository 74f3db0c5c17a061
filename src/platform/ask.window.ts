import * as v from 'valibot';
import { receiveCatalogue } from '../catalogue/sent.ts';
import { ask } from './ask.ts';
import browser from './browser.ts';
import type { FromOwnPage, Reply } from './messages.ts';
import type { OwnReplies } from './replies.ts';
import { OWN_REPLIES } from './schemas/own-replies.ts';
import { text } from './schemas/parts.ts';

const report = text(5_000_000);

/** Asks the worker from one of our own windows. Never throws; for its errors see `ask.ts`. */
export function askFromWindow<M extends FromOwnPage>(message: M): Promise<Reply<OwnReplies[M['type']]>> {
  const type: M['type'] = message.type;
  return ask(message, (raw) => {
    const result = v.safeParse(OWN_REPLIES[type], raw);
    if (!result.success) return null;
    if (result.output.ok) learnFrom(result.output.value);
    return result.output;
  });
}

/** What the answer speaks of and is not compiled into our windows is known from here on. */
function learnFrom(value: OwnReplies[keyof OwnReplies]): void {
  if (value !== null && 'known' in value && value.known !== undefined) receiveCatalogue(value.known);
}

/**
 * The skeleton of the page in a tab that could not be read: tags, roles and the shapes of texts (see `page/report`). Made when
 * it is asked for, stored nowhere. Null when the tab is gone or not ours to look into.
 */
export async function reportOfTab(tabId: number): Promise<string | null> {
  try {
    const [made] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['report.js'] });
    const result = v.safeParse(report, made?.result);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
