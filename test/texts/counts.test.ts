import { expect, test, vi } from 'vitest';
import { countText, plural } from '../../src/browser/i18n.ts';
import { ageShort, ageText } from '../../src/texts/age.ts';
import { speak } from './texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));

test.each([
  ['en', '1,000', '12,345'],
  ['de', '1.000', '12.345'],
  ['pl', '1000', '12\u00a0345'],
  ['fr', '1\u202f000', '12\u202f345'],
  ['ja', '1,000', '12,345'],
])('%s writes a thousand as %s, and more as %s', (language, thousand, more) => {
  speak(language);
  expect([countText(1_000), countText(12_345)]).toEqual([thousand, more]);
});

test('in a sentence and in an age, too', () => {
  speak('en');
  expect(plural('ui_summary_keys', 10_000)).toBe('10,000 keys');
  expect(ageText({ min: 1_234, max: 1_250 })).toBe('1,234–1,250 days');
  expect(ageShort({ min: 1_234, max: null })).toBe('≥ 1,234 d');
});

test('the plural form is that of the number, however it is written', () => {
  speak('pl');
  expect([22_002, 22_005].map((count) => plural('ui_summary_keys', count))).toEqual([
    '22\u00a0002 klucze',
    '22\u00a0005 kluczy',
  ]);
});
