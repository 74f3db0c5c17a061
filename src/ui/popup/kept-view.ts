import { useLayoutEffect, useState } from 'preact/hooks';
import type { KeptPopup } from '../../protocol/kept-popup.ts';
import type { PopupView } from '../../protocol/popup.ts';

/** What was kept, until the worker has answered, or failed to, or it holds no more. */
export function useKeptView(kept: KeptPopup | null, isAnswered: boolean): PopupView | null {
  const [over, setOver] = useState<KeptPopup | null>(null);
  useLayoutEffect(() => {
    if (!kept || isAnswered) return;
    const timer = setTimeout(() => setOver(kept), kept.upTo - Date.now());
    return () => clearTimeout(timer);
  }, [kept, isAnswered]);
  return kept && !isAnswered && over !== kept ? kept.view : null;
}
