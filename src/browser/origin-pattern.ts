import type { Browser } from './browser.ts';

/**
 * The match pattern by which a browser lets us into an origin. Firefox takes patterns with a port and matches nothing by them (seen
 * in 153): there it is the host, at whatever port.
 */
export function originPattern(origin: string, { runtime }: Pick<Browser, 'runtime'>): string {
  const { protocol, host, hostname } = new URL(origin);
  const isFirefox = runtime.getURL('').startsWith('moz-extension:');
  return `${protocol}//${isFirefox ? hostname : host}/*`;
}
