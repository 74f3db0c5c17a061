// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { isDarkPage, lightnessOf } from '../../../src/page/overlay/theme.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose parts are painted so, in a browser that prefers dark ones or not. */
function isDark(colors: Readonly<Record<string, string>>, colorScheme = '', prefersDark = false): boolean {
  document.body.innerHTML = 'main' in colors ? '<main></main>' : '';
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    backgroundColor: colors[localName] ?? 'rgba(0, 0, 0, 0)',
    colorScheme,
  }));
  vi.stubGlobal('matchMedia', () => ({ matches: prefersDark }));
  return isDarkPage(document);
}
const [DARK, LIGHT] = ['rgb(20, 20, 20)', 'rgb(250, 250, 250)'];

test('what the page has painted decides, its main part first', () => {
  expect(isDark({ main: DARK, body: LIGHT })).toBe(true);
  expect(isDark({ main: LIGHT, body: DARK })).toBe(false);
  expect(isDark({ body: DARK })).toBe(true);
  expect(isDark({ html: DARK })).toBe(true);
  expect(isDark({ body: LIGHT }, 'dark', true)).toBe(false);
});

test('else what its root asks of the browser', () => {
  expect(isDark({}, 'dark')).toBe(true);
  expect(isDark({}, 'light dark', true)).toBe(true);
  expect(isDark({}, 'light dark')).toBe(false);
  expect(isDark({}, 'light', true)).toBe(false);
  expect(isDark({}, '', true)).toBe(false);
});

test('a colour is as light as eyes see it, and told where it is one and hides what is beneath', () => {
  expect(lightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
  expect(lightnessOf('rgba(0, 255, 0, 0.5)')).toBeCloseTo(0.7152);
  expect(['rgba(0, 0, 0, 0.4)', 'color(srgb 1 1 1)', 'rgb(1, 2)', ''].map(lightnessOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
