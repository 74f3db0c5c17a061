// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { press as pressAsPerson } from './browser.ts';

const { button, linkTo, onPress } = await import('../../../src/page/overlay/press.ts');

/** Whether the browser would follow a link after such a click. */
const isFollowed = (element: HTMLElement) => element.dispatchEvent(new MouseEvent('click', { cancelable: true }));

test('a button does nothing for a script, and what it is for when a person presses it', () => {
  const act = vi.fn();
  const made = button('open', 'look', 'Open', act);
  made.click();
  made.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(act).not.toHaveBeenCalled();
  pressAsPerson(made);
  expect(act).toHaveBeenCalledOnce();
});

test('a link is not followed for a script', () => {
  expect(isFollowed(linkTo('docs', 'look', 'Read more', 'https://example.com/'))).toBe(false);
});

test('whatever is listened to acts for a person alone', () => {
  const act = vi.fn();
  const element = document.createElement('span');
  onPress(element, act);
  expect(isFollowed(element)).toBe(false);
  pressAsPerson(element);
  expect(act).toHaveBeenCalledOnce();
});

test('a button is named by its text, or under a sign by its label', () => {
  const plain = button('open', 'look', 'Open', () => undefined);
  expect([plain.textContent, plain.getAttribute('aria-label')]).toEqual(['Open', null]);
  const signed = button('open', 'look', 'Open', () => undefined, 'open');
  expect([signed.textContent, signed.getAttribute('aria-label')]).toEqual(['', 'Open']);
});
