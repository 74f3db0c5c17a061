// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { both, Changes } from '../../../src/page/overlay/placement/when-to-look.ts';

/** What a change of the page asks for; boxes are made up, for nothing is laid out here. */

let changes: Changes;
let seen: MutationObserver;
let rows: Element[];
/** How far texts reach. */
let extent: number;

beforeEach(() => {
  extent = 20;
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, extent, 20);
  document.body.innerHTML = `<p id="clock">1</p><p id="other">x</p>
    <table><tr><td>A</td><td>1 day</td></tr><tr><td>B</td><td>2 days</td></tr></table>`;
  rows = [...document.querySelectorAll('tr')];
  changes = new Changes();
  seen = new MutationObserver(() => undefined);
  seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});

const look = (records: readonly MutationRecord[] | null = seen.takeRecords()) => changes.look(records, new Set(rows));
const put = (selector: string, right: number): Element => {
  const element = document.querySelector(selector) as Element;
  element.getBoundingClientRect = () => ({ left: 0, top: 0, right, bottom: 20 }) as DOMRect;
  return element;
};
const cell = (row: number, column: number) => rows[row]?.children[column] as Element;

describe('it asks for the rows alone', () => {
  test('where their texts took the place of texts', () => {
    for (const row of rows) row.append(' ');
    look();
    cell(0, 1).textContent = '3 days';
    (cell(1, 0).firstChild as Text).data = 'C';
    expect(look()).toEqual(new Set(rows));
  });

  test('and for none where a text beside them changed and its element stands as it did', () => {
    const clock = put('#clock', 10);
    clock.textContent = '2';
    look();
    clock.textContent = '3';
    expect(look()).toEqual(new Set());
  });
});

describe('it asks for a glance at all', () => {
  test('where it is not known what changed', () => {
    expect(look(null)).toBe('glance');
  });

  test.each<[string, () => void]>([
    ['an element was added, be it in a row', () => cell(0, 1).append(document.createElement('div'))],
    ['an element went', () => document.querySelector('#other')?.remove()],
    ['an attribute shows or hides something', () => cell(0, 1).setAttribute('aria-expanded', 'true')],
    ['a text took the place of an element', () => rows[0]?.replaceChildren('text')],
    ['a text beside the rows changed for the first time', () => put('#clock', 10).append('2')],
  ])('where %s, though nothing is known to have moved', (_what, change) => {
    for (const element of [document.body, ...rows]) changes.hasMoved(element);
    change();
    expect(look()).toBe('glance');
  });

  test('where a text beside the rows made its element grow', () => {
    put('#clock', 10).textContent = '2';
    look();
    put('#clock', 12).textContent = '10';
    expect(look()).toBe('glance');
  });

  test('where a row grew with its text: what stands below it has moved', () => {
    put('tr', 10).querySelector('td')?.append('A');
    look();
    put('tr', 12).querySelector('td')?.append('A long text');
    expect(look()).toBe('glance');
  });

  test('where a text beside the rows grew within its element', () => {
    put('#clock', 100).textContent = 'Saved';
    look();
    extent = 90;
    put('#clock', 100).textContent = 'Saved by a colleague';
    expect(look()).toBe('glance');
  });

  test('where one of two such did', () => {
    for (const selector of ['#clock', '#other']) put(selector, 10).append('2');
    look();
    put('#clock', 10).append('3');
    put('#other', 14).append('3');
    expect(look()).toBe('glance');
  });

  test('where a text changed that is in no element', () => {
    const root = (document.querySelector('#other') as Element).attachShadow({ mode: 'open' });
    root.append('x');
    const inRoot = new MutationObserver(() => undefined);
    inRoot.observe(root, { subtree: true, characterData: true });
    (root.firstChild as Text).data = 'y';
    expect(look(inRoot.takeRecords())).toBe('glance');
  });
});

describe('a text beside the rows that made its element grow', () => {
  const grow = (isNear: (box: { left: number; right: number }) => boolean) => {
    put('#clock', 10).textContent = '2';
    look();
    put('#clock', 12).textContent = '10';
    return changes.look(seen.takeRecords(), new Set(rows), isNear);
  };

  test('asks for nothing where nothing of ours stands there', () => {
    expect(grow(() => false)).toEqual(new Set());
  });

  test('asks for a glance where its element came over something of ours', () => {
    expect(grow(({ right }) => right === 12)).toBe('glance');
  });

  test('and where its text did, out of its element', () => {
    extent = 300;
    expect(grow(({ right }) => right === 300)).toBe('glance');
  });

  test('and where what stands around it did, such as the frame of a message', () => {
    const frame = document.body.appendChild(document.createElement('div'));
    frame.append(document.querySelector('#clock') as Element);
    seen.takeRecords();
    frame.getBoundingClientRect = () => new DOMRect(0, 0, 400, 20);
    expect(grow(({ right }) => right === 400)).toBe('glance');
  });

  test('and wherever it is where it stands in another document, whose places are others', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument as Document;
    inner.body.textContent = '1';
    const inFrame = new MutationObserver(() => undefined);
    inFrame.observe(inner, { subtree: true, characterData: true });
    Object.assign(inner, { createRange: () => document.createRange() });
    (inner.body.firstChild as Text).data = '2';
    expect(changes.look(inFrame.takeRecords(), new Set(rows), () => false)).toBe('glance');
  });

  test('is not asked of a row: what it pushed is found, and what it came over is not', () => {
    put('tr', 10).querySelector('td')?.append('A');
    look();
    put('tr', 12).querySelector('td')?.append('A long text');
    expect(changes.look(seen.takeRecords(), new Set(rows), () => false)).toBe('glance');
  });
});

test('where a row stood when its chip was placed is known: its first change asks for it alone', () => {
  const row = put('tr', 10);
  changes.hasMoved(row);
  cell(0, 1).textContent = '3 days';
  expect(look()).toEqual(new Set([row]));
  cell(1, 1).textContent = '3 days';
  expect(look()).toBe('glance');
});

test('a text in a shadow root belongs to the row that it is shown in', () => {
  const row = rows[0] as Element;
  const root = cell(0, 1).appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>x</p>';
  const inRoot = new MutationObserver(() => undefined);
  inRoot.observe(root, { subtree: true, characterData: true, childList: true });
  for (const text of ['y', 'z']) {
    (root.firstChild as Element).textContent = text;
    seen.takeRecords();
    const looked = look(inRoot.takeRecords());
    if (text === 'z') expect(looked).toEqual(new Set([row]));
  }
});

test('two looks together are as close as the closer of them', () => {
  const [one, other] = [new Set([rows[0] as Element]), new Set([rows[1] as Element])];
  expect(both(null, one)).toBe(one);
  expect(both(one, other)).toEqual(new Set(rows));
  expect([both(one, 'glance'), both('glance', one), both('glance', 'glance')]).toEqual(['glance', 'glance', 'glance']);
  expect([both('all', one), both('glance', 'all'), both('all', 'glance')]).toEqual(['all', 'all', 'all']);
});
