import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { KEPT_OVER_PAGE, KEPT_POPUP } from '../../protocol/kept-popup.ts';
import type { Reply } from '../../protocol/messages.ts';
import type { Failure } from './failure.ts';
import { windowStands } from './later.tsx';

export interface WorkerView<T> {
  /** Null until the first answer. */
  readonly shown: T | null;
  /** Why there is nothing to show; null once an answer came. */
  readonly failure: Failure | null;
  readonly refresh: () => Promise<void>;
  /** For a reply to something else, which tells what there is, too. */
  readonly tell: <R>(asking: Promise<Reply<R>>, told: (value: R) => T) => Promise<Reply<R>>;
}

/** Writes come in bursts, one storage key a credential: one look after the last of them is enough. */
const SETTLE_MS = 150;

/**
 * What the worker tells, asked again when the ledger changes and when the window is looked at again. `ask`: the same function as long
 * as the same is asked; null where nothing can be asked yet. `isShowing`: there is something to show meanwhile, which is drawn first.
 */
export function useWorkerView<T>(ask: (() => Promise<Reply<T>>) | null, isShowing = false): WorkerView<T> {
  const [shown, setShown] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turns = useRef({ asked: 0, shown: 0 });
  /** What is asked now, and what the answer that is shown was asked by: another tab is another question. */
  const questions = useRef({ now: ask, shown: ask });
  questions.current.now = ask;

  /** Replies may overtake each other: an older one never replaces a newer. */
  const show = useCallback((turn: number, next: T) => {
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    questions.current.shown = questions.current.now;
    setFailure(null);
    setShown(() => next);
  }, []);

  const refresh = useCallback(async () => {
    if (ask === null) return;
    const turn = ++turns.current.asked;
    const reply = await ask();
    if (questions.current.now !== ask) return;
    if (reply.ok) return show(turn, reply.value);
    if (turn < turns.current.shown) return;
    if (questions.current.shown !== ask) setShown(null);
    setFailure(reply);
  }, [ask, show]);

  const tell = useCallback<WorkerView<T>['tell']>(
    async (asking, told) => {
      const turn = ++turns.current.asked;
      const reply = await asking;
      if (reply.ok && questions.current.now === ask) show(turn, told(reply.value));
      return reply;
    },
    [ask, show],
  );

  useLayoutEffect(() => (isShowing ? undefined : follow(refresh)), [refresh, isShowing]);
  useEffect(() => (isShowing ? follow(refresh) : undefined), [refresh, isShowing]);
  const isAnswered = shown !== null || failure !== null;
  useEffect(() => {
    if (isAnswered) windowStands();
  }, [isAnswered]);
  return { shown, failure, refresh, tell };
}

/** Looks now, after each change of the stored ledger, and whenever the window comes back. Returns how to stop. */
function follow(refresh: () => Promise<void>): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const later = (changes: object = {}) => {
    const names = Object.keys(changes);
    // What is kept of an answer tells nothing new.
    if (names.length > 0 && names.every((name) => name === KEPT_POPUP || name === KEPT_OVER_PAGE)) return;
    clearTimeout(pending);
    pending = setTimeout(refresh, SETTLE_MS);
  };
  const seen = () => {
    if (document.visibilityState === 'visible') later();
  };
  void refresh();
  browser.storage.onChanged.addListener(later);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearTimeout(pending);
    browser.storage.onChanged.removeListener(later);
    document.removeEventListener('visibilitychange', seen);
  };
}
