// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { press as pressAsPerson } from './browser.ts';

const { Panel } = await import('../../../src/page/overlay/panel.ts');

test('Escape folds the card for a person, not for a script, and no other key does', () => {
  const ours = document.createElement('div');
  const collapsed = vi.fn();
  new Panel(ours, () => undefined, collapsed);
  const card = ours.querySelector<HTMLElement>('[role="region"]');
  if (!card) throw new Error('no card');
  card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  pressAsPerson(card, 'keydown', { key: 'Enter' });
  expect(collapsed).not.toHaveBeenCalled();
  pressAsPerson(card, 'keydown', { key: 'Escape' });
  expect(collapsed).toHaveBeenCalledExactlyOnceWith(true);
});
