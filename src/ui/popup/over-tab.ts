import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser.ts';

/**
 * The tab that the popup stands over: null until known, undefined where there is none. The popup opened in a tab of its own
 * (`popup.html?tab=<id>`) names it. A popup has no tab itself: that is how the two are told apart, for the width.
 */
export function useOverTab(): number | null | undefined {
  const [tabId, setTabId] = useState<number | null | undefined>(null);
  useEffect(() => {
    void find().then(setTabId);
  }, []);
  return tabId;
}

async function find(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  document.documentElement.classList.toggle('in-tab', own !== undefined);
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  if (own) return undefined;
  const [over] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return over?.id;
}
