/**
 * How long is waited for anything, in ms: four browsers at once on two cores are late now and then, and where things go well,
 * nothing waits longer for it.
 */
export const PATIENCE = 30_000;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Rejects when the promise takes longer than `milliseconds`. */
export async function within<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again and again until the answer is truthy, and returns it; an exception counts as "not yet". Each pause is longer than the
 * one before, up to `every` ms: asking takes time of the very processor that what is waited for needs.
 * Throws after `timeout` ms, with the last answer, so that a failure tells what was there instead.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  { what = 'a condition', timeout = PATIENCE, every = 150 }: { what?: string; timeout?: number; every?: number } = {},
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let last: unknown;
  let wait = Math.min(15, every);
  do {
    try {
      const answer = await within(Promise.resolve(ask()), Math.max(100, end - performance.now()), what);
      if (answer) return answer as NonNullable<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(wait);
    wait = Math.min(every, wait * 1.5);
  } while (performance.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${timeout} ms for ${what}; last: ${String(seen).slice(0, 800)}`);
}
