// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Person, type Pressed } from './person.ts';

const LIST = `<a href="/" id="home"></a>
  <table>
    <tr id="one"><td><a href="/1" id="first"></a></td><td><button id="more"></button><button hidden></button></td></tr>
    <tr id="two"><td>Without any control</td></tr>
    <tr id="three"><td><a href="/3" id="third"></a><input disabled></td></tr>
  </table>
  <input id="search">`;
const WAY = ['first', 'more', 'chip of one', 'chip of two', 'third', 'chip of three', 'search', 'card'];
const BACK = { shiftKey: true };

async function twoFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

test('Tab goes from a row to its chip and on to what follows the row, and chips are not met once more', () => {
  expect(new Person(LIST).at('home').way()).toEqual(WAY);
});

test('Shift and Tab goes the same way back', () => {
  const person = new Person(LIST).at('home');
  person.way();
  expect(person.at('card').way(BACK)).toEqual([...WAY.slice(0, -1).reverse(), 'home']);
});

test('who went back among rows meets their chips no second time further down', () => {
  const person = new Person(LIST).at('home');
  person.way();
  expect(person.at('first').press(BACK)).toBe('home');
  expect(person.at('search').way()).toEqual(['card']);
});

test('the last row of a page has its chip between it and the card', () => {
  const person = new Person('<table><tr id="one"><td><a href="/1" id="first"></a></td></tr></table>').at('first');
  expect([person.press(), person.press(), person.press(BACK)]).toEqual(['chip of one', 'card', 'chip of one']);
  expect(person.at('card').way(BACK)).toEqual(['chip of one', 'first']);
});

test('a chip whose row was not passed is met at the end of the document, and goes on from there', () => {
  const person = new Person(LIST).at('third');
  expect(person.way()).toEqual(['chip of three', 'search', 'card', 'chip of one', 'chip of two']);
  expect(person.at('chip of two').press(BACK)).toBe('chip of one');
});

test('a page that takes the focus back keeps nobody before a chip', () => {
  const person = new Person(LIST).at('more');
  expect(person.press()).toBe('chip of one');
  expect(person.at('more').press()).toBe('third');
});

test('that it took the focus back from one chip keeps nobody from another', () => {
  const rows = '<tr id="one"><td>text</td></tr><tr id="two"><td><button id="b"></button></td></tr>';
  const person = new Person(`<table>${rows}</table>`).at('b');
  expect(person.press()).toBe('chip of two');
  expect(person.at('b').press(BACK)).toBe('chip of one');
});

test('among the controls of the card the browser goes', () => {
  const person = new Person('<table><tr id="one"><td>text</td></tr></table>');
  const more = document.createElement('button');
  person.root.getElementById('card')?.after(more);
  more.focus();
  expect(person.press(BACK)).toBe('card');
});

test('where the page lets nothing have the focus, nobody is caught at a chip or before it', () => {
  const person = new Person(LIST).at('third');
  const refuse = (element?: Element | null) => Object.defineProperty(element, 'focus', { value: () => undefined });
  expect(person.press()).toBe('chip of three');
  refuse(document.getElementById('search'));
  expect(person.press()).toBe('third');
  refuse(person.chips[0]?.element);
  expect(person.at('more').press()).toBe('third');
});

test('at a chip around which nothing is left the browser goes', () => {
  const person = new Person('<button id="before"></button><table><tr id="one"><td>text</td></tr></table>').at('before');
  expect(person.press()).toBe('chip of one');
  document.getElementById('before')?.remove();
  expect(person.press()).toBe('');
});

test('so it does where nothing has the focus', () => {
  const person = new Person(LIST);
  const none = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(null);
  person.press();
  none.mockRestore();
  expect(person.focused).toBe('home');
});

test('while another popover is open, the browser goes', () => {
  const person = new Person(LIST).at('more');
  const { querySelectorAll } = document;
  const opened = document.createElement('div');
  document.querySelectorAll = ((all: string) =>
    all === ':popover-open' ? [opened] : querySelectorAll.call(document, all)) as typeof document.querySelectorAll;
  const gone = person.press();
  document.querySelectorAll = querySelectorAll;
  expect(gone).toBe('third');
  expect(person.at('more').press()).toBe('chip of one');
});

test('what a field holds is selected, as when the browser goes there', () => {
  const person = new Person(LIST).at('third');
  const search = document.querySelector('input:not([disabled])') as HTMLInputElement;
  search.value = 'text';
  person.press();
  person.press();
  expect([person.focused, search.selectionStart, search.selectionEnd]).toEqual(['search', 0, 4]);
});

test.each<[string, Pressed]>([
  ['comes from a script', { isTrusted: false }],
  ['the page has taken for itself', { defaultPrevented: true }],
  ['chooses among words that are being written', { isComposing: true }],
  ['is pressed with Control', { ctrlKey: true }],
  ['is pressed with Alt', { altKey: true }],
  ['is pressed with Meta', { metaKey: true }],
])('nothing is done where the key %s', (_what, how) => {
  const person = new Person(LIST).at('more');
  person.press(how);
  expect(person.root.activeElement).toBeNull();
});

