import browser from '../browser/browser.ts';
import { PROTOCOL, type Reply } from './messages.ts';

/** Neither the worker's fault nor the asker's: the extension was updated or removed under this page, or the answer is none. */
export const failed = (error: string): { ok: false; error: string; values: readonly string[] } => ({
  ok: false,
  error,
  values: [],
});

/**
 * Sends a message to the worker; `read` checks what comes back, null for what is no reply. Never throws: a worker that does
 * not answer is `error_no_answer`, an extension that is not there any more `error_context_gone`, a reply of another shape
 * `error_bad_reply`.
 */
export async function ask<T>(message: object, read: (raw: unknown) => Reply<T> | null): Promise<Reply<T>> {
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage({ ...message, protocol: PROTOCOL });
  } catch {
    return failed(isOrphan() ? 'error_context_gone' : 'error_no_answer');
  }
  if (reply === undefined || reply === null) return failed(isOrphan() ? 'error_context_gone' : 'error_no_answer');
  return read(reply) ?? failed('error_bad_reply');
}

/** True when the extension was updated, disabled or removed and this script is a leftover: it loses its id then. */
function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
