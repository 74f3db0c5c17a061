import type { Worker } from '../../worker.ts';
import { popup } from './popup-answers.ts';

/** Ms without a change: pages tell in bursts, and nobody opens a popup in the middle of one. */
const QUIET = 1_000;

/**
 * To be called whenever the badge was brought up to date. Once nothing has changed for a while, what the next popup begins with is made
 * anew: else the first one after each visit to a key page would have nothing to begin with.
 */
export function keepingAhead(worker: Worker): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepAhead(worker), QUIET);
  };
}

/** What a popup would be told now, over the page that the person has before them and over any other, is kept. Never throws. */
export async function keepAhead(worker: Worker): Promise<void> {
  try {
    await popup(worker, {});
    const [tab] = await worker.browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined && (await worker.session.tab(tab.id))) await popup(worker, { tabId: tab.id });
  } catch {
    // The next popup waits for the worker.
  }
}