test('nothing of the page is changed', () => {
  const person = new Person(LIST).at('home');
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  person.way();
  person.way(BACK);
  expect(observer.takeRecords()).toEqual([]);
});

test('a chip that is not in view is brought there first, and one that stands nowhere is passed over', async () => {
  const person = new Person(LIST).at('more');
  const [one, two, three] = person.chips.map(({ element }) => element);
  one?.classList.add('away');
  two?.classList.add('off');
  Element.prototype.scrollIntoView = () => {
    requestAnimationFrame(() => two?.classList.remove('off'));
  };
  expect(person.press()).toBe('more');
  await expect.poll(() => person.focused).toBe('chip of two');
  // It was found then, and so it is later.
  two?.classList.add('off');
  person.at('home').press();
  expect(person.at('more').press()).toBe('more');
  await expect.poll(() => person.focused).toBe('chip of two');
  // It comes into view and finds no place; and then it never comes.
  three?.classList.add('off');
  Element.prototype.scrollIntoView = () => requestAnimationFrame(() => three?.classList.replace('off', 'away'));
  person.press();
  expect(person.press()).toBe('third');
  await expect.poll(() => person.focused).toBe('search');
  three?.classList.replace('away', 'off');
  Element.prototype.scrollIntoView = () => undefined;
  person.at('third').press();
  await expect.poll(() => person.focused, { timeout: 5_000 }).toBe('search');
  expect(person.at('third').press()).toBe('search');
});

test('who goes elsewhere while a chip is brought into view is not taken back', async () => {
  const person = new Person(LIST).at('more');
  const [one] = person.chips.map(({ element }) => element);
  one?.classList.add('off');
  Element.prototype.scrollIntoView = () => undefined;
  person.press();
  person.press(BACK);
  one?.classList.remove('off');
  await twoFrames();
  expect(person.focused).toBe('first');
  expect(person.at('more').press()).toBe('chip of one');
});

test('who presses again before a chip is shown is led to the next, whichever is shown first', async () => {
  const person = new Person(LIST).at('more');
  const [one, two] = person.chips.map(({ element }) => element);
  for (const chip of [one, two]) chip?.classList.add('off');
  Element.prototype.scrollIntoView = () => undefined;
  expect([person.press(), person.press()]).toEqual(['more', 'more']);
  one?.classList.remove('off');
  await twoFrames();
  expect(person.focused).toBe('more');
  two?.classList.remove('off');
  await expect.poll(() => person.focused).toBe('chip of two');
});

test('who focuses something else meanwhile keeps it, and who presses again goes on', async () => {
  const person = new Person(LIST).at('more');
  const [one] = person.chips.map(({ element }) => element);
  one?.classList.add('off');
  Element.prototype.scrollIntoView = () => undefined;
  person.press();
  person.at('search');
  one?.classList.remove('off');
  await twoFrames();
  expect(person.focused).toBe('search');
  one?.classList.add('off');
  expect([person.at('more').press(), person.press()]).toEqual(['more', 'chip of two']);
});

test('a chip that was met is met at the end in a later round, where the page does not lead by its row any more', () => {
  const person = new Person(LIST).at('home');
  person.way();
  document.querySelector('#three')?.setAttribute('inert', '');
  const later = person.at('home').way();
  expect(later).toEqual([...WAY.filter((name) => !['third', 'chip of three'].includes(name)), 'chip of three']);
});

test('a page that keeps presses on our element from us leads nobody round and round', () => {
  const person = new Person(LIST).at('card');
  const way = [];
  for (let press = 0; press < 40 && person.focused !== 'home'; press += 1)
    way.push(person.focused.startsWith('chip') ? person.pressUnheard(BACK) : person.press(BACK));
  expect(way.slice(-4)).toEqual(['third', 'more', 'first', 'home']);
  expect(way.length).toBeLessThan(20);
});

test('a page that takes the focus back to its beginning at once keeps nobody there', () => {
  const person = new Person(LIST).at('home');
  const takeBack = ({ target }: FocusEvent) => target === person.root.host && document.getElementById('first')?.focus();
  document.addEventListener('focusin', takeBack);
  const way = Array.from({ length: 12 }, () => person.press());
  document.removeEventListener('focusin', takeBack);
  expect(way).toContain('search');
});

test('a row of two thousand elements without a control has its chip at its end', () => {
  const person = new Person(LIST.replace('Without any control', '<i></i>'.repeat(2_000))).at('more');
  expect([person.press(), person.press(), person.press()]).toEqual(['chip of one', 'chip of two', 'third']);
});

test('where thousands of elements without a control follow, the browser goes by itself', () => {
  const person = new Person(LIST.replace('<input id', `${'<i></i>'.repeat(4_000)}<input id`)).at('third');
  person.press();
  const asked = vi.spyOn(Element.prototype, 'clientHeight', 'get');
  expect(person.press()).toBe('search');
  expect(asked.mock.calls.length).toBeLessThan(3_200);
  vi.restoreAllMocks();
});
