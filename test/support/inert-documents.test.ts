// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

test('a parsed document adds no listener to the window, and selectors work in it', () => {
  const listens = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const parsed = new DOMParser().parseFromString('<main><p class="one">text</p></main>', 'text/html');
  expect(listens).not.toHaveBeenCalled();
  expect(parsed.querySelector('main > .one:first-child')?.textContent).toBe('text');
  document.body.addEventListener('click', () => undefined);
  expect(listens).toHaveBeenCalledTimes(1);
  listens.mockRestore();
});
