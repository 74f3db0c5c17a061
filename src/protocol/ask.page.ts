import { ask } from './ask.ts';
import type { FromPage, PageContext, Reply } from './messages.ts';
import { readEnvelope, readPageContext } from './schemas/envelope.ts';

/**
 * Asks the worker from a provider's page. Kept apart from `ask.window.ts`, so that the page script does not carry the
 * schemas of our own windows. Never throws; for its errors see `ask.ts`. On `error_context_gone` stop quietly. The value is
 * not looked at: whoever uses it does that (see `schemas/envelope.ts`).
 */
export function askFromPage(message: FromPage): Promise<Reply<unknown>> {
  return ask(message, readEnvelope);
}

/** Asks for what the page's script needs to know. */
export function askForContext(): Promise<Reply<PageContext>> {
  return ask({ type: 'page-context' } satisfies FromPage, (raw) => {
    const reply = readEnvelope(raw);
    if (!reply?.ok) return reply;
    const value = readPageContext(reply.value);
    return value && { ok: true, value };
  });
}
