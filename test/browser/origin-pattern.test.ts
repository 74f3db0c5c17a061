import { expect, test } from 'vitest';
import type { Browser } from '../../src/browser/browser.ts';
import { originPattern } from '../../src/browser/origin-pattern.ts';

const browserAt = (root: string) => ({ runtime: { getURL: () => root } }) as unknown as Browser;
const CHROME = browserAt('chrome-extension://abc/');
const FIREFOX = browserAt('moz-extension://abc/');

test.each([
  ['https://gitlab.com', 'https://gitlab.com/*', 'https://gitlab.com/*'],
  ['https://git.example.org:8443', 'https://git.example.org:8443/*', 'https://git.example.org/*'],
  ['http://10.0.0.7:8080', 'http://10.0.0.7:8080/*', 'http://10.0.0.7/*'],
])('%s is let into by a pattern that the browser matches', (origin, chrome, firefox) => {
  expect(originPattern(origin, CHROME)).toBe(chrome);
  expect(originPattern(origin, FIREFOX)).toBe(firefox);
});
