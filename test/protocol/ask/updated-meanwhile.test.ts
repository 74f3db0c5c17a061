import { expect, test, vi } from 'vitest';
import { boot, createDisk, use } from '../../support/browser.ts';

vi.mock('../../../src/protocol/schemas/own-replies.ts', () => {
  throw new Error('the file is not there any more');
});
const { askFromWindow } = await import('../../../src/protocol/ask.window.ts');

test('a window whose parts went with an update is told that it is of an older version', async () => {
  const { browser } = boot(createDisk());
  const runtime = { id: 'us', sendMessage: async () => ({ ok: true, value: null }) };
  use({ ...browser, runtime } as unknown as typeof browser);
  expect(await askFromWindow({ type: 'settings' })).toMatchObject({ ok: false, error: 'error_context_gone' });
});
