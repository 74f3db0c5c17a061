import browser from 'webextension-polyfill';

/** The extension API, for code that is handed one: the worker's parts, which tests run on a made-up browser. */
export type Browser = typeof browser;

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

/** The one place that imports the polyfill; the page's scripts and our windows get `native.ts` in its stead, which weighs nothing. */
export default browser;
