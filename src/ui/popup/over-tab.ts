import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { isBeside } from './beside.ts';
import { findTab } from './find-tab.ts';
import { type Opening, opening } from './opening.ts';

// It is as wide as its place, not as its content asks.
if (isBeside) document.documentElement.classList.add('in-tab');

/**
 * The tab that the popup stands over, with what may be shown there before the worker has answered: null until known. Beside the page
 * it is the tab that is shown, of which only the worker tells once there is another; `moved` is called when that one goes to another
 * page.
 */
export function useOverTab(moved: () => void): Opening | null {
  const [over, setOver] = useState<Opening | null>(null);
  const tabId = over?.tab?.id;
  // Before the first frame: the worker is asked as soon as the tab is known.
  useLayoutEffect(() => {
    let isLeft = false;
    void opening().then((first) => {
      if (!isLeft) setOver(first);
    });
    if (!isBeside) return;
    const look = () => {
      isLeft = true;
      void findTab().then((tab) => setOver({ tab, kept: null }));
    };
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
  return over;
}
