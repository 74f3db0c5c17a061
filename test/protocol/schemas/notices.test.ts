import { expect, test } from 'vitest';
import { popupShape } from '../../../src/protocol/schemas/popup-shapes.ts';

/** A popup without keys, with this notice. */
const takes = (notice: unknown) =>
  popupShape({
    ...{ total: 0, headline: '', folds: false, others: '', hidden: 0, next: null, tab: null, here: null },
    ...{ notices: [notice], accounts: [], entrances: [] },
  });

test.each<[fits: boolean, notice: unknown]>([
  [true, { code: 'damaged', values: ['1'] }],
  [true, { code: 'not-allowed', values: [], origins: ['https://example.com/*'] }],
  [false, { code: 'not-allowed', values: [], origins: 'https://example.com/*' }],
  [false, { code: 'damaged', values: [1] }],
  [false, { values: [] }],
  [false, null],
])('it is %s that this is a notice: %j', (fits, notice) => {
  expect(takes(notice)).toBe(fits);
});
