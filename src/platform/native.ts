/**
 * Stands in for `webextension-polyfill` in the page's scripts (see `build.mjs`), which would carry 3 kB for nothing: from the
 * versions that we support on, Firefox's `browser` and Chrome's `chrome` both answer with promises. What Chrome's older
 * versions do not know is a listener that returns a promise: ours use `sendResponse`.
 */
const { browser, chrome } = globalThis as unknown as { browser?: unknown; chrome?: unknown };
export default browser ?? chrome;
