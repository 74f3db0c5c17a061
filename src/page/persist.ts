import type { Reply } from '../protocol/messages.ts';

/** A worker that died while it was asked is there again at the next question. Waits between the tries, in ms. */
const WAITS = [300, 1_500, 6_000];
/** A question to a worker that is just being ended may never be answered at all: then it counts as not answered. In ms. */
export const PATIENCE = 3_000;
/**
 * The last question is waited for longer: a worker that is slow, because a full disk makes each of its writes fail late, is not
 * said to be silent. In ms.
 */
export const LAST_PATIENCE = 30_000;
/** This will not get better by asking again: an older version's script asks, or the page may not be read any more. */
const FINAL = /gone|off$/;
const NO_ANSWER = { ok: false, error: 'error_no_answer', values: [] } as const;

/** Asks, and asks again a few times while the answer is an error. The last answer counts. Ends early with the signal. */
export async function persist<T>(ask: () => Promise<Reply<T>>, signal: AbortSignal): Promise<Reply<T>> {
  for (const wait of WAITS) {
    const reply = await patiently(ask(), signal);
    if (reply.ok || FINAL.test(reply.error)) return reply;
    await delay(wait, signal);
    if (signal.aborted) return reply;
  }
  return patiently(ask(), signal, LAST_PATIENCE);
}

/** The answer, or `error_no_answer` when there is none in time. */
export function patiently<T>(answer: Promise<Reply<T>>, signal: AbortSignal, patience = PATIENCE): Promise<Reply<T>> {
  return Promise.race([answer, delay(patience, signal).then(() => NO_ANSWER)]);
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
