import { useLayoutEffect, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { locale } from '../../browser/i18n.ts';
import { type KeptPopup, keptFor } from '../../protocol/kept-popup.ts';
import type { PopupView } from '../../protocol/popup.ts';
import { zoneHere } from '../../texts/zone-here.ts';
import type { OverTab } from './over-tab.ts';

const read = async (): Promise<Record<string, unknown>> => browser.storage.session.get(null);
/** Begun with the script, beside the question which tab it is. */
let begun: Promise<Record<string, unknown>> | null = read().catch(() => ({}));

/**
 * What the worker told an earlier popup, where it still holds: shown until the worker has answered, or has failed to. `tab`: null
 * until known, undefined where there is none.
 */
export function useKeptView(tab: OverTab | null | undefined, isAnswered: boolean): PopupView | null {
  const [kept, setKept] = useState<PopupView | null>(null);
  const isWanted = tab !== null && !isAnswered;
  useLayoutEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const end = () => setKept(null);
    void lookUp(tab).then((popup) => {
      if (isOver || !popup) return;
      setKept(popup.view);
      timer = setTimeout(end, popup.upTo - Date.now());
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      end();
    };
  }, [isWanted, tab?.id]);
  return isWanted ? kept : null;
}

async function lookUp(tab: OverTab | undefined): Promise<KeptPopup | null> {
  const reading = begun ?? read().catch(() => ({}));
  begun = null;
  return keptFor(tab, await reading, { now: Date.now(), zone: zoneHere(), language: locale() });
}
