import { createContext } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { CredentialKey } from '../../core/credential.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { OwnAction, Reply } from '../../protocol/messages.ts';
import type { PopupView, Touched } from '../../protocol/popup.ts';
import type { Failure } from '../components/failure.ts';
import { useAnnounce } from '../components/status.tsx';
import type { Act } from '../components/use-ledger.ts';
import { useWorkerView } from '../components/worker-view.ts';
import { useKeptView } from './kept-view.ts';
import type { Opening } from './opening.ts';

/** What was told last. */
export interface Told {
  readonly view: PopupView;
  /** Of the action that led to it: what it was about, and how that is now; null: it is not there any more. */
  readonly touched: ReadonlyMap<CredentialKey, Touched | null>;
  /** It is what an earlier popup was told, and the worker is still to be heard. */
  readonly isKept?: true;
}

export interface PopupLedger {
  /** Null until the first answer, where nothing was kept. */
  readonly told: Told | null;
  readonly failure: Failure | null;
  readonly refresh: () => Promise<void>;
  readonly act: Act;
}

const NONE: ReadonlyMap<CredentialKey, Touched | null> = new Map();

/** For opened lines: another object with each answer. */
export const ToldContext = createContext<Told | null>(null);

/** What the popup shows, as the worker tells it. `over`: the tab the popup stands over, and what is kept for it; null until known. */
export function usePopup(over: Opening | null): PopupLedger {
  const announce = useAnnounce();
  const tabId = over?.tab?.id;
  const before = over?.kept ?? null;
  const tab = useMemo(() => (typeof tabId === 'number' ? { tabId } : {}), [tabId]);
  const ask = useCallback(async (): Promise<Reply<Told>> => {
    const reply = await askFromWindow({ type: 'popup', ...tab });
    return reply.ok ? { ok: true, value: { view: reply.value, touched: NONE } } : reply;
  }, [tab]);
  // Where there is something to show, the question goes out once it stands there.
  const { shown, failure, refresh, tell } = useWorkerView<Told>(over === null ? null : ask, before !== null);
  const kept = useKeptView(before, shown !== null || failure !== null);
  const told = useMemo<Told | null>(
    () => shown ?? (kept && { view: kept, touched: NONE, isKept: true }),
    [shown, kept],
  );
  const act = useCallback<Act>(
    async (action, done) => {
      const reply = await tell(askFromWindow({ type: 'popup-action', action, ...tab }), ({ popup: view, touched }) => ({
        view,
        touched: touchedBy(action, touched),
      }));
      if (!reply.ok) return reply;
      announce('');
      const { touched, now } = reply.value;
      done?.({ credentials: touched.map(({ view }) => view), now });
      return null;
    },
    [tab, tell, announce],
  );
  return useMemo(() => ({ told, failure, refresh, act }), [told, failure, refresh, act]);
}

function touchedBy(action: OwnAction, after: readonly Touched[]): Told['touched'] {
  const keys = 'keys' in action ? action.keys : 'key' in action ? [action.key] : [];
  return new Map(keys.map((key) => [key, after.find(({ view }) => view.key === key) ?? null]));
}
