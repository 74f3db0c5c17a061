import browser from '../../browser/browser.ts';
import { isBeside } from './beside.ts';

/** The tab that the popup stands over. */
export interface OverTab {
  readonly id: number;
  /** Undefined where the browser does not tell it. */
  readonly url?: string | undefined;
}

/**
 * The tab that the popup stands over; undefined where there is none. The popup opened in a tab of its own (`popup.html?tab=<id>`)
 * names it. A popup has no tab itself: that is how the two are told apart, for the width. Beside the page it is the tab that is shown.
 */
export async function findTab(): Promise<OverTab | undefined> {
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
