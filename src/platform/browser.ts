import browser from 'webextension-polyfill';

/** The one place that imports the polyfill; on today's Chrome and Firefox it passes the native API through. */
export default browser;
