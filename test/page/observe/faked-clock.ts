import { afterEach, beforeEach, vi } from 'vitest';

/** For tests that look at an empty page under a clock that they move themselves. */
export function fakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({
      now: Date.UTC(2026, 10, 24, 12),
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'Date'],
    });
    document.body.replaceChildren();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** A look that takes time, in ms: the faked clock moves, no timer runs. */
export function spend(ms: number): void {
  const now = performance.now();
  if (ms > 0) vi.spyOn(performance, 'now').mockReturnValueOnce(now + ms);
}

/** Mutation records come in a microtask. */
export const recorded = () => Promise.resolve();
export const change = () => document.body.append(document.createElement('p'));
