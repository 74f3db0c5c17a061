import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askFromWindow } from '../../platform/ask.window.ts';
import browser from '../../platform/browser.ts';
import type { Overview, OwnAction } from '../../platform/messages.ts';
import type { Failure } from './failure.ts';

export interface Ledger {
  /** Null until the first answer. */
  readonly overview: Overview | null;
  /** Why there is nothing to show; null once an answer came. */
  readonly failure: Failure | null;
  readonly refresh: () => Promise<void>;
  /** Null when it was done, else why not. `done` gets what there is afterwards. */
  readonly act: (action: OwnAction, done?: (after: Overview) => void) => Promise<Failure | null>;
}

/** Writes come in bursts, one storage key a credential: one look after the last of them is enough. */
const SETTLE_MS = 150;

/**
 * The ledger as the worker tells it, asked again when it changes and when the window is looked at again.
 * `tabId`: the tab the popup stands over; null until known, undefined where there is none.
 */
export function useLedger(tabId: number | null | undefined): Ledger {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turns = useRef({ asked: 0, shown: 0 });

  /** Replies may overtake each other: an older one never replaces a newer. */
  const show = useCallback((turn: number, next: Overview, keepTab: boolean) => {
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    setFailure(null);
    setOverview((last) => (keepTab && next.tab === null && last ? { ...next, tab: last.tab } : next));
  }, []);

  const refresh = useCallback(async () => {
    if (tabId === null) return;
    const turn = ++turns.current.asked;
    const reply = await askFromWindow({ type: 'overview', ...(tabId === undefined ? {} : { tabId }) });
    if (reply.ok) show(turn, reply.value, false);
    else if (turn >= turns.current.shown) setFailure(reply);
  }, [tabId, show]);

  const act = useCallback(
    async (action: OwnAction, done?: (after: Overview) => void) => {
      const turn = ++turns.current.asked;
      const reply = await askFromWindow({ type: 'action', action });
      if (!reply.ok) return reply;
      show(turn, reply.value, true);
      done?.(reply.value);
      return null;
    },
    [show],
  );

  useEffect(() => follow(refresh), [refresh]);
  return useMemo(() => ({ overview, failure, refresh, act }), [overview, failure, refresh, act]);
}

/** Looks now, after each change of the stored ledger, and whenever the window comes back. Returns how to stop. */
function follow(refresh: () => Promise<void>): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
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
