/** Waits until nothing has changed for a while. */
export class Settling {
  readonly #wait: number;
  readonly #done: () => void;
  readonly #signal: AbortSignal;
  #isDone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wait: number, done: () => void, signal: AbortSignal) {
    this.#wait = wait;
    this.#done = done;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Something has changed. */
  restart(): void {
    this.#isDone = false;
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#isDone = true;
      this.#done();
    }, this.#wait);
  }
}
