import type { Reply } from '../platform/messages.ts';

/** A worker that died while it was asked is there again at the next question. Waits between the tries, in ms. */
const WAITS = [300, 1_500, 6_000];
/** These will not get better by asking again. */
const FINAL = ['error_context_gone'];

export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Asks, and asks again a few times while the answer is an error. The last answer counts. Ends early with the signal. */
export async function persist<T>(ask: () => Promise<Reply<T>>, signal: AbortSignal): Promise<Reply<T>> {
  for (const wait of WAITS) {
    const reply = await ask();
    if (reply.ok || FINAL.includes(reply.error) || signal.aborted) return reply;
    await delay(wait, signal);
  }
  return ask();
}
