import { describe, expect, test } from 'vitest';
import { boot, createDisk, use } from '../../support/browser.ts';

const { reportOfTab } = await import('../../../src/protocol/ask.window.ts');
const { lookAtTab, previewOfTab } = await import('../../../src/protocol/look.window.ts');

/** What our windows take of what a script of ours found in a page. */

function finding(result: unknown): void {
  const { browser } = boot(createDisk());
  const executeScript = async () => [{ frameId: 0, result }];
  use({ ...browser, scripting: { executeScript } } as unknown as typeof browser);
}

const LISTS = [
  { title: 'API keys', rows: 3, columns: [{ label: 'Name', sample: 'CI', isDate: false, guess: 'name' }] },
];
const COLUMN = { at: 0, tag: 'td', label: null };

describe('the lists on a page', () => {
  test('are taken where they are some', async () => {
    finding({ address: 'https://example.org/', lists: LISTS });
    expect(await lookAtTab(7)).toEqual({ address: 'https://example.org/', lists: LISTS });
  });

  test.each([
    ['nothing', undefined],
    ['no address', { lists: LISTS }],
    ['a name beyond measure', { address: '/', lists: [{ ...LISTS[0], title: 'x'.repeat(300) }] }],
  ])('are none with %s', async (_what, result) => {
    finding(result);
    expect(await lookAtTab(7)).toBeNull();
  });
});

test.each([null, {}, { layout: COLUMN, keys: [], read: 0, rows: 0, dated: 0 }])('%o is no preview', async (result) => {
  finding(result);
  expect(await previewOfTab(7, { list: 0, columns: {} })).toBeNull();
});

test.each([412, { length: 1 }, 'x'.repeat(5_000_001)])(
  'a report is a text, and no longer than one can be',
  async (result) => {
    finding(result);
    expect(await reportOfTab(7)).toBeNull();
  },
);
