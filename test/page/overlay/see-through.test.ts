// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { seeThrough, under } from '../../../src/page/overlay/placement/see-through.ts';

/** What lies on top of a page is looked at through what is ours, a few points in another way than many. */

let ours: HTMLElement;
let host: HTMLElement;
let below: Element;
const hits = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<p>x</p>';
  below = document.querySelector('p') as Element;
  host = document.body.appendChild(document.createElement('div'));
  ours = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(ours);
  const { style } = ours;
  const all = () => (style.pointerEvents === 'none' ? [below] : [host, below]);
  Object.assign(document, { elementsFromPoint: all, elementFromPoint: () => all()[0] });
  const get = () => {
    hits();
    return style;
  };
  Object.defineProperty(ours, 'style', { get });
  hits.mockClear();
});

test.each([0, 1, 5, 50])('the page is found at each of %i points, and ours catches presses again', (count) => {
  const found = seeThrough(ours, () => Array.from({ length: count }, () => under(document, 1, 1)));
  expect(found.every((element) => element === below)).toBe(true);
  expect(ours.style.pointerEvents).toBe('');
});

test('also where looking fails', () => {
  const failing = () => {
    for (let test = 0; test < 20; test += 1) under(document, 1, 1);
    throw new Error('gone');
  };
  expect(() => seeThrough(ours, failing)).toThrow('gone');
  expect(ours.style.pointerEvents).toBe('');
});

test('a few points do not have all of ours styled anew', () => {
  hits.mockClear();
  seeThrough(ours, () => [1, 2, 3].map(() => under(document, 1, 1)));
  expect(hits).not.toHaveBeenCalled();
});

test('what nobody looks through is found as it is, after however many points', () => {
  seeThrough(ours, () => undefined);
  const found = Array.from({ length: 40 }, () => under(document, 1, 1));
  expect(found.every((element) => element === host)).toBe(true);
});
