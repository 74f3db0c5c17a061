import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { isBeside } from './beside.ts';

// It is as wide as its place, not as its content asks.
if (isBeside) document.documentElement.classList.add('in-tab');

/** The tab that the popup stands over. */
export interface OverTab {
  readonly id: number;
  /** Undefined where the browser does not tell it. */
  readonly url?: string | undefined;
}

/**
 * The tab that the popup stands over: null until known, undefined where there is none. The popup opened in a tab of its own
 * (`popup.html?tab=<id>`) names it. A popup has no tab itself: that is how the two are told apart, for the width. Beside the page it
 * is the tab that is shown; `moved` is called when that one goes to another page.
 */
export function useOverTab(moved: () => void): OverTab | null | undefined {
  const [tab, setTab] = useState<OverTab | null | undefined>(null);
  const tabId = tab?.id;
  // Before the first frame: the worker is asked as soon as the tab is known.
  useLayoutEffect(() => {
    const look = () => void find().then(setTab);
    look();
    if (!isBeside) return;
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  useEffect(() => {
    if (!isBeside || tabId === undefined) return;
    const follow = (updated: number, { status }: { readonly status?: string }) => {
      if (updated === tabId && status === 'complete') moved();
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId, moved]);
  return tab;
}

async function find(): Promise<OverTab | undefined> {
  if (isBeside) return shownTab();
  const [own, shown] = await Promise.all([browser.tabs.getCurrent().catch(() => undefined), shownTab()]);
  document.documentElement.classList.toggle('in-tab', own !== undefined);
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return { id: Number(named) };
  return own ? undefined : shown;
}

async function shownTab(): Promise<OverTab | undefined> {
  const [over] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return over?.id === undefined ? undefined : { id: over.id, url: over.url };
}
