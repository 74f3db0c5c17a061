import { ask } from './ask.ts';
import type { FromPage, PageReplies, Reply } from './messages.ts';
import { PAGE_REPLIES } from './schemas/page-replies.ts';

/**
 * Asks the worker from a provider's page. Kept apart from `ask.window.ts`, so that the page script does not carry the
 * schemas of our own windows. Never throws; for its errors see `ask.ts`. On `error_context_gone` stop quietly.
 */
export function askFromPage<M extends FromPage>(message: M): Promise<Reply<PageReplies[M['type']]>> {
  const type: M['type'] = message.type;
  return ask(message, PAGE_REPLIES[type]);
}
