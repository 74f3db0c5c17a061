/**
 * Stands in for `webextension-polyfill` in the page's scripts and in our windows (see `build.mjs`), which would carry 3 kB for nothing: from the
 * versions that we support on, `chrome` answers with promises in Chrome and Firefox alike. What Chrome's older versions do
 * not know is a listener that returns a promise: ours use `sendResponse`. Never `browser`: where a browser does not have
 * it, an element of the page with that id would stand in its place.
 */
const { chrome } = globalThis as unknown as { chrome: unknown };
export default chrome;
