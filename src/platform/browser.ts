import type Polyfill from 'webextension-polyfill';

/** The extension API, for code that is handed one: the worker's parts, which tests run on a made-up browser. */
export type Browser = typeof Polyfill;

/** Who sent a message, as the browser says (`MessageSender`). */
export interface Sender {
  readonly id?: string | undefined;
  /** Address of the sending document when it was loaded: it does not follow single-page navigation. */
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean }
    | undefined;
}

/**
 * The one place that reaches for the extension API. Firefox calls it `browser`, Chrome has always called it `chrome`; from
 * the versions that we support on, both answer with promises, so that only the types of the polyfill are needed. What
 * Chrome's older versions do not know is a listener that returns a promise: ours use `sendResponse`.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
export default (browser ?? chrome) as Browser;
