import { expect, test } from 'vitest';
import { foldLabel } from '../../../../src/page/read/labels/fold-label.ts';

test.each([
  ['Uzbek, with a turned comma or a quote', 'Ko\u02bbrsatish', "ko'rsatish"],
  ['Ukrainian, with an apostrophe that is a letter', 'Ім\u02bcя', "ім'я"],
  ['Romanian, with cedillas for commas below', 'Acţiuni şterse', 'acțiuni șterse'],
  ['Persian, with hamza above or without', 'همهٔ کلیدها', 'همه کلیدها'],
])('what is written in two ways is folded to one: %s', (_what, one, other) => {
  expect(foldLabel(one)).toBe(foldLabel(other));
});
