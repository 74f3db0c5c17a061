import { expect, test } from 'vitest';
import { labelMeaning, namesNoName } from '../../../../src/page/read/labels/classify.ts';
import { loadWordsFor } from '../../../support/words.ts';

/** Headers as products print them, in languages of which no test page is made. */
test.each([
  ['cy', 'Newidiwyd ddiwethaf', 'changed'],
  ['cy', 'Defnyddiwyd ddiwethaf', 'last-used'],
  ['ka', 'ბოლო გამოყენება', 'last-used'],
  ['hy', 'Վերջին օգտագործում', 'last-used'],
  ['ur', 'آخری استعمال شدہ', 'last-used'],
  ['ur', 'آخری بار ترمیم کردہ', 'changed'],
  ['bn', 'সর্বশেষ ব্যবহার করা হয়েছে', 'last-used'],
  ['ta', 'கடைசியாகப் பயன்படுத்தியது', 'last-used'],
  ['mn', 'Сүүлд ашигласан', 'last-used'],
  ['uz', 'Oxirgi foydalanish', 'last-used'],
])('%s: %s', (language, header, meaning) => {
  loadWordsFor([language]);
  expect(labelMeaning(header)).toBe(meaning);
});

test.each([
  ['cy', 'Cwmpasau'],
  ['ur', 'اقدامات'],
  ['bn', 'অ্যাকশন'],
  ['mn', 'Префикс'],
])('%s: %s is no column of names', (language, header) => {
  loadWordsFor([language]);
  expect(namesNoName(header)).toBe(true);
});
