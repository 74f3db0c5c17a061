import { needsLazyWords } from '../core/dates/index.ts';
import { askFromPage } from '../platform/ask.page.ts';
import { persist } from './persist.ts';
import { sharedRoute } from './route.ts';

/**
 * The languages in which the page's dates may stand. Words of those that are seldom met are a script of their own, asked for
 * when the page or the browser is in one of them: no other page loads it.
 */
export class Languages {
  readonly #signal: AbortSignal;
  #isAsked = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** BCP 47, the page's own first, then the browser's. */
  get all(): string[] {
    return [document.documentElement.lang, ...navigator.languages].filter(Boolean);
  }

  /** Words of seldom languages, empty until they are there. */
  get wordings(): string {
    return sharedRoute().wordings ?? '';
  }

  /** Asks, once, for the words that these languages need; true when they have come by it. Without them less is read. */
  async learn(): Promise<boolean> {
    if (this.#isAsked || this.wordings || !needsLazyWords(this.all)) return false;
    this.#isAsked = true;
    await persist(() => askFromPage({ type: 'words' }), this.#signal);
    return this.wordings !== '';
  }
}
