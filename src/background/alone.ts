/**
 * Lets tasks run side by side, and one that has to be alone once those before it are done; what comes meanwhile waits for that one. A
 * task that is alone must not wait for another one.
 */
export class Alone {
  readonly #running = new Set<Promise<unknown>>();
  #alone: Promise<void> | null = null;

  async beside<T>(task: () => Promise<T>): Promise<T> {
    while (this.#alone) await this.#alone;
    const run = task();
    this.#running.add(run);
    try {
      return await run;
    } finally {
      this.#running.delete(run);
    }
  }

  async alone<T>(task: () => Promise<T>): Promise<T> {
    while (this.#alone) await this.#alone;
    let end = (): void => undefined;
    this.#alone = new Promise((resolve) => {
      end = resolve;
    });
    try {
      await Promise.allSettled(this.#running);
      return await task();
    } finally {
      this.#alone = null;
      end();
    }
  }
}
