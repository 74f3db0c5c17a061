/** When the worker is to die: in its n-th call of this function, before the call is made or once it took effect. */
export interface Plan {
  readonly call: string;
  readonly nth: number;
  readonly when: 'before' | 'after';
}

/** What is said between the worker and the page that plans its death. */
export type Said =
  | { readonly say: 'hello' }
  | { readonly say: 'plan'; readonly plan: Plan | null; readonly number: number }
  | { readonly say: 'armed' }
  | { readonly say: 'how are you' }
  | { readonly say: 'well'; readonly calls: readonly string[]; readonly open: number }
  | { readonly say: 'at the point'; readonly call: string };

/**
 * Stands before the worker's own script, in the copy of the build that a test runs. Every asynchronous function of the
 * browser's API goes through it: they are counted, and at the planned one the worker stops, as if it were gone: neither is
 * anything more asked of the browser nor is anything more heard of it. It is then for the test to really end it. A worker that
 * starts asks for the plan first, and no call goes out before the answer. Must refer to nothing outside itself.
 */
export function prelude(channelName: string): void {
  type Call = (...args: unknown[]) => unknown;
  const channel = new BroadcastChannel(channelName);
  const tell = (said: Said) => channel.postMessage(said);
  let plan: Plan | null = null;
  let known = -1;
  let calls: string[] = [];
  let open = 0;
  let stopped = false;
  let begin = () => {};
  const told = new Promise<void>((resolve) => {
    begin = resolve;
  });
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.say === 'how are you') tell({ say: 'well', calls, open });
    // One plan may come twice, as news and as an answer.
    if (data.say !== 'plan' || data.number === known) return;
    ({ plan, number: known } = data);
    calls = [];
    begin();
    tell({ say: 'armed' });
  };
  tell({ say: 'hello' });

  const never = new Promise<never>(() => undefined);
  const stop = (call: string) => {
    stopped = true;
    tell({ say: 'at the point', call });
    return never;
  };
  const through = async (call: string, make: () => unknown): Promise<unknown> => {
    open += 1;
    await told;
    if (stopped) return never;
    calls.push(call);
    const isPlanned = call === plan?.call && calls.filter((one) => one === call).length === plan.nth;
    const planned = isPlanned ? plan?.when : null;
    if (planned === 'before') return stop(call);
    const outcome = await Promise.resolve()
      .then(make)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    if (stopped) return never;
    if (planned === 'after') return stop(call);
    open -= 1;
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
  // What waits for a timer is not done, either. All timers of the worker are short but the one after which it makes the next popup
  // ready, which writes nothing that outlasts the browser: here it never does, for each death would have to wait for that.
  const later = globalThis.setTimeout;
  const counted = (task: () => unknown, wait = 0) => {
    if (wait >= 1_000) return 0;
    open += 1;
    return later(async () => {
      if (stopped) return;
      await task();
      open -= 1;
    }, wait);
  };
  Object.assign(globalThis, { setTimeout: counted });
  const wrap = (room: Record<string, unknown>, path: string) => {
    for (const name in room) {
      const inner = room[name];
      const call = `${path}.${name}`;
      if (path === 'storage' && typeof inner === 'object' && !name.startsWith('on')) wrap(inner as never, call);
      if (typeof inner !== 'function') continue;
      const value = (...args: unknown[]) => through(call, () => (inner as Call).apply(room, args));
      Object.defineProperty(room, name, { value, configurable: true, writable: true });
    }
  };
  // The polyfill takes `browser` as it is where the browser has it, as all have that the tests run in.
  const api = (globalThis as unknown as { browser: Record<string, Record<string, unknown> | undefined> }).browser;
  for (const room of ['storage', 'alarms', 'action', 'scripting', 'tabs', 'permissions', 'notifications']) {
    if (api[room]) wrap(api[room], room);
  }
}
