// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Person } from './person.ts';

/** What pages do with the focus that a row's chip must not break. */

const BACK = { shiftKey: true };
const row = (id: string, inner: string) => `<tr id="${id}"><td>${inner}</td></tr>`;
const page = (rows: string, after = '') => `<button id="before"></button><table>${rows}</table>${after}`;

test.each([
  [
    'a row behind a dialog',
    page(row('one', '<a href="/1" id="a"></a>')).replace('<table', '<table aria-hidden="true"'),
  ],
  [
    'a list in a dialog, which goes through itself',
    `<dialog open>${page(row('one', '<a href="/1" id="a"></a>'))}</dialog>`,
  ],
  ['a row whose last field has parts of its own', page(row('one', '<input type="date" id="a">'))],
  ['a control with an order of its own', page(row('one', '<button tabindex="3" id="a"></button>'))],
  ['a row behind a frame', `<button id="a"></button><iframe></iframe><table>${row('one', 'text')}</table>`],
])('left to the browser: %s', (_what, html) => {
  const person = new Person(html).at('a');
  person.press();
  expect(person.focused).not.toBe('chip of one');
});

test('what scrolls is left to the browser, which may stop there', () => {
  const person = new Person(
    `<button id="a"></button><div style="overflow-x:auto;overflow-y:auto"><table>${row('one', 'text')}</table></div>`,
  );
  const scroller = document.querySelector('div') as HTMLElement;
  expect(person.at('a').press()).toBe('chip of one');
  Object.defineProperty(scroller, 'scrollHeight', { value: 50 });
  person.at('a').press();
  expect(person.focused).toBe('card');
  Object.assign(scroller.style, { overflowX: 'hidden', overflowY: 'hidden' });
  expect(person.at('a').press()).toBe('chip of one');
});

test('what is inert is no row any more', () => {
  const person = new Person(page(`${row('one', 'text')}${row('two', 'text')}`)).at('before');
  document.querySelector('tr')?.setAttribute('inert', '');
  expect(person.press()).toBe('chip of two');
});

test('what is hidden is no row, and a frame that is hidden no stop, nor is what comes before all others', () => {
  const passed = '<iframe hidden></iframe><button tabindex="3"></button>';
  const person = new Person(`<button id="before"></button>${passed}<table>${row('one', '')}${row('two', '')}</table>`);
  expect(person.at('before').press()).toBe('chip of one');
  document.querySelector('tr')?.setAttribute('hidden', '');
  expect(person.at('before').press()).toBe('chip of two');
});

test('rows that the page has browsers go through in another order are left to them', () => {
  const person = new Person(page(row('one', 'text')));
  const real = getComputedStyle;
  let flow = 'grid-rows';
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const style = real(element);
    const told = (name: string) => (name === 'reading-flow' && element.matches('table') ? flow : '');
    return new Proxy(style, {
      get: (_, name) => (name === 'getPropertyValue' ? told : Reflect.get(style, name, style)),
    });
  });
  person.at('before').press();
  expect(person.focused).not.toBe('chip of one');
  flow = 'normal';
  expect(person.at('before').press()).toBe('chip of one');
  vi.unstubAllGlobals();
});

test('of a group of radio buttons, one counts', () => {
  const radio = (id: string, is = '') => `<input type="radio" name="key" id="${id}" ${is}>`;
  const rows = row('one', radio('r1')) + row('two', radio('r2', 'checked')) + row('three', radio('r3'));
  const person = new Person(page(rows)).at('before');
  // The browser of this test knows no groups, and goes from the last chip to a button that Tab does not stop at: nobody is caught.
  expect(person.way()).toEqual(['chip of one', 'r2', 'chip of two', 'chip of three', 'r3', 'card']);
});

test('in a grid that keeps one cell in the order, Tab goes from that one past its row', () => {
  const cell = (id: string, index: number) => `<button tabindex="${index}" id="${id}"></button>`;
  const rows = row('one', cell('c1', -1) + cell('c2', -1)) + row('two', cell('c3', 0) + cell('c4', -1));
  const person = new Person(page(rows)).at('before');
  expect(person.way()).toEqual(['chip of one', 'c3', 'chip of two', 'card']);
  // The page has moved the focus by the arrows, and not yet what is in the order.
  expect(person.at('c1').press()).toBe('chip of one');
});

test('into a frame and out of it the browser goes by itself', () => {
  const frame = '<iframe id="frame"></iframe><button id="after"></button>';
  const person = new Person(page(row('one', '<a href="/1" id="a"></a>'), frame)).at('a');
  expect([person.press(), person.press(), person.press()]).toEqual(['chip of one', 'frame', 'after']);
  expect(person.press(BACK)).toBe('frame');
});

test('components of the page are gone through in the order in which they show', () => {
  const person = new Person(
    page(
      row('one', '<x-menu></x-menu>') + row('two', '<x-closed tabindex="-1"></x-closed>'),
      '<button id="after"></button>',
    ),
  );
  for (const component of document.querySelectorAll('x-menu, x-closed'))
    component.attachShadow({ mode: 'open' }).innerHTML = '<button id="in"></button><slot></slot>';
  const slotted = document.createElement('button');
  slotted.id = 'slotted';
  document.querySelector('x-menu')?.append(slotted);
  const menu = document.querySelector('x-menu')?.shadowRoot?.querySelector('button');
  menu?.focus();
  expect(person.press()).toBe('slotted');
  expect([person.press(), person.press(), person.press()]).toEqual(['chip of one', 'chip of two', 'after']);
  expect([person.press(BACK), person.press(BACK), person.press(BACK)]).toEqual([
    'chip of two',
    'chip of one',
    'slotted',
  ]);
});

test('a component that hands its focus on is no stop of its own, nor is a closed one passed over', () => {
  const components = '<x-link tabindex="0"></x-link><x-closed></x-closed>';
  const person = new Person(page(row('one', 'text'), `${components}<button id="after"></button>`));
  const [link, closed] = document.querySelectorAll('x-link, x-closed');
  // jsdom knows nothing of it.
  Object.defineProperty(link?.attachShadow({ mode: 'open' }), 'delegatesFocus', { value: true });
  const root = closed?.attachShadow({ mode: 'closed' }) as ShadowRoot;
  root.innerHTML = '<button id="in"></button>';
  const openOrClosedShadowRoot = (element: Element) => (element === closed ? root : null);
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  person.at('before').press();
  person.press();
  expect(root.activeElement?.id).toBe('in');
  expect(person.press(BACK)).toBe('chip of one');
  vi.unstubAllGlobals();
});
