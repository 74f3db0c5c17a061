import { useCallback, useMemo } from 'preact/hooks';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Overview, OwnAction } from '../../protocol/messages.ts';
import type { Failure } from './failure.ts';
import { useAnnounce } from './status.tsx';
import { useWorkerView } from './worker-view.ts';

/** What there is after an action: at least those credentials that it was about. */
export type After = Pick<Overview, 'credentials' | 'now'>;

/** Null when it was done, else why not. `done` gets what there is afterwards. */
export type Act = (action: OwnAction, done?: (after: After) => void) => Promise<Failure | null>;

export interface Ledger {
  /** Null until the first answer. */
  readonly overview: Overview | null;
  /** Why there is nothing to show; null once an answer came. */
  readonly failure: Failure | null;
  readonly refresh: () => Promise<void>;
  readonly act: Act;
}

/** The whole ledger as the worker tells it, asked again when it changes and when the window is looked at again. */
export function useLedger(): Ledger {
  const announce = useAnnounce();
  const ask = useCallback(() => askFromWindow({ type: 'overview' }), []);
  const { shown: overview, failure, refresh, tell } = useWorkerView<Overview>(ask);
  const act = useCallback<Act>(
    async (action, done) => {
      const reply = await tell(askFromWindow({ type: 'action', action }), (overview) => overview);
      if (!reply.ok) return reply;
      // What the act before led to is no longer what is taken back.
      announce('');
      done?.(reply.value);
      return null;
    },
    [tell, announce],
  );
  return useMemo(() => ({ overview, failure, refresh, act }), [overview, failure, refresh, act]);
}
